"""The town committee room on an evening in August: the benches are empty, the window is open, one woman has the telephone at her ear."""
from kit_b import *

rnd = random.Random(837)
d = Scene(prefix='ce', title='The town committee, an evening in August', desc='The same meeting room with nobody on the benches. A woman with her hair in a knot stands at the end of the table with the red cloth, dark against the open window, and holds a telephone to her ear. The low sun lays the window and her shadow along the boards towards us. On the wall hangs one frame with nothing to be made out in it; beside it a paler rectangle shows where another hung. The lamp is not lit, the stove is cold, and the clock says seven.', focus='600 540', upright=470)
C = Cam(760, 430, 1500, 1.45, CLIP)
W0, W1, H, ZE = -3.95, 5.2, 3.7, 9.4
V0, V1, VY0, VY1 = -3.5, -1.82, .84, 3.12
# the evening sun: for every metre towards us its light falls by SY and drifts to the right by SX
SX, SY = .45, .55
floor = C.q((W0, 0, 2), (W1, 0, 2), (W1, 0, ZE), (W0, 0, ZE))
on = lambda x, y, z: C.p(x + SX * y / SY, 0, max(1.7, z - y / SY))  # where the shadow of a point lies on the boards
q = lambda a, b, c, e, z=ZE: C.q((a, b, z), (c, b, z), (c, e, z), (a, e, z))
wx, wy = C.p((V0 + V1) / 2, 1.9, ZE)
# ---------------------------------------------------------------- back
d.layer('back', .1, 'wall, window on the evening, a frame and the place of another, stove, safe, clock')
d.g(CLIP, '#14110e')
d.g(C.q((W0, H, 2), (W1, H, 2), (W1, H, ZE), (W0, H, ZE)), '#17130f')
wall = q(W0, 0, W1, H)
d.g(wall, '#1f1a15')
stepped(d, wx, wy, [(690, '#2a2219', .05, 1.2, .8), (450, '#3a2d1e', .06, 1.2, .86), (268, '#573f22', .08, 1.14, 1)], rnd, wall, 120)
da = q(W0, 0, W1, 1.35)
d.g(da, '#141b1a')
d.g(da.intersection(halo(wx, wy, 560, 90, .05, rnd, sx=1.2)), '#1c2826')
d.g(da.intersection(halo(wx, wy, 300, 60, .06, rnd, sx=1.2)), '#2a3a35')
d.g(q(W0, 1.35, W1, 1.4), '#6e4a1c')
d.g(q(V1, 1.35, .6, 1.4), '#a8702a')
d.g(C.q((W0, 0, 2), (W0, H, 2), (W0, H, ZE), (W0, 0, ZE)), '#15130f')
d.g(C.q((W0, 0, 2), (W0, 1.35, 2), (W0, 1.35, ZE), (W0, 0, ZE)), '#101413')
d.g(C.q((W1, 0, 2), (W1, H, 2), (W1, H, ZE), (W1, 0, ZE)), '#14120f')
# the evening outside: sky in four steps, the mill and its chimney, a lime tree
d.g(q(V0 - .15, VY0 - .1, V1 + .15, VY1 + .15), '#16110d')
pane = q(V0, VY0, V1, VY1)
x0, y0, x1, y1 = pane.bounds
d.g(pane, '#d9bd88')
hx, hy = x0 + 96, y1 - 92
for r, c, dep in ((330, '#e8c98c', .03), (250, '#f0c97a', .05), (176, '#f6d58a', .06), (104, L5, .09)):
    d.g(halo(hx, hy, r, 60, dep, rnd).intersection(pane), c)
