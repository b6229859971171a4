"""Second drawing kit: people built from joints, in centimetres.

Origin of a person is the ground between the feet, y up is negative, a standing adult is about 170 high.
Every person is a `Who`: planes from back to front, each with a colour key, so that one figure can be lit
warm or cold. Keys: coat, coat2, skirt, skin, hair, hat, white, wood, and any key a scene adds to its palette.
"""
from figs import *

def ik(sx, sy, hx, hy, a, b, bend=1):
    """Middle joint of a two-part limb; the end point is pulled in when it lies out of reach."""
    dx, dy = hx - sx, hy - sy
    d = math.hypot(dx, dy) or .01
    if d > a + b - .5:
        k = (a + b - .5) / d
        hx, hy = sx + dx * k, sy + dy * k
        dx, dy = hx - sx, hy - sy
        d = a + b - .5
    t = (a * a - b * b + d * d) / (2 * d)
    h = math.sqrt(max(0, a * a - t * t)) * bend
    mx, my = sx + dx * t / d, sy + dy * t / d
    return (mx - dy * h / d, my + dx * h / d), (hx, hy)


HANDS = {
    'open': [(-2, -3.6), (5, -4.8), (8, -8.6), (10.4, -8.2), (9.4, -4.6), (17, -3.6), (17.8, -1.8), (12, -.6), (17.4, .2), (16.8, 2), (9, 4.2), (3, 4.6), (-2, 3.6)],
    'flat': [(-2, -3.2), (6, -4.6), (12, -4), (19, -1), (19.4, .8), (12, 2.2), (6, 4.6), (2, 3.8), (-2, 3.2)],
    'fist': [(-2, -3.6), (4, -5), (9, -4.8), (11, -2), (10.6, 2), (8, 4.8), (3, 4.8), (-2, 3.6)],
    'grip': [(-2, -3.4), (4, -5.4), (8, -6), (10.6, -3.4), (9.4, -.6), (11.2, 1.6), (9, 5), (4, 5.4), (-2, 3.4)],
    'mitt': [(-2, -4.4), (4, -5), (6, -9), (9.4, -8.6), (9, -5), (15, -4), (16.4, 0), (13.6, 4.2), (4, 5.4), (-2, 4.4)],
    'point': [(-2, -3.4), (5, -4.8), (10, -4.2), (19.6, -3.4), (19.6, -1.6), (10.6, -1), (11, 2), (8, 4.6), (3, 4.6), (-2, 3.4)],
}


# cuts between the fingers: (root, tip, at the root, at the tip)
CLEFTS = {
    'flat': [(11, 19.6, -1.2, .1)],
    'fist': [(5.6, 11.6, -2, -2.1), (5.4, 11.4, .5, .4), (5.2, 10.2, 2.9, 2.9)],
    'grip': [(6.4, 11.2, -3.2, -3.3), (6.2, 11.8, -.2, -.3), (6, 11.8, 2.4, 2.5)],
    'mitt': [(9.4, 16.8, -1.5, -1.9), (9.2, 17, .7, .9), (8.6, 15.4, 2.7, 3.1)],
}


def hand(x, y, ang, kind='open', s=1.0, flip=False):
    """Faceted hand, wrist at x, y, pointing along ang (radians); the fingers are cut apart."""
    g = P(*HANDS[kind])
    for x0, x1, y0, y1 in CLEFTS.get(kind, ()):
        g = g.difference(P((x0, y0), (x1 + 1.4, y1 - .55), (x1 + 1.4, y1 + .55)))
    if flip:
        g = A.scale(g, 1, -1, origin=(0, 0))
    g = A.scale(g, s, s, origin=(0, 0))
    return A.translate(A.rotate(g, ang, origin=(0, 0), use_radians=True), x, y)


def arm(sx, sy, hx, hy, bend=1, kind='open', up=30, fo=26, w=(14, 11, 8.5), s=1.0, flip=False, turn=0):
    """Sleeve and hand from shoulder to wrist target; bend gives the side of the elbow."""
    (ex, ey), (hx, hy) = ik(sx, sy, hx, hy, up, fo, bend)
    g = limb((sx, sy, w[0]), (ex, ey, w[1]), (hx, hy, w[2]), k=9)
    return g, hand(hx, hy, math.atan2(hy - ey, hx - ex) + turn, kind, s, flip)


def facets(g, t=.7):
    g = g.simplify(t)
    return g if g.is_valid else g.buffer(0)


