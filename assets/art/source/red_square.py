"""Red Square, 9 February 1934, from inside a column of demonstrators. Looking south, against a low sun."""
from kit_b import *

rnd = random.Random(1934)
d = Scene(prefix='rs', title='Red Square, 9 February 1934', desc='From inside a column of demonstrators on a winter morning: backs, shawls and fur hats, portraits on poles seen from behind, red cloth. Far ahead, against a low sun, a wall with towers and a small stepped tribune with a row of tiny figures. Breath hangs over the heads; snow falls.', focus='640 540')
C = Cam(600, 408, 1100, 2.5, CLIP)
SUN = (452, 186)
SNOW = '#5d6f79'
# ---------------------------------------------------------------- back: sky, far buildings, wall
d.layer('back', .1, 'winter sky, the square, the wall and the towers')
sky = d.grad('sky', 'linear', [(0, '#5b6f7a', 1), (.55, '#94a1a2', 1), (1, '#d3c9ae', 1)], x1=0, y1=-60, x2=0, y2=420)
d.p('M-110-60h2140v1200h-2140z', sky)
stepped(d, *SUN, [(430, '#a9ada2', .05, 1.5, .8), (270, '#c3bfa8', .06, 1.4, .82), (140, '#e2d6b2', .08, 1.25, .9)], rnd, box(-110, -60, 2030, 420), 64)
d.p(paths(carve(box(-110, -60, 2030, 300), 90, .12, lambda x, y: .34, 70, 3.6, rnd, both=True), 0), '#b9bdb2', opacity='.5')
# ground
d.g(box(-110, 404, 2030, 1140), SNOW)
far = C.q((-36, 0, 400), (38, 0, 400), (38, 0, 60), (-36, 0, 60))
d.g(C.q((-36, 0, 400), (38, 0, 400), (38, 0, 13), (6, 0, 13)), '#7c8d94')
d.g(C.q((-36, 0, 400), (38, 0, 400), (38, 0, 74), (-6, 0, 74)), '#a9b1ac')
d.g(C.q((-37, 0, 400), (-37, 0, 4), (-13.4, 0, 4), (-9, 0, 120)), '#42525c')
# churned snow: long cuts running to the vanishing point
tr = []
for i in range(44):
    x, z = rnd.uniform(-26, 30), rnd.uniform(5.2, 46)
    a, b = C.p(x, 0, z), C.p(x + rnd.uniform(-.1, .1), 0, z * rnd.uniform(1.08, 1.3))
    tr.append(stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], rnd.uniform(2, 7), 'both'))
d.p(paths(tr, 0, CLIP), '#4b5c66')
d.p(paths([[(x + 3, y - 3) for x, y in t] for t in tr[::3]], 0, CLIP), '#9fb0b8')


def tower(x, z, h, w, tiers, col, lit):
    """Tiers as (height share, width share); the lit side looks to the sun."""
    X, Y = C.p(x, 0, z)
    s = C.f / z
    gs = []
    y0 = 0
    for t0, t1, w0, w1 in tiers:
        gs.append(P((X - w * w0 * s / 2, Y - h * t0 * s), (X + w * w0 * s / 2, Y - h * t0 * s), (X + w * w1 * s / 2, Y - h * t1 * s), (X - w * w1 * s / 2, Y - h * t1 * s)))
    g = unary_union(gs)
    d.g(g, col, .5, 1)
    d.g(rim(g, 5, 0).intersection(box(X - 400, 0, X + 400, Y - 4)), lit, .4, 1)


