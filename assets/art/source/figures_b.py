"""Things done by hand: ballot, box, seal, protocol, piles, letter, stamp inks. Run from this folder's parent.

Every file is one object with its hard shadow, lit from the upper left like the table. Blank fields are told on the
root: data-heading, data-list, data-text, data-name, data-sign, data-label = "x y width height" in the file's units."""
from kit_b import *
import os

OUT = 'figures-ui'
os.makedirs(OUT, exist_ok=True)
SHADOW = '#0a0807'


class Piece:
    def __init__(s, file, w, h, pre, title, desc='', **data):
        s.name, s.w, s.h, s.pre, s.title, s.desc, s.data = file, w, h, pre, title, desc, data
        s.o = []

    def p(s, path, fill, **kw):
        if path:
            s.o.append(f'<path d="{path}" fill="{fill}"' + ''.join(f' {k.replace("_", "-")}="{v}"' for k, v in kw.items()) + '/>')
        return s

    def g(s, geom, fill, simp=.4, dec=1, **kw):
        return s.p(geom2path(geom, simp, 1, dec), fill, **kw)

    def open(s, id, **kw):
        s.o.append(f'<g id="{s.pre}-{id}"' + ''.join(f' {k.replace("_", "-")}="{v}"' for k, v in kw.items()) + '>')
        return s

    def close(s):
        s.o.append('</g>')
        return s

    def save(s):
        da = ''.join(f' data-{k.replace("_", "-")}="{v}"' for k, v in s.data.items())
        t = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {s.w} {s.h}" width="{s.w}" height="{s.h}" role="img" aria-labelledby="{s.pre}-t"{da}>\n<title id="{s.pre}-t">{s.title}</title>' + (f'<desc>{s.desc}</desc>' if s.desc else '') + '\n' + '\n'.join(s.o) + '\n</svg>\n'
        open(f'{OUT}/{s.name}.svg', 'w').write(slim(t))
        print(f'{s.name}: {len(t) / 1000:.1f} kB')


def paper(pc, x, y, w, h, seed, col=PAPER_B, shade='#cdbf9f', jag=4, fibres=16, shadow=(9, 12), id='sheet'):
    """A sheet a little off square, with its hard shadow, lit edges and fibres; returns its outline."""
    r = random.Random(seed)
    j = lambda: r.uniform(-jag, jag)
    g = P((x + j(), y + j()), (x + w * .45, y + j() * .6), (x + w + j(), y + j()), (x + w + j() * .6, y + h * .5), (x + w + j(), y + h + j()), (x + w * .6, y + h + j() * .6), (x + j(), y + h + j()), (x + j() * .6, y + h * .4))
    pc.open(id)
    if shadow:
        pc.g(A.translate(g, *shadow), SHADOW, opacity='.55')
    pc.g(g, col)
    pc.g(rim(g, 2.4, 2.6), mix(col, '#ffffff', .45))
    pc.g(rim(g, -2.4, -3), shade)
    pc.p(paths([lens(r.uniform(x + 20, x + w - 40), r.uniform(y + 20, y + h - 20), r.uniform(0, 3.1), r.uniform(10, 22), 1.6) for _ in range(fibres)]), shade, opacity='.6')
    pc.close()
    return g


def rule(x0, x1, y, w, r, col=None):
    """A printed rule with the small unevenness of a worn forme."""
    k = 9
    ps = [(x0 + (x1 - x0) * i / k, y + r.uniform(-.5, .5)) for i in range(k + 1)]
    return stroke(ps, w, 'none', jitter=.18, rnd=r)


def bars(r, x, y, w, h, fill=1.0, gap=.16):
    """One typed line as bars, one for a word."""
    out = []
    end = x + w * fill
    while x < end - h * 1.5:
        ln = min(r.uniform(1.6, 6.2) * h, end - x)
        dy = r.uniform(-.7, .7)
        out.append([(x, y + dy), (x + ln, y + dy + r.uniform(-.5, .5)), (x + ln, y + h + dy), (x, y + h + dy + r.uniform(-.5, .5))])
        x += ln + h * .75
    return out


