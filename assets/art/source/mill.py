"""A weaving shed in Ivanovo: looms in rows, belts to the ceiling shafts, winter light full of cotton dust."""
from kit_b import *

rnd = random.Random(71)
d = Scene(prefix='mi', title='The weaving shed', desc='A long weaving shed: rows of looms with white cloth on the beams, belts slanting up to the shafts under the ceiling, tall windows that throw dusty light across the aisle. Women in kerchiefs work at the looms; one in a red kerchief has stopped in the aisle with her hand on a frame.', focus='620 540',upright=690)
C = Cam(800, 392, 1120, 1.95, CLIP)
W0, W1, H, ZE = -7.6, 13, 5.2, 34
WZ = [4.6, 7.2, 9.8, 12.6, 15.6, 19, 22.6, 26.4]
# ---------------------------------------------------------------- back
d.layer('back', .1, 'shed: end wall, window wall, ceiling, shafts')
d.g(CLIP, '#161a1b')
d.g(C.q((W0, 0, 2.6), (W1, 0, 2.6), (W1, 0, ZE), (W0, 0, ZE)), '#23221f')
d.g(C.q((W0, H, 2.6), (W1, H, 2.6), (W1, H, ZE), (W0, H, ZE)), '#1b2123')
d.g(C.q((W0, 0, ZE), (W1, 0, ZE), (W1, H, ZE), (W0, H, ZE)), '#3d4a4f')
Lw = C.q((W0, 0, 2.6), (W0, H, 2.6), (W0, H, ZE), (W0, 0, ZE))
d.g(Lw, '#2b3439')
d.g(C.q((W0, 0, 2.6), (W0, 1.1, 2.6), (W0, 1.1, ZE), (W0, 0, ZE)), '#1f2a2a')
fl = [stroke([C.p(x, 0, 2.9), C.p(x, 0, 24)], 3.4, 'in') for x in (-3.4, -2.2, -1.1, 0, 1.1, 2.2, 3.4, 4.8, 6.4, 8.2, 10.2)]
for z in WZ[:6]:
    f = lambda y, zz: C.p(W0 + (y - .02) * 2.5, 0, zz - .9)
    for y0, y1 in ((1.4, 2.15), (2.25, 2.95), (3.05, 3.75), (3.85, 4.6)):
        d.g(P(f(y0, z), f(y1, z), f(y1, z + .46), f(y0, z + .46)).intersection(CLIP), '#57544a')
        d.g(P(f(y0, z + .54), f(y1, z + .54), f(y1, z + 1.0), f(y0, z + 1.0)).intersection(CLIP), '#57544a')
d.p(paths(fl, 0, CLIP), '#141411')
# windows: deep, many panes, snow light
win, mun, rev = [], [], []
for z in WZ:
    rev.append(C.q((W0, 1.25, z - .2), (W0, 4.75, z - .2), (W0, 4.75, z + 1.9), (W0, 1.25, z + 1.9)))
    win.append(C.q((W0, 1.4, z), (W0, 4.6, z), (W0, 4.6, z + 1.5), (W0, 1.4, z + 1.5)))
    if z < 20:
        for t in (.47, 1.0):
            mun.append(C.q((W0, 1.4, z + t), (W0, 4.6, z + t), (W0, 4.6, z + t + .07), (W0, 1.4, z + t + .07)))
        for y in (2.2, 3.0, 3.8):
            mun.append(C.q((W0, y, z), (W0, y + .07, z), (W0, y + .07, z + 1.5), (W0, y, z + 1.5)))