class Who:
    def __init__(s):
        s.pl = []
        s.mk = []

    def add(s, g, key='coat', rim=1.0, half=1.0):
        if not g.is_empty:
            s.pl.append((g, key, rim, half))
        return s

    def mark(s, g, key='half'):
        s.mk.append((g, key))
        return s

    def put(s, o):
        s.pl += o.pl
        s.mk += o.mk
        return s

    def map(s, f):
        o = Who()
        o.pl = [(f(g), k, r, h) for g, k, r, h in s.pl]
        o.mk = [(f(g), k) for g, k in s.mk]
        return o

    def at(s, x, y, sc=1, flip=False, rot=0):
        """Place on the picture: sc pixels a centimetre."""
        return s.map(lambda g: place(g, x, y, sc, flip, rot))

    def sil(s):
        return unary_union([p[0] for p in s.pl])

    def draw(s, d, light, pal, half=2.4, id=None, simp=.8, dec=0, nick=0, seed=1, clip=None, wide=1.0, marks=True):
        """light is the offset of the shade; wide scales rim and half together (distance)."""
        if id:
            d.open(id)
        body, hv, rv = {}, {}, {}
        lx, ly = light[0] * wide, light[1] * wide
        front = Polygon()
        for g, k, r, h in reversed(s.pl):
            vis = g.difference(front)
            body.setdefault(k, []).append(vis.buffer(.35))
            if h:
                hv.setdefault(k, []).append(rim(g, lx * half * h, ly * half * h).difference(front))
            if r:
                rv.setdefault(k, []).append(rim(g, lx * r, ly * r).difference(front))
            front = unary_union([front, g])
        cut = (lambda g: g.intersection(clip)) if clip is not None else (lambda g: g)
        cols = {}
        for k in body:
            cols.setdefault(pal[k], []).extend(body[k])
        for c, gs in cols.items():
            d.g(cut(unary_union(gs)), c, simp * .7, dec)
        cols = {}
        for k in hv:
            cols.setdefault(pal.get(k + '+', mix(pal[k], pal['rim'], .22)), []).extend(hv[k])
        for c, gs in cols.items():
            d.g(cut(unary_union(gs)), c, simp, dec)
        cols = {}
        for k in rv:
            cols.setdefault(pal.get(k + '!', pal['rim']), []).extend(rv[k])
        R = random.Random(seed)
        for c, gs in cols.items():
            u = unary_union(gs)
            if nick and not u.is_empty:
                x0, y0, x1, y1 = u.bounds
                ks = [Polygon(lens(R.uniform(x0, x1), R.uniform(y0, y1), R.uniform(-.9, .9), (x1 - x0) * R.uniform(.08, .22), max(1.2, (y1 - y0) * R.uniform(.006, .016)))) for _ in range(nick)]
                u = u.difference(unary_union(ks))
            d.g(cut(u), c, simp, dec)
        if marks:
            cols = {}
            for g, k in s.mk:
                cols.setdefault(pal.get(k) or (mix(pal['skin'], pal.get('skin+', pal['rim']), .55) if k == 'ear' else mix(pal[k[:-1]], pal['rim'], .22) if k[-1] == '+' else pal['rim']), []).append(g)
            for c, gs in cols.items():
                d.g(cut(unary_union(gs)), c, .4, 1)
        if id:
            d.close()
        return s


# ------------------------------------------------------------------ heads
def _h(g, rot=0, h=23.5):
    """Unit head (100 = chin to crown) to centimetres, neck base on the origin."""
    return place(g, 0, 0, h / 100, False, rot, o=(38, 116))


def braid_side():
    return U(hair_short(), S((6, 60), (-8, 84), (-14, 120), (-12, 170), (-4, 196), (4, 170), (8, 120), (16, 86)))


def hair_full():
    return S((82, 24), (76, 6), (60, -8), (36, -10), (10, 2), (-3, 28), (-2, 58), (8, 84), (24, 84), (28, 68), (36, 66), (40, 52), (48, 40), (66, 34))


def hair_back():
    """Combed back, ear free, a low nape."""
    return S((80, 22), (72, 2), (52, -7), (28, -4), (6, 12), (-2, 40), (2, 66), (12, 88), (24, 90), (30, 70), (42, 62), (44, 44), (56, 34), (70, 30))


def hair_knot():
    return U(hair_back(), ell(0, 62, 14, 17, 20))


def fur_side():
    return U(S((92, 34), (96, 8), (84, -2), (76, -26), (40, -36), (8, -26), (-4, -4), (-10, 14), (-6, 42), (12, 48), (50, 42), (80, 40)))


def fur_flap():
    return S((92, 34), (98, 12), (88, 0), (60, 4), (30, 0), (2, 6), (-10, 18), (-6, 44), (14, 50), (50, 44), (80, 40))


def bud_side():
    """Cloth helmet with a blunt point, flaps buttoned up."""
    return P((92, 32), (86, 8), (68, -14), (50, -26), (46, -44), (38, -44), (34, -26), (10, -10), (-6, 14), (-6, 62), (20, 70), (34, 66), (36, 40), (70, 36), (104, 40), (106, 36))


def ker_chin():
    """Kerchief tied under the chin."""
    return S((84, 22), (74, 2), (52, -9), (24, -5), (2, 12), (-8, 40), (-4, 74), (10, 100), (30, 122), (58, 118), (70, 108), (64, 100), (50, 92), (48, 70), (58, 48), (72, 32))


def ker_tail():
    return P((62, 106), (74, 108), (90, 128), (78, 130), (72, 142), (60, 120))


SIDE = {
    'short': [(hair_short, 'hair')], 'full': [(hair_full, 'hair')], 'comb': [(hair_back, 'hair')],
    'bob': [(hair_bob, 'hair')], 'bun': [(hair_bun, 'hair')], 'knot': [(hair_knot, 'hair')], 'braid': [(braid_side, 'hair')],
    'cap': [(hair_short, 'hair'), (cap_flat, 'hat')], 'mil': [(hair_short, 'hair'), (cap_mil, 'hat')],
    'fur': [(fur_side, 'hat'), (fur_flap, 'fur')], 'bud': [(bud_side, 'hat')],
    'ker': [(kerchief, 'ker')], 'chin': [(ker_chin, 'ker'), (ker_tail, 'ker')], 'shawl': [(shawl, 'ker')],
    'beard': [(hair_short, 'hair'), (beard, 'hair')],
}
FEM = {'bob', 'bun', 'knot', 'braid', 'ker', 'chin', 'shawl'}


