from people import *
rnd=random.Random(27)
d=Doc(prefix='bu',title='The congress buffet, winter 1934',desc='A long buffet counter under globe lamps: a brass samovar, glasses of tea, sandwiches in tiers under glass, a pyramid of oranges. Women in white caps serve; delegates stand with their backs to us, a woman in a red kerchief holds her plate and does not eat. In front, two hands fold bread into a handkerchief.',focus='600 540',upright=640)
B=(-110,-60,2030,1140); clip=box(*B)
CX,CY,F,EYE=640,410,1300,1.6
def pj(x,y,z): return (CX+F*x/z, CY-F*(y-EYE)/z)
def quad(*p): return Polygon([pj(*q) for q in p]).buffer(0).intersection(clip)
T=['#15110e','#1f1914','#2c231b','#48392a','#7a5836','#120e0c','#8f8064']
# ---------------------------------------------------------------- back
d.layer('back',0.12,'white wall in shade, mirrors between columns')
ZE=7.2
d.g(clip,'#1c1814')
LAMPS=[(-2.05,2.72,4.9),(-.1,2.72,4.9),(1.85,2.72,4.9)]
wall=quad((-9,1.0,ZE),(9,1.0,ZE),(9,6,ZE),(-9,6,ZE)); d.g(wall,'#2c261f')
h3=unary_union([halo(*pj(x,y+.1,ZE),F/ZE*2.1,100,.05,rnd,sx=1.2) for x,y,z in LAMPS]); h2=unary_union([halo(*pj(x,y,ZE),F/ZE*1.25,80,.07,rnd,sx=1.1) for x,y,z in LAMPS])
d.g(wall.intersection(h3),'#40372a'); d.g(wall.intersection(h2),'#5f5138')
d.g(wall,spattern(d,'ch',300,44,1.5,42,3,'#d6c69a',rnd,.12))
# arched mirrors: cold inside, with the lamps once more and the room's far side as a dark band
def mirror(x,w):
    a=[pj(x,1.25,ZE),pj(x,3.1,ZE)]+[pj(x+w/2-w/2*math.cos(t),3.1+w/2*.7*math.sin(t),ZE) for t in [math.pi*i/12 for i in range(13)]]+[pj(x+w,1.25,ZE)]
    g=Polygon(a).intersection(clip); d.g(g.buffer(13),'#15120f'); d.g(g.buffer(9).difference(A.translate(g.buffer(9),-5,-4)),'#8a7550'); d.g(g,'#262c2e')
    x0,y0,x1,y1=g.bounds
    d.g(box(x0,y1-70,x1,y1).intersection(g),'#181a1a'); d.g(P((x0+20,y1),(x0+(x1-x0)*.55,y0),(x0+(x1-x0)*.75,y0),(x0+90,y1)).intersection(g),'#364043')
    rr=random.Random(int(x*100)); hs=[A.translate(A.scale(backfig(rr.choice(['bare','cap','bun','bald','tub']),rr).sil(),.62,.62,origin=(0,0)),x0+24+i*44+rr.uniform(-6,6),y1-8) for i in range(int((x1-x0)/44))]
    d.g(unary_union(hs).intersection(g),'#101111',.8)
    for q in (.3,.8): d.g(ell(x0+(x1-x0)*q,y0+(y1-y0)*.36,11,k=12).intersection(g),'#a8884e')
for x in (-3.75,-1.0,1.75): mirror(x,1.85)
# columns
for x in (-1.52,1.24,4.0,-4.3):
    d.g(quad((x-.16,1.0,6.9),(x+.26,1.0,6.9),(x+.26,6,6.9),(x-.16,6,6.9)),'#33291f')
    a,b=pj(x-.16,3,6.9)[0],pj(x+.26,3,6.9)[0]; w=b-a
    for k,(t0,t1,c) in enumerate(((0,.16,'#8a7550'),(.22,.30,'#6b5a3f'),(.38,.45,'#524633'),(.55,.6,'#443929'))): d.g(box(a+w*t0,B[1],a+w*t1,pj(0,1.0,6.9)[1]),c)