d.g(unary_union(rev), '#8d9ea5', .5)
d.g(unary_union(win), '#dfe5df', .5)
d.g(unary_union(mun), '#3a474e', .4)
# end wall: a lit door, far away
d.g(C.q((.2, 0, ZE), (2.8, 0, ZE), (2.8, 3.4, ZE), (.2, 3.4, ZE)), '#c9cfc6')
d.g(C.q((1.42, 0, ZE), (1.56, 0, ZE), (1.56, 3.4, ZE), (1.42, 3.4, ZE)), '#3d4a4f')
# ceiling beams, columns and line shafts
RZ = [4.9, 7.5, 10.8, 15, 20.4, 27]
for i, z in enumerate(reversed(RZ)):
    t = (z - 4) / 24
    zz = z + .75
    d.g(C.q((W0, H, zz + .5), (W1, H, zz + .5), (W1, H - .34, zz + .5), (W0, H - .34, zz + .5)), mix('#0f1213', '#2c363a', t))
    a, b = C.p(W0, 4.42, zz), C.p(W1, 4.42, zz)
    r = max(1.2, .05 * C.f / zz)
    d.p(pts2([(max(-110, a[0]), a[1] - r), (min(2030, b[0]), a[1] - r), (min(2030, b[0]), a[1] + r), (max(-110, a[0]), a[1] + r)]), mix('#0d0f0f', '#2c363a', t))
    d.p(pts2([(max(-110, a[0]), a[1] - r), (min(2030, b[0]), a[1] - r), (min(2030, b[0]), a[1] - r * .4), (max(-110, a[0]), a[1] - r * .4)]), mix('#a9b7b5', '#5f7480', t))
for z in reversed(RZ):
    for x in (-2.9, 5.1, 9.6):
        k = max(2, .09 * C.f / (z + 1.2))
        X0, Y0 = C.p(x, 0, z + 1.2)
        X1, Y1 = C.p(x, H, z + 1.2)
        g = box(X0 - k, Y1, X0 + k, Y0).intersection(CLIP)
        d.g(g, mix('#111415', '#2a3439', (z - 4) / 24))
        d.g(box(X0 - k, Y1, X0 - k * .5, Y0).intersection(CLIP), mix('#7f8f92', '#55656c', (z - 4) / 24))