def head_side(kind='short', rot=0, h=23.5):
    w = Who()
    base = facets(headf() if kind in FEM else head(), 1.0)
    w.add(_h(base, rot, h), 'skin', 1, 1)
    for f, k in SIDE[kind]:
        w.add(_h(facets(f(), 1.6), rot, h), k, .9, 1)
    if kind in ('short', 'comb', 'cap', 'mil', 'knot'):
        w.mark(_h(P((35, 53), (40, 52), (41, 60), (37, 66), (34, 61)), rot, h), 'ear')
    return w


def head_back(kind='short', h=23.5, tilt=0, turn=0):
    """From behind. turn -1..1 shifts the parting and shows a little of a cheek."""
    w = Who()
    k = h / 23.5
    T = lambda g: A.rotate(A.scale(g, k, k, origin=(0, 0)), tilt, origin=(0, -6))
    neck = P((-6.4, 3), (-5.6, -7), (-6, -12), (6, -12), (5.6, -7), (6.4, 3))
    skull = P((-8.6, -15), (-9, -22), (-6.5, -28.5), (-1.5, -31), (3, -31), (7, -28), (9, -22), (8.6, -14), (7, -8.5), (3.5, -5), (-3.5, -5), (-7, -8.5))
    ears = U(P((-8, -20), (-10.4, -20.4), (-10.8, -16.4), (-8.6, -13)), P((8, -20), (10.4, -20.4), (10.8, -16.4), (8.6, -13)))
    cheek = P((8.4 * (1 if turn > 0 else -1), -20), (11.4 * (1 if turn > 0 else -1), -16), (10.6 * (1 if turn > 0 else -1), -9), (5 * (1 if turn > 0 else -1), -5)) if turn else Polygon()
    if kind in ('ker', 'chin', 'shawl', 'fur'):
        w.add(T(U(neck, skull)), 'skin', .8, 1)
    else:
        w.add(T(U(neck, skull, ears)), 'skin', .8, 1)
    if not cheek.is_empty:
        w.add(T(cheek), 'skin', .8, 1)
    top = [(-8.8, -17), (-10, -23), (-7.4, -29.6), (-2, -32.6), (3, -32.6), (7.8, -29.4), (10, -23), (8.8, -17)]
    if kind == 'short':
        w.add(T(P(*top, (7.4, -11), (4.6, -8.2), (0, -9.6), (-4.6, -8.2), (-7.4, -11))), 'hair', .9, 1)
        for q in (((2, -27), (-4, -24), (-6, -15)), ((2.6, -26), (0, -20), (-.6, -12)), ((3, -27), (6, -22), (5.6, -14))):
            w.mark(T(Polygon(stroke(crom(q, False, 3), .8, 'both'))), 'hair+')
    elif kind == 'crop':
        w.add(T(P(*top, (7.6, -15), (3, -13), (-3, -13.4), (-7.6, -15))), 'hair', .9, 1)
    elif kind == 'thin':
        w.add(T(P((-8.8, -17), (-9.8, -22), (-6, -23.5), (0, -21.6), (6, -23.5), (9.8, -22), (8.8, -17), (7, -10), (3, -8), (-3, -8), (-7, -10))), 'hair', .9, 1)
    elif kind in ('cap', 'mil', 'bud'):
        w.add(T(P((-8.8, -18), (8.8, -18), (7.6, -11), (4, -8.6), (-4, -8.6), (-7.6, -11))), 'hair', .9, 1)
        shp = {'cap': [(-9.6, -19), (-12.6, -24), (-11.8, -29), (-5, -33.4), (5, -33.8), (11, -30.4), (12.8, -25), (9.6, -18.6), (0, -17.4)],
               'mil': [(-9.4, -19), (-9.8, -23), (-13.6, -27.4), (-11, -32.4), (-3, -34.6), (6, -34.6), (12, -32), (13.4, -27), (9.8, -23), (9.4, -19)],
               'bud': [(-9.8, -12), (-10.6, -22), (-8, -29), (-3.4, -33), (-1.4, -38.6), (1.4, -38.6), (3.4, -33), (8, -29), (10.6, -22), (9.8, -12), (0, -9.6)]}[kind]
        w.add(T(P(*shp)), 'hat', 1, 1)
        if kind == 'bud':
            w.mark(T(U(P((-10, -17.4), (10, -17.8), (10, -16.6), (-10, -16.2)))), 'line')
    elif kind == 'fur':
        w.add(T(P((-9, -16), (9, -16), (7.4, -9), (-7.4, -9))), 'hair', .6, 1)
        w.add(T(P((-10, -22), (-9.6, -32), (-5, -37), (4, -37.4), (9.4, -32), (10, -22))), 'hat', 1, 1)
        w.add(T(P((-12.2, -16), (-13, -24), (-9, -28.6), (0, -27), (9, -28.6), (13, -24), (12.2, -16), (6, -13.6), (-6, -13.6))), 'fur', 1, 1)
    elif kind == 'ker':
        w.add(T(P((-2, -9), (2, -9), (9.6, 4), (5, 6), (1, -1), (-3, 7), (-8, 4.6))), 'ker', .8, 1)
        w.add(T(P((-9.6, -18), (-10, -24), (-7, -30.6), (0, -33.2), (7, -30.6), (10.2, -24), (9.6, -18), (7.4, -11), (2.6, -7.4), (-2.6, -7.4), (-7.4, -11))), 'ker', 1, 1)
        w.mark(T(U(P((-8.6, -20), (-2.4, -11), (-1.6, -8), (-2.4, -8), (-5, -11.4)), P((8.8, -20), (6.8, -11.4), (2.2, -8), (1.4, -8.6)), P((-4, -26), (-.6, -10.4), (.2, -10.4), (-.6, -20)))), 'kfold')
    elif kind == 'chin':
        w.add(T(P((-10, -19), (-10, -25), (-6.6, -31), (0, -33.4), (6.6, -31), (10, -25), (10.2, -18), (11, -8), (13.6, 2), (6, 8), (0, 13), (-6, 8), (-13.6, 2), (-11, -8))), 'ker', 1, 1)
    elif kind == 'shawl':
        w.add(T(P((-11, -18), (-11, -26), (-6, -32.6), (1, -34.6), (7.4, -32), (11.4, -25), (11.4, -16), (15, -3), (25, 9), (14, 22), (1, 33), (-13, 22), (-25, 8), (-14, -4))), 'ker', 1, 1)
        w.mark(T(U(*[P((x0, y0), (x0 + 1.4, y0 - .6), (x1, y1)) for x0, y0, x1, y1 in ((-9, -10, -20, 7), (-6, -6, -9, 16), (0, -4, 0, 26), (6, -6, 9, 18), (9.6, -11, 20, 8), (-3, -22, -5, -8), (4, -24, 6, -8))], *[P((x, 33 - abs(x - 1) * 1.02), (x + 1.3, 33 - abs(x - .4) * 1.02), (x + .8, 37.5 - abs(x - 1) * 1.02)) for x in range(-22, 25, 3)])), 'kfold')
    elif kind == 'bun':
        w.add(T(P(*top, (7.6, -13), (4, -9), (-4, -9), (-7.6, -13))), 'hair', .9, 1)
        w.add(T(A.translate(ell(0, -13.5, 6, 5.4, k=9), turn * 1.5, 0)), 'hair', 1, 1)
    elif kind == 'coil':
        w.add(T(P(*top, (7.4, -12), (4, -8.4), (-4, -8.4), (-7.4, -12))), 'hair', .9, 1)
        w.add(T(A.translate(P((-6, -15), (-5, -19.6), (0, -21.4), (5, -19.6), (6, -15), (4, -10.8), (0, -9.4), (-4, -10.8)), turn * 1.4, 0)), 'hair', .5, 1)
        for q in (((-7, -24), (-5, -21), (-3.6, -19)), ((-3, -29), (-2, -24), (-1, -21)), ((3, -29), (2, -24), (1.4, -21)), ((7, -24), (5.4, -21), (4, -19)), ((-4, -15), (0, -12.6), (4, -15)), ((-3, -18), (0, -16), (3, -18))):
            w.mark(T(A.translate(Polygon(stroke(crom(q, False, 3), .8, 'both')), turn * .7, 0)), 'hair+')
    elif kind == 'bob':
        w.add(T(P(*top[:3], (-2, -32.6), (3, -32.6), *top[5:], (11, -12), (10.6, -6), (5, -7), (0, -5.4), (-5, -7.2), (-10.6, -6), (-11, -12))), 'hair', .9, 1)
    elif kind == 'braid':
        w.add(T(P(*top, (7, -11), (3.4, -8), (-3.4, -8), (-7, -11))), 'hair', .9, 1)
        w.add(T(P((-3.6, -10), (3.6, -10), (4.4, 4), (3.4, 20), (4, 34), (0, 42), (-3.4, 34), (-4.4, 18), (-3.8, 4))), 'hair', .9, 1)
        w.mark(T(U(*[P((-3, y), (.4, y + 4), (3.2, y), (.4, y + 2.2)) for y in range(-4, 32, 7)])), 'line')
    return w