d.g(P((x0, y0), (x1, y0), (x1, y0 + 54), (x0 + 150, y0 + 34), (x0, y0 + 62)).intersection(pane), '#b9b096')
d.g(U(*[P(*lens(x, y, .02, ln, 7)) for x, y, ln in ((x0 + 20, y0 + 96, 120), (x0 + 110, y0 + 120, 150), (x0 + 40, y0 + 148, 90), (x0 + 130, y0 + 80, 100))]).intersection(pane), '#fdf0c8')
by = y1 - 64
mill = U(P((x0, y1), (x0, by + 16), (x0 + 34, by + 16), (x0 + 34, by - 8), (x0 + 56, by - 22), (x0 + 78, by - 8), (x0 + 78, by - 8), (x0 + 100, by - 22), (x0 + 122, by - 8), (x0 + 144, by - 22), (x0 + 166, by - 8), (x0 + 166, by + 22), (x1, by + 30), (x1, y1)), P((x0 + 132, by), (x0 + 136, by - 128), (x0 + 147, by - 128), (x0 + 151, by)), P((x0 + 134, by - 134), (x0 + 149, by - 134), (x0 + 149, by - 126), (x0 + 134, by - 126)))
d.g(mill.intersection(pane), '#7d5a34')
d.g(rim(mill, 4, 3).intersection(pane), '#c9863a')
twigs, leaf = [], []
for tx, ty, ta, tl in ((x1 + 10, y0 + 40, 2.62, 96), (x1 + 8, y0 + 78, 2.42, 124), (x1 + 8, y0 + 120, 2.2, 104), (x1 + 6, y0 + 176, 2.0, 78), (x1 + 4, y0 + 8, 2.86, 62)):
    ex, ey = tx + math.cos(ta) * tl, ty + math.sin(ta) * tl
    twigs.append(Polygon(stroke([(tx, ty), ((tx + ex) / 2, (ty + ey) / 2 - 9), (ex, ey)], 5, 'out')).buffer(0))
    for u in range(11):
        v = .04 + u * .094
        bx_, by_ = tx + (ex - tx) * v, ty + (ey - ty) * v - 18 * v * (1 - v) * 2
        w_ = rnd.uniform(20, 31) * (1.05 - .4 * v)
        leaf.append(Polygon(lens(bx_, by_, ta + (1 if u % 2 else -1) * rnd.uniform(.35, 1.1), w_, w_ * .62)).buffer(0))
tree = unary_union(leaf + twigs).intersection(pane)
d.g(tree, '#57502a', .4)
d.g(rim(unary_union(leaf), 3, -3).intersection(tree), '#b3913a', .4)
# the opening, lit on its right side and along the sill; the bar across stays, the wings are open
jw = .17
d.g(C.q((V1, VY0, ZE), (V1 + .0, VY1, ZE), (V1 + .13, VY1 + .06, ZE - jw), (V1 + .13, VY0 - .02, ZE - jw)), '#c9863a')
d.g(C.q((V0, VY0, ZE), (V0, VY1, ZE), (V0 - .1, VY1 + .06, ZE - jw), (V0 - .1, VY0 - .02, ZE - jw)), '#2a2018')
d.g(U(q(V0, 2.46, V1, 2.54), q((V0 + V1) / 2 - .035, 2.5, (V0 + V1) / 2 + .035, VY1)), '#1b1510')
d.g(C.q((V0 - .14, VY0, ZE), (V1 + .14, VY0, ZE), (V1 + .2, VY0 - .03, ZE - .3), (V0 - .2, VY0 - .03, ZE - .3)), '#f0c672')
d.g(C.q((V0 - .2, VY0 - .03, ZE - .3), (V1 + .2, VY0 - .03, ZE - .3), (V1 + .2, VY0 - .09, ZE - .3), (V0 - .2, VY0 - .09, ZE - .3)), '#57401f')


def wing(xa, xb, zb, c, e):
    """A wing of the window that has been opened into the room: frame, and the pane with the sky in it."""
    a, b = VY0 + .02, 2.47
    T = lambda u, v: (xa + (xb - xa) * u, a + (b - a) * v, ZE - .04 + (zb - ZE) * u)
    R = lambda u, v, s, t: Polygon([C.p(*T(u, v)), C.p(*T(s, v)), C.p(*T(s, t)), C.p(*T(u, t))]).buffer(0)
    g = R(0, 0, 1, 1)
    d.g(g, '#1b1510')
    d.g(R(.16, .06, .86, .94), c)
    A_, B_ = C.p(*T(.2, .5)), C.p(*T(.84, .92))
    d.g(P(C.p(*T(.16, .5)), C.p(*T(.86, .74)), C.p(*T(.86, .94)), C.p(*T(.16, .94))), e)
    d.g(R(.16, .46, .86, .5), '#1b1510')
    d.g(rim(g, 3, 0) if xb > xa else rim(g, -3, 0), '#e2a63d')