d.g(quad((-9,0,ZE),(9,0,ZE),(9,1.25,ZE),(-9,1.25,ZE)),'#1d1511'); d.g(quad((-9,1.2,ZE),(9,1.2,ZE),(9,1.27,ZE),(-9,1.27,ZE)),'#7d5a2c')
# floor
fl=quad((-9,0,ZE),(9,0,ZE),(9,0,1.8),(-9,0,1.8)); d.g(fl,'#19130f')
d.g(Polygon([pj(.1+3.4*math.cos(a)*r,0,3.7+.9*math.sin(a)*r) for a,r in [(2*math.pi*i/90,(1.05,.97)[i%2]+rnd.uniform(-.04,.04)) for i in range(90)]]).buffer(0).intersection(fl),'#33261a')
d.g(unary_union([Polygon(stroke([pj(x,0,5),pj(x,0,1.8)],2.4,'none')) for x in [-5+.5*i for i in range(22)]]+[quad((-6,0,z),(6,0,z),(6,0,z+.012),(-6,0,z+.012)) for z in (2.2,2.6,3.1,3.7)]),'#110d0b')
d.layer('glow',0.25,'lamplight in the air','screen')
for i,(x,y,z) in enumerate(LAMPS):
    X,Y=pj(x,y,z); s=F/z; g=d.grad(f'air{i}','radial',[(0,L4,.38),(.4,L2,.15),(1,L2,0)],cx=n(X),cy=n(Y),r=n(s*1.25)); d.g(ell(X,Y,s*1.25,k=30).intersection(clip),g)
# ---------------------------------------------------------------- the women who serve
d.layer('mid',0.4,'three women serving, in white caps and aprons')
CT,CZ0,CZ1=1.02,4.15,4.75     # counter height, front and back
ABOVE=box(B[0],B[1],B[2],pj(0,CT,CZ1)[1]+2)
def put(f,x,y0,z,h=1.64,flip=False,light=(-2.2,4),clipto=None,id=None,**kw):
    X,Y=pj(x,y0,z); s=F/z*h/920; q=f.at(X,Y,s,flip=flip)
    if clipto is not None: q=q.map(lambda g:g.intersection(clipto))
    q.draw(d,light=(light[0]*max(.7,s*1.5),light[1]*max(.7,s*1.5)),col=kw.pop('col',('#15110e','#48331f',L4)),half=2.6,simp=kw.pop('simp',max(.7,s*1.5)),dec=1 if s<.42 else 0,tones=kw.pop('tones',T),id=id,**kw)
def apron_side(f):
    f.accent(P((262,210),(290,214),(312,290),(318,400),(322,600),(262,600),(268,420),(276,300)),PAPER,under=PAPER_B); f.accent(P((262,210),(276,212),(286,300),(280,420),(276,600),(262,600),(268,420),(276,300)),PAPER_S)
def cap_side(f,x,y,rot,h=120):
    f.accent(place(P((70,12),(76,-10),(66,-6),(58,-16),(46,-8),(36,-14),(28,-2),(26,14),(46,4)),x,y,h/100,False,rot,o=(38,116)),PAPER_B)
def serv1():
    f=person('roll','blouse',None,female=True,bow=16,col='shirt',arms=None); apron_side(f); cap_side(f,250,212,16)
    arm(f,(296,262),(352,340),(408,356),'rest',w=(50,46,34),tone=1,cuff=6,seed=1) ; return f
