from people import *
rnd=random.Random(71)
d=Doc(prefix='hc',title='A hotel corridor, winter 1934',desc='A long carpeted hotel corridor at night. One door on the right is open: lamplight falls from it across the carpet with the shadow of someone standing inside. A man in an overcoat waits against the opposite wall, hat in hand. Far off the woman who keeps the keys sits at her desk by a green lamp.',focus='580 540',upright=500)
B=(-110,-60,2030,1140); clip=box(*B)
CX,CY,F,EYE=400,424,1000,1.6
def pj(x,y,z): return (CX+F*x/z, CY-F*(y-EYE)/z)
def quad(*p): return Polygon([pj(*q) for q in p]).buffer(0).intersection(clip)
WL,WR,H,ZE,Z0=-1.08,1.22,3.0,19,.72
L=lambda y0,y1,z0,z1: quad((WL,y0,z0),(WL,y1,z0),(WL,y1,z1),(WL,y0,z1))
R=lambda y0,y1,z0,z1: quad((WR,y0,z0),(WR,y1,z0),(WR,y1,z1),(WR,y0,z1))
# ---------------------------------------------------------------- back
d.layer('back',0.12,'walls with striped paper, ceiling, the far window')
d.g(clip,'#14110e')
d.g(L(0,H,Z0,ZE),'#2a261e'); d.g(R(0,H,Z0,ZE),'#221e18'); d.g(quad((WL,H,Z0),(WR,H,Z0),(WR,H,ZE),(WL,H,ZE)),'#1a1713')
# ceiling beams and the pools of the ceiling lamps
LZ=(3.6,6.4,9.2,12.0,14.8)
for z in LZ: d.g(Polygon([pj(.07+.86*math.cos(a)*k,H,z+.95*math.sin(a)*k) for a,k in [(2*math.pi*i/50,(1.08,.94)[i%2]) for i in range(50)]]).buffer(0).intersection(quad((WL,H,Z0),(WR,H,Z0),(WR,H,ZE),(WL,H,ZE))),mix('#3f3526','#6b5836',min(1,z/14)))
# light of each lamp on the walls: scallops
def scal(wx,z,r,col,h0):
    pts=[pj(wx,h0-r*1.5*abs(math.sin(a))*k,z+r*math.cos(a)*k) for a,k in [(math.pi*i/16,(1.02,.98)[i%2]) for i in range(17)]]
    d.g(Polygon(pts).buffer(0).intersection(L(1.02,H,Z0,ZE) if wx<0 else R(1.02,H,Z0,ZE)),col)
for z in LZ:
    t=min(1,z/12)
    scal(WL,z,1.15,mix('#39331f','#5f5233',t),H-.02); scal(WL,z,.66,mix('#4a4126','#7d6b40',t),H-.02); scal(WR,z,1.15,mix('#2b261b','#524629',t),H-.02); scal(WR,z,.62,mix('#383021','#6b5a36',t),H-.02)