# ---------------------------------------------------------------- ballot
def ballot_face(pc, r, W, H):
    """Printed frame and heading rule."""
    pc.open('print')
    x0, y0, x1, y1 = 52, 52, W - 62, H - 66
    fr = [rule(x0, x1, y0, 5, r), rule(x0, x1, y1, 5, r), rule(x0 + 9, x1 - 9, y0 + 9, 1.8, r), rule(x0 + 9, x1 - 9, y1 - 9, 1.8, r)]
    T = lambda q: [(y, x) for x, y in q]
    fr += [T(rule(y0 - 2, y1 + 2, x0, 5, r)), T(rule(y0 - 2, y1 + 2, x1, 5, r)), T(rule(y0 + 9, y1 - 9, x0 + 9, 1.8, r)), T(rule(y0 + 9, y1 - 9, x1 - 9, 1.8, r))]
    pc.p(paths(fr), INK3)
    hy = 172
    pc.p(paths([rule(x0 + 34, x1 - 34, hy, 4, r), rule(x0 + 34, x1 - 34, hy + 8, 1.6, r)]), INK3)
    m = (x0 + x1) / 2
    pc.p(paths([[(m, hy - 9), (m + 10, hy + 4), (m, hy + 17), (m - 10, hy + 4)]]), PAPER_B)
    pc.p(paths([[(m, hy - 4), (m + 6, hy + 4), (m, hy + 12), (m - 6, hy + 4)]]), INK3)
    pc.close()
    return x0, y0, x1, y1, hy


def folds(pc, g, ys=(), xs=(), lit='#fffaf0', dark='#d6c9aa'):
    pc.open('folds')
    x0, y0, x1, y1 = g.bounds
    a = [box(x0, y - 1.4, x1, y + .4) for y in ys] + [box(x - 1.4, y0, x + .4, y1) for x in xs]
    b = [box(x0, y + .4, x1, y + 2) for y in ys] + [box(x + .4, y0, x + 2, y1) for x in xs]
    pc.g(unary_union(a).intersection(g), dark, .2)
    pc.g(unary_union(b).intersection(g), lit, .2)
    pc.close()


W, H = 640, 900
pc = Piece('ballot', W, H, 'ba', 'A blank ballot', 'A printed sheet: a double frame and a rule under the place of the heading. The names are set by the program.', heading='96 80 438 82', list='92 204 446 594')
r = random.Random(9)
g = paper(pc, 14, 12, W - 38, H - 40, 9)
ballot_face(pc, r, W, H)
pc.save()

pc = Piece('ballot-marked', W, H, 'bm', 'A ballot with one name struck out twice', 'The sheet has been folded in four. One line has been gone over twice with a red pencil, left to right and back.', heading='96 80 438 82', name='92 430 446 44')
r = random.Random(9)
g = paper(pc, 14, 12, W - 38, H - 40, 9, shade='#c6b894')
# the fold leaves its planes: one quarter lies a little in shade
pc.g(box(0, 442, 318, 900).intersection(g), '#e6dcc2', opacity='.7')
pc.g(box(318, 0, 640, 442).intersection(g), '#eee4cd', opacity='.8')
x0, y0, x1, y1, hy = ballot_face(pc, r, W, H)
pc.open('lines')
ln = []
for i in range(11):
    y = 220 + i * 54
    if i == 4:
        continue
    ln += bars(r, 96, y, 34, 15, 1)[:1]
    ln += bars(r, 150, y, r.uniform(190, 270), 15, 1)
pc.p(paths(ln), '#463a31')
pc.p(paths([rule(92, 538, 247 + i * 54, 1.3, r) for i in range(11)]), '#b8a987')
pc.close()
folds(pc, g, (442,), (318,))
pc.open('strokes', data_order='1 2')


