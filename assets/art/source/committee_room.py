"""The district committee room, winter: a red cloth, frames without faces, benches, a stove. Someone has been made to stand."""
from kit_b import *

rnd = random.Random(312)
d = Scene(prefix='co', title='The district committee', desc='A meeting room in a mill town, seen from the last bench. Behind a table with a red cloth four people sit under two frames with nothing to be made out in them; a lamp hangs over the papers. On the benches people in coats and shawls; among them one man stands, cap in hand, and the bench beside him has emptied. A frosted window, a stove with a glowing door.', focus='620 540')
C = Cam(610, 372, 1130, 1.62, CLIP)
W0, W1, H, ZE = -4.6, 6.4, 3.7, 9.4
BX, BZ, BY = -.15, 7.3, 2.62
lx, ly = C.p(BX, BY, BZ)
# ---------------------------------------------------------------- back
d.layer('back', .1, 'walls, dado, frames, frosted window')
d.g(CLIP, '#14110e')
d.g(C.q((W0, H, 2), (W1, H, 2), (W1, H, ZE), (W0, H, ZE)), '#1a1714')
wall = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, H, ZE), (W0, H, ZE))
d.g(wall, '#211c17')
stepped(d, lx, ly + 40, [(560, '#2f261c', .05, 1.25, .86), (390, '#453623', .07, 1.2, .86), (235, '#6a5030', .09, 1.2, .86)], rnd, wall, 110)
da = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, 1.35, ZE), (W0, 1.35, ZE))
d.g(da, '#172020')
d.g(da.intersection(ell(lx, ly + 90, 560, 330, k=50)), '#22302d')
d.g(C.q((W0, 1.35, ZE), (W1, 1.35, ZE), (W1, 1.4, ZE), (W0, 1.4, ZE)), '#6e4a1c')
# side walls
Lw = C.q((W0, 0, 2), (W0, H, 2), (W0, H, ZE), (W0, 0, ZE))
d.g(Lw, '#191b1b')
d.g(C.q((W0, 0, 2), (W0, 1.35, 2), (W0, 1.35, ZE), (W0, 0, ZE)), '#121716')
d.g(C.q((W1, 0, 2), (W1, H, 2), (W1, H, ZE), (W1, 0, ZE)), '#14120f')
d.g(C.q((W0, 0, 2), (W1, 0, 2), (W1, 0, ZE), (W0, 0, ZE)), '#1b1510')
d.p(paths([stroke([C.p(x, 0, 2.4), C.p(x, 0, ZE)], 3, 'in') for x in (-4, -3.2, -2.4, -1.6, -.8, 0, .8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)], 0, CLIP), '#0e0b09')


def frame(x, y, w, h, pale=False):
    """A portrait in a frame: nobody can be made out, only a dark shape behind glass and a slant of light."""
    q = lambda i: C.q((x + i, y + i, ZE), (x + w - i, y + i, ZE), (x + w - i, y + h - i, ZE), (x + i, y + h - i, ZE))
    d.g(A.translate(q(0), 7, 9), '#0f0c09')
    d.g(q(0), '#3a2a18')
    d.g(q(0).difference(A.translate(q(0), 0, -5)), '#a8702a')
    d.g(q(.07), '#57472f')
    b = q(.07)
    x0, y0, x1, y1 = b.bounds
    m, k = (x0 + x1) / 2, x1 - x0
    d.g(U(S((m - k * .17, y0 + k * .46), (m - k * .14, y0 + k * .26), (m, y0 + k * .2), (m + k * .14, y0 + k * .26), (m + k * .17, y0 + k * .46), (m + k * .1, y0 + k * .66), (m - k * .1, y0 + k * .66), steps=3), P((m - k * .46, y1), (m - k * .42, y0 + k * .92), (m - k * .1, y0 + k * .72), (m + k * .1, y0 + k * .72), (m + k * .42, y0 + k * .92), (m + k * .46, y1))).intersection(b), '#2a2118')
    d.g(P((x0, y0), (x0 + k * .34, y0), (x0, y0 + k * .6)), '#8d774c')


frame(-1.72, 2.08, .92, 1.22)
frame(.62, 2.08, .92, 1.22)
# a shelf of bound papers on the right, in the dark
for j, y in enumerate((1.62, 2.05)):
    d.g(C.q((3.9, y, ZE), (6.2, y, ZE), (6.2, y - .05, ZE), (3.9, y - .05, ZE)), '#3a2c1c')
    x = 3.95
    while x < 6.1:
        w, h = rnd.uniform(.08, .17), rnd.uniform(.26, .36)
        d.g(C.q((x, y, ZE), (x + w, y, ZE), (x + w, y + h, ZE), (x, y + h, ZE)), rnd.choice(('#2a2219', '#332a1e', '#241d16')))
        x += w + .02