def head_front(kind='short', tilt=0, light=-1):
    """Facing us, without features: the lit half of the face ends in a cut like a profile. light -1 left, 1 right."""
    w = Who()
    T = lambda g: A.rotate(g, tilt, origin=(0, -6))
    w.add(T(P((-6, 4), (-5.4, -8), (5.4, -8), (6, 4))), 'skin', .5, 1)
    w.add(T(P((-8, -24), (-8.6, -17), (-7.6, -10), (-4, -5), (0, -3.6), (4, -5), (7.6, -10), (8.6, -17), (8, -24), (4, -30), (-4, -30))), 'skin', 0, 0)
    lit = [(-8 , -24), (-8.6, -17), (-7.6, -10), (-4, -5), (-.6, -4), (-1.8, -8), (-.6, -10), (-2.2, -11), (1.6, -13.4), (-1.4, -19), (-1, -25)]
    w.mark(T(P(*[(-x if light > 0 else x, y) for x, y in lit])), 'face')
    if kind == 'ker':
        w.add(T(P((-8.4, -17), (-10.4, -21), (-8, -29), (0, -33), (8, -29), (10.4, -21), (8.4, -17), (6.6, -23), (0, -27), (-6.6, -23))), 'ker', 1, 1)
    elif kind == 'bald':
        w.add(T(P((-8.4, -14), (-9.6, -19), (-8.6, -25), (-7, -22))), 'hair', .6, 0)
        w.add(T(P((8.4, -14), (9.6, -19), (8.6, -25), (7, -22))), 'hair', .6, 0)
    elif kind == 'bob':
        w.add(T(P((-7, -8), (-10.6, -8), (-11, -20), (-8, -29), (0, -32.6), (8, -29), (11, -20), (10.6, -8), (7, -8), (8, -17), (5, -24), (-1, -25.4), (-7, -21))), 'hair', 1, 1)
    else:
        w.add(T(P((-8.2, -18), (-9.8, -22), (-8, -29.6), (-2, -33), (5, -32.4), (9.4, -27), (9, -18), (7.4, -23.4), (3, -26), (-4, -24.6), (-7.4, -22))), 'hair', 1, 1)
    return w


