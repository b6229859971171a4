"""A camp in the snow: the long sewing workshop lit from within, women in padded jackets, smoke, a searchlight on the drifts."""
from kit_b import *

rnd = random.Random(1938)
d = Scene(prefix='cp', title='The camp, winter', desc='Snow to the horizon under a dark sky. A long low workshop with lit windows, where heads bend over sewing machines; smoke stands straight up from its chimney. Women in padded jackets cross the snow: two pull a sledge of bundles, one carries jackets on her back, one has stopped and looks up. A searchlight moves over the drifts.', focus='620 540')
C = Cam(760, 430, 1100, 1.75, CLIP)
# ---------------------------------------------------------------- back
d.layer('back', .12, 'night sky, far barracks, poles, snow fields, the trodden path')
sky = d.grad('sky', 'linear', [(0, '#11181e', 1), (.6, '#1d2a33', 1), (1, '#3b4d58', 1)], x1=0, y1=-60, x2=0, y2=440)
d.p('M-110-60h2140v520h-2140z', sky)
d.p(paths(carve(box(-110, -60, 2030, 300), 90, .2, lambda x, y: .3, 80, 3.4, rnd, both=True), 0), '#2b3a44')
d.p(paths([[(x, y - s), (x + s * .5, y), (x, y + s), (x - s * .5, y)] for x, y, s in [(rnd.uniform(-60, 1990), rnd.uniform(-20, 300), rnd.uniform(1.6, 4.2)) for _ in range(54)]], 0), '#c8d2d3')
d.g(P((-110, 428), (220, 420), (560, 432), (900, 422), (1300, 430), (1700, 418), (2030, 426), (2030, 470), (-110, 470)), '#4f626d')
# far barracks: long roofs with snow, one lit window each
for x, y, w, h in ((1180, 414, 190, 14), (1430, 408, 240, 18), (1730, 402, 290, 22), (960, 418, 120, 10)):
    d.g(P((x, y), (x + 10, y - h), (x + w - 8, y - h), (x + w, y), (x + w, y + h), (x, y + h)), '#16202a')
    d.g(P((x - 4, y), (x + 10, y - h), (x + w - 8, y - h), (x + w + 4, y)), '#8fa1a9')
    d.g(P((x + w * .4, y - h), (x + w - 8, y - h), (x + w + 4, y), (x + w * .5, y)), '#5f7480')
    d.g(box(x + w * .3, y + 4, x + w * .3 + 8, y + 10), L3)
# telegraph poles going away along the road east, with their wires
pts_ = []
pol, ins = [], []
for k in range(10):
    z = 12 * 1.42 ** k
    x = 11.5 + k * 1.5
    X, Y = C.p(x, 0, z)
    s = C.f / z
    pol += [box(X - .08 * s, Y - 6.2 * s, X + .08 * s, Y), box(X - .62 * s, Y - 5.9 * s, X + .62 * s, Y - 5.8 * s), P((X - .4 * s, Y - 5.8 * s), (X - .32 * s, Y - 5.8 * s), (X + .03 * s, Y - 5.1 * s), (X - .03 * s, Y - 5.1 * s)), P((X + .4 * s, Y - 5.8 * s), (X + .32 * s, Y - 5.8 * s), (X - .03 * s, Y - 5.1 * s), (X + .03 * s, Y - 5.1 * s)), P((X - .08 * s, Y - 1.6 * s), (X - .5 * s, Y), (X - .36 * s, Y), (X + .02 * s, Y - 1.5 * s))]
    pts_.append([(X + o * s, Y - 6.08 * s) for o in (-.55, -.25, .25, .55)])
    ins += [box(px - .05 * s, py, px + .05 * s, py + .2 * s) for px, py in pts_[-1]]
d.g(unary_union(pol).intersection(CLIP), '#131a1f', .4)
d.g(unary_union(ins[:20]).intersection(CLIP), '#8fa1a9', .3)
X0, Y0 = pts_[0][0]
wr = []
for j in range(4):
    for p, q_ in zip([(2300, -420 + j * 30)] + [p[j] for p in pts_], [p[j] for p in pts_]):
        m = ((p[0] + q_[0]) / 2, (p[1] + q_[1]) / 2 + abs(p[0] - q_[0]) * .05)
        wr.append(stroke(crom([p, m, q_], False, 4), 2.2 if p[0] > 1300 else 1.3, 'none'))