# window in the end wall, frosted from below
V0, V1, VY0, VY1 = -4.3, -2.72, 1.06, 3.2
q_ = lambda a0, b0, a1, b1: C.q((a0, b0, ZE), (a1, b0, ZE), (a1, b1, ZE), (a0, b1, ZE))
d.g(q_(V0 - .16, VY0 - .14, V1 + .16, VY1 + .16), '#0e1113')
pane = q_(V0, VY0, V1, VY1)
d.g(pane, '#5f7480')
fx0, fy0, fx1, fy1 = pane.bounds
d.g(P((fx0, fy1), (fx0, fy1 - 62), (fx0 + 44, fy1 - 84), (fx0 + 60, fy1 - 62), (fx0 + 96, fy1 - 62), (fx0 + 96, fy1 - 110), (fx0 + 112, fy1 - 110), (fx0 + 112, fy1 - 50), (fx1, fy1 - 50), (fx1, fy1)), '#46555e')
frost = []
for i in range(15):
    x = fx0 + (fx1 - fx0) * rnd.random()
    edge = rnd.choice((0, 0, 1, 2))
    y = fy1 - rnd.uniform(-10, 6) if edge == 0 else rnd.uniform(fy0 + 60, fy1)
    x = x if edge == 0 else fx0 if edge == 1 else fx1
    a_ = -1.57 + rnd.uniform(-.5, .5) if edge == 0 else rnd.uniform(-1.1, -.5) if edge == 1 else 3.14 + rnd.uniform(.5, 1.1)
    L_ = rnd.uniform(50, 120)
    frost.append(stroke([(x, y), (x + math.cos(a_) * L_, y + math.sin(a_) * L_)], rnd.uniform(9, 16), 'out'))
    for k in range(4):
        t = .2 + k * .2
        for s_ in (-1, 1):
            frost.append(sliver(x + math.cos(a_) * L_ * t, y + math.sin(a_) * L_ * t, a_ + s_ * .8, L_ * (.42 - .07 * k), 6))
d.p(paths(frost, 0, pane), '#c8d2d3')
d.g(P((fx0, fy1), (fx0, fy1 - 40), (fx0 + 40, fy1 - 22), (fx1 - 60, fy1 - 18), (fx1, fy1 - 52), (fx1, fy1)), '#dfe5e2')
d.g(U(q_((V0 + V1) / 2 - .05, VY0, (V0 + V1) / 2 + .05, VY1), q_(V0, 2.5, V1, 2.58)), '#141a1d')
d.p(pts2([C.p(V0 - .22, VY0 - .14, ZE), C.p(V1 + .22, VY0 - .14, ZE), C.p(V1 + .26, VY0 - .2, ZE - .2), C.p(V0 - .26, VY0 - .2, ZE - .2)]), '#8fa1a9')
# light on the boards before the table
for x0, x1, z0, z1, c in ((-2.6, 2.2, 3.2, 6.4, '#241b12'), (-1.7, 1.3, 4.0, 6.4, '#33261a')):
    d.g(Polygon(halo(*C.p((x0 + x1) / 2, 0, (z0 + z1) / 2 + .6), 420 * (x1 - x0) / 4.8, 60, .07, rnd, sx=1.25, sy=.42).exterior.coords).intersection(C.q((W0, 0, 2), (W1, 0, 2), (W1, 0, ZE), (W0, 0, ZE))), c)