wing(V1 + .02, V1 + .3, ZE - .78, '#8d6d3c', '#c9a66b')
wing(V0 - .02, V0 - .22, ZE - .8, '#6a5230', '#a8884f')


def frame(x, y, w, h):
    """A portrait in a frame: nobody can be made out, only a dark shape behind glass and a slant of evening."""
    r = lambda i: C.q((x + i, y + i, ZE), (x + w - i, y + i, ZE), (x + w - i, y + h - i, ZE), (x + i, y + h - i, ZE))
    d.g(A.translate(r(0), 9, 7), '#0f0c09')
    d.g(r(0), '#3a2a18')
    d.g(rim(r(0), 5, 0), '#c9863a')
    b = r(.07)
    d.g(b, '#43372a')
    a0, b0, a1, b1 = b.bounds
    m, k = (a0 + a1) / 2, a1 - a0
    d.g(U(S((m - k * .17, b0 + k * .46), (m - k * .14, b0 + k * .26), (m, b0 + k * .2), (m + k * .14, b0 + k * .26), (m + k * .17, b0 + k * .46), (m + k * .1, b0 + k * .66), (m - k * .1, b0 + k * .66), steps=3), P((m - k * .46, b1), (m - k * .42, b0 + k * .92), (m - k * .1, b0 + k * .72), (m + k * .1, b0 + k * .72), (m + k * .42, b0 + k * .92), (m + k * .46, b1))).intersection(b), '#241c14')
    d.g(P((a0, b0), (a0 + k * .4, b0), (a0, b0 + k * .8)), '#8d774c')


frame(-1.3, 2.02, .88, 1.2)
# beside it the wall kept its colour where another hung: the nail, and the dust that lay along the edge
pr = q(.52, 2.02, 1.4, 3.22)
d.g(pr, '#75603f')
d.g(rim(pr, 0, -5), '#2a2118')
d.g(P((pr.bounds[0], pr.bounds[1]), (pr.bounds[0] + 70, pr.bounds[1]), (pr.bounds[0], pr.bounds[1] + 118)), '#8d774c')
nx_, ny_ = C.p(.96, 3.26, ZE)
d.g(P((nx_ - 3, ny_), (nx_ + 4, ny_ - 2), (nx_ + 4, ny_ + 5), (nx_ - 2, ny_ + 6)), '#0f0c09')
d.g(P((nx_ + 3, ny_ + 3), (nx_ + 16, ny_ + 12), (nx_ + 3, ny_ + 7)), '#14100c')
# a clock: seven
kx, ky = C.p(1.72, 2.62, ZE)
d.g(A.translate(U(P((kx - 32, ky - 40), (kx, ky - 58), (kx + 32, ky - 40), (kx + 32, ky + 92), (kx - 32, ky + 92))), 7, 6), '#0f0c09')
cs = P((kx - 32, ky - 40), (kx, ky - 58), (kx + 32, ky - 40), (kx + 32, ky + 92), (kx - 32, ky + 92))
d.g(cs, '#2f2114')
d.g(rim(cs, 4, 1), '#a8702a')
d.g(ell(kx, ky - 8, 24, k=20), '#a58a55')
d.g(U(P((kx - 1.4, ky - 8), (kx - 1.2, ky - 28), (kx + 1.2, ky - 28), (kx + 1.4, ky - 8)), P(*[(kx + 1.6, ky - 7), (kx - 1.4, ky - 9), (kx - 7.6, ky + 4), (kx - 6, ky + 5)]), ell(kx, ky - 8, 2.6, k=8)), '#17110c', .2, 1)
d.g(box(kx - 20, ky + 26, kx + 20, ky + 82), '#17110c')
d.g(U(box(kx - 5, ky + 26, kx - 3, ky + 62), ell(kx - 4, ky + 64, 7, k=12)), '#a8702a')
# stove, cold: no light behind its door
SX0, SZ = 2.02, 8.8
fr = q(SX0, 0, SX0 + 1.05, 2.9, SZ)
d.g(q(SX0 - .06, 2.9, SX0 + 1.11, 3.06, SZ), '#57503f')
d.g(fr, '#37332b')
d.g(q(SX0, 0, SX0 + .2, 2.9, SZ), '#7d735c')
d.g(q(SX0, 1.5, SX0 + .2, 2.9, SZ), '#988a68')
ln = [q(SX0, y, SX0 + 1.05, y + .018, SZ) for y in (.36, .72, 1.08, 1.44, 1.8, 2.16, 2.52)]
for i, y in enumerate((0, .36, .72, 1.08, 1.44, 1.8, 2.16, 2.52)):
    for x in ((.26, .62) if i % 2 else (.44, .8)):
        ln.append(q(SX0 + x, y, SX0 + x + .016, y + .36, SZ))
