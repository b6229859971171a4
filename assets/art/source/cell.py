"""A women's cell, 1937: bunks, backs, a high window behind its shield, a bulb that is never off. What people do for each other."""
from kit_b import *

rnd = random.Random(1937)
d = Scene(prefix='ce', title='The cell, 1937', desc='A crowded women’s cell under one caged bulb that is never off. On the lower bunk one woman plaits another’s hair; someone sleeps above them, back to the light; one stands under the high shielded window with her face to a strip of day; two sit on the floor over a piece of mending. In front, two backs, an arm about a shoulder.', focus='620 540')
C = Cam(640, 408, 1060, 1.62, CLIP)
W0, W1, H, ZE = -2.9, 3.9, 3.5, 7.4
bx, by = C.p(-.12, 2.86, 5.2)
# ---------------------------------------------------------------- back
d.layer('back', .1, 'walls in oil paint, ceiling, window shield, door')
d.g(CLIP, '#14110e')
wall = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, H, ZE), (W0, H, ZE))
ceil = C.q((W0, H, 2), (W1, H, 2), (W1, H, ZE), (W0, H, ZE))
d.g(ceil, '#1d1812')
d.g(halo(bx, by - 150, 330, 60, .08, rnd, sx=1.5, sy=.5).intersection(ceil), '#3a2d1c')
d.g(wall, '#2a2118')
stepped(d, bx, by + 30, [(430, '#3a2d1d', .05, 1.15, .9), (300, '#5a4325', .07, 1.1, .9), (186, '#86642f', .1, 1.08, .9)], rnd, wall, 110)
da = C.q((W0, 0, ZE), (W1, 0, ZE), (W1, 1.5, ZE), (W0, 1.5, ZE))
d.g(da, '#1a2320')
d.g(halo(bx, by + 60, 400, 90, .06, rnd, sx=1.15, sy=.92).intersection(da), '#283730')
d.g(halo(bx, by + 60, 300, 70, .07, rnd, sx=1.1, sy=.9).intersection(da), '#3a4d42')
d.g(C.q((W0, 1.5, ZE), (W1, 1.5, ZE), (W1, 1.54, ZE), (W0, 1.54, ZE)), '#8d6a34')
Lw = C.q((W0, 0, 2), (W0, H, 2), (W0, H, ZE), (W0, 0, ZE))
d.g(Lw, '#221b14')
d.g(C.q((W0, 0, 2), (W0, 1.5, 2), (W0, 1.5, ZE), (W0, 0, ZE)), '#161d1a')
Rw = C.q((W1, 0, 2), (W1, H, 2), (W1, H, ZE), (W1, 0, ZE))
d.g(Rw, '#191410')
d.g(C.q((W1, 0, 2), (W1, 1.5, 2), (W1, 1.5, ZE), (W1, 0, ZE)), '#121715')
fl = C.q((W0, 0, 2), (W1, 0, 2), (W1, 0, ZE), (W0, 0, ZE))
d.g(fl, '#16110d')
d.g(halo(*C.p(-.1, 0, 4.9), 420, 70, .06, rnd, sx=1.2, sy=.42).intersection(fl), '#241b12')
d.g(halo(*C.p(-.1, 0, 5.1), 260, 60, .07, rnd, sx=1.2, sy=.42).intersection(fl), '#382919')
# the window: deep reveal, bars as plain muntins, outside it a slanting shield that leaves a strip of sky
V0, V1, Y0, Y1 = -1.78, -.42, 2.42, 3.2
q = lambda a, b, c, e: C.q((a, b, ZE), (c, b, ZE), (c, e, ZE), (a, e, ZE))
d.g(q(V0 - .1, Y0 - .1, V1 + .1, Y1 + .1), '#15110d')
d.g(q(V0, Y0, V1, Y1), '#232a2c')
x0, y0, x1, y1 = q(V0, Y0, V1, Y1).bounds
d.g(P((x0, y0), (x1, y0), (x1, y0 + 30), (x0, y0 + 24)), '#c8d2d3')
d.p(''.join(pts2([(x0 + 10 + i * 19, y0 + 34), (x0 + 13 + i * 19, y0 + 34), (x0 + 15 + i * 19, y1), (x0 + 8 + i * 19, y1)]) for i in range(10)), '#33424c')
d.g(U(*[box(x0 + (x1 - x0) * t - 3, y0, x0 + (x1 - x0) * t + 3, y1) for t in (.25, .5, .75)], box(x0, y0 + 62, x1, y0 + 67)), '#0f1214')
d.g(P((x0 - 18, y1 + 14), (x1 + 18, y1 + 14), (x1 + 4, y1), (x0 - 4, y1)), '#8d6a34')
# the door in the far right of the end wall: iron, a closed hatch, a spy-hole with light in it
d.g(q(1.62, 0, 2.72, 2.2), '#0f0c0a')
d.g(q(1.7, 0, 2.64, 2.12), '#2b2219')
d.g(U(q(1.7, .36, 2.64, .42), q(1.7, 1.74, 2.64, 1.8)), '#463726')
d.g(q(1.94, 1.02, 2.4, 1.3), '#16110c')
d.g(U(q(1.94, 1.29, 2.4, 1.32)), '#a8702a')
X, Y = C.p(2.17, 1.52, ZE)
d.g(ell(X, Y, 6.5, k=12), '#0b0908')
d.g(ell(X, Y, 3.6, k=10), L4)
rv = [ell(*C.p(x, y, ZE), 2.4, k=6) for y in (.2, .6, 1.0, 1.4, 1.95) for x in (1.78, 2.56)]
d.g(unary_union(rv), '#6e4a1c', .3)