d.p(paths([stroke([C.p(x, 0, 2.4), C.p(x, 0, 6.3)], 3, 'in') for x in (-2.4, -1.6, -.8, 0, .8, 1.6, 2.4)], 0, CLIP), '#0e0b09')
# ---------------------------------------------------------------- stove
SX, SZ = 2.35, 8.7
d.layer('mid', .3, 'stove, red table, the four behind it')
fr = C.q((SX, 0, SZ), (SX + 1.05, 0, SZ), (SX + 1.05, 2.9, SZ), (SX, 2.9, SZ))
d.g(C.q((SX - .06, 2.9, SZ), (SX + 1.11, 2.9, SZ), (SX + 1.11, 3.06, SZ), (SX - .06, 3.06, SZ)), '#6b6455')
d.g(fr, '#4b463c')
d.g(C.q((SX, 0, SZ), (SX + .24, 0, SZ), (SX + .24, 2.9, SZ), (SX, 2.9, SZ)), '#8d8470')
ln = [C.q((SX, y, SZ), (SX + 1.05, y, SZ), (SX + 1.05, y + .018, SZ), (SX, y + .018, SZ)) for y in (.36, .72, 1.08, 1.44, 1.8, 2.16, 2.52)]
for i, y in enumerate((0, .36, .72, 1.08, 1.44, 1.8, 2.16, 2.52)):
    for x in ((.26, .62) if i % 2 else (.44, .8)):
        ln.append(C.q((SX + x, y, SZ), (SX + x + .016, y, SZ), (SX + x + .016, y + .36, SZ), (SX + x, y + .36, SZ)))
d.g(unary_union(ln), '#2a2620', .3)
d.g(C.q((SX + .33, .34, SZ - .02), (SX + .83, .34, SZ - .02), (SX + .83, .78, SZ - .02), (SX + .33, .78, SZ - .02)), '#0d0b09')
d.g(C.q((SX + .39, .4, SZ - .03), (SX + .77, .4, SZ - .03), (SX + .77, .5, SZ - .03), (SX + .39, .5, SZ - .03)), '#e2a63d')
d.g(U(*[C.q((SX + x, .56, SZ - .03), (SX + x + .05, .56, SZ - .03), (SX + x + .05, .68, SZ - .03), (SX + x, .68, SZ - .03)) for x in (.44, .555, .67)]), '#d2493b')
d.g(C.q((SX + .2, 0, SZ), (SX + 1.0, 0, SZ), (SX + .9, 0, SZ - 1.3), (SX + .1, 0, SZ - 1.3)), '#4a2c18')

LAMP = dict(coat='#17130f', collar='#221b14', skirt='#100d0b', leg='#100d0b', skin='#3a2a1d', hair='#0f0c0a', hat='#1a1511', fur='#2a2119', ker='#4a3d2c', white='#d9c9a6', fold='#2f251a', line='#0b0908', kfold='#2c2318', rim='#f0c672', face='#b58c5a', wood='#2a2118')
LAMP.update({'coat+': '#4a3721', 'skin+': '#a57f52', 'ker+': '#8d7448', 'hair+': '#3a2b1b', 'hat+': '#4a3721', 'fur+': '#5d482c', 'white+': '#f4ecd8', 'skirt+': '#33271a', 'collar+': '#57432a'})
# the four behind the table, waist up; y = table top
TZ0, TZ1, TX0, TX1, TY = 6.5, 7.5, -2.3, 1.85, .8


def sit(fig, x, z=7.75, drop=.24, flip=False, id=None, pal=LAMP, light=(0, 4.2), nick=8):
    X, Y = C.p(x, TY - drop, z)
    fig.at(X, Y, C.s1(z), flip).draw(d, light, pal, wide=.62, id=id, nick=nick, seed=int(x * 31), simp=.6, clip=box(-200, -200, 2200, C.p(0, TY, TZ1)[1] + 2))


def front(kind, tilt=0, lean=0, left=(8, 36, 1, 'flat'), right=(-8, 36, -1, 'flat'), wide=.95, light=1, slope=0, collar=True):
    """A sitter turned to us, trunk and arms; seat on the origin."""
    w = Who()
    b = wide
    L = lambda x, y: (x + lean * (-y) / 60, y)
    w.add(P(L(-15 * b, 0), L(-16 * b, -20), L(-20 * b, -40), L(-20 * b, -50 + slope), L(-12, -57), L(-6, -59), L(6, -59), L(12, -57), L(20 * b, -50 - slope), L(20 * b, -40), L(16 * b, -20), L(15 * b, 0)), 'coat', 1, 1)
    if collar:
        w.add(P(L(-6, -59), L(0, -50), L(6, -59), L(4.4, -61), L(0, -56), L(-4.4, -61)), 'white', 0, 0)
    hd = head_front(kind, tilt, light).map(lambda g: A.translate(g, *L(0, -57)))
    for s_, t in ((-1, left), (1, right)):
        if t:
            ax, ay = L(s_ * 16.5 * b, -47)
            g, hn = arm(ax, ay, ax + t[0], ay + t[1], t[2], t[3], flip=s_ > 0)
            w.add(hn, 'skin', 1, 1)
            w.add(g, 'coat', .7, .8)
    w.put(hd)
    return w