d.g(unary_union(ln), '#201c17', .3)
d.g(q(SX0 + .33, .34, SX0 + .83, .78, SZ), '#0b0a08')
d.g(q(SX0 + .37, .4, SX0 + .79, .74, SZ), '#1a1613')
d.g(q(SX0 + .72, .54, SX0 + .77, .6, SZ), '#6e5a3a')
# a shelf of bound papers, in the dark
for y in (1.62, 2.05):
    d.g(q(3.45, y - .05, 5.0, y), '#2c2217')
    x, bk = 3.5, []
    while x < 4.9:
        w, h = rnd.uniform(.08, .17), rnd.uniform(.26, .36)
        bk.append(q(x, y, x + w, y + h))
        x += w + .02
    d.g(unary_union(bk[::2]), '#261f18')
    d.g(unary_union(bk[1::2]), '#2b231a')
# safe between table and stove
s0, t0, s1, t1 = q(1.22, 0, 1.88, 1.12, 9).bounds
d.g(box(s0, t0, s1, t1), '#1f1d19')
d.g(P((s0, t0), (s1, t0), (s1 - 5, t0 - 7), (s0 + 4, t0 - 7)), '#57452c')
d.g(box(s0, t0, s0 + 5, t1), '#8d6230')
d.g(box(s0 + 13, t0 + 12, s1 - 9, t1), '#282520')
d.g(ell(s0 + 34, t0 + 46, 9, k=12), '#8d6230')
d.g(ell(s0 + 34, t0 + 46, 5, k=10), '#14110f')
# ---------------------------------------------------------------- floor
d.layer('floor', .2, 'boards, and the window laid along them')
d.g(floor, '#19130e')
sun = lambda a, b, c, e: P(on(a, b, ZE), on(c, b, ZE), on(c, e, ZE), on(a, e, ZE)).intersection(floor)
soft = P(on(V0 - .1, VY0 - .1, ZE), on(V1 + .1, VY0 - .1, ZE), on(V1 + .24, VY1, ZE), on(V0 - .24, VY1, ZE))
teeth = []
for s_, (xa, ya), (xb, yb) in ((-1, on(V0, VY0, ZE), on(V0, VY1, ZE)), (1, on(V1, VY0, ZE), on(V1, VY1, ZE))):
    for i in range(22):
        t = i / 22
        x, y = xa + (xb - xa) * t, ya + (yb - ya) * t
        teeth.append(P((x, y), (x + s_ * rnd.uniform(14, 26) * (1 + t * 1.6), y + 16 + 14 * t), (x + (xb - xa) / 22, y + (yb - ya) / 22 + 8)))
