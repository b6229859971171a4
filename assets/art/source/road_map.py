"""The journey as a cut-paper map on a table: Ivanovo and Moscow by rail; a second sheet, later, for the road east.

Rivers and railways follow their real courses (longitude and latitude below). No names are drawn: every town carries
data-place and data-at (picture coordinates of its pin's foot), so that the interface can set the name beside it."""
from kit_b import *

rnd = random.Random(57)
d = Scene(prefix='rm', title='The road', desc='Under a lamp, a map cut out of paper lies on the boards of a table: rivers, woods, a railway. Two pins stand in it with a red thread between them, unwound from a weaver’s shuttle; a second sheet, half under the first, goes on towards the east. A woman’s hand holds the next pin.', focus='600 540')
LX, LY = 560, 330
# ---------------------------------------------------------------- table
d.layer('table', .05, 'boards under a stepped pool of light')
d.g(CLIP, '#17120f')
stepped(d, LX, LY + 60, [(900, '#241a13', .028, 1.15, .92), (680, '#352619', .032, 1.15, .94), (470, '#4a3521', .04, 1.12, .96)], rnd, CLIP, 150)
seams = unary_union([box(-110, y, 2030, y + 4) for y in (96, 330, 566, 800, 1036)])
d.g(seams, '#0e0b09')
d.g(A.translate(seams, 0, 4).intersection(ell(LX, LY + 60, 760, 620)), '#5f452a')
gr = [stroke(crom([(x, y), (x + L_ * .5, y + rnd.uniform(-6, 6)), (x + L_, y + rnd.uniform(-4, 4))], False, 3), rnd.uniform(2, 4), 'both') for x, y, L_ in [(rnd.uniform(-60, 1900), rnd.uniform(-40, 1100), rnd.uniform(90, 380)) for _ in range(36)]]
d.p(paths(gr, 0, CLIP), '#0e0b09', opacity='.55')


# ---------------------------------------------------------------- map making
class Sheet:
    def __init__(s, x, y, w, h, rot, lon, lat):
        s.x, s.y, s.w, s.h, s.rot, s.lon, s.lat = x, y, w, h, rot, lon, lat
        s.o = (x + w / 2, y + h / 2)

    def at(s, lo, la):
        px = s.x + (lo - s.lon[0]) / (s.lon[1] - s.lon[0]) * s.w
        py = s.y + (s.lat[1] - la) / (s.lat[1] - s.lat[0]) * s.h
        return s.turn((px, py))

    def turn(s, p):
        a = math.radians(s.rot)
        dx, dy = p[0] - s.o[0], p[1] - s.o[1]
        return (s.o[0] + dx * math.cos(a) - dy * math.sin(a), s.o[1] + dx * math.sin(a) + dy * math.cos(a))

    def r(s, g):
        return A.rotate(g, s.rot, origin=s.o)

    def line(s, ps, w, taper='none', steps=4, **k):
        g = Polygon(stroke(crom([s.at(*p) for p in ps], False, steps) if len(ps) > 2 else [s.at(*p) for p in ps], w, taper, **k)).buffer(0)
        return g.intersection(s.paper)


def sheet(s, num_x, num_y, col, lit, shade):
    """Paper with its folds: each panel of the fold catches the lamp differently."""
    jag = lambda: rnd.uniform(-3, 3)
    P0 = P((s.x + jag(), s.y + jag()), (s.x + s.w * .5, s.y + jag()), (s.x + s.w + jag(), s.y + jag()), (s.x + s.w + jag(), s.y + s.h * .5), (s.x + s.w + jag(), s.y + s.h + jag()), (s.x + s.w * .4, s.y + s.h + jag()), (s.x + jag(), s.y + s.h + jag()))
    s.paper = s.r(P0)
    d.g(A.translate(s.paper, 10, 14), '#0c0907')
    d.g(s.paper, col)
    for i in range(num_x):
        for j in range(num_y):
            if (i + j) % 2:
                d.g(s.r(box(s.x + s.w * i / num_x, s.y + s.h * j / num_y, s.x + s.w * (i + 1) / num_x, s.y + s.h * (j + 1) / num_y)).intersection(s.paper), lit)
    s.fold = [s.r(box(s.x + s.w * i / num_x - 1.2, s.y, s.x + s.w * i / num_x + 1.2, s.y + s.h)) for i in range(1, num_x)] + [s.r(box(s.x, s.y + s.h * j / num_y - 1.2, s.x + s.w, s.y + s.h * j / num_y + 1.2)) for j in range(1, num_y)]
    d.g(rim(s.paper, 3, 3), PAPER_B)
    d.g(rim(s.paper, -3, -4), shade)