# ---------------------------------------------------------------- looms
def loom(x, z, t):
    """A loom seen from its cloth side, two metres wide; t is distance 0..1. Lit from the left."""
    ink = mix('#0d0d0c', '#2b3335', t)
    ink2 = mix('#1f211f', '#333d40', t)
    lit = mix('#c9c0a4', '#7d8a8a', t)
    clo = mix('#efe7d2', '#a9b0a8', t)
    clo2 = mix('#a79e88', '#77837f', t)
    w, dp = 2.0, 1.2
    zb, hz = z + dp, z + .66
    q = lambda *ps: Polygon([C.p(x + p[0], p[1], p[2]) for p in ps]).buffer(0).intersection(CLIP)
    R = lambda a, b, c, e, zz: q((a, b, zz), (c, b, zz), (c, e, zz), (a, e, zz))
    far = t > .5
    # warp beam behind, warp slope, harness, castle
    d.g(q((.16, 1.02, hz), (w - .16, 1.02, hz), (w - .16, 1.06, zb), (.16, 1.06, zb)), clo2, .6)
    if not far:
        n_ = 20
        d.p(''.join(pts2([C.p(x + .2 + 1.6 * k / n_, 1.06, zb), C.p(x + .214 + 1.6 * k / n_, 1.06, zb), C.p(x + .214 + 1.6 * k / n_, 1.02, hz)]) for k in range(n_ + 1)), mix('#4d483c', '#4b5654', t))
    hb = [R(.0, .5, .13, 1.96, hz), R(w - .13, .5, w, 1.96, hz), R(-.06, 1.86, w + .06, 2.02, hz), R(.3, 1.96, .42, 2.12, hz), R(w - .42, 1.96, w - .3, 2.12, hz), R(.36, 2.08, w - .36, 2.13, hz)]
    har = [R(.17, 1.08, w - .17, 1.66, hz + .03)]
    d.g(unary_union(har), ink2, .6)
    if not far:
        n_ = 17
        d.p(''.join(pts2([C.p(x + .2 + 1.6 * k / n_, 1.62, hz), C.p(x + .23 + 1.6 * k / n_, 1.62, hz), C.p(x + .215 + 1.6 * k / n_, 1.1, hz)]) for k in range(n_ + 1)), mix('#7c7766', '#566260', t))
        hb += [R(.17, 1.6, w - .17, 1.68, hz), R(.17, 1.3, w - .17, 1.34, hz), R(.5, 1.68, .54, 1.9, hz), R(w - .54, 1.68, w - .5, 1.9, hz)]
    d.g(unary_union(hb), ink, .6)
    # cloth: reed, breast beam, slope, roll
    d.g(q((.16, .93, z + .06), (w - .16, .93, z + .06), (w - .16, 1.0, z + .42), (.16, 1.0, z + .42)), clo, .6)
    bd = [R(-.22, .98, w + .22, 1.14, z + .44), R(.1, .16, w - .1, .96, z)]
    d.g(unary_union(bd), ink, .6)
    if not far:
        # the apron of cloth from breast beam to roller, and the roll
        d.g(R(.22, .5, w - .22, .93, z - .02), clo, .6)
        d.g(q((w - .62, .5, z - .02), (w - .22, .5, z - .02), (w - .22, .93, z - .02), (w - .5, .93, z - .02)), clo2, .6)
        d.g(R(.2, .3, w - .2, .5, z - .06), clo2, .6)
        d.g(R(.2, .44, w - .2, .5, z - .06), clo, .6)
    else:
        d.g(R(.22, .34, w - .22, .93, z - .02), clo, .6)
    fr = [P_ for P_ in (q((-.04, 0, z), (.2, 0, z), (.13, .22, z), (.12, .6, z), (.22, .9, z), (.24, 1.02, z), (-.04, 1.04, z), (.0, .6, z), (.02, .22, z)), q((w - .2, 0, z), (w + .04, 0, z), (w - .02, .22, z), (w, .6, z), (w + .04, 1.04, z), (w - .24, 1.02, z), (w - .22, .9, z), (w - .12, .6, z), (w - .13, .22, z)))]
    d.g(unary_union(fr), ink, .5)
    lt = [R(-.22, 1.12, w + .22, 1.14, z + .44), R(-.06, 1.99, w + .06, 2.02, hz), R(-.04, .99, w + .04, 1.03, z)]
    if t < .4:
        lt += [R(0, 1.16, .03, 1.86, hz), R(w - .13, 1.16, w - .1, 1.86, hz), q((-.04, 0, z), (0, 0, z), (.04, .22, z), (.03, .6, z), (0, 1.0, z), (-.04, 1.0, z), (.0, .6, z), (.02, .22, z)), q((w - .2, 0, z), (w - .16, 0, z), (w - .1, .22, z), (w - .09, .6, z), (w - .19, .9, z), (w - .2, 1.0, z), (w - .24, 1.0, z), (w - .22, .9, z), (w - .12, .6, z), (w - .13, .22, z))]
    if t < .8:
        d.g(unary_union(lt), lit, .5)


def belt(x, z, t):
    ink = mix('#0b0b0a', '#272f31', t)
    lit = mix('#b99a66', '#6d7a7a', t)
    px, py, pz = x - .14, .62, z + .5
    a = C.p(px, py, pz)
    s = C.f / pz
    top = C.p(x + .62, 4.42, z + .75)
    r0, r1 = .3 * s, .2 * C.f / (z + .75)
    d.g(ell(top[0], top[1], r1 * .8, r1, k=14).intersection(CLIP), ink, .5)
    L1_ = P((a[0] - r0 * .62, a[1]), (a[0] - r0 * .62 + .07 * s, a[1]), (top[0] - r1 * .7 + 3, top[1]), (top[0] - r1 * .7, top[1]))
    R1_ = P((a[0] + r0 * .5, a[1]), (a[0] + r0 * .5 + .08 * s, a[1]), (top[0] + r1 * .75 + 4, top[1]), (top[0] + r1 * .75, top[1]))
    d.g(U(L1_, R1_).intersection(CLIP), ink, .5)
    e = P((a[0] - r0 * .62, a[1]), (a[0] - r0 * .62 + .022 * s, a[1]), (top[0] - r1 * .7 + 1.4, top[1]), (top[0] - r1 * .7, top[1]))
    f = P((a[0] + r0 * .5, a[1]), (a[0] + r0 * .5 + .022 * s, a[1]), (top[0] + r1 * .75 + 1.4, top[1]), (top[0] + r1 * .75, top[1]))
    d.g(U(e, f).intersection(CLIP), lit, .5)
    if t < .6:
        w = ell(a[0], a[1], r0 * .66, r0, k=18)
        d.g(w.intersection(CLIP), ink, .5)
        d.g(w.difference(A.scale(w, .86, .88)).intersection(box(-110, -60, a[0] + r0 * .2, a[1])).intersection(CLIP), lit, .4)