d.g(U(soft, *teeth).intersection(floor), '#3a2917')
TZ0, TZ1, TX0, TX1, TY = 6.4, 7.4, -1.46, 1.95, .8
under = unary_union([P(C.p(TX0, 0, TZ0), C.p(TX1, 0, TZ0), on(TX1, TY, TZ0), on(TX0, TY, TZ0)), P(C.p(TX0, 0, TZ1), C.p(TX0, 0, TZ0), on(TX0, TY, TZ0), on(TX0, TY, TZ1))]).convex_hull
lit = sun(V0, VY0, V1, VY1).difference(under)
d.g(lit, '#9a6a2c')
near_ = sun(V0 + .1, VY0 + .03, V1 - .1, 2.42)
d.g(near_.difference(under), '#b98238')
d.g(U(*[P((x, y), (x + rnd.uniform(20, 40), y), (x + rnd.uniform(-8, 22), y + rnd.uniform(60, 150))) for x, y in [(rnd.uniform(near_.bounds[0] + 40, near_.bounds[2] - 60), near_.bounds[1] - 4) for _ in range(13)]]).intersection(near_).difference(under), '#d39a4a')
d.g(U(sun(V0, 2.45, V1, 2.55), sun((V0 + V1) / 2 - .045, 2.5, (V0 + V1) / 2 + .045, VY1)).difference(under), '#4d3419')
# ---------------------------------------------------------------- her
AX, AZ = -1.84, 6.75
PAL = dict(coat='#15110e', collar='#1d1712', skirt='#110e0b', leg='#0d0b09', skin='#33241a', hair='#14100d', white='#cbb78c', fold='#3a2a1b', line='#0b0908', wood='#0b0908', rim='#f6d58a', phone='#0a0908')
PAL.update({'coat+': '#5b4222', 'skin+': '#a8743c', 'hair+': '#5d4526', 'skirt+': '#3f2d19', 'collar+': '#6b4f2a', 'white+': '#f4ecd8', 'phone+': '#2a2016', 'leg+': '#33261a'})
an = side('bun', lean=2, nod=6, hunch=2, low='skirt', hem=30, stride=4, near=(13, -7, 1, 'grip'), far=(30, 50, 1, 'flat'), bulk=.96, neck=3)
Sx, Sy = an.S
an.pl[1] = an.pl[1][:2] + (0, 0)  # the farther sleeve lies in the shade of the body
# the skirt of the jacket, and the receiver along the cheek, held from in front
i = max(range(len(an.pl)), key=lambda n_: an.pl[n_][0].area if an.pl[n_][1] == 'coat' else 0)
an.pl.insert(i, (P((-12.5, -104), (12, -104), (13.6, -92), (16.6, -77), (3, -75), (-10, -75.6), (-17, -78), (-14, -92)), 'coat', .9, 1))
an.mark(Polygon(stroke(crom([(-10, -88), (-2, -90.6), (8, -89)], False, 3), 1.3, 'both')), 'fold')
an.mark(Polygon(stroke(crom([(-9, -104), (-10, -94), (-12, -79)], False, 3), 1.3, 'in')), 'fold')
rc = A.rotate(U(P((-1.8, -10), (1.8, -10), (1.8, 10), (-1.8, 10)), P((-3.4, -13), (3, -13.6), (3.6, -8), (-4.4, -7)), P((-5, 7.4), (3, 8), (3.4, 12.6), (-5.4, 14))), -44, origin=(0, 0))
rc = A.translate(rc, Sx + 10, Sy - 14.6)
i = max(n_ for n_, p_ in enumerate(an.pl) if p_[1] == 'skin')
held = an.pl.pop(i)
an.pl += [(rc, 'phone', .5, 1), held]
k = C.s1(AZ) * .97
X, Y = C.p(AX, 0, AZ)
# her shadow on the boards
def cast(g):
    out = []
    for p_ in (g.geoms if hasattr(g, 'geoms') else [g]):
        out.append(Polygon([on(AX + x * .0097 * .8, -y * .0097, AZ) for x, y in p_.exterior.coords]).buffer(0))
    return unary_union(out).intersection(floor)


shd = cast(an.sil().segmentize(4))
# the benches throw theirs too
BENCHES = ((5.7, -.42), (4.45, -.2))
bs = []
for z, x in BENCHES:
    e = x + .5
    bs += [P(C.p(x + .04, 0, z), C.p(x + .12, 0, z), on(x + .12, .84, z), on(x + .04, .84, z)), P(on(x, .84, z), on(e, .84, z), on(e, .69, z), on(x, .69, z)), P(on(x, .45, z + .36), on(e, .45, z + .36), on(e, .37, z), on(x, .37, z))]