sit(front('short', tilt=10, lean=-3, left=(16, 30, -1, 'flat'), right=(-20, -8, 1, 'fist'), light=1), -1.78, id='listens')
sit(front('bob', tilt=-14, lean=2, left=(14, 32, -1, 'grip'), right=(-12, 34, 1, 'flat'), wide=.84, light=-1), 1.36, id='minutes', light=(1.5, 4))
sit(front('bald', tilt=2, lean=0, left=(10, 34, -1, 'fist'), right=(-10, 32, 1, 'fist'), wide=1.06, light=-1), .6, id='member', light=(1, 4.2))
# the chair of the meeting stands over the papers and reads
X, Y = C.p(-.42, 0, 7.7)
rd = side('comb', lean=9, nod=14, low='trousers', near=(30, 44, 1, 'flat'), far=(30, 22, 1, 'grip'))
rd.add(A.translate(A.rotate(P((0, 0), (22, -4), (24, 25), (1, 28)), 6, origin=(0, 0)), 36, -124), 'white', .6, 0)
rd.at(X, Y, C.s1(7.7)).draw(d, (-1.6, 4), LAMP, wide=.62, id='chair', nick=10, simp=.6, clip=box(-200, -200, 2200, C.p(0, TY, TZ1)[1] + 2))
# table: red cloth to the floor
top = C.q((TX0, TY, TZ1), (TX1, TY, TZ1), (TX1, TY, TZ0), (TX0, TY, TZ0))
ft = C.q((TX0, TY, TZ0), (TX1, TY, TZ0), (TX1 + .04, .06, TZ0 - .05), (TX0 - .04, .06, TZ0 - .05))
d.g(top, '#8f231b')
pl = Polygon([C.p(BX + math.cos(a) * 1.25 * rnd.uniform(.93, 1.06), TY, 7 + math.sin(a) * .62) for a in [2 * math.pi * i / 44 for i in range(44)]]).buffer(0).intersection(top)
d.g(pl, '#b3261e')
d.g(ft, '#5a1511')
fx, fy, gx, gy = ft.bounds
d.g(U(*[P((x, fy), (x + rnd.uniform(16, 34), fy), (x + 8, fy + rnd.uniform(40, 120))) for x in range(int(fx) + 8, int(gx) - 20, 44)]).intersection(ft), '#7d1a15')
d.g(U(*[P((x, gy), (x + 16, gy), (x + 12, fy + rnd.uniform(30, 80))) for x in range(int(fx) + 26, int(gx) - 10, 61)]).intersection(ft), '#3a0f0d')
d.p(pts2([C.p(TX0, TY, TZ0), C.p(TX1, TY, TZ0), (C.p(TX1, TY, TZ0)[0], C.p(TX1, TY, TZ0)[1] + 4), (C.p(TX0, TY, TZ0)[0], C.p(TX0, TY, TZ0)[1] + 4)]), '#d2493b')


def sheet(x, z, w, l, a, c=PAPER):
    co, si = math.cos(a), math.sin(a)
    ps = [(x + co * u * w - si * v * l, TY + .005, z + si * u * w + co * v * l) for u, v in ((-.5, -.5), (.5, -.5), (.5, .5), (-.5, .5))]
    g = Polygon([C.p(*p) for p in ps]).buffer(0)
    d.g(A.translate(g, 2, 3), '#5a1511', .3, 1)
    d.g(g, c, .3, 1)


for x, z, a in ((-1.7, 7.0, .2), (-1.1, 6.9, -.1), (-.5, 7.05, .3), (.3, 6.95, -.2), (1.2, 7.05, .15), (1.5, 6.9, -.3), (-.1, 7.2, .1)):
    sheet(x, z, .3, .34, a, rnd.choice((PAPER, PAPER_B, PAPER_S)))