def frame(s, m, col):
    q = box(s.x + m, s.y + m, s.x + s.w - m, s.y + s.h - m)
    d.g(s.r(q.difference(q.buffer(-2.4))), col, .3)
    tick = []
    for i in range(1, 24):
        t = i / 24
        a, b = s.x + m + (s.w - 2 * m) * t, s.y + m + (s.h - 2 * m) * t
        if i % 2:
            tick += [box(a, s.y + m - 6, a + (s.w - 2 * m) / 24, s.y + m - 2), box(a, s.y + s.h - m + 2, a + (s.w - 2 * m) / 24, s.y + s.h - m + 6)]
            tick += [box(s.x + m - 6, b, s.x + m - 2, b + (s.h - 2 * m) / 24), box(s.x + s.w - m + 2, b, s.x + s.w - m + 6, b + (s.h - 2 * m) / 24)]
    d.g(s.r(unary_union(tick)), col, .3)


def rail(s, ps, w=5, main=True):
    """Railway: a dark band with pale sleepers cut into it."""
    d.g(s.line(ps, w, steps=3), '#3a2f26' if main else '#6a5848', .5)
    ln = LineString(crom([s.at(*p) for p in ps], False, 3))
    L_ = ln.length
    cut = []
    t = 8
    while t < L_ - 10:
        a, b = ln.interpolate(t), ln.interpolate(t + 8)
        if s.paper.contains(a):
            cut.append(stroke([(a.x, a.y), (b.x, b.y)], w * .5, 'none'))
        t += 19
    d.p(paths(cut, 0), '#e9dfc8')


def woods(s, spots, n_, c1, c2, k=1.0):
    tr, lt = [], []
    for lo, la, r in spots:
        for _ in range(n_):
            a, q = rnd.uniform(0, 6.28), rnd.random() ** .6 * r
            x, y = s.at(lo + math.cos(a) * q * 1.7, la + math.sin(a) * q)
            h = rnd.uniform(11, 17) * k
            if s.paper.buffer(-30).contains(Point(x, y)):
                tr.append((x, y, h))
    tr.sort(key=lambda t: t[1])
    d.p(paths([[(x - h * .34, y), (x, y - h), (x + h * .34, y)] for x, y, h in tr], 0), c1)
    d.p(paths([[(x - h * .34, y), (x, y - h), (x - h * .04, y)] for x, y, h in tr], 0), c2)


def town(s, lo, la, name, kind='dot'):
    x, y = s.at(lo, la)
    if kind == 'city':
        d.g(U(box(x - 9, y - 9, x + 9, y + 9)).difference(box(x - 4, y - 4, x + 4, y + 4)), '#2e2722', .3)
    elif kind == 'mill':
        d.g(ell(x, y, 8, k=10).difference(ell(x, y, 3.4, k=8)), '#2e2722', .3)
    else:
        d.g(ell(x, y, 4.6, k=8), '#463a31', .3)
    return x, y


# ---------------------------------------------------------------- east sheet (lies under the first)
E = Sheet(560, 560, 566, 420, 4.5, (36, 79), (47.6, 60.4))
d.layer('east', .32, 'the second sheet: the road east; hidden until it is needed')
sheet(E, 4, 2, '#b5a684', '#c0b18e', '#8f8266')
d.g(E.line([(33, 58.2), (38.8, 58.05), (40.9, 57.77), (44, 56.33), (49.1, 55.8), (48.4, 54.3), (50.1, 53.2), (47, 51.5), (45, 49.5), (44.5, 48.6), (46, 47.6)], 6), '#8fa1a9', .6)
d.g(E.line([(56.5, 60.4), (56.2, 58), (53.9, 56.5), (51, 55.6), (49.2, 55.2)], 5), '#8fa1a9', .6)
d.g(E.line([(58.2, 51.2), (55.1, 51.8), (51.4, 51.2), (51.9, 47.6)], 4), '#8fa1a9', .6)
d.g(E.line([(71.5, 51.1), (67, 51.8), (66, 53.4), (69.2, 54.9), (71.2, 57.7), (69, 58.4), (68.2, 58.2), (69, 60.4)], 5), '#8fa1a9', .6)
d.g(E.line([(79, 52.3), (77, 52.4), (73.4, 55), (72.3, 57.6), (71, 57.8)], 5), '#8fa1a9', .6)
hl, hr = [], []
for i in range(30):
    la = 48.6 + i * .39
    lo = 58.6 + 1.3 * math.sin(la * .7) + rnd.uniform(-.9, .9)
    x, y = E.at(lo, la)
    h = rnd.uniform(15, 27)
    if E.paper.buffer(-26).contains(Point(x, y)):
        hl.append([(x - h * .6, y), (x, y - h), (x + h * .1, y)])
        hr.append([(x + h * .1, y), (x, y - h), (x + h * .6, y)])