def red_line(ps, w, seed, id):
    rr = random.Random(seed)
    cc = crom(ps, False, 14)
    n_ = len(cc)
    L_, R_ = [], []
    for j, (x, y) in enumerate(cc):
        t = j / (n_ - 1)
        ww = w / 2 * (min(1, .35 + t * 5) if t < .2 else 1 if t < .84 else max(.06, (1 - t) / .16)) * (1 + rr.uniform(-.26, .26))
        L_.append((x, y - ww))
        R_.append((x, y + ww))
    pc.open(id)
    pc.p(pts1(L_ + R_[::-1]), RED)
    pc.p(pts1(stroke([(x, y - w * .62) for x, y in cc[2:-2]], 2.2, 'both', jitter=.5, rnd=rr)), RED)
    pc.p(pts1(stroke([(x, y - w * .12) for x, y in cc[1:-1]], 1.8, 'both', jitter=.4, rnd=rr)), '#d2493b')
    pc.p(paths([lens(rr.uniform(110, 500), rr.uniform(440, 462), rr.uniform(-.15, .1), rr.uniform(8, 22), 1.5) for _ in range(9)]), PAPER_B, opacity='.55')
    pc.close()


red_line([(78, 462), (200, 454), (330, 449), (460, 444), (566, 436)], 9, 3, 'stroke-1')
red_line([(560, 456), (440, 455), (300, 462), (170, 460), (84, 468)], 8, 5, 'stroke-2')
pc.close()
pc.save()

# ---------------------------------------------------------------- the box
pc = Piece('urn', 560, 560, 'ur', 'A ballot box', 'A deal box painted brown, the paint worn pale at the edges; a slot in the lid, a cord both ways round it, a blank label.', label='176 352 148 74', seal='246 470', slot='180 116 200 22')
r = random.Random(13)
x, y, w, h, dx, dy = 40, 190, 400, 320, 92, 96
fr = P((x, y), (x + w, y), (x + w - 6, y + h), (x + 6, y + h))
sd = P((x + w, y), (x + w + dx, y - dy), (x + w + dx - 8, y + h - dy - 6), (x + w - 6, y + h))
tp = P((x, y), (x + dx, y - dy), (x + w + dx, y - dy), (x + w, y))
pc.open('shadow')
pc.g(P((x + 20, y + h - 4), (x + w - 6, y + h), (x + w + dx - 8, y + h - dy - 6), (x + w + dx + 30, y + h - dy + 26), (x + w + 28, y + h + 30), (x + 52, y + h + 26)), SHADOW, opacity='.6')
pc.close()
pc.open('box')
pc.g(fr, '#4a3321')
pc.g(sd, '#2a1d13')
# boards and brush marks
pc.p(paths([stroke([(x + 4, y + k), (x + w * .5, y + k + r.uniform(-2, 2)), (x + w - 4, y + k)], 4, 'none') for k in (108, 214)]), '#2f2015')
pc.p(paths([stroke([(x + w, y + k), (x + w + dx - 4, y + k - dy)], 4, 'none') for k in (108, 214)]), '#1a120c')
pc.p(paths([lens(r.uniform(x + 14, x + w - 120), r.uniform(y + 40, y + h - 14), r.uniform(-.03, .03), r.uniform(50, 150), 3) for _ in range(26)], 1, fr), '#5b4029')
pc.p(paths([lens(r.uniform(x + 14, x + w - 120), r.uniform(y + 40, y + h - 14), r.uniform(-.03, .03), r.uniform(40, 110), 2.4) for _ in range(18)], 1, fr), '#3a2819')
# paint worn off: the pale wood shows at corners and edges
wear = [lens(x + 2, y + r.uniform(40, h - 20), 1.57, r.uniform(14, 40), 6) for _ in range(6)] + [lens(x + r.uniform(10, w - 40), y + h - 4, r.uniform(-.06, .06), r.uniform(20, 60), 6) for _ in range(6)] + [lens(x + w - 5, y + r.uniform(40, h - 40), 1.57, r.uniform(16, 50), 7) for _ in range(6)]
pc.p(paths(wear, 1, fr), '#a5824f')
pc.close()
pc.open('lid')
ld = P((x - 8, y - 4), (x + dx - 6, y - dy - 8), (x + w + dx + 10, y - dy - 8), (x + w + 10, y - 4))
pc.g(P((x - 8, y - 4), (x + w + 10, y - 4), (x + w + 8, y + 22), (x - 6, y + 22)), '#5b4029')
pc.g(P((x + w + 10, y - 4), (x + w + dx + 10, y - dy - 8), (x + w + dx + 8, y - dy + 16), (x + w + 8, y + 22)), '#33231a')
pc.g(ld, '#7d5a35')
pc.g(rim(ld, 0, -7).difference(rim(ld, 0, -1.5)), '#b98f4e')
pc.p(paths([lens(r.uniform(x + 60, x + w - 60), r.uniform(y - dy + 6, y - 14), r.uniform(-.03, .03), r.uniform(40, 120), 3) for _ in range(14)], 1, ld), '#69492a')
pc.p(paths([lens(x + r.uniform(0, w - 40), y - 3, r.uniform(-.03, .03), r.uniform(20, 60), 4.4) for _ in range(8)]), '#d9b374')
pc.open('slot')
pc.g(P((194, 138), (204, 118), (392, 118), (384, 138)), '#0b0807')
pc.g(P((194, 138), (384, 138), (382, 142), (192, 142)), '#c9a05a')
pc.close()
pc.close()
pc.open('label')
lb = P((172, 350), (328, 346), (330, 430), (174, 433))
pc.g(A.translate(lb, 4, 5), '#1a120c', opacity='.6')
pc.g(lb, PAPER_S)
pc.g(rim(lb, 2, 2), PAPER_B)
pc.p(paths([rule(184, 318, 356, 1.6, r), rule(184, 318, 424, 1.6, r)]), '#6a5848')
pc.close()
pc.open('cord')
pc.p(paths([stroke([(287, 94), (250, 186), (244, 212), (247, 340)], 5, 'none'), stroke([(247, 438), (246, 470), (243, 510)], 5, 'none'), stroke([(42, 462), (140, 470), (246, 474), (350, 470), (438, 462)], 5, 'none'), stroke([(438, 462), (526, 368)], 5, 'none')]), '#8a7550')
pc.p(paths([stroke([(286, 94), (249, 186), (243, 212)], 1.6, 'none'), stroke([(42, 460), (140, 468), (246, 472), (350, 468), (438, 460)], 1.6, 'none')]), '#c9b48a')
pc.close()
pc.save()

