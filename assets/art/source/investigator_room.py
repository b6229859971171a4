"""An investigator's room, 1937: the lamp is turned towards us, the chair stands too far from the desk."""
from kit_b import *

rnd = random.Random(58)
d = Scene(prefix='ir', title='The investigator’s room', desc='A bare office at night. A desk lamp has been turned to shine into our eyes; behind it a man at the desk is only an outline. Between the desk and us, far too far from either, stands an empty chair, and its shadow reaches us. The window is closed with slatted blinds.', focus='700 560', upright=740)
C = Cam(690, 402, 1100, 1.5, CLIP)
W0, W1, H, ZE = -3.6, 5.4, 3.6, 8.6
LXm, LYm, LZm = -.62, 1.28, 6.35
lx, ly = C.p(LXm, LYm, LZm)
# ---------------------------------------------------------------- back
d.layer('back', .1, 'wall, blinds, safe, coat stand')
d.g(CLIP, '#100e0d')
wall = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, H, ZE), (W0, H, ZE))
d.g(C.q((W0, H, 2), (W1, H, 2), (W1, H, ZE), (W0, H, ZE)), '#151210')
d.g(wall, '#1d1915')
stepped(d, lx, ly - 30, [(470, '#2a221a', .05, 1.2, .8), (330, '#3d2f1f', .07, 1.2, .84), (210, '#5a4327', .09, 1.25, .9)], rnd, wall, 110)
d.g(C.q((W0, 0, 2), (W0, H, 2), (W0, H, ZE), (W0, 0, ZE)), '#171310')
d.g(C.q((W1, 0, 2), (W1, H, 2), (W1, H, ZE), (W1, 0, ZE)), '#12100e')
da = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, 1.24, ZE), (W0, 1.24, ZE))
d.g(da, '#15110e')
d.g(da.intersection(halo(lx, ly, 470, 80, .05, rnd, sx=1.2, sy=.8)), '#231b14')
d.g(C.q((W0, 1.22, ZE), (W1, 1.22, ZE), (W1, 1.26, ZE), (W0, 1.26, ZE)), '#4a3621')
q = lambda a, b, c, e, z=ZE: C.q((a, b, z), (c, b, z), (c, e, z), (a, e, z))
# window with blinds let down: slats, one of them caught askew
V0, V1, Y0, Y1 = -3.05, -1.5, 1.34, 3.14
d.g(q(V0 - .14, Y0 - .12, V1 + .14, Y1 + .14), '#0d0b0a')
d.g(q(V0, Y0, V1, Y1), '#1d272e')
x0, y0, x1, y1 = q(V0, Y0, V1, Y1).bounds
sl, se = [], []
n_ = 15
for i in range(n_):
    y = y0 + (y1 - y0) * i / n_
    h = (y1 - y0) / n_
    t = 5 if i == 9 else 0
    sl.append(P((x0, y + h * .24 - t), (x1, y + h * .24 + t), (x1, y + h + t), (x0, y + h - t)))
    se.append(P((x0, y + h * .24 - t), (x1, y + h * .24 + t), (x1, y + h * .38 + t), (x0, y + h * .38 - t)))