# carafe and glass
X, Y = C.p(.78, TY, 6.9)
k = C.s1(6.9)
cf = A.translate(A.scale(P((-4, -26), (4, -26), (3.4, -18), (8, -10), (9, 0), (-9, 0), (-8, -10), (-3.4, -18)), k, k, origin=(0, 0)), X, Y)
d.g(cf, '#5d6f6c', .3, 1)
d.g(rim(cf, 2.4, 1), '#f6d58a', .2, 1)
d.g(A.translate(A.scale(box(13, -11, 20, 0), k, k, origin=(0, 0)), X, Y), '#7d8a82', .3, 1)
# ---------------------------------------------------------------- light
d.layer('light', .32, 'lamp over the table: cone and halo', 'screen')
g1 = d.grad('air', 'radial', [(0, L4, .5), (.4, L3, .2), (1, L2, 0)], cx=n(lx), cy=n(ly + 20), r=330)
d.g(ell(lx, ly + 20, 330, k=40), g1)
g2 = d.grad('cone', 'linear', [(0, L4, .42), (.7, L3, .14), (1, L3, .02)], x1=0, y1=n(ly), x2=0, y2=n(C.p(0, TY, 6.6)[1]))
a0, a1 = C.p(BX - 1.4, TY, 6.9), C.p(BX + 1.4, TY, 6.9)
d.g(P((lx - 56, ly + 2), (lx + 56, ly + 2), a1, a0), g2)
sh = P((lx - 20, ly - 52), (lx + 20, ly - 52), (lx + 70, ly - 2), (lx - 70, ly - 2))
d.p(pts1([(lx - 1.5, -60), (lx + 1.5, -60), (lx + 1.5, ly - 50), (lx - 1.5, ly - 50)]), '#0b0908')
d.g(sh, '#20302f')
d.g(P((lx - 20, ly - 52), (lx - 8, ly - 52), (lx - 30, ly - 2), (lx - 70, ly - 2)), '#3d5654')
d.g(ell(lx, ly, 70, 10), L2)
d.g(ell(lx, ly + 1, 54, 6.6), L5)
d.layer('glow', .34, 'cold light from the frosted window; warm breath of the stove', 'screen')
wa, wb = C.p(V0, VY1, ZE), C.p(V1, VY0, ZE)
wg = d.grad('cold', 'linear', [(0, '#dfe5e2', .40), (.6, '#9fb0b8', .12), (1, '#9fb0b8', 0)], x1=n(round(wa[0] + 60)), y1=n(round(wa[1])), x2=n(round(wa[0] + 330)), y2=880)
d.g(P((wa[0], wa[1]), (wb[0], wa[1]), (wb[0] + 430, 840), (wa[0] + 60, 960), (wa[0], wb[1])), wg)
X, Y = C.p(SX + .58, .5, SZ)
sg = d.grad('stove', 'radial', [(0, '#e2a63d', .7), (.3, '#d2693b', .28), (1, '#b3261e', 0)], cx=n(round(X)), cy=n(round(Y)), r=170)
d.g(ell(X, Y, 170, k=32), sg)
# ---------------------------------------------------------------- benches
d.layer('figures', .68, 'benches; the one who stands')
BACK = dict(LAMP)
COATS = ['#17130f', '#1d1712', '#141516', '#1a1410']
KERS = ['#4a3d2c', '#39424a', '#5b4a33', '#2f3a3c', '#6a5a40']


def bench(z, x0, x1):
    for y, h in ((.45, .06), (.84, .1), (.62, .08)):
        g = C.q((x0, y, z), (x1, y, z), (x1, y - h, z), (x0, y - h, z))
        d.g(g, mix('#1a130d', '#3a2a1b', (z - 3) / 4))
        a, b = C.p(x0, y, z), C.p(x1, y, z)
        d.p(pts2([a, b, (b[0], b[1] + 3), (a[0], a[1] + 3)]), '#7d5a2c' if y > .8 else '#4a3721' if y > .5 else '#2b2018')
    for x in (x0 + .05, x1 - .12):
        d.g(C.q((x, .84, z), (x + .08, .84, z), (x + .08, 0, z), (x, 0, z)), '#100c09')