COOL = dict(coat='#14140f', hat='#191917', fur='#26221d', skirt='#100f0d', leg='#0e0d0c', skin='#33271f', hair='#0d0c0b', ker='#d9cfb8', white='#d9cfb8', fold='#2c2f2d', line='#0a0908', kfold='#9a927d', rim='#e6ddc2', wood='#3a2c1e', collar='#1d1c19')
COOL.update({'coat+': '#39403f', 'skirt+': '#2c3230', 'skin+': '#a08a74', 'ker+': '#efe8d4', 'ker!': '#fbf6e8', 'leg+': '#262b2a', 'hair+': '#2f3331', 'hat+': '#3c4240', 'white+': '#efe8d4', 'coat2': '#3b4448', 'coat2+': '#66757a'})
KER = ['#cfc4aa', '#8c9698', '#a98f66', '#b9b3a2', '#6f7f86', '#d9cfb8', '#7d6a58']


def woman(fig, x, z, t, ker=None, id=None, flip=False, y=0, nick=8, coat=None, k=.97):
    pal = dict(COOL)
    c = ker or rnd.choice(KER)
    pal['ker'] = mix(c, '#4d5a5e', t * .7)
    pal['ker+'] = mix(mix(c, '#fbf6e8', .5), '#8d9b9c', t * .7)
    pal['ker!'] = mix('#fbf6e8', '#a9b4b2', t * .6)
    pal['kfold'] = mix(c, '#14110f', .4)
    if c == RED:
        pal.update({'ker': RED, 'ker+': '#d2493b', 'ker!': '#f2b49a', 'kfold': RED_D})
    for key in ('coat', 'skirt', 'leg', 'hair', 'skin', 'hat'):
        pal[key] = mix(coat if coat and key == 'coat' else pal[key], '#333d40', t * .8)
        pal[key + '+'] = mix(pal[key + '+'] if not (coat and key == 'coat') else mix(coat, '#dfe5df', .3), '#56646a', t * .8)
    pal['rim'] = mix('#efe8d2', '#93a1a2', t * .8)
    X, Y = C.p(x, y, z)
    s = C.s1(z) * k
    fig.at(X, Y, s, flip).draw(d, (3.0, 2.2), pal, wide=max(.25, s * .52), nick=nick, seed=int(x * 10 + z * 7), simp=.6 if z > 8 else .9, marks=z < 9, id=id)


XS = [-7.0, -4.4, 2.7, 5.3, 7.9, 10.5]


def symbol(name, x, z, t):
    """One loom of a far row as a symbol; its neighbours reuse it shifted along the row."""
    keep, d.cur = d.cur, []
    loom(x, z, t)
    d.defs.append(f'<g id="mi-{name}">' + ''.join(d.cur) + '</g>')
    d.cur = keep