d.g(unary_union(sl), '#2a2621', .3)
d.g(unary_union(se), '#57493a', .3)
d.g(U(*[box(x0 + (x1 - x0) * t - 1.5, y0, x0 + (x1 - x0) * t + 1.5, y1) for t in (.2, .8)]), '#15120f')
d.p(pts2([(x0 - 22, y1 + 8), (x1 + 22, y1 + 8), (x1 + 30, y1 + 20), (x0 - 30, y1 + 20)]), '#3a2d1e')
# a frame on the wall that the light cannot reach; a clock without hands to read
fr = q(.5, 2.1, 1.36, 3.16)
d.g(A.translate(fr, 6, 8), '#0d0b09')
d.g(fr, '#2f2417')
d.g(fr.difference(A.translate(fr, 5, -4)), '#6e4a1c')
d.g(q(.57, 2.17, 1.29, 3.09), '#17130f')
# safe, and two coats on a stand: those who take turns
sx0, sy0, sx1, sy1 = q(2.0, 0, 2.95, 1.3, 8.2).bounds
d.g(box(sx0, sy0, sx1, sy1), '#1a1815')
d.g(P((sx0, sy0), (sx1, sy0), (sx1 - 8, sy0 - 12), (sx0 + 4, sy0 - 12)), '#4a3a26')
d.g(P((sx0, sy0), (sx0 + 7, sy0), (sx0 + 7, sy1), (sx0, sy1)), '#6e4a1c')
d.g(box(sx0 + 18, sy0 + 18, sx1 - 12, sy1 - 20), '#23201b')
d.g(ell(sx0 + 50, (sy0 + sy1) / 2, 11, k=12), '#6e4a1c')
d.g(ell(sx0 + 50, (sy0 + sy1) / 2, 6, k=10), '#14110f')
X, Y = C.p(3.55, 0, 8.2)
k = C.s1(8.2)
st = A.translate(A.scale(U(box(-2.5, -186, 2.5, 0), P((-16, 0), (16, 0), (3, -14), (-3, -14)), P((-24, -176), (24, -176), (24, -171), (-24, -171))), k, k, origin=(0, 0)), X, Y)
d.g(st, '#0d0b09')
for dx, hh, c in ((-20, 118, '#1c1915'), (13, 128, '#26211b')):
    g = A.translate(A.scale(P((dx - 12, -168), (dx - 3, -174), (dx + 6, -174), (dx + 15, -166), (dx + 19, -120), (dx + 17, -168 + hh), (dx - 16, -170 + hh), (dx - 17, -120)), k, k, origin=(0, 0)), X, Y)
    d.g(g, c)
    d.g(rim(g, 5, 1), '#6e4a1c')
    cp = A.translate(A.scale(A.translate(P((-10, -2), (-12, -7), (-8, -12), (6, -13), (13, -9), (12, -3)), dx + 2, -176), k, k, origin=(0, 0)), X, Y)
    d.g(cp, '#100e0c')
    d.g(rim(cp, 4, 2), '#8d6230')
# floor: parquet, lit fan from the lamp
d.layer('floor', .2, 'parquet in the lamp’s fan')
fl = C.q((W0, 0, 2), (W1, 0, 2), (W1, 0, ZE), (W0, 0, ZE))
d.g(fl, '#14110e')
ox, oy = C.p(LXm, 0, 6.2)
f1 = P((ox - 330, oy - 6), (ox + 330, oy - 6), (ox + 1010, 1140), (ox - 900, 1140)).intersection(fl)
f2 = P((ox - 210, oy), (ox + 210, oy), (ox + 560, 1140), (ox - 520, 1140)).intersection(fl)
e1 = []
for s_, top, bot in ((-1, ox - 330, ox - 900), (1, ox + 330, ox + 1010)):
    for i in range(26):
        t = i / 26
        y = oy + (1140 - oy) * t
        x = top + (bot - top) * t
        e1.append(P((x, y), (x + s_ * (16 + 46 * t), y + 18 + 20 * t), (x + (bot - top) / 26, y + 24)))
d.g(U(f1, *e1).intersection(fl), '#2b2117')
d.g(f2, '#473420')
pq = []
for i in range(-16, 24):
    x = i * .32
    pq.append(stroke([C.p(x, 0, 2.5), C.p(x, 0, 7.9)], 2.6, 'in'))
d.p(paths(pq, 0, fl), '#17120d')
jo = []
for i in range(-15, 22):
    z = 2.7 + rnd.random() * .6
    while z < 7.6:
        jo.append(P(C.p(i * .32, 0, z), C.p(i * .32 + .32, 0, z), C.p(i * .32 + .32, 0, z + .02), C.p(i * .32, 0, z + .02)))
        z += rnd.uniform(.7, 1.2)