# ---------------------------------------------------------------- seal
r = random.Random(2)
base = halo(80, 82, 56, 12, .10, r)
ring = halo(78, 78, 47, 13, .06, r)
die = ell(78, 78, 31, k=20)


def wax(pc, part=None, turn=0, shift=(0, 0)):
    f = (lambda q: A.translate(A.rotate(q if part is None else q.intersection(part), turn, origin=(78, 80)), *shift))
    pc.g(f(base), RED_D)
    pc.g(f(ring), RED)
    pc.g(f(die), RED_D)
    pc.g(f(rim(die, -3, -3)), '#d2493b')
    # the die: an ear of flax and two rules, no emblem of state
    em = U(*[P((78 + sx * 2, 98 - k * 9), (78 + sx * 13, 90 - k * 9), (78 + sx * 9, 84 - k * 9), (78 + sx * 2, 92 - k * 9)) for k in range(4) for sx in (-1, 1)], box(76.8, 60, 79.2, 102), P((78, 50), (82, 58), (78, 64), (74, 58)))
    pc.g(f(em), '#c9382c')
    pc.g(f(P((40, 66), (48, 48), (64, 38), (68, 42), (54, 52), (46, 68))), '#e0664f')


def cord(pc, cut):
    pc.open('cord')
    ps = [[(2, 86), (30, 84), (78, 82)], [(78, 82), (130, 84), (158, 78)]] if not cut else [[(2, 86), (18, 85), (34, 88)], [(126, 80), (142, 80), (158, 78)]]
    pc.p(paths([stroke(q, 6, 'none') for q in ps]), '#8a7550')
    pc.p(paths([stroke([(x, y - 1.6) for x, y in q], 1.8, 'none') for q in ps]), '#c9b48a')
    if cut:
        pc.p(paths([sliver(34, 88 + o, a, 14, 2.2) for o, a in ((-2, -.4), (0, .1), (2, .6))] + [sliver(126, 80 + o, 3.14 + a, 13, 2.2) for o, a in ((-2, .5), (0, -.1), (2, -.5))]), '#a5905f')
    pc.close()