d.p(paths(hl, 0), '#cdbf9f')
d.p(paths(hr, 0), '#7d6a54')
woods(E, [(50, 59.2, 1.0), (63, 59.4, 1.0), (66, 57.2, .9)], 13, '#6d6a50', '#8d8a6a', .8)
# grass of the steppe: short cuts
d.p(paths([lens(*E.at(rnd.uniform(61, 77), rnd.uniform(48.6, 53)), -1.4 + rnd.uniform(-.3, .3), rnd.uniform(8, 14), 2) for _ in range(44)], 0), '#8f8266')
rail(E, [(37.6, 55.75), (39.7, 54.6), (43.2, 53.8), (48.4, 53.2), (50.1, 53.2), (56, 54.75), (61.4, 55.15), (65.3, 55.45), (69.2, 54.9), (73.4, 55), (79, 55.1)], 4)
rail(E, [(69.2, 54.9), (70, 53.2), (71.4, 51.2), (73.1, 49.8)], 3.6, False)
d.g(unary_union(E.fold).intersection(E.paper), '#958868', .3)
frame(E, 20, '#7d6f55')
EM = town(E, 37.6, 55.75, 'moscow', 'city')
EC = town(E, 71.4, 51.2, 'camp', 'dot')
for lo, la in ((50.1, 53.2), (56, 54.75), (61.4, 55.15), (69.2, 54.9)):
    town(E, lo, la, '')
# ---------------------------------------------------------------- first sheet
M = Sheet(96, 96, 720, 700, -2.4, (35.6, 43.2), (54.35, 58.45))
d.layer('sheet', .34, 'the first sheet: Moscow, Ivanovo, the rivers between')
sheet(M, 4, 3, PAPER, '#efe6d2', '#a99c7d')
RV = '#9fb0b8'
d.g(M.line([(35.6, 56.8), (36.4, 56.72), (37.17, 56.73), (37.85, 57.24), (38.33, 57.53), (38.85, 58.05), (39.3, 57.9), (39.88, 57.62), (40.93, 57.77), (41.6, 57.5), (42.13, 57.44), (42.9, 57.45), (43.2, 57.1)], 12, jitter=.12, rnd=rnd), RV, .7)
d.g(M.line([(36.1, 54.5), (36.6, 54.72), (37.4, 54.9), (38.2, 54.85), (38.75, 55.08), (39.3, 54.9), (39.8, 54.66), (40.6, 54.75), (41.1, 55.0), (41.5, 55.05), (42.05, 55.57), (42.5, 55.9), (43.2, 56.15)], 10, jitter=.12, rnd=rnd), RV, .7)
d.g(M.line([(37.2, 56.1), (37.8, 55.95), (38.44, 55.85), (38.98, 55.8), (39.7, 55.98), (40.4, 56.13), (41.31, 56.36), (42.15, 56.24), (42.9, 56.2)], 6, jitter=.12, rnd=rnd), RV, .6)
d.g(M.line([(35.7, 55.52), (36.4, 55.6), (37.1, 55.72), (37.6, 55.74), (37.9, 55.55), (38.4, 55.3), (38.75, 55.08)], 6, jitter=.12, rnd=rnd), RV, .6)
d.g(M.line([(40.2, 57.0), (40.9, 57.02), (41.2, 56.9), (41.6, 56.86), (41.36, 56.4)], 4), RV, .6)
for lo, la, rx, ry in ((38.82, 56.77, 14, 9), (39.43, 57.16, 11, 12)):
    d.g(ell(*M.at(lo, la), rx, ry, k=9), RV)