LAMP = dict(coat='#15110e', collar='#221b14', skirt='#100d0b', leg='#0f0c0a', skin='#3a2a1d', hair='#0f0c0a', hat='#1a1511', fur='#2a2119', ker='#4a3d2c', white='#8d7c5c', fold='#2f251a', line='#0b0908', kfold='#2c2318', rim='#f0c672', face='#b58c5a', wood='#2a2118')
LAMP.update({'coat+': '#4a3721', 'skin+': '#b08a5c', 'ker+': '#8d7448', 'hair+': '#3a2b1b', 'white+': '#d9c9a6', 'skirt+': '#3a2b1a', 'collar+': '#57432a'})
SW = ['#15110e', '#262a2b', '#2d2018', '#1d2422', '#302719']


def pal(coat=None, ker=None, **kw):
    p = dict(LAMP)
    if coat:
        p['coat'] = coat
        p['coat+'] = mix(coat, '#d9a452', .3)
    if ker:
        p['ker'] = ker
        p['ker+'] = mix(ker, '#f0d49a', .4)
        p['kfold'] = mix(ker, '#14110f', .5)
    p.update(kw)
    return p


def put(fig, x, y, z, p=None, flip=False, rot=0, id=None, nick=8, seed=None, k=1.0, light=None):
    X, Y = C.p(x, y, z)
    dx = max(-3.4, min(3.4, (X - bx) / 90))
    s = C.s1(z)
    fig.at(X, Y, s * k, flip, rot).draw(d, light or (dx, 3.2), p or LAMP, wide=max(.5, s * .34), nick=nick, seed=seed or int(X), simp=.8, id=id)