d.p(paths([w for w in wr if min(x for x, y in w) < 2030], 0, CLIP), '#2c3a44')
# ---------------------------------------------------------------- snow fields and workshop
d.g(box(-110, 452, 2030, 1140), '#52656f')
d.g(P((-110, 452), (2030, 446), (2030, 520), (1320, 546), (700, 512), (-110, 540)), '#6d818b')
d.g(P((-110, 640), (300, 612), (820, 690), (1360, 640), (2030, 700), (2030, 1140), (-110, 1140)), '#425560')
d.g(P((-110, 800), (420, 850), (980, 800), (1500, 880), (2030, 830), (2030, 1140), (-110, 1140)), '#33444e')
d.g(P((-110, 960), (500, 940), (1040, 1010), (2030, 960), (2030, 1140), (-110, 1140)), '#26343d')
edges = [[(-110, 640), (300, 612), (560, 650), (820, 690)], [(1080, 668), (1360, 640), (1700, 668), (2030, 700)], [(420, 850), (700, 826), (980, 800)], [(1500, 880), (1760, 856), (2030, 830)], [(-110, 960), (200, 948), (500, 940)], [(1040, 1010), (1500, 984), (2030, 960)]]
d.p(''.join(pts1(stroke(crom(e, False, 5), 6, 'both')) for e in edges), '#9fb0b8')
d.p(paths(carve(P((-110, 560), (2030, 560), (2030, 1110), (-110, 1110)), 92, -.12, lambda x, y: .3, 70, 4.4, rnd, both=True), 0), '#5f7480')
# trodden path from the workshop door to us
d.g(P((806, 618), (862, 614), (840, 700), (760, 800), (640, 930), (560, 1140), (180, 1140), (420, 930), (640, 790), (770, 700)), '#2f3f49')
d.p(paths([lens(rnd.gauss(0, 1) * (20 + (y - 600) * .16) + 820 - (y - 610) * .72 + (y - 610) ** 2 * .00012, y, rnd.uniform(-.3, .3), 12 + (y - 600) * .04, 3 + (y - 600) * .012) for y in [610 + 500 * rnd.random() ** .8 for _ in range(46)]], 0), '#1d2a33')
# ---------------------------------------------------------------- workshop
d.layer('mid', .36, 'the workshop with its lit windows, smoke')
# long wall running away to the left: near end at right
A0, A1 = (-1.0, 9.6), (-13.5, 15.5)


def wp(t, y):
    """Point on the long wall: t 0 near end, 1 far end."""
    return C.p(A0[0] + (A1[0] - A0[0]) * t, y, A0[1] + (A1[1] - A0[1]) * t)


def wq(t0, y0, t1, y1):
    return P(wp(t0, y0), wp(t1, y0), wp(t1, y1), wp(t0, y1)).intersection(CLIP)


gx = (2.6, 11.9)  # the gable end turns right
gp = lambda t, y: C.p(A0[0] + (gx[0] - A0[0]) * t, y, A0[1] + (gx[1] - A0[1]) * t)
d.g(wq(0, 0, 1.05, 2.5), '#171412')
d.g(P(gp(0, 0), gp(1, 0), gp(1, 2.5), gp(.5, 4.1), gp(0, 2.5)), '#11161a')
# logs
d.p(''.join(pts1(stroke([wp(0, y), wp(1, y)], 3, 'out', minw=1)) for y in (.42, .8, 2.0, 2.3)), '#2e2722')
d.p(''.join(pts1(stroke([gp(0, y), gp(1, y)], 2.4, 'none')) for y in (.42, .8, 1.2, 1.6, 2.0, 2.4)), '#202a31')
# roof with snow
ridge0, ridge1 = gp(.5, 4.1), (wp(1.06, 4.0)[0] + 10, wp(1.06, 4.0)[1])
ro = P(wp(-.03, 2.42), gp(.5, 4.25), (ridge1[0], ridge1[1]), wp(1.08, 2.42)).intersection(CLIP)
d.g(ro, '#8fa1a9')
d.g(P(gp(.5, 4.25), ridge1, (ridge1[0], ridge1[1] + 26), (gp(.5, 4.25)[0] - 30, gp(.5, 4.25)[1] + 54)).intersection(CLIP), '#c8d2d3')
d.g(P(gp(.5, 4.3), gp(1.06, 2.4), gp(1.06, 2.6), gp(.5, 4.0)), '#5f7480')
ic = []
for i in range(30):
    t = rnd.uniform(0, 1)
    X, Y = wp(t, 2.42)
    ic.append([(X - 4, Y - 2), (X + 4, Y - 2), (X + rnd.uniform(-1, 1), Y + rnd.uniform(10, 34) * (1 - t * .5))])