d.p(paths([lens(*M.at(lo, la), rnd.uniform(-.2, .2), 18, 2) for lo, la in ((38.75, 56.77), (39.38, 57.16))], 0), PAPER_B)
woods(M, [(36.6, 57.6, .34), (39.5, 55.45, .26), (40.9, 55.55, .34), (42.2, 56.8, .26), (41.8, 58.1, .22), (37.1, 56.35, .16), (40.0, 58.1, .16), (36.3, 55.1, .18)], 17, '#8a8566', '#b0a985')
# fields: a few ploughed strokes
for lo, la in ((39.2, 56.05), (40.2, 55.2), (37.9, 57.0), (40.6, 56.55), (38.3, 54.6), (36.4, 56.2)):
    x, y = M.at(lo, la)
    a = rnd.uniform(-.6, .6)
    d.p(paths([lens(x + i * 9 * math.sin(-a) + rnd.uniform(-3, 3), y + i * 9 * math.cos(a), a, rnd.uniform(34, 56), 3) for i in range(4)], 0, M.paper), '#cdbf9f')
# railways; the night train's own line is the darkest
rail(M, [(37.6, 55.75), (38.8, 55.75), (39.6, 56.0), (40.4, 56.13), (41.31, 56.36), (42.15, 56.28), (43.2, 56.3)], 4, False)
rail(M, [(38.72, 56.4), (39.0, 56.8), (39.43, 57.2), (39.88, 57.62), (39.9, 58.2), (40.0, 58.45)], 4, False)
rail(M, [(37.6, 55.75), (37.1, 56.2), (36.4, 56.6), (35.9, 56.86)], 4, False)
rail(M, [(37.6, 55.75), (38.1, 55.4), (38.75, 55.08), (39.7, 54.6), (39.9, 54.35)], 4, False)
rail(M, [(37.6, 55.75), (38.13, 56.3), (38.72, 56.4), (39.68, 56.5), (40.12, 56.56), (40.54, 56.86), (40.98, 57.0)], 7)
rail(M, [(40.98, 57.0), (41.5, 57.2), (42.13, 57.44)], 4, False)
d.g(unary_union(M.fold).intersection(M.paper), '#cabc9c', .3)
d.g(A.translate(unary_union(M.fold), 2.4, 1).intersection(M.paper), '#f8f1df', .3)
frame(M, 24, '#8f8266')
# a compass cut in the corner
x, y = M.turn((M.x + M.w - 88, M.y + M.h - 96))
d.g(U(P((x, y - 44), (x + 9, y), (x, y + 44), (x - 9, y)), P((x - 30, y), (x, y - 7), (x + 30, y), (x, y + 7))), '#a99c7d', .4)
d.g(U(P((x, y - 44), (x + 9, y), (x, y)), P((x, y + 44), (x - 9, y), (x, y))), '#463a31', .4)
mo = town(M, 37.6, 55.75, 'moscow', 'city')
iv = town(M, 40.98, 57.0, 'ivanovo', 'mill')
for lo, la in ((38.72, 56.4), (39.68, 56.5), (40.54, 56.86), (40.4, 56.13), (39.88, 57.62), (42.13, 57.44), (35.9, 56.86), (38.75, 55.08), (40.93, 57.77), (41.31, 56.36)):
    town(M, lo, la, '')
# ---------------------------------------------------------------- thread and pins
THREAD, LIT, DEEP = RED, '#d2493b', RED_D


def thread(ps, id, w=5.5, shadow=(5, 8)):
    c = crom(ps, False, 7)
    d.open(id)
    d.p(pts1(stroke([(x + shadow[0], y + shadow[1]) for x, y in c], w, 'none')), '#1a120d', opacity='.42')
    d.p(pts1(stroke(c, w, 'none')), THREAD)
    d.p(pts1(stroke([(x - .8, y - 1.2) for x, y in c], 1.6, 'none')), LIT)
    d.close()


def pin(x, y, id, place_, head='#2e2722', lit='#8d7c5c', h=52):
    d.open(id, data_place=place_, data_at=f'{round(x)} {round(y)}')
    hx, hy = x - h * .34, y - h
    d.p(pts1(stroke([(x, y), (x + h * .62, y + h * .5)], 5, 'out')), '#1a120d', opacity='.45')
    d.g(A.translate(ell(x + h * .66, y + h * .54, 12, 8, 36, k=12), 0, 0), '#1a120d', opacity='.45')
    d.p(pts1(stroke([(x, y), (hx, hy)], 4.4, 'in', minw=1.6)), '#46555e')
    d.p(pts1(stroke([(x - 1, y - 2), (hx - 1.4, hy)], 1.4, 'none')), '#c8d2d3')
    d.g(ell(hx, hy, 14, 13, k=14), head)
    d.g(rim(ell(hx, hy, 14, 13, k=14), 5, 5), lit)
    d.p(pts1(lens(hx - 8, hy - 5, -.8, 10, 3)), '#fbf6e8')
    d.close()