# the cathedral at the far end: onions as plain cuts, pale with distance
X0, Y0 = C.p(-14, 0, 330)
s = C.f / 330
cb = [box(X0 - 19 * s, Y0 - 13 * s, X0 + 19 * s, Y0)]
for ox, hh, r in ((0, 47, 3.2), (-12, 30, 3.8), (11, 29, 3.8), (-5.6, 33, 3.3), (5.4, 32, 3.3), (-17, 23, 3), (17, 22, 3)):
    x = X0 + ox * s
    cb.append(box(x - 2.3 * s, Y0 - (hh - 6) * s, x + 2.3 * s, Y0))
    cb.append(S((x, Y0 - hh * s), (x + r * .5 * s, Y0 - (hh - 3) * s), (x + r * s, Y0 - (hh - 6.4) * s), (x + r * .7 * s, Y0 - (hh - 9.4) * s), (x - r * .7 * s, Y0 - (hh - 9.4) * s), (x - r * s, Y0 - (hh - 6.4) * s), (x - r * .5 * s, Y0 - (hh - 3) * s), steps=3))
    cb.append(box(x - .35 * s, Y0 - (hh + 4) * s, x + .35 * s, Y0 - hh * s))
cb.append(P((X0 - 4 * s, Y0 - 24 * s), (X0 + 4 * s, Y0 - 24 * s), (X0 + .8 * s, Y0 - 42 * s), (X0 - .8 * s, Y0 - 42 * s)))
cb = unary_union(cb)
d.g(cb, '#6f7c7f', .5, 1)
d.g(rim(cb, 3, 1), '#d9cdac', .4, 1)
# far roofs
d.g(P((-110, 408), (-110, 330), (60, 330), (60, 352), (180, 352), (180, 340), (250, 340), (250, 372), (420, 372), (420, 362), (560, 362), (560, 380), (640, 380), (640, 408)), '#7b8786')
# the trading rows, in shade, on the left
gx = -37
gum = C.q((gx, 0, 30), (gx, 19, 30), (gx, 19, 235), (gx, 0, 235))
d.g(gum, '#3f4d56')
d.g(C.q((gx, 17.6, 30), (gx, 19, 30), (gx, 19, 235), (gx, 17.6, 235)), '#5b6d77')
d.g(C.q((gx, 19, 30), (gx, 19.9, 30), (gx, 19.9, 235), (gx, 19, 235)), '#dfe0d6')
ar = []
for k in range(15):
    z = 100 + k * 8.6
    for y0, y1 in ((1.2, 6.2), (8, 13.6)):
        a, b = C.p(gx, y0, z), C.p(gx, y0, z + 4.2)
        c, e = C.p(gx, y1 - 1.4, z), C.p(gx, y1 - 1.4, z + 4.2)
        m = C.p(gx, y1, z + 2.1)
        ar.append(P(a, b, e, m, c))
d.g(unary_union(ar).intersection(CLIP), '#27333b', .5)
bn = C.q((gx + .3, 4, 92), (gx + .3, 16.6, 92), (gx + .3, 16.6, 104), (gx + .3, 4, 104))
d.g(bn, RED_X)
# Saviour tower, far; Senate tower behind the tribune
tower(41, 262, 67, 17, [(0, .46, 1, 1), (.44, .58, .74, .70), (.57, .70, .5, .46), (.70, .93, .40, .06), (.93, 1, .03, .03)], '#54636a', '#c9c2a4')
X, Y = C.p(41, 0, 262)
ck = ell(X - 1, Y - 67 * .51 * C.f / 262, 12, k=14)
d.g(ck, '#d8cfae', .3, 1)
d.p(pts1(stroke([(X - 1, Y - 67 * .51 * C.f / 262), (X - 1, Y - 67 * .51 * C.f / 262 - 9)], 2, 'none')) + pts1(stroke([(X - 1, Y - 67 * .51 * C.f / 262), (X + 6, Y - 67 * .51 * C.f / 262 + 3)], 2, 'none')), '#2c3840')
# the wall
wx = 40