def serv2():
    f=Fig(); front_torso(f,'blouse'); front_head(f,250,216,120,'roll',True)
    f.accent(P((206,250),(222,212),(232,212),(230,262),(270,262),(268,212),(278,212),(294,250),(302,420),(310,560),(190,560),(198,420)),PAPER); f.accent(P((270,262),(268,212),(278,212),(294,250),(302,420),(310,560),(282,560),(284,400)),PAPER_S)
    f.accent(P((196,96),(202,70),(220,78),(236,60),(250,72),(264,60),(280,78),(298,70),(304,96),(280,88),(250,84),(220,88)),PAPER_B)
    arm(f,(166,262),(130,372),(196,430),'grip',deg=40,w=(54,50,36),seed=2,cuff=6); arm(f,(334,262),(372,372),(304,430),'hold',deg=140,flip=True,w=(54,50,36),seed=3,cuff=6)
    return f
def serv3():
    f=person('bob','blouse',None,female=True,bow=2,col='shirt',arms=None); apron_side(f); cap_side(f,250,212,2)
    arm(f,(212,262),(256,366),(356,346),'grip',deg=-6,w=(54,50,36),seed=4,cuff=6); return f
put(serv1(),-1.62,.02,5.15,clipto=ABOVE); put(serv2(),.02,.0,5.2,1.6,clipto=ABOVE); put(serv3(),1.78,.04,5.15,1.7,flip=True,light=(2.2,4),clipto=ABOVE)
# ---------------------------------------------------------------- counter
d.layer('table',0.5,'counter, samovar, glass case')
X0,X1=-3.4,3.0
d.g(quad((X0,CT,CZ1),(X1,CT,CZ1),(X1,CT,CZ0),(X0,CT,CZ0)),'#b8a784'); d.g(quad((X0,CT,CZ0+.16),(X1,CT,CZ0+.16),(X1,CT,CZ0),(X0,CT,CZ0)),PAPER)
d.p(paths([stroke(crom([(x,pj(0,CT,CZ1)[1]+3),(x+rnd.uniform(-30,10),pj(0,CT,CZ0+.2)[1]),(x+rnd.uniform(-50,0),pj(0,CT,CZ0)[1])],False,3),2.4,'both') for x in range(-60,1500,83)]),'#93835f')
d.g(quad((X0,CT,CZ0),(X1,CT,CZ0),(X1,CT-.06,CZ0),(X0,CT-.06,CZ0)),'#93835f'); d.g(quad((X0,CT-.06,CZ0),(X1,CT-.06,CZ0),(X1,0,CZ0),(X0,0,CZ0)),'#251a13')
d.g(quad((X0,CT-.06,CZ0),(X1,CT-.06,CZ0),(X1,CT-.13,CZ0),(X0,CT-.13,CZ0)),'#120d0a'); d.g(quad((X0,.12,CZ0),(X1,.12,CZ0),(X1,0,CZ0),(X0,0,CZ0)),'#0f0b09')
pn=[quad((x,.2,CZ0),(x+.86,.2,CZ0),(x+.86,.82,CZ0),(x,.82,CZ0)) for x in [-3.3+1.02*i for i in range(7)]]
d.g(unary_union(pn),'#33241a'); d.g(unary_union([g.buffer(-12) for g in pn]),'#1d1410'); d.g(unary_union([rim(g,0,4) for g in pn]+[rim(A.translate(g.buffer(-12),0,0),-4,-4) for g in pn]),'#8a5e2a')
cy=pj(0,CT,4.4)[1]; sx=lambda x,z=4.45: pj(x,0,z)[0]
# the samovar
def samovar(x,y,k):
    m=lambda *q: P(*[(x+a*k,y-b*k) for a,b in q]); full=lambda *q: m(*(list(q)+[(-a,b) for a,b in q[::-1]]))
    d.g(ell(x-6*k,y+2,52*k,9*k),'#6b5a3f')
    base=full((-34,0),(-36,8),(-26,14),(-18,22),(-14,32),(-22,42)); body=full((-22,40),(-40,62),(-50,92),(-53,124),(-50,150),(-40,160)); neck=full((-40,158),(-38,170),(-26,176),(-22,196),(-30,202),(-30,210))
    for g,c in ((base,'#7a4f1e'),(body,'#8a5a22'),(neck,'#7a4f1e')): d.g(g,c)
    d.g(m((-40,62),(-50,92),(-53,124),(-50,150),(-40,160),(-30,160),(-38,124),(-34,84),(-26,58)),'#c98f38'); d.g(m((-28,60),(-36,96),(-38,130),(-34,152),(-28,152),(-30,124),(-27,90),(-20,60)),L4)
    d.g(m((20,50),(34,84),(38,124),(32,160),(40,160),(50,150),(53,124),(50,92),(40,62),(22,40)),'#4a2f14'); d.g(m((42,84),(47,112),(46,140),(43,140),(43,112),(39,88)),L3)
    d.g(U(m((-40,158),(40,158),(40,163),(-40,163)),m((-24,40),(24,40),(22,45),(-22,45))),L4); d.g(U(m((-30,202),(30,202),(30,206),(-30,206)),m((-36,2),(36,2),(35,7),(-35,7))),L3)
    # handles and tap
    for q in (-1,1): d.p(pts1(stroke([(x+q*50*k,y-140*k),(x+q*70*k,y-146*k),(x+q*74*k,y-122*k),(x+q*54*k,y-112*k)],6*k,'none')),'#5b3a16'); d.p(pts1(stroke([(x+q*56*k,y-143*k),(x+q*69*k,y-148*k),(x+q*76*k,y-124*k)],2.4*k,'none')),L4)
    d.g(U(m((-6,66),(6,66),(8,46),(4,34),(-4,34),(-8,46)),m((-14,70),(14,70),(14,75),(-14,75))),'#3a2510'); d.g(m((-14,75),(14,75),(14,77),(-14,77)),L4)
    # teapot on the crown
    tp=U(full((-24,212),(-30,228),(-22,246),(-8,252),(-6,258)),m((24,222),(44,236),(50,250),(44,252),(34,242),(22,236))); d.g(tp,'#d8ccb0'); d.g(m((6,212),(24,212),(30,228),(22,246),(8,252),(14,232)),'#93835f'); d.g(m((-26,226),(26,226),(26,231),(-26,231)),'#5f7480')