# ------------------------------------------------------------------ bodies
def spine(ps):
    """Torso from joints (x, y, back, front): a band of uneven depth along the back."""
    L, Rr = [], []
    for i, (x, y, b, f) in enumerate(ps):
        a, c = ps[max(0, i - 1)], ps[min(len(ps) - 1, i + 1)]
        dx, dy = c[0] - a[0], c[1] - a[1]
        l = math.hypot(dx, dy) or 1
        nx, ny = dy / l, -dx / l
        L.append((x + nx * b, y + ny * b))
        Rr.append((x - nx * f, y - ny * f))
    g = Polygon(crom(L, False, 3) + crom(Rr[::-1], False, 3))
    return g if g.is_valid else g.buffer(0)


def boot(x, y, ang=0, felt=False):
    """Foot in profile, ankle above x, sole on y."""
    g = P((-6, -16), (5, -16), (6, -8), (17, -5), (20, -1), (20, 0), (-7, 0), (-7, -8)) if felt else P((-5, -14), (4, -14), (5, -7), (15, -4), (18, -1), (18, 0), (-6, 0), (-6, -6))
    return A.translate(A.rotate(g, ang, origin=(0, 0)), x, y)


def leg(hx, hy, fx, fy, bend=-1, w=(17, 13, 10), felt=False, ang=0):
    n_ = max(41.5, math.hypot(fx - hx, fy - 9 - hy) * .503)
    (kx, ky), (ax, ay) = ik(hx, hy, fx, fy - 9, n_, n_, bend)
    return U(limb((hx, hy, w[0]), (kx, ky, w[1]), (ax, ay, w[2]), k=9), boot(ax, ay + 9, ang, felt))


def side(head='short', lean=4, nod=0, hunch=0, low='coat', hem=42, flare=0, stride=0, near=None, far=None, sit=0, felt=False, bulk=1.0, knee=None, h=23.5, neck=0, key='coat', sleeve=None, bag=None):
    """Profile facing right.
    near, far: (x, y, bend, hand) wrist targets relative to the shoulder; low: coat | skirt | trousers;
    hem: height of the hem above ground; stride: half step; sit: seat height (0 stands)."""
    w = Who()
    py = -(sit or 92)
    a = math.radians(lean)
    sx, sy = 50 * math.sin(a), py - 50 * math.cos(a)
    nx, ny = sx + 8 * math.sin(a * 1.5 + math.radians(neck)), sy - 8 * math.cos(a * 1.5)
    mx, my = sx * .5 - hunch, (py + sy) / 2
    b = bulk
    torso = spine([(0, py + 4, 13 * b, 13 * b), (mx * .6, my + 12, 12.5 * b, 12 * b), (mx, my - 6, 13.5 * b, 13 * b), (sx * .86 - hunch * .5, sy + 8, 13 * b, 12 * b), (sx, sy - 2, 9 * b, 8 * b), (nx, ny + 1, 6.4, 6)])
    sleeve = sleeve or key
    if far:
        s_, h_ = arm(sx + 3, sy + 4, sx + far[0], sy + far[1], far[2], far[3], w=(12 * b, 10 * b, 8))
        w.add(h_, 'skin', .6, .7)
        w.add(s_, sleeve, .5, .7)
    if sit:
        kx, ky = knee or (44, -sit + 2)
        foot = (kx + 4, 0)
        w.add(U(ell(-2, py - 1, 15, 13, k=12), limb((0, py, 20), (kx, ky, 16), k=9), limb((kx, ky, 15), (foot[0] - 8, -9, 10), k=9), boot(foot[0] - 8, 0, 0, felt)), 'skirt' if low != 'trousers' else key, .6, .8)
        if low != 'trousers':
            hemx = foot[0]
            w.add(P((-16, py - 8), (10, py - 13), (kx - 4, ky - 11), (kx + 8, ky - 6), (hemx + 9, -hem), (hemx - 20, -hem + 3), (kx - 16, ky + 14), (-6, py + 12), (-15, py + 8)), 'skirt', 1, 1)
        w.add(U(limb((0, py, 19), (kx - 3, ky + 1, 15), k=9), limb((kx - 3, ky + 1, 14), (foot[0] - 4, -9, 9), k=9), boot(foot[0] - 4, 0, 0, felt)) if low == 'trousers' else Polygon(), key, .9, 1)
    else:
        f1, f2 = -stride, stride
        w.add(leg(2, py, f1 - 2, 0, -1, felt=felt, ang=18 if stride > 8 else 0), 'skirt' if low == 'skirt' else 'leg', .5, .6)
        w.add(leg(-1, py, f2, 0, -1, felt=felt), 'skirt' if low == 'skirt' else 'leg', .6, .8)
        if low in ('coat', 'skirt'):
            st = stride * .55
            hm = -hem
            top = py - (18 if low == 'skirt' else 4)
            g = P((-11 * b + (mx * .5 if low == 'skirt' else 0), top), (11 * b, top), (13 * b, py + 8), (15 * b + st + flare, hm - 8), (15 * b + st + flare, hm), (4 + st, hm + 3), (-6, hm + 1), (-16 * b - st - flare, hm + 3), (-16 * b - st - flare, hm - 6), (-14 * b, py + 6))
            w.add(facets(g), 'skirt' if low == 'skirt' else key, .9, 1)
            w.mark(Polygon(stroke([(2, py + 14), (2 + st * .4, py + 36), (5 + st, hm)], 1.7, 'in')), 'fold')
            w.mark(Polygon(stroke([(-7, py + 18), (-9 - st * .4, (py + hm) / 2), (-10 - st, hm)], 1.5, 'in')), 'fold')
        else:
            w.add(leg(-1, py, f2, 0, -1, felt=felt), 'leg', .9, 1)
    w.add(facets(torso), key, 1, 1)
    hd = head_side(head, lean * .5 + nod, h)
    w.put(hd.map(lambda g: A.translate(g, nx, ny + 2)))
    if low == 'coat' and head not in ('shawl', 'chin'):
        w.add(facets(A.translate(A.rotate(P((-9, 3), (-7, -5), (0, -6), (8, -2), (10, 4), (3, 8), (-6, 7)), lean, origin=(0, 0)), nx, ny + 2)), 'collar', .9, 1)
    if near:
        s_, h_ = arm(sx - 1, sy + 5, sx + near[0], sy + near[1], near[2], near[3], w=(15 * b, 12 * b, 9))
        w.add(h_, 'skin', 1, 1)
        w.add(s_, sleeve, .8, 1)
    w.S = (sx, sy)
    return w