def wall(z0, z1, col, top, mer, lit):
    d.g(C.q((wx, 0, z0), (wx, 11, z0), (wx, 11, z1), (wx, 0, z1)), col)
    ms, hi = [], []
    z = z0 + .3
    while z < z1:
        q = [C.p(wx, 11, z), C.p(wx, 13.4, z), C.p(wx, 12.6, z + .8), C.p(wx, 13.4, z + 1.6), C.p(wx, 11, z + 1.6)]
        ms.append(Polygon(q).buffer(0))
        if z < 100:
            hi.append(P(C.p(wx, 11, z + 1.3), C.p(wx, 13.4, z + 1.6), C.p(wx, 13.4, z + 1.75), C.p(wx, 11, z + 1.75)))
        z += 2.5 if z < 120 else 3.4 if z < 180 else 6
    d.g(unary_union(ms).intersection(CLIP), mer, .8)
    d.g(unary_union(hi).intersection(CLIP), lit, .3)
    d.g(C.q((wx, 10.6, z0), (wx, 11, z0), (wx, 11, z1), (wx, 10.6, z1)), top)


wall(24, 258, '#5c4a44', '#86766a', '#4a3b37', '#c9b99a')
d.p(paths(carve(C.q((wx, 1, 24), (wx, 10.4, 24), (wx, 10.4, 90), (wx, 1, 90)), 54, lambda x, y: math.atan2(y - 408, x - 600), lambda x, y: .42, 62, 4.4, rnd, both=True), 0), '#463834')
d.g(C.q((wx, 0, 24), (wx, 2.2, 24), (wx, 2.2, 258), (wx, 0, 258)), '#43373a')
tower(41.5, 126, 34, 12, [(0, .62, 1, 1), (.6, .66, 1.1, 1.1), (.66, .76, .66, .62), (.76, 1, .6, .04)], '#4c4346', '#c3b498')
# tribunes: low grey steps with a line of people, in three planes
TZ = [(60, 104), (142, 214)]
for z0, z1 in TZ:
    for k, (x, y) in enumerate(((36.4, 3.4), (34.8, 2.4), (33.2, 1.4))):
        d.g(C.q((x, 0, z0), (x, y, z0), (x, y, z1), (x, 0, z1)), ('#5a676d', '#687579', '#788487')[k])
        # people as a notched edge, no more
        top = []
        z = z0
        while z < z1:
            X, Y = C.p(x, y, z)
            q = C.f / z
            if rnd.random() < .86:
                top += [(X + .3 * q, Y - .42 * q), (X + .13 * q, Y - .74 * q), (X - .13 * q, Y - .74 * q), (X - .3 * q, Y - .42 * q)]
            else:
                top += [(X + .3 * q, Y), (X - .3 * q, Y)]
            z += rnd.uniform(1.2, 2)
        d.g(P(C.p(x, y, z0), *top, C.p(x, y, z1)), '#262b2f', .6, 0)
# the stepped mausoleum, small, in shade towards us; a row of figures on it and nothing more
mz0, mz1 = 112, 136
for k, (i, y0, y1) in enumerate(((0, 0, 1.6), (1.6, 1.6, 5.4), (4, 5.4, 7.4), (5.6, 7.4, 9.2), (7.4, 9.2, 12))):
    fx = 28 + i * .62
    fr = C.q((fx, y0, mz0 + i), (fx, y1, mz0 + i), (fx, y1, mz1 - i), (fx, y0, mz1 - i))
    sd = C.q((fx, y0, mz0 + i), (38, y0, mz0 + i), (38, y1, mz0 + i), (fx, y1, mz0 + i))
    d.g(sd, ('#332b2c', '#4a2f2d', '#332b2c', '#4a2f2d', '#332b2c')[k], .4, 1)
    d.g(fr, ('#5d4a48', '#6e4a45', '#5d4a48', '#6e4a45', '#5d4a48')[k], .4, 1)
    d.g(C.q((fx, y1 - .3, mz0 + i), (fx, y1, mz0 + i), (fx, y1, mz1 - i), (fx, y1 - .3, mz1 - i)), '#d6c7a6', .3, 1)
hs = []
for k in range(11):
    z = 116 + k * 1.62 + rnd.uniform(-.2, .2)
    X, Y = C.p(29.2, 5.4, z)
    q = C.f / z
    h = rnd.uniform(.9, 1.06)
    hs.append(P((X - .34 * q, Y), (X - .34 * q, Y - .62 * q * h), (X - .14 * q, Y - .72 * q * h), (X - .15 * q, Y - 1.0 * q * h), (X + .16 * q, Y - 1.0 * q * h), (X + .14 * q, Y - .72 * q * h), (X + .34 * q, Y - .62 * q * h), (X + .34 * q, Y)))