samovar(sx(-1.0),cy,1.12)
def teaglass(x,y,k=1,c='#9a4f1c'):
    d.g(P((x-10*k,y-38*k),(x+10*k,y-38*k),(x+9*k,y),(x-9*k,y)),c); d.g(P((x-10*k,y-38*k),(x+10*k,y-38*k),(x+9.8*k,y-32*k),(x-9.8*k,y-32*k)),'#efe3c6'); d.g(U(P((x-11*k,y-22*k),(x+11*k,y-22*k),(x+10*k,y+2*k),(x-10*k,y+2*k)),ell(x+15*k,y-11*k,6*k,8*k,k=12).difference(ell(x+15*k,y-11*k,3.4*k,5*k,k=12))),'#1f1712'); d.g(box(x-9*k,y-21*k,x-6.6*k,y+1*k),L4)
for i in range(3): teaglass(430+i*34,cy+(10 if i%2 else -4),1.05)
# glass case with three tiers
gx0,gx1,gz0,gz1,gh=-.38,1.24,4.22,4.66,.56
back_=quad((gx0,CT,gz1),(gx1,CT,gz1),(gx1,CT+gh,gz1),(gx0,CT+gh,gz1))
d.g(back_,'#4a4334',opacity='.45')
def slice_(x,y,k,top):
    d.p(pts1([(x-17*k,y),(x+17*k,y),(x+18*k,y-5*k),(x+12*k,y-10*k),(x-12*k,y-10*k),(x-18*k,y-5*k)]),'#7a4a22'); d.p(pts1([(x-14*k,y-8*k),(x+14*k,y-8*k),(x+10*k,y-13*k),(x-10*k,y-13*k)]),'#e6d3a8'); d.p(pts1([(x-11*k,y-11*k),(x+12*k,y-10*k),(x+9*k,y-18*k),(x,y-20*k),(x-9*k,y-17*k)]),top)