pc = Piece('seal-whole', 160, 160, 'sw', 'A wax seal, whole')
cord(pc, False)
pc.open('wax')
pc.g(A.translate(base, 5, 7), SHADOW, opacity='.5')
wax(pc)
pc.close()
pc.save()
pc = Piece('seal-broken', 160, 160, 'sb', 'A wax seal, broken', 'The same seal in two halves, with crumbs; the cord is through.')
cord(pc, True)
crack = [(92, 0), (84, 26), (92, 44), (74, 66), (84, 84), (68, 104), (78, 124), (70, 160)]
LFT, RGT = P(*crack, (-40, 160), (-40, 0)), P(*crack, (220, 160), (220, 0))
for id_, part, t, sh in (('left', LFT, -7, (-8, 3)), ('right', RGT, 9, (10, -1))):
    pc.open(id_)
    pc.g(A.translate(A.rotate(base.intersection(part), t, origin=(78, 80)), sh[0] + 5, sh[1] + 7), SHADOW, opacity='.5')
    wax(pc, part, t, sh)
    e = [(x, y) for x, y in crack if 20 < y < 140]
    eg = Polygon(stroke(e, 3.4, 'none')).buffer(0).intersection(base)
    pc.g(A.translate(A.rotate(eg.intersection(part.buffer(1)), t, origin=(78, 80)), *sh), '#4a1210' if id_ == 'left' else '#e0664f')
    pc.close()
pc.open('crumbs')
for cx, cy, q in ((70, 34, 5), (86, 128, 6), (98, 140, 3.4), (60, 140, 4), (82, 56, 3), (74, 100, 3.4)):
    g = P((cx - q, cy + q * .4), (cx - q * .3, cy - q), (cx + q, cy - q * .2), (cx + q * .3, cy + q))
    pc.g(A.translate(g, 2, 3), SHADOW, .2, opacity='.5')
    pc.g(g, RED, .2)
    pc.g(rim(g, 2, 2), '#d2493b', .1)
pc.close()
pc.save()

# ---------------------------------------------------------------- protocol
pc = Piece('protocol-sheet', 640, 900, 'pr', 'A typed protocol', 'Typed lines stand as bars; two rules wait at the foot for two signatures.', text='92 214 470 440', sign='92 744 208 56', sign_2='350 744 208 56', number='404 74 160 40')
r = random.Random(31)
g = paper(pc, 14, 12, 602, 860, 31, PAPER, '#b9aa87', fibres=20)
pc.g(box(0, 440, 700, 900).intersection(g), '#e1d6bb', opacity='.6')
folds(pc, g, (440,), (), '#f4ecd8', '#bfb08d')
pc.open('holes')
for yy in (300, 580):
    pc.g(ell(40, yy, 10, k=14), '#2a2018')
    pc.g(rim(ell(40, yy, 10, k=14), -2, -2), '#f4ecd8')
pc.close()
pc.open('heading')
pc.p(paths(bars(r, 196, 82, 190, 17, 1) + bars(r, 130, 118, 330, 17, 1) + bars(r, 218, 154, 160, 17, 1)), INK3)
pc.p(paths([rule(92, 560, 190, 2, r)]), '#6a5848')
pc.close()
pc.open('lines')
ln, faint = [], []
y = 216
for i, f in enumerate((.96, 1, .98, .62, 0, .94, 1, .97, 1, .8, 0, .9, .46, .46, .46, 0, .98, .7)):
    if f:
        dst = faint if r.random() < .22 else ln
        dst += bars(r, 92 + (46 if i in (0, 5, 11, 16) else 0), y, 470 - (46 if i in (0, 5, 11, 16) else 0), 13, f)
        if i in (12, 13, 14):
            dst += bars(r, 440, y, 90, 13, 1)[:2]
    y += 27 if f else 14