d.layer('thread', .36, 'the red thread and the pins; the thread east is a group of its own')
mid = ((mo[0] + iv[0]) / 2 - 6, (mo[1] + iv[1]) / 2 - 14)
# tail from the shuttle to the first pin
SHX, SHY = 236, 880
thread([iv, (mid[0] + 60, mid[1] + 4), (mid[0] - 70, mid[1] + 8), mo], 'thread-west')
thread([mo, (mo[0] - 44, mo[1] + 60), (mo[0] - 46, mo[1] + 150), (SHX + 70, SHY - 170), (SHX + 60, SHY - 70), (SHX + 4, SHY - 8)], 'thread-tail', 4.6)
thread([mo, (mo[0] + 120, mo[1] + 60), (M.turn((M.x + M.w * .62, M.y + M.h * .80))), M.turn((M.x + M.w - 40, M.y + M.h - 46)), E.at(58.6, 55.9), E.at(63, 54.6), E.at(67.6, 53.2), EC], 'thread-east', 4.8, (4, 7))
pin(*mo, 'pin-moscow', 'moscow')
pin(*iv, 'pin-ivanovo', 'ivanovo', RED_D, '#d2493b')
d.open('pins-east')
pin(*EC, 'pin-camp', 'camp', '#33424c', '#8fa1a9', 40)
d.close()
# ---------------------------------------------------------------- things on the table
d.layer('figures', .6, 'a weaver’s shuttle with red thread, a ticket, a mandate')
# ticket of cardboard and a folded card
tk = A.rotate(box(872, 196, 1012, 266), 9, origin=(940, 230))
d.g(A.translate(tk, 6, 9), '#0c0907')
d.g(tk, MANILA)
d.g(rim(tk, 3, 3), MANILA_L)
T9 = lambda g: A.rotate(g, 9, origin=(940, 230))
d.g(T9(U(box(886, 208, 970, 215), box(886, 224, 944, 229), box(886, 236, 958, 241), box(886, 248, 930, 253), box(980, 196, 982, 266))), '#463a31', .3)
d.g(T9(ell(997, 231, 6, k=10)), '#241a13')
md = A.rotate(box(884, 318, 1084, 446), -6, origin=(980, 380))
T6 = lambda g: A.rotate(g, -6, origin=(980, 380))
d.g(A.translate(md, 7, 10), '#0c0907')
d.g(md, PAPER_S)
d.g(rim(md, 3, 3), PAPER_B)
d.g(T6(box(898, 332, 1070, 432).difference(box(902, 336, 1066, 428))), '#6a5848', .3)
d.g(T6(U(box(930, 350, 1038, 360), box(946, 372, 1022, 378), box(916, 392, 990, 397), box(916, 408, 966, 413))), '#463a31', .3)
d.g(T6(ell(1034, 404, 17, k=12).difference(ell(1034, 404, 12, k=12))), '#33424c', .3)
# shuttle: boxwood, iron tips, the cop of red thread in its belly
S_ = lambda g: A.rotate(g, -17, origin=(SHX, SHY))
sh = S_(P((SHX - 214, SHY + 2), (SHX - 150, SHY - 28), (SHX - 40, SHY - 37), (SHX + 90, SHY - 35), (SHX + 168, SHY - 24), (SHX + 224, SHY + 2), (SHX + 168, SHY + 26), (SHX + 90, SHY + 37), (SHX - 40, SHY + 38), (SHX - 150, SHY + 30)))
d.g(A.translate(sh, 14, 22), '#0c0907')
d.g(sh, '#8d5e2a')
d.g(rim(sh, 5, 9), '#d9a452')
d.g(rim(sh, -4, -12), '#5b3a1a')
d.g(S_(P((SHX - 214, SHY + 2), (SHX - 168, SHY - 20), (SHX - 168, SHY + 22))), '#46555e')
d.g(S_(P((SHX - 214, SHY + 2), (SHX - 168, SHY - 20), (SHX - 172, SHY - 8))), '#c8d2d3')
d.g(S_(P((SHX + 224, SHY + 2), (SHX + 180, SHY - 19), (SHX + 180, SHY + 21))), '#46555e')
d.g(S_(P((SHX + 224, SHY + 2), (SHX + 180, SHY - 19), (SHX + 184, SHY - 8))), '#c8d2d3')
d.g(S_(P((SHX - 118, SHY - 16), (SHX + 120, SHY - 17), (SHX + 132, SHY), (SHX + 120, SHY + 17), (SHX - 118, SHY + 18), (SHX - 130, SHY))), '#1d130b')
cp = S_(P((SHX - 104, SHY - 9), (SHX + 40, SHY - 14), (SHX + 108, SHY - 3), (SHX + 108, SHY + 4), (SHX + 40, SHY + 15), (SHX - 104, SHY + 10)))
d.g(cp, RED_D)
d.g(rim(cp, 0, -9).difference(rim(cp, 0, -1)), RED)
d.g(S_(U(*[P((SHX - 96 + i * 19, SHY - 10), (SHX - 91 + i * 19, SHY - 10.4), (SHX - 83 + i * 19, SHY + 12), (SHX - 88 + i * 19, SHY + 12)) for i in range(9)])).intersection(cp), RED)
d.p(paths([S_(Polygon(lens(SHX + rnd.uniform(-180, 120), SHY + rnd.choice((-27, 28)) + rnd.uniform(-4, 4), 0, rnd.uniform(20, 60), 2)).buffer(0)).exterior.coords[:-1] for _ in range(10)], 0), '#5b3a1a')
# ---------------------------------------------------------------- light
d.layer('light', .5, 'lamp pool in the air', 'screen')
g = d.grad('pool', 'radial', [(0, L5, .30), (.4, L4, .16), (1, L3, 0)], cx=LX, cy=LY, r=780)
d.g(ell(LX, LY, 780, k=40).intersection(CLIP), g)
# ---------------------------------------------------------------- hand
d.layer('fore', 1.15, 'a hand with the next pin')
# sleeve from the bottom edge; a hand from above: thumb and forefinger hold a pin, the rest folded
slv = P((742, 1160), (786, 1052), (934, 1020), (1010, 1160))
cuff = P((778, 1062), (786, 1016), (926, 988), (944, 1026))
back_ = P((800, 1030), (796, 962), (806, 902), (838, 860), (892, 846), (930, 872), (942, 926), (924, 1006))
fing = [limb((846, 872, 40), (794, 812, 33), (742, 772, 21), k=9),
        limb((880, 858, 40), (836, 806, 34), (788, 812, 26), k=9),
        limb((908, 866, 37), (878, 816, 31), (832, 826, 24), k=9),
        limb((930, 894, 33), (914, 850, 28), (874, 850, 22), k=9)]