FILL=['#c9763f','#b4574a','#e2a63d','#c9763f','#d9c48c','#b4574a','#3a2a20']
for lev,(y,z,k) in enumerate(((CT+.40,4.56,.9),(CT+.21,4.46,.98),(CT+.02,4.36,1.06))):
    a,b=pj(gx0+.04,y,z),pj(gx1-.04,y,z)
    if lev<2: d.p(pts1([(a[0],a[1]),(b[0],b[1]),(b[0],b[1]+4),(a[0],a[1]+4)]),'#dfe6e2',opacity='.8')
    num=11; 
    for i in range(num):
        x=a[0]+22+(b[0]-a[0]-44)*i/(num-1); d.g(ell(x,a[1]-1,23*k,4.4*k,k=14),'#efe6cf' if i%1==0 else PAPER,.5); slice_(x,a[1]-3,k,FILL[(i*2+lev*3)%7 if i not in(4,) else (lev*2)%7])
fr_=quad((gx0,CT,gz0),(gx1,CT,gz0),(gx1,CT+gh,gz0),(gx0,CT+gh,gz0)); x0,y0,x1,y1=fr_.bounds
d.g(U(P((x0+40,y1),(x0+150,y0),(x0+196,y0),(x0+86,y1)),P((x0+110,y1),(x0+220,y0),(x0+236,y0),(x0+126,y1)),P((x1-170,y1),(x1-60,y0),(x1-24,y0),(x1-134,y1))),'#e8eee8',opacity='.16')
d.g(quad((gx0,CT+gh,gz0),(gx1,CT+gh,gz0),(gx1,CT+gh,gz1),(gx0,CT+gh,gz1)),'#9fb0b8',opacity='.5')
fw=5
d.g(U(box(x0,y0-fw,x1,y0+2),box(x0,y1-fw,x1,y1),box(x0,y0,x0+fw,y1),box(x1-fw,y0,x1,y1),box((x0+x1)/2-2,y0,(x0+x1)/2+2,y1)),'#c9a35a'); d.g(box(x0,y0-fw,x1,y0-fw+2.4),L5)
# oranges on a stand, a stack of plates
ox,oy=x0+92,y0-6; d.g(U(P((ox-12,oy),(ox+12,oy),(ox+5,oy-22),(ox-5,oy-22)),ell(ox,oy-26,66,11)),'#8f8064'); d.g(ell(ox,oy-29,64,9),'#efe6cf')
for r,(num,yy) in enumerate(((5,42),(4,62),(3,82),(2,101),(1,119))):
    for i in range(num): g=ell(ox+(i-(num-1)/2)*24,oy-yy,13,12.4,k=12); d.g(g,'#c4781f'); d.g(g.difference(A.translate(g,5,6)),'#f0b445')
for i in range(7): d.g(P((sx(2.35)-44,cy+8-i*6),(sx(2.35)+44,cy+8-i*6),(sx(2.35)+40,cy+12-i*6),(sx(2.35)-40,cy+12-i*6)),PAPER if i%2 else '#b8a784')
# ---------------------------------------------------------------- steam
d.layer('steam',0.52,'steam over the samovar and the glasses')
st=[]
for X_,Y_,h in ((sx(-1.0)+20,cy-300,150),(432,cy-46,80),(476,cy-40,66)):
    for q in range(3):
        x=X_+(q-1)*16+rnd.uniform(-5,5); pp=[(x,Y_),(x+12,Y_-h*.25),(x-10,Y_-h*.5),(x+14,Y_-h*.76),(x+2,Y_-h*(.95+.1*q))]; st.append(stroke(crom(pp,False,4),8,'both'))