# paper stripes
st=[];z=.8
while z<16: st.append(L(1.06,H-.12,z,z+.07)); st.append(R(1.06,H-.12,z,z+.07)); z+=.34
d.g(unary_union(st),'#15120e',opacity='.42')
# dado, rails, cornice
d.g(L(0,1.02,Z0,ZE),'#1c140f'); d.g(R(0,1.02,Z0,ZE),'#171009'); d.g(U(L(1.02,1.08,Z0,ZE),L(H-.14,H-.08,Z0,ZE)),'#7d5c30'); d.g(U(R(1.02,1.08,Z0,ZE),R(H-.14,H-.08,Z0,ZE)),'#4f3a20')
pn=[];z=.8
while z<15: pn.append(L(.2,.86,z,z+.62)); pn.append(R(.2,.86,z,z+.62)); z+=.8
d.g(unary_union(pn),'#100b08')
# the end: a window on the night, a palm
d.g(quad((WL,0,ZE),(WR,0,ZE),(WR,H,ZE),(WL,H,ZE)),'#2a2419'); d.g(quad((-.52,.9,ZE),(.62,.9,ZE),(.62,2.6,ZE),(-.52,2.6,ZE)),'#0f0d0b'); d.g(quad((-.46,.96,ZE),(.56,.96,ZE),(.56,2.54,ZE),(-.46,2.54,ZE)),'#33505f'); d.g(U(quad((.02,.96,ZE),(.09,.96,ZE),(.09,2.54,ZE),(.02,2.54,ZE)),quad((-.46,1.8,ZE),(.56,1.8,ZE),(.56,1.87,ZE),(-.46,1.87,ZE))),'#0f0d0b',.1,1)
# floor and carpet
d.g(quad((WL,0,Z0),(WR,0,Z0),(WR,0,ZE),(WL,0,ZE)),'#231a12')
d.g(unary_union([Polygon(stroke([pj(x,0,ZE),pj(x,0,Z0)],2.6,'none')) for x in (-.98,-.86,-.74,.86,.98,1.1)]).intersection(clip),'#120d09')
K0,K1=-.62,.76
car=quad((K0,0,Z0),(K1,0,Z0),(K1,0,ZE),(K0,0,ZE)); d.g(car,'#451412')
d.g(U(quad((K0+.05,0,Z0),(K0+.11,0,Z0),(K0+.11,0,ZE),(K0+.05,0,ZE)),quad((K1-.11,0,Z0),(K1-.05,0,Z0),(K1-.05,0,ZE),(K1-.11,0,ZE))),'#7d1a15'); d.g(U(quad((K0,0,Z0),(K0+.02,0,Z0),(K0+.02,0,ZE),(K0,0,ZE)),quad((K1-.02,0,Z0),(K1,0,Z0),(K1,0,ZE),(K1-.02,0,ZE))),'#7d5c30')
dm=[];z=1.1
while z<14: dm.append(quad((.07,0,z),(.30,0,z+.26),(.07,0,z+.52),(-.16,0,z+.26))); z+=.78
d.g(unary_union(dm),'#5e1713'); d.g(unary_union([A.scale(g,.5,.5,origin='centroid') for g in dm]),'#2f0f0d')
for z in LZ: d.g(Polygon([pj(.07+.8*math.cos(a)*k,0,z+.7*math.sin(a)*k) for a,k in [(2*math.pi*i/44,(1.06,.95)[i%2]) for i in range(44)]]).buffer(0).intersection(car),mix('#5a1713','#8a2a1e',min(1,z/12)),opacity='.8')
# doors: frame, leaf, transom, number plate
def door(side,z,w=.92,h=2.12,t=None):
    Q=L if side<0 else R; t=min(1,z/11)
    d.g(Q(0,h+.62,z-.12,z+w+.12),mix('#0f0b08','#2a1f14',t)); d.g(Q(0,h,z,z+w),mix('#2b1d13','#4a3420',t)); d.g(U(Q(.25,.95,z+.16,z+w-.16),Q(1.15,1.95,z+.16,z+w-.16)),mix('#1d130d','#33241a',t)); d.g(Q(h+.1,h+.5,z,z+w),mix('#1d2326','#3a3a30',t))
    if 2<z<9:
        wx=WL if side<0 else WR
        d.g(Q(1.62,1.80,z+w*.40,z+w*.6),'#b98a4a' if side<0 else '#7d5c30'); kz=z+w-.1 if side<0 else z+.1; d.g(ell(*pj(wx,1.04,kz),F/z*.022,F/z*.03,k=10),L3)
    # lit edge of the frame towards the lamp behind
    d.g(Q(0,h+.62,z+w+.06,z+w+.12),mix('#6e4a1c','#c9954a',t))
for z in (4.35,6.9,9.5,12.2): door(-1,z)
for z in (1.12,5.3,7.9,10.6,13.2): door(1,z)
# shoes put out before a door on the right
for q in (0,.16): 
    X,Y=pj(.98,0,5.55+q); d.g(P((X-18,Y-5),(X-12,Y-15),(X+2,Y-13),(X+8,Y-9),(X+10,Y),(X-18,Y)),'#0d0a08'); d.p(pts1(stroke([(X-14,Y-14),(X+2,Y-12),(X+9,Y-7)],2.4,'both')),L3)
# ---------------------------------------------------------------- far: the floor woman at her desk
d.layer('far',0.3,'the woman who keeps the keys, her desk and green lamp')
def put(f,x,z,h=1.7,y0=0,flip=False,light=(-2.4,3),id=None,clipto=None,**kw):
    X,Y=pj(x,y0,z); s=F/z*h/920; q=f.at(X,Y,s,flip=flip,rot=kw.pop('rot',0))
    if clipto is not None: q=q.map(lambda g:g.intersection(clipto))
    q.draw(d,light=(light[0]*max(.5,s*1.6),light[1]*max(.5,s*1.6)),col=kw.pop('col',('#14110e','#45311e',L4)),half=2.7,simp=max(.5,min(1,s*1.6)),dec=1 if s<.4 else 0,tones=kw.pop('tones',['#14110e','#1e1914','#2e261e','#48392b','#74532f','#110e0c','#9a8a6a']),id=id,**kw)