thumb = limb((820, 966, 44), (764, 888, 34), (738, 800, 22), k=9)
hd = Who()
hd.add(fing[3], 'skin', .8, 1).add(fing[2], 'skin', .8, 1).add(fing[1], 'skin', .8, 1).add(back_, 'skin', .8, 1).add(fing[0], 'skin', .9, 1)
hd.add(thumb, 'skin', .9, 1).add(slv, 'coat', 1, 1).add(cuff, 'white', 1, 1)
hp = dict(coat='#14110f', skin='#8a6847', white='#8d8168', rim='#f6d58a')
hp.update({'coat+': '#3a2f22', 'skin+': '#c9a272', 'white+': '#cdbf9f'})
sil = hd.sil()
d.g(A.translate(sil, 22, 30).intersection(box(-110, -60, 2030, 1140)), '#0c0907', 1, opacity='.5')
px, py = 740, 782
d.p(pts1(stroke([(px, py), (700, 716)], 4.6, 'out', minw=1.4)), '#46555e')
d.p(pts1(stroke([(px - 1, py - 2), (700, 716)], 1.4, 'none')), '#c8d2d3')
d.g(ell(px + 1, py + 2, 14, 13, k=14), '#33424c')
d.g(rim(ell(px + 1, py + 2, 14, 13, k=14), 5, 5), '#9fb0b8')
hd.draw(d, (6, 8), hp, half=2.2, simp=1, nick=10, seed=2)
d.save('scenes/road-map.svg')