def rowof(i):
    z = RZ[i]
    t = min(1, max(0, (z - 4.9) / 19))
    home = {}
    for x in XS:
        a = C.p(x, 1, z)[0]
        b = C.p(x + 2, 1, z)[0]
        if b < -110 or a > 1990:
            continue
        side_ = 'l' if x < 0 else 'r'
        if i == 0:
            loom(x, z, t)
        else:
            if side_ not in home:
                home[side_] = -4.4 if x < 0 else 2.7 if i == 1 else 5.3
                symbol(f'{side_}{i}', home[side_], z, t)
            dx = (x - home[side_]) * C.f / (z + .3)
            d.raw(f'<use href="#mi-{side_}{i}"' + (f' x="{dx:.0f}"' if abs(dx) > .5 else '') + '/>')
        if x < 7 or i > 1:
            belt(x, z, t)


d.layer('mid', .36, 'far looms and the people at them')
for i in (5, 4, 3, 2):
    rowof(i)
    z = RZ[i] - .5
    t = min(1, max(0, (z - 4.9) / 17))
    if i == 3:
        # an overlooker in a cap, with a book, walking the aisle
        woman(side('cap', lean=2, low='coat', hem=48, near=(20, 24, 1, 'grip'), stride=12), -.5, z, t, flip=True)
    if i == 2:
        woman(side('ker', lean=18, nod=8, low='skirt', near=(36, 24, 1, 'flat'), hem=34), -1.75, z, t, flip=True)
        woman(back('ker', 'skirt', wide=.85, left=(-3, 50, 1, 'fist'), right=(14, 24, -1, 'flat'), tilt=8, lean=3), 2.35, z, t, ker='#8c9698')
# ---------------------------------------------------------------- shafts of light
d.layer('light', .45, 'the windows throw dusty light across the aisle', 'screen')
for k, z in enumerate(WZ[:6]):
    sg = d.grad(f'w{k}', 'linear', [(0, '#eef0ea', .46), (.55, '#e9e2cc', .18), (1, '#e9dfc8', 0)], x1=n(round(C.p(W0, 3.6, z)[0])), y1=n(round(C.p(W0, 3.6, z)[1])), x2=n(round(C.p(W0 + 9.6, .2, z - .6)[0])), y2=n(round(C.p(W0 + 9.6, .2, z - .6)[1])))
    land = lambda y, zz: C.p(W0 + (y - .1) * 2.5, .02, zz - .9)
    a = [C.p(W0, 4.6, z), C.p(W0, 4.6, z + 1.5), C.p(W0, 1.4, z + 1.5), C.p(W0, 1.4, z)]
    b = [land(4.6, z), land(4.6, z + 1.5), land(1.4, z + 1.5), land(1.4, z)]
    d.g(MultiPolygon([Polygon(a).buffer(0), Polygon(b).buffer(0)]).convex_hull.intersection(CLIP), sg)