# ---------------------------------------------------------------- bunks
def deck(x0, x1, y, z0, z1, lit='#a8702a', top='#4a3622'):
    """Boards of one tier."""
    tp = C.q((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)) if y < C.eye else C.q((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1))
    d.g(tp, top if y < C.eye else '#0f0c0a')
    xe = x1 if x1 < 0 else x0
    ed = C.q((xe, y, z0), (xe, y - .09, z0), (xe, y - .09, z1), (xe, y, z1))
    d.g(ed, '#2a2017')
    d.g(C.q((x0, y, z0), (x1, y, z0), (x1, y - .09, z0), (x0, y - .09, z0)), '#1c150f')
    a, b = C.p(xe, y, z0), C.p(xe, y, z1)
    d.p(pts2([a, b, (b[0], b[1] + 2), (a[0], a[1] + 4)]), lit)
    if y < C.eye:
        d.p(paths([stroke([C.p(x0 + (x1 - x0) * t, y, z0), C.p(x0 + (x1 - x0) * t, y, z1)], 2, 'none') for t in (.33, .66)], 0), '#2a2017')


def post(x, z, h=2.3):
    a, b = C.p(x, 0, z), C.p(x, h, z)
    w = .05 * C.f / z
    g = box(a[0] - w, b[1], a[0] + w, a[1])
    d.g(g, '#17110c')
    d.g(box(a[0] + (w * .3 if x < 0 else -w), b[1], a[0] + (w if x < 0 else -w * .3), a[1]), '#8d6a34')


def sleeper(x, y, z, p, flip=False, kind='ker', k=1.0, knees=8):
    """Lying on the side, back to us, a coat for a blanket."""
    w = Who()
    hd = head_back(kind, 23.5, 0).map(lambda g: A.translate(A.rotate(g, -84, origin=(0, 0)), -58, -12))
    w.put(hd)
    w.add(P((-60, 0), (-62, -12), (-52, -24), (-38, -27), (-20, -20), (-2, -17), (16, -23), (30, -24), (52, -15), (84, -9 - knees * .4), (104, -9), (106, 0)), 'coat', 1, 1)
    w.add(P((-30, 0), (-36, -12), (-30, -23), (-18, -20.6), (0, -18), (16, -24.4), (32, -25), (54, -16), (88, -9.6 - knees * .4), (90, 0)), 'coat2', .9, 1)
    for a_, b_ in (((-20, -18), (-14, -2)), ((12, -21), (6, -3)), ((30, -22), (34, -4)), ((56, -13), (62, -2))):
        w.mark(Polygon(stroke([a_, ((a_[0] + b_[0]) / 2 + 2, (a_[1] + b_[1]) / 2), b_], 1.8, 'in')), 'fold')
    p = dict(p, coat2=p.get('coat2', '#33291e'))
    p['coat2+'] = mix(p['coat2'], '#f0c672', .34)
    put(w, x, y, z, p, flip, k=k, light=(-.4 if x < 0 else .4, 3.2))


d.layer('mid', .4, 'bunks, far people')
BZ0, BZ1 = 3.5, 7.0
LX0, LX1, RX0, RX1 = -2.9, -1.5, 2.3, 3.9
for x0_, x1_ in ((LX0, LX1), (RX0, RX1)):
    deck(x0_, x1_, .5, BZ0, BZ1, '#c9954a' if x0_ < 0 else '#7a5628')
# far end of the lower tiers and the floor under the window
put(seated('bob', 40, lean=17, nod=14, hunch=4, near=(30, 38, 1, 'mitt')), -1.68, 0, 6.6, pal(SW[3], skirt='#1d1813'), nick=6)
put(seated('chin', 40, lean=10, nod=6, near=(28, 42, 1, 'mitt')), 2.44, 0, 6.5, pal(SW[1], '#5b4a33', skirt='#1a1613'), flip=True, nick=6)
put(back('braid', 'skirt', wide=.84, left=(-6, -6, 1, 'fist'), right=(3, 53, -1, 'fist'), hem=30, tilt=-4, h=23), -.82, 0, 6.9, pal('#1a1511'), id='window-woman', nick=8)
put(back('shawl', 'coat', wide=.9, hem=28, tilt=5, left=(2, 50, 1, 'mitt'), right=(-2, 50, -1, 'mitt')), .5, 0, 6.7, pal('#191410', '#454b48'), nick=8)
for x0_, x1_ in ((LX0, LX1), (RX0, RX1)):
    deck(x0_, x1_, 1.62, BZ0, BZ1, '#e2a63d' if x0_ < 0 else '#8d6230')