d.g(unary_union(hs), '#14110f', .3, 1)
# ---------------------------------------------------------------- light
d.layer('light', .16, 'the low sun: disc, haze and long shafts', 'screen')
sg = d.grad('sun', 'radial', [(0, L5, .95), (.16, '#f6e6b8', .6), (.5, '#e9dfc8', .2), (1, '#e9dfc8', 0)], cx=SUN[0], cy=SUN[1], r=520)
d.g(ell(*SUN, 520, k=40), sg)
d.g(ell(*SUN, 46, k=26), '#fff6dc')
d.p(paths(burst(*SUN, 66, 150, 44, 5, rnd, wob=.35)), '#fdf0c8')
sl = d.grad('way', 'linear', [(0, '#f6e6b8', .55), (1, '#f6e6b8', 0)], x1=430, y1=420, x2=640, y2=980)
d.g(P((330, 424), (470, 424), (860, 1140), (-40, 1140)), sl)
# ---------------------------------------------------------------- mid: the columns ahead
d.layer('mid', .42, 'columns ahead, their cloth and their poles')


def strip(nm, seed, num=12, sp=64):
    """One rank from behind, in centimetres, with its sunlit edge; drawn many times."""
    r = random.Random(seed)
    gs = []
    last = None
    for i in range(num):
        h = r.uniform(152, 178)
        k = r.choice([q for q in 'abcdef' if q != last])
        last = k
        w = r.uniform(23, 29)
        top = {'a': [(-10, h - 6), (0, h), (10, h - 6)], 'b': [(-14, h - 8), (-13, h + 3), (13, h + 3), (14, h - 8)], 'c': [(-12, h - 10), (0, h + 1), (12, h - 10)], 'd': [(-10, h - 7), (0, h + 13), (10, h - 7)], 'e': [(-12, h - 8), (-4, h), (13, h - 3), (12, h - 9)], 'f': [(-13, h - 16), (-7, h), (8, h), (14, h - 16), (24, h - 48)]}[k]
        st = r.uniform(-5, 5)
        o = [(-w, 74), (-w - 2, h - 70), (-w + 4, h - 40), (-10, h - 26)] + top + [(10, h - 26), (w - 4, h - 40), (w + 2, h - 70), (w, 74), (w - 3, 40), (12 + st, 36), (10 + st, 0), (3, 0), (1, 34), (-2, 0), (-11 - st, 2), (-12, 36), (-w + 2, 42)]
        gs.append(A.translate(P(*[(x, -y) for x, y in o]), i * sp + r.uniform(-7, 7), r.uniform(-2, 2)))
    u = unary_union(gs)
    e = unary_union([rim(g, (1.5 if i < num / 2 else -1.5) * 1.6, 5.4).intersection(box(-200, -300, 3000, -96)) for i, g in enumerate(gs)])
    d.defs.append(f'<g id="rs-{nm}"><path d="{geom2path(u, 2)}"/><path fill="currentColor" d="{geom2path(e, 1.6, 12)}"/></g>')


for i_ in range(2):
    strip(f'r{i_}', 40 + i_)


def mass(x0, x1, z, seed, col, rimc):
    r = random.Random(seed)
    X, Y = C.p(x0, 0, z)
    k = C.s1(z)
    kx = k * (x1 - x0) * 100 / (11 * 64)
    fl = r.choice((1, -1))
    ox = X if fl > 0 else X + 11 * 64 * kx
    d.raw(f'<use href="#rs-r{seed % 2}" transform="translate({n(round(ox, 1))} {n(round(Y, 1))})scale({fl * kx:.3f} {k:.3f})" fill="{col}" color="{rimc}"/>')