d.g(unary_union([g for g in jo if g.is_valid]).intersection(fl), '#17120d', .3)
d.p(paths([stroke([C.p(x + .04, 0, z), C.p(x + .04, 0, z + rnd.uniform(.3, .8))], 4, 'both') for x, z in [(rnd.randint(-6, 4) * .32, rnd.uniform(2.8, 5.6)) for _ in range(26)]], 0, f2), '#7d5d33')
d.layer('blinds', .22, 'what comes through the blinds: night, or a morning', 'screen')
gaps = ''.join(pts2([(x0 + 2, y0 + (y1 - y0) * i / n_), (x1 - 2, y0 + (y1 - y0) * i / n_ + (10 if i == 10 else 0)), (x1 - 2, y0 + (y1 - y0) * (i + .2) / n_), (x0 + 2, y0 + (y1 - y0) * (i + .2) / n_ - (8 if i == 9 else 0))]) for i in range(n_))
d.p(gaps, '#9fb0b8')
bg = d.grad('dawn', 'linear', [(0, '#9fb0b8', .3), (1, '#9fb0b8', 0)], x1=n(round(x0)), y1=n(round(y0)), x2=n(round(x0 + 260)), y2=n(round(y1 + 330)))
d.g(P((x0, y0), (x1, y0), (x1 + 160, y1 + 320), (x0 + 60, y1 + 380), (x0, y1)), bg)
# ---------------------------------------------------------------- desk and the man
INKP = dict(coat='#0c0a09', collar='#100d0b', skirt='#0c0a09', leg='#0c0a09', skin='#120e0b', hair='#090807', hat='#0c0a09', white='#2a211a', fold='#1a1511', line='#070606', rim='#a8702a', face='#1a140f')
INKP.update({'coat+': '#1d1610', 'skin+': '#3a2917', 'hair+': '#2a1e12', 'rim': '#f0c672'})
d.layer('figures', .5, 'the man behind the lamp, the desk')
X, Y = C.p(.78, -.06, 7.0)
k = C.s1(7.0) * 1.14
m = Who()
m.add(P((-22, -50), (-25, -84), (-29, -104), (-26, -118), (-14, -126), (-7, -128), (7, -128), (14, -126), (27, -117), (30, -102), (26, -80), (24, -50)), 'coat', 1, 1)
m.put(head_front('short', 7, -1).map(lambda g: A.translate(A.scale(g, 1.06, 1.06, origin=(0, 0)), 1, -124)))
for sx_, t in ((-1, (-2, 36, 1, 'flat')), (1, (10, 34, -1, 'grip'))):
    g_, h_ = arm(sx_ * 22, -112, sx_ * 22 + t[0] * 3, -112 + t[1], t[2], t[3], w=(17, 14, 10), flip=sx_ > 0)
    m.add(h_, 'skin', 1, 1)
    m.add(g_, 'coat', .9, 1)
m.mk = []
m.at(X, Y, k).draw(d, (3.2, 1.6), INKP, wide=.8, nick=6, id='officer', simp=.8)
# desk: front panel towards us, everything on it in the lamp's shadow
D0, D1, DZ0, DZ1, DY = -1.55, 1.75, 6.05, 6.9, .79
d.g(C.q((D0, DY, DZ1), (D1, DY, DZ1), (D1, DY, DZ0), (D0, DY, DZ0)), '#3a2a18')
pl = Polygon([C.p(LXm + .1 + math.cos(a) * .8 * rnd.uniform(.92, 1.06), DY, 6.4 + math.sin(a) * .36) for a in [2 * math.pi * i / 36 for i in range(36)]]).buffer(0).intersection(C.q((D0, DY, DZ1), (D1, DY, DZ1), (D1, DY, DZ0), (D0, DY, DZ0)))
d.g(pl, '#8d6530')
d.g(C.q((D0, DY, DZ0), (D1, DY, DZ0), (D1, 0, DZ0), (D0, 0, DZ0)), '#120e0b')
d.g(C.q((D0, DY, DZ0), (D1, DY, DZ0), (D1, DY - .07, DZ0), (D0, DY - .07, DZ0)), '#2a1d11')
d.p(pts2([C.p(D0, DY, DZ0), C.p(D1, DY, DZ0), (C.p(D1, DY, DZ0)[0], C.p(D1, DY, DZ0)[1] + 3), (C.p(D0, DY, DZ0)[0], C.p(D0, DY, DZ0)[1] + 3)]), '#c9863a')
for a, b in ((D0 + .1, D0 + .8), (D1 - .8, D1 - .1)):
    d.g(C.q((a, .08, DZ0), (b, .08, DZ0), (b, .68, DZ0), (a, .68, DZ0)), '#1b150f')