pc.p(paths(ln), INK3)
pc.p(paths(faint), '#6a5848')
pc.close()
pc.open('signature')
for xx in (92, 350):
    pc.p(paths([rule(xx, xx + 208, 800, 2, r)]), INK3)
    pc.p(paths(bars(r, xx + 52, 814, 104, 9, 1)), '#8a7a62')
pc.close()
pc.save()

# ---------------------------------------------------------------- piles
def quad_at(cx, cy, w, h, a, sk=.0):
    c, s_ = math.cos(a), math.sin(a)
    return P(*[(cx + c * u * w / 2 - s_ * v * h / 2 + sk * v * h / 2, cy + s_ * u * w / 2 * .62 + c * v * h / 2 * .62) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))])


pc = Piece('ballot-back', 640, 900, 'bb', 'A ballot, face down', 'The back of a sheet; the print shows faintly through it.')
r = random.Random(17)
g = paper(pc, 14, 12, 602, 860, 17, '#e9dfc8', '#c0b290', fibres=26)
pc.open('through')
pc.p(paths([rule(92, 540, 172, 3, r)] + [b for i in range(11) for b in bars(r, 220 + r.uniform(0, 60), 224 + i * 54, 240, 13, 1)]), '#cfc2a3')
pc.close()
folds(pc, g, (442,), (320,), '#f4ecd8', '#cbbd9c')
pc.save()


def pile(name, pre, title, desc, num, seed, spread, neat, red=False, flat=False):
    pc = Piece(name, 460, 380, pre, title, desc, drop='60 60 340 250', top=f'230 {300 - num * 4 - 70:.0f}')
    r = random.Random(seed)
    items = []
    for i in range(num):
        a = r.uniform(-spread, spread)
        items.append((230 + r.uniform(-neat, neat), 262 - i * 4.2 + r.uniform(-neat, neat) * .3, a))
    sh = unary_union([A.translate(quad_at(x, y, 300, 214, a), 12 + i * .5, 16 + i * 3.6) for i, (x, y, a) in enumerate(items)])
    pc.open('shadow')
    pc.g(sh, SHADOW, 1, 0, opacity='.55')
    pc.close()
    pc.open('stack')
    for i, (x, y, a) in enumerate(items[:-1]):
        q = quad_at(x, y, 300, 214, a)
        nxt = quad_at(*items[i + 1][:2], 300, 214, items[i + 1][2])
        pc.g(q.difference(nxt), ('#b5a684', '#d3c6a6', '#c3b593', '#ddd1b4')[i % 4], 1, 0)
        pc.g(rim(q, 0, -2.4).difference(rim(q, 0, -.6)).difference(nxt), '#8f8266', .5, 0)
    pc.close()
    pc.open('top-sheet')
    x, y, a = items[-1]
    q = quad_at(x, y, 300, 214, a)
    pc.g(A.translate(q, 3, 5).difference(q), '#8f8266', .5, 0)
    pc.g(q, PAPER)
    pc.g(rim(q, 2.4, 2.2), '#fbf6e8')
    T = lambda u, v: (x + math.cos(a) * u * 150 - math.sin(a) * v * 107, y + (math.sin(a) * u * 150 + math.cos(a) * v * 107) * .62)
    th = []
    for k in range(7):
        v = -.62 + k * .2
        u0 = -.62 + r.uniform(0, .1)
        u1 = u0 + r.uniform(.5, .8)
        b0, b1 = T(u0, v), T(u1, v)
        th.append(stroke([b0, b1], 4.6, 'none'))
    pc.p(paths(th), '#d6caac')
    pc.p(paths([stroke([T(0, -1), T(0, 1)], 1.6, 'none'), stroke([T(-1, 0), T(1, 0)], 1.6, 'none')]), '#cdbf9f')
    if red:
        pc.open('through')
        pc.p(pts1(stroke(crom([T(-.68, -.22), T(-.1, -.24), T(.5, -.3)], False, 6), 6, 'belly', jitter=.2, rnd=r)), '#c98f7c')
        pc.p(pts1(stroke(crom([T(.46, -.2), T(-.1, -.17), T(-.66, -.12)], False, 6), 4.4, 'belly', jitter=.2, rnd=r)), '#cf9a87')
        pc.close()
    pc.close()
    pc.save()