def sitter(kind, x, z, seed, turn=0, tilt=0, lean=0, slope=0, wide=1, low=.44):
    """Back of someone on a bench: bust down to the bench rail."""
    r = random.Random(seed)
    X, Y = C.p(x, low - .92 + .06, z)
    w = back(kind, 'coat', wide=wide, slope=slope, tilt=tilt, turn=turn, lean=lean, left=(4, 48, 1, 'fist'), right=(-4, 48, -1, 'fist'), cut=-88)
    w.pl = [q for q in w.pl if not (q[0].area < 260 and q[0].centroid.y > -104)]  # the hands lie in the lap
    pal = dict(LAMP, coat=r.choice(COATS), ker=r.choice(KERS))
    pal['ker+'] = mix(pal['ker'], '#d9bd88', .4)
    w = w.at(X, Y, C.s1(z))
    dx = max(-2.4, min(2.4, (X - lx) / 180))
    # calves and heels under the seat, away from us
    k, zf = C.s1(z + .3), C.p(x, 0, z + .3)
    feet = [P((zf[0] + (sd * 11 - 6) * k, zf[1] - 44 * k), (zf[0] + (sd * 11 + 6) * k, zf[1] - 44 * k), (zf[0] + (sd * 12 + 5) * k, zf[1] - 10 * k), (zf[0] + (sd * 12 + 6) * k, zf[1]), (zf[0] + (sd * 12 - 6) * k, zf[1]), (zf[0] + (sd * 12 - 5) * k, zf[1] - 10 * k)) for sd in (-1 + .1 * (seed % 4), 1 - .12 * (seed % 3))]
    d.g(unary_union(feet), '#0f0c0a')
    d.g(unary_union([rim(g, -dx, 0) for g in feet]), '#33271a')
    w.draw(d, (dx, 3.4), pal, wide=max(.5, C.s1(z) * .36), nick=4, seed=seed, simp=1.1, marks=z < 5, clip=box(-110, -60, 2030, C.p(0, .44, z)[1]))


for kind, x, kw in (('chin', -2.72, dict(tilt=6, wide=.9)), ('short', -2.0, dict(turn='R', wide=1)), ('fur', .95, dict(tilt=-4, lean=3)), ('coil', 1.62, dict(wide=.88, tilt=-6)), ('cap', 2.4, dict(turn='L')), ('shawl', 3.2, dict(wide=.95)), ('short', 4.0, dict(tilt=4))):
    sitter(kind, x, 5.5, int(x * 17) + 5, **kw)
bench(5.4, -3.0, 4.6)
# the one who stands: hands and cap behind the back
X, Y = C.p(-.98, 0, 5.05)
st = back('crop', 'coat', wide=1.0, tilt=3, slope=1.5, hem=52, left=(15, 42, 1, 'grip'), right=(-13, 44, -1, 'grip'))
cp = A.translate(P((-14, -4), (-9, -9), (4, -11), (14, -6), (15, 0), (6, 6), (-9, 5)), 1, -87)
hands_ = [q for q in st.pl if q[1] == 'skin' and q[0].area < 220 and q[0].centroid.y > -110]
st.pl.append((cp, 'hat', .8, 1))
st.pl += [(A.translate(A.scale(g, .9, .9), 0, 1), k, r, h) for g, k, r, h in hands_]
sp = dict(LAMP, coat='#191510')
sp['rim'] = '#f6d58a'
st.at(X, Y, C.s1(5.05)).draw(d, (-.6, 3.6), sp, wide=.85, nick=12, id='standing', seed=5, simp=.8)
for kind, x, kw in (('short', -2.8, dict(lean=-4, turn='L', wide=1.05)), ('ker', -2.08, dict(lean=-7, tilt=-9, wide=.86)), ('cap', .9, dict(lean=5, turn='R')), ('shawl', 1.6, dict(wide=.94, tilt=5)), ('mil', 2.36, dict()), ('chin', 3.1, dict(wide=.9)), ('short', 3.8, dict(turn='L'))):
    sitter(kind, x, 4.35, int(x * 13) + 90, **kw)
bench(4.25, -3.2, 4.4)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'the last bench: two heads close together, and one alone')
FP = dict(LAMP, coat='#0e0c0a', skin='#2a1f16')


def near(kind, X, Y, s_, pal=None, light=(1, 8), **kw):
    back(kind, 'coat', left=(1, 54, 1, 'mitt'), right=(-1, 54, -1, 'mitt'), cut=-70, **kw).at(X, Y, s_).draw(d, light, pal or FP, simp=1.2, nick=12, seed=int(X))


kp = dict(FP, ker='#2d2a26', kfold='#4a4032')
kp['ker+'] = '#6b5a3e'
near('shawl', 232, 1456, 4.7, kp, (-3, 8), wide=.96, tilt=9, lean=4, slope=-2)
near('short', 486, 1494, 5.0, None, (-1.5, 8.5), wide=1.06, tilt=-7, lean=-3, turn='L')
near('coil', 1030, 1486, 4.8, dict(FP), (4, 8), wide=.9, tilt=4, slope=2, turn=-.8)
g = P((-110, 1010), (2030, 996), (2030, 1140), (-110, 1140))
d.g(g, '#0d0a08')
d.p(pts2([(-110, 1010), (2030, 996), (2030, 1003), (-110, 1018)]), '#6e4a1c')
d.save('scenes/committee-room.svg')