dz=8.3
put(person('bun','blouse',None,female=True,bow=18,arms=(None,((212,262),(250,372),(330,400))),hkind='rest',col='shirt'),-.86,dz+.35,1.6,-.42,clipto=box(0,0,600,pj(0,.78,dz)[1]),cuts=False,col=('#14110e','#3a3a22','#d9c46a'),id='key-woman')
d.g(quad((-1.06,.78,dz),(-.28,.78,dz),(-.28,.02,dz),(-1.06,.02,dz)),'#2b1d13'); d.g(quad((-1.06,.78,dz),(-.28,.78,dz),(-.28,.78,dz+.5),(-1.06,.78,dz+.5)),'#7d6b34'); d.g(quad((-1.06,.79,dz),(-.28,.79,dz),(-.28,.75,dz),(-1.06,.75,dz)),'#c9a35a')
X,Y=pj(-.46,.78,dz+.2); d.g(U(box(X-2,Y-26,X+2,Y),ell(X,Y,11,3)),'#14110e'); d.g(P((X-11,Y-40),(X+11,Y-40),(X+21,Y-24),(X-21,Y-24)),'#4f8a63'); d.g(P((X-11,Y-40),(X-2,Y-40),(X-8,Y-24),(X-21,Y-24)),'#8fc08f'); d.g(ell(X,Y-24,20,3.4),L5)
# board with keys on the wall behind her
kb=L(1.35,1.95,dz+.2,dz+1.5); d.g(kb,'#14100c'); d.g(unary_union([L(y,y+.1,z,z+.05) for y in (1.42,1.6,1.78) for z in [dz+.34+.24*i for i in range(5)] if not (y==1.6 and abs(z-dz-.82)<.01)]),'#c9954a',.2,1)
# ---------------------------------------------------------------- the open door
d.layer('mid',0.42,'the open door, the room behind it')
D0,D1,DH=2.52,3.42,2.14
OP=R(0,DH,D0,D1); W=lambda g: warp(g,lambda a,b: pj(WR,b,D0+(D1-D0)*a)).buffer(0)
d.g(R(0,DH+.66,D0-.13,D1+.13),'#0d0907'); d.g(R(DH+.1,DH+.52,D0,D1),'#e9bf68'); d.g(U(R(DH+.1,DH+.52,D0+.42,D0+.46)),'#0d0907')
d.g(OP,d.grad('room','linear',[(0,'#f6d58a',1),(1,'#d99a3c',1)],x1=n(pj(WR,0,D0)[0]),y1=700,x2=n(pj(WR,0,D1)[0]),y2=300))
# inside: back wall paper, a lampshade, a curtain; the man who speaks, seen from behind
d.g(W(P((.0,0),(.0,.55),(.42,.62),(.98,.62),(.98,0))),'#a8702a'); d.g(W(P((.66,.62),(.96,.62),(.96,2.0),(.66,2.0))),'#7a4f22'); d.g(W(P((.72,.62),(.80,.62),(.80,2.0),(.72,2.0))),'#8d5f2a')
d.g(W(P((.18,1.62),(.44,1.62),(.52,1.40),(.10,1.40))),L5); d.p(pts1(stroke([pj(WR,1.62,D0+.28),pj(WR,DH,D0+.29)],5,'none')),'#5b3a16')
# his shadow, from his feet over the threshold to where it lies on the carpet
d.g(Polygon([pj(1.67,0,4.25),pj(1.95,0,4.25),pj(WR,0,2.92),pj(WR,0,3.12)]).intersection(OP),'#6b441a')
# frame: the near jamb is dark, the far jamb catches the light
d.g(R(0,DH,D1,D1+.13),L4); d.g(R(0,DH+.66,D1+.13,D1+.17),'#6e4a1c'); d.g(R(DH,DH+.1,D0-.13,D1+.13),'#3a2510')
# he stands well inside, so he is drawn at his own distance and seen through the opening
d.open('speaker'); put(person('fringe','jacket','trousers',b=30,bow=-2,col='shirt',arms=(None,((212,262),(246,372),(330,300))),hkind='spread',glasses=True),1.84,4.25,1.74,flip=True,light=(-3,2.4),clipto=OP,col=('#1a120b','#4a2f14',L5),tones=['#1a120b','#241910','#33231a','#48392b','#5b3a1a','#140e09','#c9ab74']); d.close()
d.g(R(0,DH,D0-.13,D0),'#0d0907')
# ---------------------------------------------------------------- light
d.layer('light',0.44,'lamplight on the carpet with a shadow in it; the ceiling lamps')
fx0,fx1=pj(WR,0,D0),pj(WR,0,D1)
wg=d.grad('wedge','linear',[(0,L4,.92),(.4,L3,.55),(1,L2,.06)],x1=n(fx1[0]),y1=n(fx1[1]),x2=n(pj(WL,0,2.4)[0]),y2=n(pj(WL,0,2.4)[1]))
wed=Polygon([pj(WR,0,D0),pj(WR,0,D1),pj(WL,0,3.95),pj(WL,0,1.75)]).intersection(clip)
shd=Polygon([pj(WR,0,2.92),pj(WR,0,3.12),pj(.3,0,3.06),pj(-.3,0,3.12),pj(-.52,0,3.06),pj(-.86,0,3.02),pj(-1.0,0,2.86),pj(-.9,0,2.68),pj(-.55,0,2.66),pj(-.32,0,2.56),pj(.3,0,2.72)]).buffer(0)
d.g(wed.difference(shd),wg)
wl=d.grad('wall','linear',[(0,L3,.42),(1,L2,0)],x1=0,y1=n(pj(WL,0,3)[1]),x2=0,y2=n(pj(WL,2.1,3)[1])); d.g(L(0,2.1,1.9,3.95),wl)
for z in LZ[::-1]:
    X,Y=pj(.07,H-.34,z); s=F/z; d.p(pts1([(X-.01*s,Y-.34*s),(X+.01*s,Y-.34*s),(X+.01*s,Y-.1*s),(X-.01*s,Y-.1*s)]),'#0f0c0a')
    g=d.grad(f'g{int(z)}','radial',[(0,L4,.5),(.4,L2,.18),(1,L2,0)],cx=n(X),cy=n(Y),r=n(.5*s)); d.g(ell(X,Y,.5*s,k=24),g,.5)
    tl=ell(X,Y,.12*s,.1*s,k=20); d.g(tl,L4,.2,1); d.g(tl.difference(A.translate(tl,-.035*s,-.03*s)),L3,.2,1); d.g(P((X-.07*s,Y-.13*s),(X+.07*s,Y-.13*s),(X+.1*s,Y-.06*s),(X-.1*s,Y-.06*s)),'#5b3a16',.2,1)