d.defs.append('<g id="rs-brd"><path fill="#1a1512" d="M-5-130h10v330h-10z"/><path fill="#8f8060" d="M-56-140l110 3 2 138h-114z"/><path fill="#6f6148" d="M6-138l48 1 2 138h-50z"/><path fill="#3a2f22" d="M-56-140l110 3v9l-110-3zM-57-9h113v10h-113zM-57-140h9v140h-9zM46-138h9v139h-9zM-5-138h10v139h-10zM-50-66l99-54v10l-99 54z"/><path fill="#f0dfb0" d="M-56-140l110 3v-4l-110-3z"/></g>')


def board(x, z, h, tilt=0, post=1.8):
    """A portrait carried on a pole, from behind: canvas, stretcher, pole. No face can be seen."""
    X, Y = C.p(x, post + h, z)
    d.raw(f'<use href="#rs-brd" transform="translate({n(round(X, 1))} {n(round(Y, 1))})rotate({tilt:.0f})scale({C.s1(z):.3f})"/>')


def cloth(x0, x1, z, y0, y1, col, lit, seed=1):
    """A banner on two poles across the column, from behind, sun through the cloth near the top."""
    r = random.Random(seed)
    q = C.f / z
    a, b = C.p(x0, y1, z), C.p(x1, y1, z)
    c, e = C.p(x1, y0, z), C.p(x0, y0, z)
    n_ = 6
    bot = [(e[0] + (c[0] - e[0]) * i / n_, e[1] + r.uniform(-.05, .12) * q) for i in range(n_ + 1)]
    top = [(a[0] + (b[0] - a[0]) * i / n_, a[1] + .08 * q * math.sin(math.pi * i / n_) + r.uniform(0, .04) * q) for i in range(n_ + 1)]
    g = P(*top, *bot[::-1])
    poles = U(*[P(C.p(x - .05, y1 + .25, z), C.p(x + .05, y1 + .25, z), C.p(x + .05, .9, z), C.p(x - .05, .9, z)) for x in (x0, x1)])
    d.g(poles, '#1a1512', .5, 1)
    d.g(g, col, .5)
    w = b[0] - a[0]
    d.g(unary_union([P((a[0] + w * t, top[0][1]), (a[0] + w * (t + .055), top[0][1] + 4), (a[0] + w * (t + .02 + r.uniform(-.02, .02)), bot[0][1] - r.uniform(.1, .5) * q)) for t in (.1, .26, .44, .6, .78, .9)]).intersection(g), lit, .5)


def shade(x0, x1, z, k, col):
    a, b = C.p(x0, 0, z), C.p(x1, 0, z)
    f = lambda p, t: (p[0] + (p[0] - SUN[0]) * t, p[1] + (p[1] - 408) * t)
    d.g(P(a, b, f(b, k), f(a, k)).intersection(CLIP), col)


shade(-21.5, -15, 27, 1.2, '#35444d')
shade(-11.4, -2.6, 9.4, 2.2, '#3d4d57')
for k_ in range(12):
    x_ = 3.5 + k_ * .67
    shade(x_, x_ + .42, 17.4, rnd.uniform(.5, .9), '#43545e')
for k_ in range(9):
    x_ = 15.1 + k_ * .66
    shade(x_, x_ + .4, 25.1, rnd.uniform(.4, .7), '#4a5b65')
LANES = [(-21.5, -15), (-11.2, -2.6), (3.4, 11.4), (15, 21)]
z = 80
rows = []
while z > 8.4:
    rows.append(z)
    z *= .87