def seated(head='bun', seat=46, how='bench', lean=4, nod=0, hunch=0, bulk=.9, near=None, far=None, h=23.5, hem=15, knee=44, key='coat', apron=False):
    """A woman sitting in profile, facing right; the ground, or the board she sits on, is y 0.
    how: bench (legs down over an edge, seat high), kneel (on her heels), knees (drawn up), side (legs laid to one side)."""
    w = Who()
    b = bulk
    s = {'bench': seat, 'kneel': 15, 'knees': 0, 'side': 2}[how]
    py = -(s + 10)
    a = math.radians(lean)
    sx, sy = 48 * math.sin(a), py - 46 * math.cos(a)
    nx, ny = sx + 8 * math.sin(a * 1.5), sy - 8 * math.cos(a * 1.5)
    mx, my = sx * .5 - hunch, (py + sy) / 2
    if far:
        s_, h_ = arm(sx + 3, sy + 5, sx + far[0], sy + far[1], far[2], far[3], w=(12 * b, 10 * b, 8))
        w.add(h_, 'skin', .6, .7)
        w.add(s_, key, .5, .7)
    shoe = lambda x, y=0: P((x - 5, y - 13), (x + 4, y - 13), (x + 4.6, y - 7), (x + 13, y - 3.6), (x + 16, y - 1), (x + 16, y), (x - 6, y), (x - 5.6, y - 6))
    if how == 'bench':
        w.add(U(P((knee - 6, -hem - 4), (knee + 6, -hem - 4), (knee + 4, -10), (knee - 3, -10)), shoe(knee + 1)), 'leg', .5, .7)
        w.add(U(P((knee - 13, -hem - 4), (knee - 2, -hem - 4), (knee - 5, -10), (knee - 12, -10)), shoe(knee - 9)), 'leg', .7, .8)
        w.add(P((-12, py - 13), (11, py - 16), (26, py - 11), (knee - 5, py - 8), (knee + 5, py - 3), (knee + 8, py + 8), (knee + 10, -hem - 12), (knee + 9, -hem), (knee - 4, -hem + 1.5), (knee - 18, -hem), (knee - 14, py + 22), (knee - 17, py + 12), (14, py + 10.6), (-13, py + 10), (-17.5, py + 5), (-17, py - 4)), 'skirt', .9, 1)
        folds = (((2, py - 8), (18, py - 4), (knee - 4, py - 1)), ((knee - 3, py + 2), (knee - 8, py + 16), (knee - 11, -hem - 3)), ((knee + 3, py + 4), (knee + 3, py + 20), (knee + 4, -hem - 2)), ((-12, py + 1), (2, py + 5), (14, py + 5)))
    elif how == 'kneel':
        w.add(P((-24, -8), (-14, -9), (-12, -2), (-27, 0), (-33, -3)), 'leg', .6, .8)
        w.add(P((-12, py - 13), (11, py - 16), (24, py - 8), (36, py + 5), (42, -12), (41, -3), (36, 0), (-18, 0), (-22, -6), (-18, -15), (-17, py - 4)), 'skirt', .9, 1)
        folds = (((2, py - 8), (18, py + 2), (35, -9)), ((-12, py + 2), (0, -9), (18, -3)), ((10, py - 10), (26, py - 1), (38, -14)))
    elif how == 'knees':
        w.add(U(shoe(45), P((40, -10), (48, -10), (46, -22), (40, -24))), 'leg', .7, .8)
        w.add(P((-12, -23), (6, -27), (18, -36), (27, -47), (34, -50), (40, -46), (43, -36), (48, -12), (47, -4), (38, -2), (24, 0), (-15, 0), (-19, -5), (-18, -15)), 'skirt', .9, 1)
        folds = (((34, -46), (30, -28), (32, -8)), ((28, -45), (16, -26), (2, -12)), ((39, -40), (40, -24), (43, -8)), ((-12, -12), (2, -5), (18, -3)))
    else:
        w.add(U(P((30, -12), (46, -9), (50, -4), (34, -3)), P((46, -10), (58, -8), (62, -3), (60, 0), (46, 0))), 'leg', .6, .8)
        w.add(P((-12, py - 13), (10, py - 17), (24, -22), (38, -19), (46, -13), (44, -3), (36, 0), (-15, 0), (-20, -4), (-18, -13)), 'skirt', .9, 1)
        folds = (((2, py - 8), (20, -14), (40, -11)), ((-10, -9), (6, -5), (26, -4)), ((12, py - 10), (28, -17), (42, -16)))
    for q in folds:
        w.mark(Polygon(stroke(crom(q, False, 4), 1.5, 'both')), 'fold')
    torso = spine([(-1, py - 2, 13 * b, 12.5 * b), (mx * .6 - hunch * .3, my + 9, 12 * b, 11.6 * b), (mx, my - 6, 13.4 * b, 13 * b), (sx * .86 - hunch * .5, sy + 8, 13 * b, 12 * b), (sx, sy - 2, 9 * b, 8 * b), (nx, ny + 1, 6.2, 5.6)])
    w.add(facets(torso), key, 1, 1)
    w.mark(Polygon(stroke(crom([(mx - 6, my + 14), (mx + 1, my + 9), (mx + 8, my + 12)], False, 3), 1.3, 'both')), 'fold')
    w.mark(Polygon(stroke(crom([(sx - 9, sy + 14), (mx - 8, my), (mx - 9, my + 12)], False, 3), 1.3, 'both')), 'fold')
    if apron:
        w.add(P((12, py - 17), (13, py - 12), (27, py - 7), (knee - 5, py - 4), (knee + 4, py + 1), (knee + 5, py - 3), (knee - 5, py - 8), (26, py - 11)), 'white', .6, .8)
    hd = head_side(head, lean * .5 + nod, h)
    w.put(hd.map(lambda g: A.translate(g, nx, ny + 2)))
    if head not in ('shawl', 'chin'):
        w.add(facets(A.translate(A.rotate(P((-7.4, 3), (-6.4, -2), (0, -2.6), (6.2, .4), (8, 4.6), (2, 6), (-5.6, 5.6)), lean, origin=(0, 0)), nx, ny + 2)), 'collar', .7, 1)
    if near:
        s_, h_ = arm(sx - 1, sy + 6, sx + near[0], sy + near[1], near[2], near[3], w=(14.6 * b, 12 * b, 8.6))
        w.add(h_, 'skin', 1, 1)
        w.add(s_, key, .8, 1)
        (ex, ey), _ = ik(sx - 1, sy + 6, sx + near[0], sy + near[1], 30, 26, near[2])
        for da in (-.5, .1, .7):
            w.mark(Polygon(lens(ex + 3 * math.cos(da), ey - 3 + 3 * da, math.atan2(sy - ey, sx - ex) + da, 7, 1.2)), 'fold')
    w.S = (sx, sy)
    return w