# sleepers on the upper tiers
sleeper(-2.5, .5, 5.9, pal('#191410', '#5b5340', coat2='#302418'), kind='chin', flip=True)
sleeper(-2.2, 1.62, 6.3, pal('#1d1813', '#6a5a40', coat2='#3a2f22'), kind='chin')
sleeper(-2.1, 1.62, 5.0, pal('#191410', coat2='#2b3330'), kind='bob', flip=True, knees=20)
sleeper(3.0, 1.62, 5.9, pal('#191410', '#4b5350', coat2='#2a221a'), kind='ker')
sleeper(3.1, 1.62, 4.6, pal('#17120e', coat2='#242a2a'), kind='short', flip=True)
for x_ in (LX1 + .02, RX0 - .02):
    for z_ in (6.9, 5.2):
        post(x_, z_)
# things of a cell: a kettle and bowls on the shelf, a towel on a string
d.p(pts1(stroke(crom([C.p(-1.5, 2.2, 6.9), C.p(-.6, 1.98, 7.2), C.p(.9, 2.06, 7.3), C.p(2.3, 2.24, 6.9)], False, 6), 2, 'none')), '#6a5436')
for x, w, h, c in ((-1.2, .26, .5, '#8d7c5c'), (1.16, .32, .42, '#5d5a4a'), (1.56, .18, .34, '#6a5a40')):
    g = C.q((x, 2.06, 7.2), (x + w, 2.05, 7.2), (x + w - .02, 2.05 - h, 7.2), (x + .02, 2.02 - h, 7.2))
    d.g(g, c)
    d.g(g.difference(A.translate(g, -9 if x < 0 else 9, 0)), mix(c, '#f6d58a', .4))