shd = U(shd, unary_union(bs).intersection(lit))
d.g(shd, '#2a1c10')
d.p(paths([stroke([C.p(x, 0, 2.2), C.p(x, 0, ZE)], 3.4, 'in') for x in [i_ * .62 - 3.8 for i_ in range(15)]], 0, floor), '#0e0b09')
d.p(paths([stroke([C.p(x, 0, z), C.p(x + .0, 0, z - rnd.uniform(.3, .8))], 4, 'both') for x, z in [(rnd.uniform(-2.6, .6), rnd.uniform(3, 6.9)) for _ in range(34)]], 0, lit.difference(shd)), '#f0c672')
# ---------------------------------------------------------------- light
d.layer('glow', .24, 'the evening coming in at the window', 'screen')
g1 = d.grad('air', 'radial', [(0, L5, .6), (.3, L4, .3), (1, L2, 0)], cx=n(round(wx)), cy=n(round(wy + 50)), r=360)
d.g(ell(wx, wy + 50, 360, k=40), g1)
g2 = d.grad('beam', 'linear', [(0, L4, .34), (.55, L3, .15), (1, L3, 0)], x1=n(round(wx)), y1=n(round(wy)), x2=n(round(wx + 190)), y2=1000)
d.g(U(pane, lit).convex_hull.intersection(CLIP), g2)
# ---------------------------------------------------------------- table
d.layer('mid', .4, 'the red table, cleared; the telephone')
top = C.q((TX0, TY, TZ1), (TX1, TY, TZ1), (TX1, TY, TZ0), (TX0, TY, TZ0))
ft = C.q((TX0, TY, TZ0), (TX1, TY, TZ0), (TX1 + .04, .06, TZ0 - .05), (TX0 - .04, .06, TZ0 - .05))
sd = C.q((TX0, TY, TZ0), (TX0, TY, TZ1), (TX0 - .04, .06, TZ1), (TX0 - .04, .06, TZ0 - .05))
d.g(top, '#8f231b')
d.g(C.q((TX0, TY, TZ1), (TX0 + 1.5, TY, TZ1), (TX0 + .9, TY, TZ0), (TX0, TY, TZ0)), '#c9402b')
d.g(C.q((TX0, TY, TZ1), (TX0 + .5, TY, TZ1), (TX0 + .34, TY, TZ0), (TX0, TY, TZ0)), '#e0694a')
d.g(ft, '#4a1210')
fx, fy, gx, gy = ft.bounds
d.g(U(*[P((x, fy), (x + rnd.uniform(16, 34), fy), (x + 8, fy + rnd.uniform(40, 130))) for x in range(int(fx) + 8, int(gx) - 20, 47)]).intersection(ft), '#6a1814')
d.g(U(*[P((x, gy), (x + 16, gy), (x + 12, fy + rnd.uniform(30, 80))) for x in range(int(fx) + 26, int(gx) - 10, 61)]).intersection(ft), '#330e0c')
d.g(sd, '#b3361f')
d.g(rim(ft, 7, 0), '#d2493b')
a, b = C.p(TX0, TY, TZ0), C.p(TX1, TY, TZ0)
d.p(pts2([a, b, (b[0], b[1] + 3), (a[0], a[1] + 4)]), '#d2493b')
# the telephone: a black case with a crank, the cradle empty
TXp, TZp = -1.02, 6.85
X0, Y0 = C.p(TXp, TY, TZp)
kk = C.s1(TZp) * 1.18
T = lambda g: A.translate(A.scale(g, kk, kk, origin=(0, 0)), X0, Y0)
d.g(T(P((-9, 1), (13, 1), (44, 4), (40, 0), (12, -1))), '#6a1814', .3, 1)
body = T(U(P((-11, 0), (11, 0), (10, -9), (5, -15), (-5, -15), (-10, -9)), P((-1.6, -14), (1.6, -14), (1.6, -19), (-1.6, -19)), P((-11, -24), (-8.6, -24), (-7.4, -20.4), (7.4, -20.4), (8.6, -24), (11, -24), (9, -17.6), (-9, -17.6)), P((10, -7), (15, -7), (15, -12), (17, -12), (17, -5), (10, -5))))
d.g(body, '#0c0a09', .3, 1)
d.g(rim(body, 3, 2.4), '#e2a63d', .3, 1)
d.g(T(ell(0, -7, 4.6, k=14)), '#2a2018', .3, 1)
d.g(T(rim(ell(0, -7, 4.6, k=14), -1, -1)), '#8d6230', .3, 1)
# the lamp over the table, not lit
lx, ly = C.p(.03, 2.86, 7)
d.p(pts1([(lx - 1.5, -60), (lx + 1.5, -60), (lx + 1.5, ly - 44), (lx - 1.5, ly - 44)]), '#0b0908')
sh = P((lx - 17, ly - 46), (lx + 17, ly - 46), (lx + 22, ly - 36), (lx + 66, ly), (lx - 66, ly), (lx - 22, ly - 36))
d.g(sh, '#16211f')
d.g(P((lx - 17, ly - 46), (lx - 8, ly - 46), (lx - 11, ly - 36), (lx - 36, ly), (lx - 66, ly), (lx - 22, ly - 36)), '#33473f')
d.g(rim(sh, 4, 2.4).intersection(box(lx - 90, ly - 60, lx, ly + 4)), '#e2a63d')
d.g(ell(lx, ly, 66, 7, k=22), '#0c0b0a')
d.g(ell(lx, ly + 5, 12, 10, k=14), '#4a4234')
d.g(rim(ell(lx, ly + 5, 12, 10, k=14), 4, 2), '#a58a55')
# ---------------------------------------------------------------- figures
d.layer('figures', .5, 'Anna Sazonova, the receiver at her ear')
fg = an.at(X, Y, k)
fg.draw(d, (2.6, 1.9), PAL, wide=1.3, nick=8, id='anna', seed=4, simp=.6)
rx, ry = X + (Sx + 18.6) * k, Y + (Sy - 4.6) * k
d.p(pts1(stroke(crom([(rx, ry), (rx + 4, ry + 96), (rx + 50, ry + 158), (X0 - 10 * kk, Y0 - 4 * kk)], False, 6), 3.2, 'none')), '#0a0908')
# ---------------------------------------------------------------- benches
d.layer('benches', .72, 'the benches, empty')