def back(head='short', low='coat', hem=40, wide=1.0, slope=0, left=None, right=None, tilt=0, turn=0, lean=0, felt=False, split=6, key='coat', legs=True, h=23.5, cut=None):
    """From behind, standing. left, right: (x, y, bend, hand) wrist targets from the shoulder of that side.
    lean tips the trunk sideways; cut (y) ends the body early for busts."""
    w = Who()
    b = wide
    L = lambda x, y: (x + lean * max(0, (-y - 80) / 62), y)
    if legs and cut is None:
        for sx in (-1, 1):
            x = sx * split
            w.add(U(limb((sx * 7.4, -90 if low == 'trousers' else -60, 15 if low == 'trousers' else 13), (sx * 7, -52, 13), (x, -14, 10), k=8), P((x - 6, -14), (x + 6, -14), (x + 7, -3), (x + 6, 0), (x - 6, 0), (x - 7, -3))), 'leg', .6, .8)
    sy = -142
    sl, sr = slope, -slope
    tor = [L(-15 * b, -88), L(-15.5 * b, -104), L(-19 * b, -124), L(-21.5 * b, sy + 8 + sl), L(-19 * b, sy + 1 + sl), L(-12, sy - 4 + sl * .5), L(-6, sy - 8), L(6, sy - 8), L(12, sy - 4 + sr * .5), L(19 * b, sy + 1 + sr), L(21.5 * b, sy + 8 + sr), L(19 * b, -124), L(15.5 * b, -104), L(15 * b, -88)]
    hm = -hem
    if low == 'coat':
        body = P(*tor, (20 * b, -60), (22 * b, hm), (8, hm + 2), (-9, hm + 1), (-22 * b, hm - 1), (-20 * b, -60))
        w.add(body, key, 1, 1)
        w.mark(Polygon(stroke([(1, -92), (2, -60), (0, hm)], 1.8, 'in')), 'fold')
        w.mark(Polygon(stroke([(-10 * b, -96), (-12 * b, -60), (-14 * b, hm)], 1.4, 'both')), 'fold')
    elif low == 'skirt':
        w.add(P((-14 * b, -98), (14 * b, -98), (18 * b, -74), (21 * b, hm), (6, hm + 3), (-8, hm + 1), (-21 * b, hm - 1), (-18 * b, -74)), 'skirt', .9, 1)
        w.add(P(*tor, L(16.5 * b, -82), L(-16.5 * b, -82)), key, 1, 1)
        for x in (-9, 3, 11):
            w.mark(Polygon(stroke([(x * .7, -78), (x, -58), (x * 1.3, hm)], 1.6, 'in')), 'fold')
    else:
        w.add(P(*tor, L(16.5 * b, -78), L(-16.5 * b, -78)), key, 1, 1)
    if cut is not None:
        w.pl = [(g.intersection(box(-90, -300, 90, cut)), k, r, hh) for g, k, r, hh in w.pl]
    hd = head_back(head, h, tilt, 0 if isinstance(turn, str) else turn)
    hx, hy = L(0, sy)
    if isinstance(turn, str):
        hd = head_side(head, tilt, h)
        if turn == 'L':
            hd = hd.map(lambda g: A.scale(g, -1, 1, origin=(0, 0)))
    hd = hd.map(lambda g: A.translate(g, hx, hy - 2))
    arms = []
    for sx, t, s_ in ((-1, left, sl), (1, right, sr)):
        if not t:
            continue
        ax, ay = L(sx * 16.5 * b, sy + 7.5 + s_)
        g, hnd = arm(ax, ay, ax + t[0], ay + t[1], t[2], t[3], w=(14 * b, 11 * b, 8.5), flip=sx > 0)
        if t[1] > 36 and t[0] * sx > -4:
            # a hanging arm is one plane with the back: only a seam parts them, no rim over the shoulder
            i = max(n_ for n_, q in enumerate(w.pl) if q[1] == key)
            w.pl[i] = (unary_union([w.pl[i][0], g]),) + w.pl[i][1:]
            w.add(hnd, 'skin', 1, 1)
            w.add(g.intersection(hnd.buffer(.4)), key, 0, 0)  # the cuff lies over the wrist
            (ex, ey), (wx, wy) = ik(ax, ay, ax + t[0], ay + t[1], 30, 26, t[2])
            w.mark(Polygon(stroke(crom([(ax - sx * 4.5 * b, ay + 12), (ex - sx * 5 * b, ey), (wx - sx * 4, wy - 3)], False, 4), 1.5, 'both')), 'fold')
            continue
        arms.append((hnd, g))
    for hnd, g in arms:
        w.add(hnd, 'skin', 1, 1)
        w.add(g, key, .6, .8)
    w.put(hd)
    w.S = (0, sy)
    return w