# ---------------------------------------------------------------- light
d.layer('light', .42, 'the caged bulb: glow, rays, cage', 'screen')
gl = d.grad('glow', 'radial', [(0, L5, .95), (.14, L4, .46), (.5, L3, .15), (1, L3, 0)], cx=n(round(bx)), cy=n(round(by)), r=360)
d.g(ell(bx, by, 360, k=40), gl)
d.p(paths(burst(bx, by, 50, 132, 40, 4.6, rnd, wob=.4)), L4)
d.g(S((bx - 8, by - 34), (bx + 8, by - 34), (bx + 20, by - 6), (bx + 15, by + 16), (bx, by + 24), (bx - 15, by + 16), (bx - 20, by - 6)), L5)
cg = [pts1(stroke(crom([(bx + sx * 9, by - 46), (bx + sx * 30, by - 8), (bx + sx * 22, by + 26), (bx, by + 36)], False, 5), 3.4, 'none')) for sx in (-1, -.2, .5, 1)]
cg += [pts1(stroke(crom([(bx - 29, by - 6), (bx, by - 1), (bx + 29, by - 6)], False, 4), 3, 'none')), pts1(stroke(crom([(bx - 23, by + 22), (bx, by + 28), (bx + 23, by + 22)], False, 4), 3, 'none'))]
d.p(''.join(cg), '#1a1410')
d.p(pts1([(bx - 11, by - 56), (bx + 11, by - 56), (bx + 9, by - 36), (bx - 9, by - 36)]) + pts1([(bx - 2, -60), (bx + 2, -60), (bx + 2, by - 54), (bx - 2, by - 54)]), '#0b0908')
d.layer('window', .3, 'a strip of day over the shield; hide it at night', 'screen')
wg = d.grad('day', 'linear', [(0, '#dfe5e2', .62), (.55, '#c8d2d3', .18), (1, '#9fb0b8', 0)], x1=n(round((x0 + x1) / 2)), y1=n(round(y0)), x2=n(round((x0 + x1) / 2 + 150)), y2=690)
d.g(P((x0, y0), (x1, y0 + 4), (x1 + 310, 760), (x0 + 120, 800)), wg)
# ---------------------------------------------------------------- figures
d.layer('figures', .7, 'the plait, the mending, the near bunks')
# on the floor in the middle: mending with a needle made of a match
put(seated('bun', how='side', lean=15, nod=22, hunch=5, near=(27, 24, 1, 'grip'), far=(34, 18, 1, 'grip')), .0, 0, 5.3, pal('#33271d', skirt='#241d18'), id='mending', nick=10)
X, Y = C.p(.0, 0, 5.3)
k = C.s1(5.3)
rag = P((X + 30 * k, Y - 46 * k), (X + 52 * k, Y - 52 * k), (X + 60 * k, Y - 30 * k), (X + 50 * k, Y - 16 * k), (X + 34 * k, Y - 24 * k))
d.g(rag, '#8d7c5c')
d.g(rag.difference(A.translate(rag, 2, 8)), '#e9dfc8')
put(seated('ker', how='knees', lean=13, nod=13, hunch=4, near=(32, 26, 1, 'mitt')), 1.18, 0, 5.15, pal('#24302d', '#6a5a40', skirt='#1f1b18'), flip=True, nick=10)
# on the lower bunk: one plaits the other's hair
put(seated('knot', how='kneel', lean=7, nod=8, near=(25, 8, 1, 'grip'), far=(29, 15, 1, 'grip')), -2.02, .5, 4.42, pal('#38281d', skirt='#221c18'), id='plaits', nick=12)
put(seated('braid', 50, lean=1, nod=-3, hem=17, near=(30, 38, 1, 'mitt'), apron=True), -1.6, 0, 4.3, pal('#2a3336', skirt='#1c1a18'), id='plaited', nick=12)
# one on the right bunk, knees up, looking at nothing
sleeper(3.5, .5, 5.6, pal('#1d1813', '#5b4a33', coat2='#2b3330'), kind='chin')
put(seated('bob', how='knees', lean=9, nod=6, hunch=5, near=(36, 22, 1, 'mitt')), 3.0, .5, 4.7, pal('#33271d', skirt='#211b17'), flip=True, nick=8, id='alone')
post(LX1 + .02, 3.5, .48)
post(RX0 - .02, 3.5, .48)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'two backs, an arm about a shoulder')
fp = dict(LAMP, coat='#0d0b09', ker='#2f2a22', kfold='#4d412e', skin='#2d2118')
fp['ker+'] = '#7d6a48'
fp['coat+'] = '#33261a'
b = back('bob', 'coat', wide=.9, tilt=-9, lean=-3, slope=-3, left=(1, 54, 1, 'mitt'), right=(-1, 54, -1, 'mitt'), cut=-66).at(770, 1512, 5.1)
a = back('shawl', 'coat', wide=.98, tilt=8, lean=4, slope=2, left=(0, 54, 1, 'mitt'), right=None, cut=-66).at(478, 1500, 5.2)
b.draw(d, (1.6, 8), dict(fp, coat='#100d0b', hair='#0b0908'), simp=1.2, nick=12, seed=6)
a.draw(d, (-1.6, 8), fp, simp=1.2, nick=12, seed=3)
am = Who()
g_, h_ = limb((592, 846, 64), (690, 800, 62), (792, 786, 52), (846, 808, 42), k=9), hand(850, 812, 1.02, 'grip', 4.9, True)
am.add(h_, 'skin', 1, 1)
am.add(g_, 'coat', 1, 1)
am.draw(d, (-1, 8), dict(fp, coat='#0f0c0a', skin='#5a422c', **{'skin+': '#b08a5c'}), simp=1.2, nick=6, seed=9)
d.save('scenes/cell.svg')