for i, z in enumerate(rows):
    t = min(1, (z - 15) / 80)
    for j, (x0, x1) in enumerate(LANES):
        if (j in (0, 3) and z < 24) or (j == 2 and z < 15):
            continue
        if i == 3 and j == 1:
            cloth(x0 + .6, x1 - .6, z + 1, 2.6, 4.2, '#7d1a15', '#a5281f', 4)
        if i == 5 and j == 2:
            cloth(x0 + .8, x1 - .8, z + 1, 2.5, 4.2, '#6a1612', '#93231b', 6)
        if i in (2, 5, 8, 11) and j in (0, 1, 2):
            for _ in range(2 if z > 30 else 1):
                board(rnd.uniform(x0 + .8, x1 - .8), z + .6, rnd.uniform(.5, .9), rnd.uniform(-3, 3))
        mass(x0, x1, z, i + j + (i // 3), mix('#1b1d1f', '#5c676b', t * .8), mix('#f3dca0', '#dccfa8', t))
# men of the line, at intervals along the column, cloth helmets
for k in range(4):
    z = 18 + k * 11
    q = C.s1(z)
    X, Y = C.p(12.6, 0, z)
    w = side('bud', lean=0, low='coat', hem=24, near=(2, 54, 1, 'fist')).at(X, Y, q, flip=True)
    w.draw(d, (2.2, 3), dict(coat='#262a2c', collar='#2d3235', skirt='#1f2224', leg='#1f2224', skin='#3a322b', hair='#1c1e20', hat='#2a2e31', fold='#3a4145', line='#1c1e20', rim='#efdcab'), wide=max(.3, q * .7), marks=False, simp=.6)
# ---------------------------------------------------------------- figures: the ranks just ahead
d.layer('figures', .72, 'our own column, from behind')
PAL = dict(coat='#15130f', collar='#1d1a17', skirt='#100f0e', leg='#100f0e', skin='#33251d', hair='#0d0c0b', hat='#1a1715', fur='#2a241f', ker='#38322f', fold='#2b2a29', line='#0a0908', kfold='#22211f', rim='#f3dca0', half='#3b4046')
PAL.update({'coat+': '#343a40', 'hat+': '#3b3f42', 'fur+': '#5a544b', 'ker+': '#5d625f', 'skin+': '#8d765c', 'skirt+': '#2b3035', 'hair+': '#2c2f31', 'leg+': '#2b3035'})
kinds = ['fur', 'shawl', 'cap', 'chin', 'bud', 'short', 'fur', 'ker', 'cap', 'shawl', 'braid', 'chin']
tone = ['#38322f', '#4b4238', '#2f383e', '#52483a', '#39302c', '#444c50']


def rank(z, x0, x1, sp, seed, lad):
    r = random.Random(seed)
    x = x0
    last = None
    while x < x1:
        k = r.choice([q for q in kinds if q != last])
        last = k
        q = C.s1(z)
        X, Y = C.p(x, 0, z + r.uniform(-.3, .3))
        w = back(k, 'coat', wide=r.uniform(.9, 1.1) * (.9 if k in ('shawl', 'chin', 'ker', 'braid') else 1), slope=r.uniform(-3, 3), tilt=r.uniform(-8, 8), lean=r.uniform(-3, 3), left=hang(r, -1) if r.random() < .75 else (8, 34, 1, 'mitt'), right=hang(r, 1) if r.random() < .8 else (10, -10, 1, 'fist'), hem=r.uniform(34, 46), h=r.uniform(22.4, 24.4), turn=r.choice((0, 0, 'L', 'R')) if k in ('shawl', 'chin', 'fur', 'cap') else 0)
        pal = dict(PAL, ker=r.choice(tone))
        pal['ker+'] = mix(pal['ker'], '#dcd6c4', .28)
        w.at(X, Y, q * r.uniform(.95, 1.04)).draw(d, (.9, 3.4), pal, wide=lad, simp=1.3, nick=3, seed=seed + int(x * 9), marks=False)
        x += sp * r.uniform(.86, 1.2)


board(-8.0, 9.6, 1.0, -4)
rank(6.1, -4.6, 1.2, 1.16, 12, 1.15)
# ---------------------------------------------------------------- breath
d.layer('breath', .8, 'breath over the heads: may swell and fade', 'screen')
for X, Y, k in ((300, 566, 54), (470, 500, 34), (120, 470, 26), (330, 452, 20), (640, 520, 30), (900, 556, 44)):
    cl = [halo(X + j * k * .4 + rnd.uniform(-4, 4), Y - j * k * .46, k * (.36 + .1 * j), 8, .24, rnd, sx=1.3, sy=.72) for j in range(3)]
    d.g(unary_union(cl), '#e9e4d2', 1, opacity='.22')
    d.g(unary_union([A.translate(A.scale(c, .6, .54), 3, -4) for c in cl]), '#f6eed8', 1, opacity='.2')
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'the nearest: a red kerchief among shawls, a pole of the banner')
bp = dict(PAL, coat='#0f0d0c', ker='#a9231b', kfold=RED_D)
bp.update({'ker+': '#c9362a', 'ker!': '#f0a06a', 'coat+': '#2a2f34', 'skin+': '#9a8064'})
fp = dict(PAL, coat='#0e0d0c', hat='#14110f', fur='#26201b')
# the banner overhead, carried by the man on the left: seen from behind, the sun comes through
pole = P((246, 700), (262, 700), (304, 70), (318, -60), (304, -60), (290, 70))
bc = P((300, 28), (210, 40), (96, 22), (-20, 44), (-120, 20), (-120, 322), (-40, 300), (60, 334), (150, 306), (282, 326), (290, 210))
d.g(bc, '#641511', 1)
d.g(U(*[P((x, 30), (x + 46, 34), (x + 6, y)) for x, y in ((236, 300), (150, 250), (40, 290), (-50, 230))]).intersection(bc), '#8f211a', 1)
d.g(U(*[P((x, 322), (x + 30, 322), (x + 30, y)) for x, y in ((200, 160), (96, 200), (-20, 150))]).intersection(bc), '#48110f', 1)
d.g(rim(bc, -7, 5).intersection(box(-120, 0, 330, 340)), '#d2493b', 1)
a = back('fur', 'coat', wide=1.14, slope=3, tilt=-4, lean=-2, left=(-2, 46, 1, 'fist'), right=(7, -12, 1, 'fist'), turn='R', cut=-66).at(150, 1478, 5.5)
sh = back('shawl', 'coat', wide=.96, slope=-2, tilt=6, right=(2, 55, -1, 'fist'), cut=-66).at(850, 1392, 4.5)
b = back('ker', 'coat', wide=.84, slope=-1, tilt=2, lean=2, left=(-3, 55, 1, 'fist'), right=(4, 54, -1, 'fist'), turn=.8, cut=-66).at(536, 1470, 5.2)
b.draw(d, (1.0, 9), bp, simp=1.2, nick=14, seed=7)
# the old one has taken her by the sleeve
shp = dict(PAL, coat='#0d0c0b', ker='#2c353b', kfold='#3d4a52', **{'ker+': '#55666f', 'skin+': '#9a8064'})
lk = Who()
g_, h_ = arm(779, 784, 706, 902, -1, 'mitt', up=135, fo=117, w=(62, 50, 38), s=4.5)
lk.add(h_, 'skin', 1, 1)
lk.add(g_, 'coat', .8, 1)
lk.draw(d, (.8, 8.5), shp, simp=1.2, nick=6, seed=4)
sh.draw(d, (.8, 8.5), shp, simp=1.2, nick=14, seed=9)
a.draw(d, (-3.4, 8), fp, simp=1.2, nick=14, seed=3)
d.g(pole, '#17110d', .8)
d.g(P((262, 700), (318, -60), (313, -60), (256, 700)), '#c98f4e', .8)
hnd = next(g for g, k, r_, h_ in a.pl if k == 'skin' and g.centroid.y < 900 and g.centroid.x > 190)
d.g(hnd, '#33251d', .8)
d.g(rim(hnd, -7, 12), '#7a5638', .8)
d.g(rim(hnd, -3, 6), '#f3dca0', .8)
# ---------------------------------------------------------------- snow
d.layer('snow', 1.35, 'fine dry snow; the engine may replace it')
d.p(paths(flecks(rnd, 76, 7, 20, (2.4, 5), 2.2), 0), '#f2efe4')
d.save('scenes/red-square.svg')