d.p(paths(st,0),'#efe6d0',opacity='.34')
# ---------------------------------------------------------------- delegates
d.layer('figures',0.68,'delegates at the counter')
def stand(kind,X,z,sc=1.0,coat='coat',seed=1,light=(0,5),stout=None,id=None,add=None):
    f=backfig(kind,random.Random(seed),coat=coat,full=True,stout=stout)
    if add: add(f)
    Y=pj(0,0,z)[1]; k=F/z/100*sc; f.map(lambda g:A.translate(A.scale(g,k*1.0,k*.93,origin=(0,122)),X,Y-122)).draw(d,light=(light[0]*k*.7,light[1]*k*.55),col=('#15110e','#48331f',L4),half=2.5,simp=1,tones=T,id=id)
for X,z in ((128,3.5),(1340,3.6)): d.g(Polygon([(X-84,pj(0,0,z)[1]-6),(X+84,pj(0,0,z)[1]-6),(X+120,pj(0,0,z)[1]+70),(X-120,pj(0,0,z)[1]+70)]),'#0e0a08',opacity='.7')
def elbows(f):   # arms folded in front: only the elbows show
    f.add(P((-24,-34),(-31,-12),(-30,2),(-21,6),(-18,-14)),0,.8); f.add(P((24,-34),(31,-12),(30,2),(21,6),(18,-14)),0,.8)
d.open(data_wide='only'); stand('back',128,3.5,1.02,'coat',3,(-1.6,3.2),id='man-left'); d.close()   # the narrow crop would cut him in half
d.open(data_wide='only'); stand('bald',1340,3.6,1.0,'tunic',8,(1.6,3.2),stout=28,add=elbows,id='man-right'); d.close()
# the woman in the kerchief, in profile, plate in hand
def anna():
    f=Fig(); legs(f,'skirt'); torso(f,'blouse'); k=place(kerchief(),250,212,1.2,False,16,o=(38,116)); put_head(f,250,212,120,'ker',True,rot=16)
    f.accent(k,RED,under='#e0563f'); 
    arm(f,(296,262),(338,354),(386,366),'hold',deg=4,w=(50,46,34),tone=1,seed=2,size=.56)
    arm(f,(210,264),(228,376),(342,398),'hold',deg=-8,w=(58,52,38),seed=1,size=.6); return f
d.g(Polygon([(820,pj(0,0,3.7)[1]-4),(920,pj(0,0,3.7)[1]-4),(950,pj(0,0,3.7)[1]+60),(810,pj(0,0,3.7)[1]+60)]),'#0e0a08',opacity='.7')
X,Y=pj(.62,0,3.72); AS=F/3.72*1.62/920
an=anna().at(X,Y,AS,flip=True); an.draw(d,light=(2.6,3.4),col=('#15110e','#48331f',L4),half=2.6,simp=1,tones=T,id='teller')
fx=lambda x,y:(X-(x-250)*AS,Y+(y-980)*AS)
px,py=fx(404,384); d.g(ell(px,py,42,8),'#efe6cf'); d.g(ell(px,py+3,40,7).difference(ell(px,py,42,8)),'#93835f'); slice_(px-6,py-3,1.25,'#c9763f')
# ---------------------------------------------------------------- lamps
d.layer('light',0.45,'globe lamps on rods')
for i,(x,y,z) in enumerate(LAMPS):
    X_,Y_=pj(x,y,z); s=F/z; d.p(pts1([(X_-3,B[1]),(X_+3,B[1]),(X_+3,Y_-.15*s),(X_-3,Y_-.15*s)]),'#0f0c0a'); d.g(P((X_-.06*s,Y_-.2*s),(X_+.06*s,Y_-.2*s),(X_+.09*s,Y_-.12*s),(X_-.09*s,Y_-.12*s)),'#8a5e2a')
    gb=ell(X_,Y_,.16*s,k=22); d.g(gb,L4); d.g(gb.difference(A.translate(gb,-.05*s,-.05*s)),L3); d.g(ell(X_-.03*s,Y_-.03*s,.09*s,k=16),L5)
    g=d.grad(f'b{i}','radial',[(0,L5,.7),(.35,L4,.26),(1,L3,0)],cx=n(X_),cy=n(Y_),r=n(s*.6)); d.g(ell(X_,Y_,.6*s,k=24),g)