def hang(rnd=None, s=1):
    """Wrist target of an arm hanging by the side, for `back`."""
    r = rnd or random
    return (s * r.uniform(1, 5), r.uniform(53, 55.4), -s, r.choice(('fist', 'mitt')))


# ------------------------------------------------------------------ light and ground
def stepped(d, cx, cy, steps, rnd, clip, teeth=120):
    """Three cut steps of lamplight: steps = [(radius, colour, depth, sx, sy)], widest first."""
    for r, c, dep, sx, sy in steps:
        d.g(halo(cx, cy, r, int(teeth * r / steps[0][0]) + 40, dep, rnd, sx=sx, sy=sy).intersection(clip), c)


def flecks(rnd, num, lo=8, hi=24, w=(2.6, 6), ang=2.0, area=(-110, -60, 2030, 1110)):
    return [lens(rnd.uniform(area[0], area[2]), rnd.uniform(area[1], area[3]), ang + rnd.uniform(-.25, .25), rnd.uniform(lo, hi), rnd.uniform(*w)) for _ in range(num)]


class Cam:
    """Pinhole camera in metres: x right, y up, z away."""

    def __init__(s, cx, cy, f, eye, clip):
        s.cx, s.cy, s.f, s.eye, s.clip = cx, cy, f, eye, clip

    def p(s, x, y, z):
        return (s.cx + s.f * x / z, s.cy - s.f * (y - s.eye) / z)

    def q(s, *ps):
        return Polygon([s.p(*p) for p in ps]).buffer(0).intersection(s.clip)

    def box(s, x0, y0, z0, x1, y1, z1):
        """Front, side (the one turned to us) and top of a box; front lies at z0 (nearer)."""
        fr = s.q((x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0))
        xs = x1 if x1 < 0 else x0
        sd = s.q((xs, y0, z0), (xs, y0, z1), (xs, y1, z1), (xs, y1, z0)) if x1 < 0 or x0 > 0 else Polygon()
        tp = s.q((x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)) if y1 < s.eye else Polygon()
        return fr, sd, tp

    def s1(s, z):
        """pixels a centimetre at depth z"""
        return s.f / z / 100


CLIP = box(-110, -60, 2030, 1140)


def slim(t):
    """Shorter path data: no leading zeros, no needless separators."""
    import re

    def one(m):
        q = re.sub(r'(?<![0-9.])(-?)0\.(\d)', r'\1.\2', m.group(1))
        q = re.sub(r'(\.\d+) (\.)', r'\1\2', q)
        return f' d="{q}"'
    return re.sub(r' d="([^"]*)"', one, t)


class Scene(Doc):
    """A scene document that writes itself slimmed and says its size by layer."""

    def save(s, fn):
        import gzip
        t = slim(s.svg())
        open(fn, 'w').write(t)
        sizes = ' '.join(f'{nm}:{sum(len(i) for i in items) // 100 / 10}' for nm, _, _, _, items in s.layers)
        print(fn, f'{len(t) / 1000:.1f} kB, gz {len(gzip.compress(t.encode(), 9)) / 1000:.1f} kB |', sizes)