d.p(paths(ic, 0, CLIP), '#c8d2d3')
# windows: lamplight, and who sits there
WIN = [(.045, .15), (.2, .3), (.35, .44), (.49, .575), (.625, .70), (.75, .82)]
lamps = []
for i, (t0, t1) in enumerate(WIN):
    d.g(wq(t0 - .012, .86, t1 + .012, 2.02), '#0b0908')
    pane = wq(t0, .94, t1, 1.94)
    d.g(pane, '#c98f3a')
    x0, y0, x1, y1 = pane.bounds
    w, h = x1 - x0, y1 - y0
    d.g(halo((x0 + x1) / 2, y0 + h * .22, w * .4, 14, .12, rnd, sx=1.1, sy=.8).intersection(pane), L4)
    lamps.append((x0, y0, x1, y1))
    # a head over a machine; each bends otherwise
    k = h / 92
    kind = ('ker', 'bun', 'chin', 'bob', 'shawl', 'ker')[i]
    f = side(kind, lean=(16, 24, 10, 30, 18, 8)[i], nod=(16, 20, 24, 12, 10, -16)[i], sit=40, low='skirt', near=(34, 34, 1, 'flat'), hem=10)
    f = f.at(x0 + w * (.34 if i % 2 else .62), y1 + k * 50, k * .82, flip=bool((i + 1) % 2))
    sil = unary_union([g for g, *_ in f.pl]).intersection(pane)
    mx = x0 + w * (.7 if i % 2 else .26)
    mach = U(P((mx - 20 * k, y1), (mx + 20 * k, y1), (mx + 20 * k, y1 - 5 * k), (mx - 20 * k, y1 - 5 * k)), P((mx - 16 * k, y1 - 5 * k), (mx - 9 * k, y1 - 5 * k), (mx - 8 * k, y1 - 18 * k), (mx + 16 * k, y1 - 18 * k), (mx + 16 * k, y1 - 26 * k), (mx - 12 * k, y1 - 26 * k), (mx - 17 * k, y1 - 20 * k)), ell(mx + 18 * k, y1 - 20 * k, 7 * k, 8 * k, k=10)).intersection(pane)
    d.g(U(sil, mach), '#1a120c', .5, 1 if i > 2 else 0)
    d.g(U(box((x0 + x1) / 2 - 2.4, y0, (x0 + x1) / 2 + 2.4, y1), P((x0, y0 + h * .4), (x1, y0 + h * .4), (x1, y0 + h * .4 + 4), (x0, y0 + h * .4 + 4))), '#0b0908')
    d.g(wq(t0 - .014, .82, t1 + .014, .9), '#9fb0b8')
# door in the gable, open a hand's breadth
d.g(P(gp(.3, 0), gp(.56, 0), gp(.56, 1.95), gp(.3, 1.95)), '#0b0d0f')
d.g(P(gp(.3, .02), gp(.36, .02), gp(.36, 1.9), gp(.3, 1.9)), L4)
d.g(P(gp(.36, 0), gp(.56, 0), gp(.56, 1.9), gp(.36, 1.9)), '#1b2228')
# chimney and smoke
cx, cy = C.p(-4.2, 4.2, 12)
d.g(box(cx - 18, cy - 58, cx + 18, cy + 16), '#171412')
d.g(P((cx - 18, cy - 58), (cx - 10, cy - 58), (cx - 10, cy + 8), (cx - 18, cy + 4)), '#5f7480')
d.g(box(cx - 24, cy - 66, cx + 24, cy - 56), '#c8d2d3')
sm = []
y, x, r = cy - 74, cx, 15
while y > -90:
    sm.append(halo(x + rnd.uniform(-6, 6), y, r, 9, .2, rnd, sx=1.0, sy=1.1))
    y -= r * .9
    x += rnd.uniform(-1, 4)
    r *= 1.13
d.g(unary_union(sm).intersection(CLIP), '#33444f', 1.2)
d.g(unary_union([A.translate(A.scale(g, .7, .8), -g.area ** .5 * .16, -2) for g in sm]).intersection(CLIP), '#4b5f6b', 1.2)
d.g(unary_union([A.translate(A.scale(g, .36, .5), -g.area ** .5 * .24, -3) for g in sm]).intersection(CLIP), '#6d818b', 1.2)
# ---------------------------------------------------------------- light
d.layer('light', .38, 'lamplight on the snow under the windows', 'screen')
for i, (t0, t1) in enumerate(WIN):
    a, b = wp(t0, 0), wp(t1, 0)
    g = d.grad(f'p{i}', 'linear', [(0, L3, .62), (1, L3, 0)], x1=0, y1=n(round(a[1] - 10)), x2=0, y2=n(round(a[1] + 190 - i * 18)))
    d.g(P(a, b, (b[0] - 30, b[1] + 190 - i * 18), (a[0] + 70 - i * 6, a[1] + 200 - i * 18)), g)
    x0, y0, x1, y1 = lamps[i]
    if i < 4:
        g2 = d.grad(f'h{i}', 'radial', [(0, L4, .5), (1, L3, 0)], cx=n(round((x0 + x1) / 2)), cy=n(round((y0 + y1) / 2)), r=n(round((x1 - x0) * 1.5)))
        d.g(ell((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) * 1.5, k=24), g2)