# ---------------------------------------------------------------- foreground
d.layer('fore',1.2,'hands fold bread into a handkerchief; two backs at the right')
for X_,k,sc,sd,ct in ((1390,'lostR',5.9,5,'coat'),(1760,'thin',6.0,9,'coat')):
    f=backfig(k,random.Random(sd),coat=ct,hem=90).map(lambda g:A.translate(A.scale(g,sc,sc,origin=(0,0)),X_,1030)); f.add(box(X_-26*sc,1150,X_+26*sc,1151),0,0)
    f.draw(d,light=(6,9),col=('#0f0c0a','#35261a',L1),half=2.4,simp=1.2,tones=['#0f0c0a','#19130f','#261c15','#33281f','#5f452b','#0b0908','#6a5c46'])
d.raw('<g transform="translate(0 -56)">')
tc=P((-110,930),(330,918),(520,980),(560,1060),(540,1240),(-110,1240)); d.g(A.translate(tc,10,-8),'#0f0b09'); d.g(tc,'#cbbd9d'); d.g(P((-110,930),(330,918),(520,980),(560,1060),(548,1066),(506,992),(326,932),(-110,944)),PAPER_B)
d.g(U(P((330,960),(430,1240),(380,1240)),P((60,960),(20,1240),(-30,1240))),'#b3a27d')
hk=P((96,1020),(226,962),(404,996),(420,1060),(300,1134),(130,1120)); d.g(A.translate(hk,8,10),'#7d6f52'); d.g(hk,'#dfe2dc'); d.g(U(P((96,1020),(226,962),(232,976),(112,1028)),P((404,996),(420,1060),(300,1134),(298,1116),(400,1054),(388,1004))),'#9fb0b8'); d.g(U(P((140,1006),(400,1038),(399,1043),(139,1011)),P((196,982),(330,1118),(325,1120),(191,984))),'#8fa1a9')
br=P((176,1034),(196,1006),(262,994),(322,1004),(338,1034),(300,1066),(214,1066)); d.g(A.translate(br,6,8),'#8f8064'); d.g(br,'#6e4a1c'); d.g(P((184,1028),(200,1006),(262,996),(318,1006),(326,1026),(292,1050),(216,1050)),'#b98a4a'); d.g(P((206,1034),(222,1012),(300,1012),(306,1032),(276,1044),(226,1044)),'#a8563f')
fold=P((404,996),(420,1060),(372,1052),(312,1024),(330,996)); d.g(A.translate(fold,-4,8),'#7d6f52'); d.g(fold,'#eef0ea'); d.g(P((312,1024),(330,996),(338,1000),(326,1028)),'#9fb0b8')
h1=Fig(); arm(h1,(-170,1010),(-110,1090),(66,1066),'rest',deg=-6,w=(120,110,84),seed=3,size=1.32); h1.draw(d,light=(-4,7),col=('#15110e','#3f2c1c',L4),half=2.4,simp=1,tones=['#15110e','#1f1914','#2c231b','#48392a','#8a6440','#120e0c','#cdbf9f'])
h2=Fig(); arm(h2,(700,1210),(640,1130),(520,1078),'hold',deg=202,flip=True,w=(120,108,80),seed=4,size=1.28); h2.draw(d,light=(4,7),col=('#15110e','#3f2c1c',L4),half=2.4,simp=1,tones=['#15110e','#1f1914','#2c231b','#48392a','#8a6440','#120e0c','#cdbf9f'])
d.close()
d.save('scenes/buffet.svg')