d.g(C.q((D0 + .9, 0, DZ0 + .02), (D1 - .9, 0, DZ0 + .02), (D1 - .9, .66, DZ0 + .02), (D0 + .9, .66, DZ0 + .02)), '#090807')


def heap(x, z, num, w=.34, c=('#5b4526', '#6e542c', '#7d6034')):
    X, Y = C.p(x, DY, z)
    k = C.s1(z) * 100
    for i in range(num):
        o = rnd.uniform(-5, 5)
        h = .024 * k
        d.g(P((X - w * k / 2 + o, Y - h * i), (X + w * k / 2 + o, Y - h * i), (X + w * k / 2 + o - 3, Y - h * (i + 1)), (X - w * k / 2 + o + 3, Y - h * (i + 1))), c[i % 3], .3)
    d.g(P((X - w * k / 2 + 2, Y - h * num), (X + w * k / 2 - 2, Y - h * num), (X + w * k / 2 - 16, Y - h * num - 9), (X - w * k / 2 + 14, Y - h * num - 9)), '#a58a55', .3)


heap(1.3, 6.4, 7)
heap(.05, 6.55, 3, .3)
# the sheet he writes on, a carafe, a telephone
X, Y = C.p(.62, DY, 6.35)
d.g(P((X - 46, Y - 10), (X + 30, Y - 14), (X + 42, Y + 6), (X - 44, Y + 10)), '#c9b48a')
X, Y = C.p(-1.24, DY, 6.4)
d.g(P((X - 30, Y), (X + 30, Y), (X + 24, Y - 22), (X + 12, Y - 34), (X - 12, Y - 34), (X - 24, Y - 22)), '#0a0908')
d.g(P((X - 36, Y - 34), (X - 30, Y - 46), (X + 30, Y - 46), (X + 36, Y - 34), (X + 22, Y - 34), (X + 18, Y - 39), (X - 18, Y - 39), (X - 22, Y - 34)), '#0a0908')
d.p(pts2([(X + 30, Y - 46), (X + 36, Y - 34), (X + 32, Y - 34), (X + 26, Y - 44)]) + pts2([(X - 30, Y - 46), (X + 30, Y - 46), (X + 30, Y - 43), (X - 30, Y - 43)]), '#c98a3a')
# lamp: foot and arm, the shade tipped up at us
bx, by = C.p(LXm, DY, 6.5)
d.g(ell(bx, by - 2, 44, 11), '#0a0908')
d.p(pts1(stroke(crom([(bx, by - 4), (bx + 6, by - 44), (bx + 4, ly + 24)], False, 5), 9, 'none')), '#0a0908')
# ---------------------------------------------------------------- light
d.layer('light', .52, 'the lamp turned on us: shade, disc, rays, glare', 'screen')
g1 = d.grad('glare', 'radial', [(0, L5, 1), (.1, L5, .72), (.26, L4, .3), (.5, L3, .1), (1, L3, 0)], cx=n(round(lx)), cy=n(round(ly)), r=520)
d.g(ell(lx, ly, 520, k=44), g1)
d.p(paths(burst(lx, ly, 84, 270, 40, 7, rnd, wob=.42)), L4, opacity='.72')
d.p(paths(burst(lx, ly, 80, 170, 40, 5, rnd, wob=.4)), L5)
d.g(ell(lx, ly, 70, 66, k=26), '#3d5654')
d.g(ell(lx + 1, ly + 2, 60, 57, k=26), L4)
d.g(ell(lx + 2, ly + 3, 44, 42, k=24), '#fffaf0')
# ---------------------------------------------------------------- the chair
d.layer('chair', .8, 'the empty chair and its shadow')
CXm, CZ = .3, 3.5
cq = lambda *ps: Polygon([C.p(CXm + a, b, CZ + c) for a, b, c in ps]).buffer(0)
# shadow: away from the lamp, towards us
f = lambda a, c, h: (lambda p, t: (p[0] + (p[0] - ox) * t, p[1] + (p[1] - oy) * t))(C.p(CXm + a, 0, CZ + c), h)
shd = [P(f(a, c, 0), f(a + w, c, 0), f(a + w, c, 2.2), f(a, c, 2.2)) for a, c, w in ((-.24, -.22, .05), (.19, -.22, .05), (-.22, .22, .045), (.17, .22, .045))]
shd.append(P(f(-.25, -.22, .68), f(.25, -.22, .68), f(.25, -.22, 1.12), f(-.25, -.22, 1.12)))
shd.append(P(f(-.25, -.24, 1.66), f(.25, -.24, 1.66), f(.25, -.24, 1.82), f(-.25, -.24, 1.82)))
shd.append(P(f(-.25, -.24, 2.04), f(.25, -.24, 2.04), f(.25, -.24, 2.3), f(-.25, -.24, 2.3)))
d.g(unary_union(shd).intersection(box(-110, 500, 2030, 1140)), '#0d0a08')
# seen from behind: back towards us, seat towards the lamp
ch = []
for a in (-.23, .18):
    ch.append(cq((a, 0, -.24), (a + .05, 0, -.24), (a + .05, .46, -.22), (a, .46, -.22)))
    ch.append(cq((a + .0, .44, -.22), (a + .05, .44, -.22), (a + .045 - (.01 if a < 0 else -.0), .98, -.3), (a + .0, .98, -.3)))