# ---------------------------------------------------------------- searchlight
d.layer('searchlight', .5, 'the beam and its pool: may sweep', 'screen')
sx, sy = 1802, 214
bg = d.grad('beam', 'linear', [(0, '#eef0ea', .62), (.5, '#c8d2d3', .22), (1, '#c8d2d3', .08)], x1=sx, y1=sy, x2=900, y2=760)
d.g(P((sx, sy - 5), (sx, sy + 5), (1196, 826), (742, 724)), bg)
d.g(halo(968, 780, 232, 60, .05, rnd, sx=1.05, sy=.30), '#c8d2d3', opacity='.28')
d.g(halo(968, 780, 170, 50, .06, rnd, sx=1.05, sy=.30), '#eef0ea', opacity='.3')
d.g(P((sx - 8, sy - 16), (sx + 16, sy - 22), (sx + 20, sy + 8), (sx - 2, sy + 16)), '#131a1f')
d.g(A.rotate(ell(sx - 5, sy, 8, 16, k=14), -14, origin=(sx, sy)), '#fffaf0')
gl = d.grad('sl', 'radial', [(0, '#fffaf0', .7), (1, '#c8d2d3', 0)], cx=sx, cy=sy, r=64)
d.g(ell(sx, sy, 64, k=24), gl)
# ---------------------------------------------------------------- people
d.layer('figures', .7, 'women in padded jackets')
PAD = dict(coat='#14181b', collar='#1d2327', skirt='#101416', leg='#0f1214', skin='#33291f', hair='#0c0e0f', hat='#171c1f', fur='#262d31', ker='#3a444a', fold='#2b363d', line='#0b0d0e', kfold='#1f282d', rim='#c8d2d3', white='#8fa1a9', wood='#1d1813')
PAD.update({'coat+': '#37464f', 'ker+': '#6d818b', 'skin+': '#94806a', 'skirt+': '#26323a', 'leg+': '#26323a', 'fur+': '#5f7480', 'hat+': '#3f4f58'})
WARM = dict(PAD, rim='#f0c672', **{'coat+': '#4a3c28', 'ker+': '#8d7850', 'skin+': '#b08a5c', 'skirt+': '#33291c'})


def quilt(w, x0=-13, x1=13, y0=-134, y1=-66, st=9.5):
    """Stitching of a padded jacket: short cuts down the back."""
    y = y0
    while y < y1:
        w.mark(U(*[P((x, y), (x + 1.1, y + .4), (x + .4, y + 6)) for x in range(x0, x1 + 1, 6)]), 'fold')
        y += st
    return w


def put(fig, x, z, p, flip=False, light=None, id=None, seed=1, nick=10, y=0):
    X, Y = C.p(x, y, z)
    s = C.s1(z)
    # a thin shadow on the snow, away from the windows
    d.g(P((X - 24 * s, Y - 2), (X + 24 * s, Y - 2), (X + 96 * s, Y + 26 * s), (X + 44 * s, Y + 28 * s)), '#1a242b')
    fig.at(X, Y, s, flip).draw(d, light or (2.2, 2.6), p, wide=max(.4, s * .42), nick=nick, seed=seed, simp=.8, id=id)