dust = [(rnd.uniform(-60, 980), rnd.uniform(120, 860)) for _ in range(120)]
d.p(paths([lens(x, y, rnd.uniform(0, 3), rnd.uniform(3, 8), rnd.uniform(1.6, 3)) for x, y in dust if x < 1020 - y * .3], 0), '#fbf6e8', opacity='.7')
# ---------------------------------------------------------------- near looms and women
d.layer('figures', .7, 'the near rows: weavers, the woman in the aisle')
rowof(1)
woman(side('ker', lean=26, nod=6, low='skirt', near=(44, 22, 1, 'flat'), far=(40, 30, 1, 'flat'), hem=30, hunch=2), -1.45, 7.1, .12, ker='#cfc4aa', flip=True, nick=14)
woman(side('chin', lean=10, low='skirt', near=(30, 26, 1, 'flat'), nod=4, hem=30), 2.25, 6.7, .12, ker='#8c9698', nick=10)
# two who talk with their hands, because nobody hears a word in here
woman(side('chin', lean=4, low='skirt', near=(30, -4, 1, 'open'), hem=32), .2, 7.8, .16, ker='#a98f66', nick=10)
woman(side('bun', lean=3, low='skirt', near=(18, 22, 1, 'point'), hem=36), 1.28, 7.7, .16, flip=True, nick=10, coat='#2f393d')
rowof(0)
woman(side('ker', lean=3, nod=2, low='skirt', near=(26, 38, 1, 'flat'), far=(30, 44, 1, 'flat'), hem=34), -1.72, 4.75, 0, ker=RED, id='anna', nick=16, flip=True)
# ---------------------------------------------------------------- fore
d.layer('fore', 1.2, 'a weaver bending to thread the shuttle; a basket of cops')
fg = side('chin', lean=12, nod=12, hunch=3, low='skirt', near=(29, 9, 1, 'grip'), far=(35, -6, 1, 'grip'))
fp = dict(COOL, coat='#0d0d0b', skirt='#0b0b0a', ker='#7b705c', skin='#382c25', rim='#efe8d2', kfold='#4a4338')
fp.update({'ker+': '#c9bea3', 'coat+': '#31373a', 'skin+': '#bfa488'})
fw = fg.at(1030, 1452, 5.0, True)
tip = {}
hs = sorted([g for g, k, r_, h_ in fw.pl if k == 'skin' and g.area < 9000], key=lambda g: g.centroid.y)
hi, lo = hs[0].centroid, hs[-1].centroid
sx, sy = lo.x - 14, lo.y - 6
shut = A.rotate(P((sx - 128, sy), (sx - 92, sy - 15), (sx + 84, sy - 15), (sx + 124, sy), (sx + 84, sy + 16), (sx - 92, sy + 16)), -14, origin=(sx, sy))
slot = A.rotate(box(sx - 70, sy - 7, sx + 66, sy + 6), -14, origin=(sx, sy))
cop = A.rotate(P((sx - 58, sy - 6), (sx + 30, sy - 9), (sx + 56, sy), (sx + 30, sy + 8), (sx - 58, sy + 5)), -14, origin=(sx, sy))
d.g(shut, '#1f1710', .8)
d.g(rim(shut, 5, 6), '#c9954a', .6)
d.g(slot, '#0b0908', .6)
d.g(cop, '#efe8d4', .6)
fw.draw(d, (9, 7), fp, simp=1.2, nick=14, seed=4)
d.p(pts1(stroke(crom([(sx - 108, sy + 22), (sx - 140, sy - 60), (hi.x - 40, hi.y + 10), (hi.x - 8, hi.y - 10)], False, 5), 2.6, 'none')), '#fbf6e8')
# basket of cops at the left edge
bk_ = P((-110, 936), (300, 922), (270, 1140), (-110, 1140))
cops = []
for i in range(11):
    x, y = -90 + i * 36 + rnd.uniform(-8, 8), 930 + rnd.uniform(-16, 10)
    a_ = rnd.uniform(-.5, .5)
    g = A.rotate(P((x - 17, y + 26), (x - 19, y - 24), (x - 7, y - 62), (x + 7, y - 62), (x + 19, y - 24), (x + 17, y + 26)), a_ * 40, origin=(x, y))
    cops.append(g)
cops.sort(key=lambda g: g.bounds[1])
for i, g in enumerate(cops):
    o = unary_union(cops[i + 1:]) if i + 1 < len(cops) else Polygon()
    d.g(g.difference(o), '#a2967c', .8)
    d.g(rim(g, 12, 4).difference(o), '#efe8d4', .8)
d.g(bk_, '#100e0b', .8)
d.g(U(*[P((-110, y), (296 - (y - 922) * .13, y - 13), (294 - (y - 922) * .13, y - 7), (-110, y + 7)) for y in (948, 990, 1032, 1074, 1116)]).intersection(bk_), '#3b3022', .8)
d.g(U(*[P((x, 938), (x + 9, 938), (x + 6, 1140), (x, 1140)) for x in range(-90, 290, 54)]).intersection(bk_), '#241d15', .8)
d.g(P((-110, 934), (300, 920), (302, 930), (-110, 946)), '#c9954a', .8)
d.save('scenes/mill.svg')