for a in (-.2, .16):
    ch.append(cq((a, 0, .2), (a + .04, 0, .2), (a + .04, .46, .2), (a, .46, .2)))
seat = cq((-.25, .46, -.24), (.25, .46, -.24), (.22, .46, .24), (-.22, .46, .24))
rail = U(cq((-.24, .86, -.29), (.235, .86, -.29), (.235, .985, -.3), (-.24, .985, -.3)), cq((-.22, .64, -.26), (.22, .64, -.26), (.22, .7, -.265), (-.22, .7, -.265)), cq((-.21, .18, -.23), (.2, .18, -.23), (.2, .215, -.23), (-.21, .215, -.23)), cq((-.25, .4, -.24), (.25, .4, -.24), (.25, .47, -.24), (-.25, .47, -.24)))
body = U(*ch, rail)
d.g(seat, '#8d6530')
d.g(body, '#0c0a08')
d.g(rim(body, 3.2, 4.6), '#c9863a', .6)
d.g(U(cq((-.24, .97, -.3), (.235, .97, -.3), (.235, .985, -.3), (-.24, .985, -.3)), cq((-.25, .462, -.24), (.25, .462, -.24), (.25, .474, -.24), (-.25, .474, -.24))), L4)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'the door frame behind us: a guard at the left edge')
g = back('mil', 'coat', wide=1.14, slope=3, tilt=2, left=(0, 54, 1, 'fist'), right=(-1, 55.9, -1, 'fist'), cut=-66).at(112, 1560, 6.6)
gp = dict(INKP, coat='#0a0908', hat='#0b0a09', hair='#080706', skin='#1d150f')
gp.update({'coat+': '#241a11', 'skin+': '#6b4a26', 'hat+': '#2a1e12', 'rim': '#e2a63d'})
d.open(data_wide='only')   # the narrow crop would cut him in half
g.draw(d, (-8, 5), gp, simp=1.2, nick=14, seed=8, id='guard')
d.close()
d.save('scenes/investigator-room.svg')