# far: one at the corner with an armful of wood, one bent over a bucket
put(side('chin', lean=6, hunch=2, low='coat', hem=52, near=(28, 20, 1, 'mitt'), far=(30, 26, 1, 'mitt'), felt=True, stride=8, bulk=1.14), 1.28, 10.6, WARM, flip=True, seed=3)
# two on the sledge rope, leaning, out of step
X, Y = C.p(-2.4, 0, 7.6)
s = C.s1(7.6)
put(quilt(side('fur', lean=17, nod=-4, hunch=2, low='coat', hem=58, near=(4, 40, 1, 'fist'), felt=True, stride=16, bulk=1.16)), -2.15, 7.3, PAD, flip=True, seed=5)
put(side('chin', lean=21, nod=4, hunch=3, low='coat', hem=54, near=(2, 34, 1, 'fist'), felt=True, stride=14, bulk=1.1), -1.45, 7.7, PAD, flip=True, seed=6)
# the sledge, bales of cut cloth
k = C.s1(7.5)
X, Y = C.p(.28, 0, 7.5)
T = lambda g: A.translate(A.scale(g, k, k, origin=(0, 0)), X, Y)
rope = [(-70, -62), (-100, -64), (-132, -74)]
d.p(pts1(stroke([(X + a * k, Y + b * k) for a, b in rope], 3, 'none')) + pts1(stroke([(X - 66 * k, Y - 20 * k), (X - 88 * k, Y - 44 * k), (X - 112 * k, Y - 72 * k)], 2.6, 'none')), '#0b0d0e')
d.g(T(P((-66, -22), (-76, -30), (-70, -12), (-58, 0), (66, 0), (66, -6), (-52, -6), (-58, -18))), '#0f0d0b')
d.g(T(U(box(-44, -18, -38, -4), box(0, -18, 6, -4), box(44, -18, 50, -4), box(-54, -24, 62, -16))), '#15120f')
bal = [P((-52, -24), (-50, -58), (-10, -62), (-6, -24)), P((-4, -24), (-2, -54), (56, -58), (58, -24)), P((-34, -60), (-28, -88), (30, -92), (34, -58))]
for i, g in enumerate(bal):
    d.g(T(g), ('#2f3a41', '#28323a', '#3a464d')[i])
    d.g(rim(T(g), 4, 7), '#9fb0b8')
    x0, y0, x1, y1 = g.bounds
    d.g(T(U(box((x0 + x1) / 2 - 1.5, y0 + 2, (x0 + x1) / 2 + 1.5, y1), P((x0 + 3, (y0 + y1) / 2), (x1 - 2, (y0 + y1) / 2 - 2), (x1 - 2, (y0 + y1) / 2 + 1), (x0 + 3, (y0 + y1) / 2 + 3)))), '#14181b')
# a bundle of jackets on a bent back
w = side('shawl', lean=26, nod=-8, hunch=4, low='coat', hem=46, near=(16, -2, 1, 'fist'), felt=True, stride=11, bulk=1.1)
bun = S((-42, -150), (-30, -176), (0, -184), (24, -170), (26, -146), (10, -126), (-22, -120), (-40, -130), steps=3)
w.pl.insert(0, (facets(bun, 1.4), 'fur', 1, 1))
w.mark(U(*[Polygon(stroke([a, b], 2, 'both')) for a, b in (((-30, -168), (-14, -126)), ((-6, -180), (0, -130)), ((14, -174), (12, -140)))]), 'line')
put(w, 2.06, 6.5, PAD, seed=8, light=(2.2, 2.6))
# the one who has stopped and looks up
put(quilt(back('chin', 'coat', wide=1.02, tilt=-3, slope=1, hem=50, split=8, left=(-1, 54, 1, 'mitt'), right=(2, 53, -1, 'mitt'))), .98, 5.35, dict(PAD, ker='#4b5a62', **{'ker+': '#8fa1a9'}), id='stopped', seed=9)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'two near backs, padded, arm in arm')
fp = dict(PAD, coat='#0c0f11', ker='#252d32', kfold='#3d4b53', fold='#26323a', skin='#241d17')
fp['ker+'] = '#55676f'
a = quilt(back('shawl', 'coat', wide=1.1, tilt=5, lean=2, slope=1, left=(0, 52, 1, 'mitt'), right=(12, 44, -1, 'mitt'), cut=-62), -14, 16, -104, -62)
b = quilt(back('fur', 'coat', wide=1.12, tilt=-5, lean=-2, slope=-2, left=(-10, 46, 1, 'mitt'), right=(1, 52, -1, 'mitt'), turn='L', cut=-62), -14, 16, -134, -62)
b.at(470, 1462, 4.9).draw(d, (2, 8), dict(fp, **{'skin+': '#8d7a66'}), simp=1.2, nick=14, seed=4)
a.at(196, 1440, 4.8).draw(d, (3, 7), fp, simp=1.2, nick=14, seed=2)
# ---------------------------------------------------------------- snow
d.layer('snow', 1.35, 'driven snow, thin; the engine may replace it')
d.p(paths(flecks(rnd, 110, 8, 24, (2.2, 5), 2.6), 0), '#e4e9e4')
d.save('scenes/camp.svg')