def bench(z, x0, x1):
    """A bench from behind; where the window reaches it, the sun lies on its edges."""
    t = ZE - z
    u1 = V1 + SX * t
    hit = lambda y: u1 > x0 and y + SY * t < VY1 + .12
    s = lambda a, b: C.q((a, .45, z), (b, .45, z), (b, .45, z + .36), (a, .45, z + .36))
    d.g(s(x0, x1), '#231910')
    if hit(.45):
        d.g(s(x0, u1), '#b98238')
    for y, h in ((.44, .07), (.84, .15)):
        d.g(C.q((x0, y, z), (x1, y, z), (x1, y - h, z), (x0, y - h, z)), mix('#120e0a', '#2c2014', (z - 3) / 3))
        a, b = C.p(x0, y, z), C.p(x1, y, z)
        d.p(pts2([a, b, (b[0], b[1] + 3), (a[0], a[1] + 3)]), '#6e4a1c' if y > .8 else '#3a2c1c')
        if hit(y):
            b = C.p(u1, y, z)
            d.p(pts2([a, b, (b[0] + 14, b[1] + 5), (a[0], a[1] + 5)]), '#f6d58a')
    for x in (x0 + .04, x0 + (x1 - x0) * .52, x1 - .12):
        g = C.q((x, .84, z), (x + .08, .84, z), (x + .08, 0, z), (x, 0, z))
        d.g(g, '#0d0a08')
        d.g(rim(g, 3, 0), '#c9863a' if x < x0 + .1 else '#33261a')


for z, xa in BENCHES:
    bench(z, xa, xa + 5.1)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'the back of the last bench, a strip of sun on it')
g = P((-110, 1040), (2030, 1026), (2030, 1140), (-110, 1140))
d.g(g, '#0d0a08')
d.p(pts2([(-110, 1040), (2030, 1026), (2030, 1031), (-110, 1047)]), '#57401f')
d.p(pts2([(300, 1037), (1010, 1033), (1010, 1038), (300, 1043)]), '#a8702a')
d.save('scenes/committee-evening.svg')