pile('pile-clean', 'p1', 'The pile of clean ballots', 'Many sheets, face down, squared by hand.', 26, 5, .06, 4)
pile('pile-struck', 'p2', 'The pile of ballots with a name struck out', 'Fewer sheets, laid crosswise; a pencil line shows through the top one.', 11, 7, .34, 9, True)
pile('pile-aside', 'p3', 'Ballots laid aside', 'Two sheets, face down, apart from the others.', 2, 12, .22, 16)

# ---------------------------------------------------------------- letter
def handwriting(r, x0, x1, y, end=1.0):
    """One line in a schooled hand that cannot be read: words of joined strokes, some of them rising or falling."""
    out = []
    x = x0 + r.uniform(0, 6)
    stop = x0 + (x1 - x0) * end
    while x < stop - 26:
        letters = r.randint(2, 8)
        ps = [(x, y - r.uniform(0, 2))]
        for _ in range(letters):
            up = r.choice((7, 8, 8, 9, 9, 19)) * r.uniform(.85, 1.1)
            down = r.choice((0, 0, 0, 0, 0, 9))
            ps += [(x + 4.4, y - up), (x + 5.4, y + down)]
            x += r.uniform(8, 10)
            ps.append((x, y - r.uniform(1, 3)))
            if x > x1:
                break
        out.append(stroke(ps, 1.9, 'belly', jitter=.3, rnd=r, minw=.9))
        x += r.uniform(9, 13)
    return out


def letter(name, pre, title, desc, lines=()):
    pc = Piece(name, 600, 780, pre, title, desc, text='62 70 476 628')
    r = random.Random(41)
    g = paper(pc, 14, 12, 562, 742, 41, '#efe6cf', '#bfb08d', fibres=10)
    pc.open('rules')
    pc.p(paths([rule(18, 570, y, 1, r) for y in range(84, 730, 38)]), '#b9c2bd')
    pc.p(paths([[(96, 16), (97.6, 16), (97.6, 750), (96, 750)]]), '#d9a596')
    pc.close()
    pc.g(box(0, 262, 700, 508).intersection(g), '#e2d7bb', opacity='.55')
    pc.g(P((0, 508), (700, 508), (700, 530), (0, 540)).intersection(g), '#cbbd9c', opacity='.6')
    if lines:
        w = random.Random(6)
        pc.open('hand')
        pc.p(paths([q for i, (x0, end) in enumerate(lines) for q in handwriting(w, x0, 548, 118 + i * 38, end)], 0), '#4b3f5c')
        pc.close()
    folds(pc, g, (262, 508), (), '#fbf6e8', '#bcad8a')
    # a corner that has been much opened
    pc.g(P((548, 700), (582, 690), (580, 758), (520, 758)).intersection(g), '#d6caac')
    pc.g(P((548, 700), (582, 690), (574, 712)).intersection(g), '#fbf6e8')
    pc.save()