# ---------------------------------------------------------------- the man who waits
d.layer('figures',0.7,'the man who waits')
d.g(Polygon([pj(-.86,0,2.9),pj(-.5,0,2.95),pj(-.9,0,3.25),pj(-1.08,0,3.2)]),'#0a0705',opacity='.7')
def waiter():
    f=Fig(); legs(f,'trousers',30); arm(f,(298,262),(330,380),(352,470),None,w=(54,50,38),tone=1,seed=3)
    torso(f,'coat',10,4); 
    f.add(P((282,200),(306,222),(316,330),(300,420),(280,300)),1,.7); f.add(P((268,196),(290,206),(292,262),(282,300),(270,240)),6,.4)
    put_head(f,250,212,120,'short',rot=2); collar(f,'coat')
    # the hat, hung from his fingers by the brim, its crown to the front
    f.add(P((348,524),(384,512),(410,528),(420,566),(404,594),(374,598)),1,.8); f.fold(P((352,534),(362,530),(386,590),(378,596)))
    f.add(P((328,506),(350,496),(394,612),(372,622)),1,.8); hand(f,'hang',354,474,86,.6)
    arm(f,(210,264),(176,388),(244,476),None,w=(62,56,44),seed=4); f.fold(strokeg([(218,476),(246,492),(272,484)],6,'both')); return f
put(waiter(),-.66,2.86,1.76,rot=-2,light=(-3,1.8),id='waiting')
# ---------------------------------------------------------------- foreground
d.layer('fore',1.2,'a palm in a tub and the corner of a mirror frame, ink')
pl=[]
for a,l in ((-2.35,330),(-2.0,390),(-1.66,420),(-1.3,380),(-.98,330),(-2.7,250),(-.66,260)):
    x0,y0=1640,900; x1,y1=x0+math.cos(a)*l*.6,y0+math.sin(a)*l*.75; x2,y2=x0+math.cos(a)*l*1.15,y0+math.sin(a)*l*.8+70
    cc=crom([(x0,y0),(x1,y1),(x2,y2)],False,9); pl.append(Polygon(stroke(cc,9,'out')).buffer(0))
    for i in range(3,len(cc)-1,2):
        px,py=cc[i]; dx,dy=cc[min(i+1,len(cc)-1)][0]-cc[i-1][0],cc[min(i+1,len(cc)-1)][1]-cc[i-1][1]; an=math.atan2(dy,dx)
        for q in (-1,1): pl.append(Polygon(lens(px,py,an+q*.75,rnd.uniform(80,120)*(1.15-i/len(cc)*.5),20)))
PL=unary_union([g.buffer(0) for g in pl]); d.g(PL,'#0b0908',1.6); d.p(geom2path(rim(PL,-5,5),1.8,26),'#5b4025')
tb=P((1540,900),(1742,900),(1722,1140),(1560,1140)); d.g(tb,'#0b0908'); d.g(P((1540,900),(1560,900),(1578,1140),(1560,1140)),'#6e4a1c'); d.g(P((1530,884),(1752,884),(1746,906),(1536,906)),'#14100d'); d.g(P((1530,884),(1752,884),(1751,889),(1531,889)),L2)
d.save('scenes/hotel-corridor.svg')