letter('letter-sheet', 'le', 'A leaf', 'A leaf from a school exercise book, folded in three and opened again.')
letter('letter-written', 'lw', 'A letter', 'The same leaf, written over in violet ink in a schooled hand; the words cannot be made out.', [(112, .42), (150, 1), (112, 1), (112, .98), (112, 1), (112, .5), (150, 1), (112, 1), (112, .99), (112, .7), (150, .96), (112, .36), (380, .9)])
pc = Piece('letter-folded', 600, 320, 'lf', 'A letter, folded', 'The same leaf folded in three: the outer third, with three rules for an address.', label='210 92 300 150')
r = random.Random(42)
g0 = paper(pc, 18, 20, 556, 268, 42, '#d9cdae', '#a99b79', fibres=4)
g1 = P((16, 18), (574, 14), (578, 236), (14, 240))
pc.open('flap')
pc.g(A.translate(g1, 3, 7).intersection(box(0, 0, 590, 290)), '#8f8266', opacity='.6')
pc.g(g1, '#efe6cf')
pc.g(rim(g1, 2, 2.4), '#fbf6e8')
pc.p(paths([rule(16, 576, y, 1, r) for y in range(52, 230, 38)]), '#c3cac4')
pc.p(paths([rule(210, 510, y, 2, r) for y in (132, 172, 212)]), '#8a7a62')
pc.close()
pc.save()


# ---------------------------------------------------------------- stamp inks
def worn(g, seed, num=40, big=9):
    """Ink that has not taken everywhere."""
    rr = random.Random(seed)
    x0, y0, x1, y1 = g.bounds
    sp = [ell(rr.uniform(x0, x1), rr.uniform(y0, y1), rr.uniform(.7, 2.4), k=6) for _ in range(num)]
    sp += [Polygon(lens(rr.uniform(x0, x1), rr.uniform(y0, y1), rr.uniform(0, 3.1), rr.uniform(10, 34), rr.uniform(1.2, big * .34))) for _ in range(num // 3)]
    return g.difference(unary_union(sp))


pc = Piece('ink-round', 240, 240, 'ir2', 'A round office stamp, blank', 'Two rings, a band for words, bars where an office would have its name.', ring='120 120 84', label='70 98 100 44')
c = lambda R_, r_: ell(120, 120, R_, k=56).difference(ell(120, 120, r_, k=56))
tk = U(*[A.rotate(box(118, 32, 122.5, 47), a, origin=(120, 120)) for a in range(0, 360, 9) if not 166 < a < 194])
g = worn(U(c(110, 104), c(98, 95.5), c(64, 61)), 3, 90)
g2 = worn(U(tk, box(84, 84, 156, 91), box(84, 149, 156, 156)), 4, 70)
pc.g(g, F2, .3)
pc.g(g2, F2, .3, opacity='.86')
pc.save()
pc = Piece('ink-entry', 340, 190, 'ie', 'A stamp of entry, blank', 'A frame in three rows: received, number, date. The rows are empty.', label='22 18 296 42', number='110 74 208 44', date='110 126 208 44')
fr = U(box(6, 6, 334, 184).difference(box(11, 11, 329, 179)), box(8, 64, 332, 67), box(8, 120, 332, 123), box(98, 66, 101, 182))
pc.g(worn(fr, 8, 80), RED_D, .3)
pc.save()
pc = Piece('ink-long', 420, 110, 'il', 'A long stamp, blank', 'A double frame for one or two words.', label='26 22 368 66')
fr = U(box(6, 6, 414, 104).difference(box(12, 12, 408, 98)), box(18, 18, 402, 92).difference(box(20, 20, 400, 90)))
pc.g(worn(fr, 11, 90), UMBER2, .3)
pc.save()
pc = Piece('ink-wear', 420, 140, 'iw', 'Wear for a stamp', 'Specks in the colour of paper, to lay over a stamped word.')
rr = random.Random(5)
pc.p(paths([ell(rr.uniform(4, 416), rr.uniform(4, 136), rr.uniform(.7, 2.2), k=6).exterior.coords[:-1] for _ in range(60)] + [lens(rr.uniform(4, 390), rr.uniform(4, 136), rr.uniform(0, 3.1), rr.uniform(10, 36), rr.uniform(1, 2.6)) for _ in range(26)]), PAPER)
pc.save()
