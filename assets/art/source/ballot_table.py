from people import *
rnd=random.Random(19)
d=Doc(prefix='bt',title='The vote, evening of 9 February 1934',desc='A long table under a dark red cloth runs away across a hall; on it stands a row of sealed wooden urns, each with a number. Delegates wait with folded lists in their hands, one is dropping his into the slot. In front, on a writing ledge without any screen, a printed list and a red pencil on a string.',focus='560 540')
B=(-110,-60,2030,1140); clip=box(*B)
CX,CY,F,EYE=700,392,1050,1.62
def pj(x,y,z): return (CX+F*x/z, CY-F*(y-EYE)/z)
def quad(*p): return Polygon([pj(*q) for q in p]).buffer(0).intersection(clip)
TH=math.radians(41); ux,uz=math.cos(TH),math.sin(TH); vx,vz=-uz,ux; AX,AZ=-3.05,2.62
def tp(s,w,y):  # a point of the table: s along it, w across it (0 is our side)
    return (AX+ux*s+vx*w, y, AZ+uz*s+vz*w)
def pt(s,w,y): return pj(*tp(s,w,y))
T=['#14100d','#1e1814','#2a211b','#463a31','#7d5a38','#120e0c','#8f8064']
# ---------------------------------------------------------------- back
d.layer('back',0.12,'white hall, walnut panelling, night windows')
d.g(clip,'#191613')
ZE=10.4
d.g(quad((-14,0,ZE),(12,0,ZE),(12,7,ZE),(-14,7,ZE)),'#2b2722')
LAMPS=[(-2.35,2.78,3.9),(-.55,2.9,5.6),(1.45,3.02,7.5)]
h3=unary_union([halo(*pj(x,y,z),F/z*2.5,110,.05,rnd,sx=1.15) for x,y,z in LAMPS]); h2=unary_union([halo(*pj(x,y,z),F/z*1.45,90,.07,rnd,sx=1.1) for x,y,z in LAMPS])
wallg=quad((-14,1.66,ZE),(12,1.66,ZE),(12,7,ZE),(-14,7,ZE))
d.g(wallg.intersection(h3),'#3a332a'); d.g(wallg.intersection(h2),'#544832')
d.g(wallg,spattern(d,'ch',300,46,1.5,42,3,'#cbb98c',rnd,.13))
# pilasters and cornice of the wall
for x in (-7.3,-3.55,.2,3.95): 
    d.g(quad((x,1.66,ZE),(x+.62,1.66,ZE),(x+.62,7,ZE),(x,7,ZE)),'#38322a'); d.g(quad((x,1.66,ZE),(x+.1,1.66,ZE),(x+.1,7,ZE),(x,7,ZE)),'#7d6f52')
# night windows between the pilasters
WIN=[(-6.3,-3.95),(-2.55,-.2)]
for a,b in WIN:
    d.g(quad((a-.16,1.9,ZE),(b+.16,1.9,ZE),(b+.16,6.4,ZE),(a-.16,6.4,ZE)),'#0e1012'); w=quad((a,2.06,ZE),(b,2.06,ZE),(b,6.3,ZE),(a,6.3,ZE)); d.g(w,'#22323d')
    x0,y0,x1,y1=w.bounds
    # a gate tower outside, with an eagle's spike, not a star
    if a<-4: d.g(U(P((x0+70,y1),(x0+70,y1-86),(x0+84,y1-86),(x0+84,y1-126),(x0+96,y1-126),(x0+110,y1-200),(x0+124,y1-126),(x0+136,y1-126),(x0+136,y1-86),(x0+150,y1-86),(x0+150,y1)),box(x0,y1-40,x1,y1)).intersection(w),'#16222b')
    else: d.g(P((x0,y1),(x0,y1-54),(x0+90,y1-54),(x0+90,y1-30),(x1,y1-30),(x1,y1)).intersection(w),'#16222b')
    m=U(*[quad((a+(b-a)*q-.04,2.06,ZE),(a+(b-a)*q+.04,2.06,ZE),(a+(b-a)*q+.04,6.3,ZE),(a+(b-a)*q-.04,6.3,ZE)) for q in (.33,.66)],*[quad((a,y,ZE),(b,y,ZE),(b,y+.08,ZE),(a,y+.08,ZE)) for y in (3.4,4.8)])
    d.g(m,'#0e1012'); d.g(quad((a-.3,1.82,ZE),(b+.3,1.82,ZE),(b+.3,1.95,ZE),(a-.3,1.95,ZE)),'#7d6f52')
    d.p(paths([lens(rnd.uniform(x0,x1),rnd.uniform(y0,y1),1.9,rnd.uniform(6,12),3) for _ in range(20)],1,w.difference(m)),F4)
# walnut panelling
d.g(quad((-14,0,ZE),(12,0,ZE),(12,1.66,ZE),(-14,1.66,ZE)),'#241812'); d.g(quad((-14,1.60,ZE),(12,1.60,ZE),(12,1.68,ZE),(-14,1.68,ZE)),'#8a5e2a')
pn=[quad((x,.2,ZE),(x+1.0,.2,ZE),(x+1.0,1.42,ZE),(x,1.42,ZE)) for x in [-7.4+1.25*i for i in range(16)]]
d.g(unary_union(pn),'#1b120e'); d.g(unary_union([rim(g,4,0) for g in pn]),'#4a3321')
# double door at the right, in the quiet zone
d.g(quad((4.95,0,ZE),(7.3,0,ZE),(7.3,3.5,ZE),(4.95,3.5,ZE)),'#0f0c0a'); 
for x in (5.1,6.16): 
    d.g(quad((x,0,ZE),(x+1.0,0,ZE),(x+1.0,3.36,ZE),(x,3.36,ZE)),'#2e2018')
    for y0,y1 in ((.3,1.4),(1.7,3.1)): d.g(quad((x+.16,y0,ZE),(x+.84,y0,ZE),(x+.84,y1,ZE),(x+.16,y1,ZE)),'#1f1611')
# floor: parquet in long facets, the lamp pools lie on it
d.g(quad((-14,0,ZE),(12,0,ZE),(12,0,1.6),(-14,0,1.6)),'#1d1612')
fl=quad((-14,0,ZE),(12,0,ZE),(12,0,1.6),(-14,0,1.6))
d.g(unary_union([Polygon([pj(x+math.cos(a)*1.7*r,0,z+math.sin(a)*1.2*r) for a,r in [(2*math.pi*i/72,(1.07,.95)[i%2]+rnd.uniform(-.05,.05)) for i in range(72)]]).buffer(0) for x,y,z in ((-1.0,0,3.2),(.75,0,4.6),(2.7,0,6.4))]).intersection(fl),'#3a2a1d')
d.g(unary_union([Polygon(stroke([pj(x,0,10.3),pj(x*1.0,0,1.65)],2.6,'none')) for x in [-9+.62*i for i in range(28)]]).intersection(clip),'#120e0b')
# ---------------------------------------------------------------- glow
d.layer('glow',0.25,'lamplight in the air','screen')
for i,(x,y,z) in enumerate(LAMPS):
    X,Y=pj(x,y,z); s=F/z; g=d.grad(f'air{i}','radial',[(0,L4,.42),(.4,L2,.16),(1,L2,0)],cx=n(X),cy=n(Y),r=n(s*1.5)); d.g(ell(X,Y,s*1.5,k=30).intersection(clip),g)
# ---------------------------------------------------------------- mid: behind the table
d.layer('mid',0.4,'the duty tellers behind the table')
def at(f,x,z,h=1.7,flip=False,y0=0,**kw):
    X,Y=pj(x,y0,z); s=F/z*h/920; q=f.at(X,Y,s,flip=flip); cl=kw.pop('clipto',None)
    if cl is not None: q=q.map(lambda g:g.intersection(cl))
    L=kw.pop('light',(-2.6,4.2)); lx=L[0]*(-1 if False else 1)
    q.draw(d,light=(lx*max(.5,s*1.5),L[1]*max(.5,s*1.5)),half=2.6,simp=max(.95,1.1*s*1.7),dec=1 if s<.27 else 0,tones=kw.pop('tones',T),col=kw.pop('col',('#14100d','#4a3523',L4)),**kw)
ABOVE=Polygon([pt(-1.2,.86,.82),pt(8.75,.86,.82),(1400,-60),(-110,-60)]).buffer(4)
far=dict(clipto=ABOVE,col=('#110e0c','#3a2a1d','#c9954a'),tones=['#120e0c','#181310','#221a15','#33281f','#5e4429','#0f0c0a','#75674e'],cuts=False)
# one stands with his hands behind him and watches the queue; one writes down the number of each mandate
x,_,z=tp(5.6,1.35,0); at(person('back','tunic','boots',b=14,arms='back',col='stand',glasses=True),x,z,1.72,flip=False,id='watcher',**far)
x,_,z=tp(1.33,1.25,0); at(person('roll','blouse','skirt',female=True,arms=(((296,262),(336,360),(404,396)),((212,262),(250,372),(330,408))),hkind='write',bow=26,col='shirt'),x,z,1.62,id='clerk',clipto=ABOVE,col=('#110e0c','#4a3523','#e2b25a'),tones=T,cuts=False)
x,_,z=tp(7.7,1.3,0); at(person('bald','jacket','trousers',b=34,arms='fold',hkind='hold',bow=16,col='shirt'),x,z,1.66,flip=True,**far)
# ---------------------------------------------------------------- the table, the cloth, the urns
d.layer('table',0.5,'red cloth, thirteen numbered urns')
S0,S1,TW,TY=-1.2,8.75,.86,.82
front=Polygon([pt(S0,0,TY),pt(S1,0,TY),pt(S1,0,.04),pt(S0,0,.04)]).buffer(0).intersection(clip)
top=Polygon([pt(S0,0,TY),pt(S1,0,TY),pt(S1,TW,TY),pt(S0,TW,TY)]).buffer(0).intersection(clip)
d.g(Polygon([pt(S0,0,.04),pt(S1,0,.04),pt(S1,-.5,0),pt(S0,-.75,0)]).buffer(0).intersection(clip),'#0d0a09')
d.g(front,'#5a1411')
dk=[];lt=[];lt2=[];s=S0
while s<S1:
    w=rnd.uniform(.22,.42); o=rnd.uniform(-.05,.05)
    dk.append(Polygon([pt(s,0,TY-.03),pt(s+w*.16,0,TY-.03),pt(s+w*.42+o,0,.04),pt(s-w*.05+o,0,.04)]))
    lt.append(Polygon([pt(s+w*.45,0,TY),pt(s+w*.72,0,TY),pt(s+w*.66+o,0,TY-rnd.uniform(.4,.7))]))
    if rnd.random()<.7: lt2.append(Polygon([pt(s+w*.52,0,TY),pt(s+w*.66,0,TY),pt(s+w*.62+o*.6,0,TY-rnd.uniform(.16,.34))]))
    s+=w
d.g(unary_union([g.buffer(0) for g in dk]).intersection(front),'#35100d'); d.g(unary_union([g.buffer(0) for g in lt]).intersection(front),RED_D); d.g(unary_union([g.buffer(0) for g in lt2]).intersection(front),'#9a211a')
d.g(top,'#7d1a15')
# pools of lamplight on the cloth
pool=unary_union([Polygon([pt(s+math.cos(a)*1.25*(1+rnd.uniform(-.05,.05)),.43+math.sin(a)*.5,TY) for a in [2*math.pi*i/40 for i in range(40)]]).buffer(0) for s in (1.3,3.9,6.5)]).intersection(top)
d.g(pool,'#a3271e')
d.g(Polygon([pt(S0,0,TY),pt(S1,0,TY),pt(S1,0,TY-.018),pt(S0,0,TY-.018)]).buffer(0).intersection(clip),'#c9503a')
def urn(k,s):
    a,b,c,e,y0,y1=s,s+.44,.2,.58,TY,TY+.52
    sh=Polygon([pt(b,c,y0),pt(b,e,y0),pt(b+.3,e,y0),pt(b+.26,c,y0)]).buffer(0).intersection(clip); d.g(sh,'#4a1210')
    fr=Polygon([pt(a,c,y0),pt(b,c,y0),pt(b,c,y1),pt(a,c,y1)]); tpp=Polygon([pt(a-.02,c-.02,y1),pt(b+.02,c-.02,y1),pt(b+.02,e+.02,y1),pt(a-.02,e+.02,y1)])
    rs=Polygon([pt(b,c,y0),pt(b,e,y0),pt(b,e,y1),pt(b,c,y1)]); ls=Polygon([pt(a,c,y0),pt(a,e,y0),pt(a,e,y1),pt(a,c,y1)])
    d.g(U(fr.buffer(0),rs.buffer(0),ls.buffer(0)).intersection(clip),'#2b1d13'); d.g(fr.buffer(0).intersection(clip),'#5b4025')
    # boards, cord
    if k<9: d.g(unary_union([Polygon([pt(a,c,y),pt(b,c,y),pt(b,c,y+.012),pt(a,c,y+.012)]) for y in (y0+.17,y0+.345)]).intersection(clip),'#33231a',.4,1)
    if k<9: d.g(Polygon([pt(a,c,y0),pt(a+.03,c,y0),pt(a+.03,c,y1),pt(a,c,y1)]).intersection(clip),'#8a5e2a',.4,1)
    d.g(tpp.buffer(0).intersection(clip),'#b98a4a'); d.g(Polygon([pt(a-.02,c-.02,y1),pt(b+.02,c-.02,y1),pt(b+.02,c-.02,y1-.03),pt(a-.02,c-.02,y1-.03)]).intersection(clip),L4,.4,1)
    d.g(Polygon([pt(a+.1,c+.17,y1),pt(b-.1,c+.17,y1),pt(b-.1,c+.21,y1),pt(a+.1,c+.21,y1)]).intersection(clip),INK,.3,1)
    # the number on a white card, seal under it
    cw=.25 if k<10 else .31; m=(a+b)/2
    d.g(Polygon([pt(m-cw/2,c-.005,y0+.14),pt(m+cw/2,c-.005,y0+.14),pt(m+cw/2,c-.005,y0+.44),pt(m-cw/2,c-.005,y0+.44)]).intersection(clip),PAPER,.3,1)
    g,w=number(str(k),.21); d.g(warp(g,lambda X,Y:pt(m-w/2+X,c-.006,y0+.395-Y)).intersection(clip),INK,.25,1)
    q=pt(m,c-.01,y0+.06); r=F/tp(m,c,0)[2]*.038; d.g(ell(*q,r,k=10).intersection(clip),'#8f1f18',.3,1)
for k in range(13,0,-1): urn(k,.28+.66*(k-1)-.62)
# ---------------------------------------------------------------- the voters, our side of the table
d.layer('figures',0.65,'delegates with folded lists')
def slip(x,y,deg,s=1,fold=True):
    def go(f):
        g=P((0,-34),(64,-26),(64,30),(0,22)); g2=P((0,-34),(30,-44),(94,-36),(64,-26)); t=lambda q:A.translate(A.rotate(A.scale(q,s,s,origin=(0,0)),deg,origin=(0,0)),x,y)
        f.accent(t(g),PAPER_B); f.accent(t(g2),PAPER_S); f.accent(t(P((6,-20),(46,-15),(46,-11),(6,-16))),UMBER2); f.accent(t(P((6,-6),(54,0),(54,4),(6,-2))),UMBER2)
    return go
def floorshadow(x,z,h=1.7,dx=.5,dz=-.55):
    d.g(Polygon([pj(x-.16,0,z),pj(x+.2,0,z),pj(x+.34+dx,0,z+dz),pj(x-.1+dx,0,z+dz)]).buffer(0).intersection(clip),'#0d0a09',opacity='.8')
Q=[]
def voter(s,w,f,h=1.7,flip=True,id=None,**kw): Q.append((s,w,f,h,flip,id,kw))
# far to near along the table
voter(7.5,-.42,person('short','jacket','trousers',arms='fold',hkind='hold',holds=slip(368,420,-8),bow=18,col='shirt'),1.7)
voter(6.35,-.5,person('ker','coat','valenki',female=True,arms='fold',hkind='hold',holds=slip(368,420,-6),bow=10,col=None),1.58)
voter(5.6,-.62,person('crew','robe','boots',arms='back',cap='tub',beard='goat',bow=4,col=None),1.68,flip=False)
voter(4.62,-.5,person('fringe','tunic','boots',b=38,arms='fold',hkind='hold',holds=slip(372,424,-10),bow=22,col='stand',glasses=True),1.66)
# the neighbour who looks: he turns his head to see the other man's list
voter(3.78,-.78,person('crew','tunic','boots',arms='down',bow=-4,col='stand',stride=10),1.72,flip=False)
# the man at the slot of urn 5: the hand is worked out from where the slot lies in the picture
US=.28+.66*3-.62+.22; vs,vw,vh=US+.10,-.62,1.76
xm,_,zm=tp(vs,vw,0); XM,YM=pj(xm,0,zm); sm=F/zm*vh/920; XS,YS=pt(US,.39,1.345); hx,hy=250-(XS-XM)/sm,980+(YS-YM)/sm
def dropped(f):
    g=P((hx-16,hy-62),(hx+30,hy-70),(hx+34,hy+4),(hx-12,hy+6)); f.accent(g,PAPER_B); f.accent(P((hx+30,hy-70),(hx+44,hy-62),(hx+46,hy+2),(hx+34,hy+4)),PAPER_S)
    f.accent(P((hx-8,hy-46),(hx+22,hy-51),(hx+22,hy-46),(hx-8,hy-41)),UMBER2)
def cap_in_hand(f): f.add(P((196,470),(236,452),(286,462),(306,486),(290,500),(240,506),(200,500)),1,.8)
def voterfig():
    f=Fig(); legs(f,'boots',26); torso(f,'jacket',6,16); put_head(f,250,212,120,'wild',rot=22,beard='short'); collar(f,'coat')
    dropped(f); arm(f,(286,268),(hx-112,hy+34),(hx-40,hy-44),'hold',deg=16,w=(56,50,36),seed=8); cap_in_hand(f); arm(f,(206,266),(180,380),(214,452),'grip',deg=40,w=(58,52,40),seed=3); return f
VOTER=voterfig()
for s,w,f,h,flip,id_,kw in Q:
    x,_,z=tp(s,w,0); floorshadow(x,z)
    fz=z>6.2
    at(f,x,z,h,flip=flip,id=id_,**({**dict(light=(2.8,4.2),cuts=not fz),**(dict(col=('#120e0c','#3f2d1e','#dba650')) if fz else {}),**kw}))
floorshadow(xm,zm); at(VOTER,xm,zm,vh,flip=True,id='voter',light=(3.0,4.0),col=('#14100d','#4a3523',L4))
# ---------------------------------------------------------------- lamps
d.layer('light',0.45,'three opal bowls on rods')
for i,(x,y,z) in enumerate(LAMPS):
    X,Y=pj(x,y,z); s=F/z
    d.p(pts1([(X-.012*s,B[1]),(X+.012*s,B[1]),(X+.012*s,Y-.16*s),(X-.012*s,Y-.16*s)]),'#0d0a09')
    for q in (-1,1): d.p(pts1(stroke([(X,Y-.5*s),(X+q*.25*s,Y-.02*s)],.012*s,'none')),'#0d0a09')
    bowl=P((X-.3*s,Y-.03*s),(X+.3*s,Y-.03*s),(X+.25*s,Y+.06*s),(X+.15*s,Y+.125*s),(X,Y+.15*s),(X-.15*s,Y+.125*s),(X-.25*s,Y+.06*s))
    d.g(bowl,L4,.3,1); d.g(bowl.difference(A.translate(bowl,-.05*s,-.035*s)),L3,.3,1); d.g(ell(X,Y-.03*s,.3*s,.055*s),L5,.3,1); d.g(P((X-.05*s,Y-.2*s),(X+.05*s,Y-.2*s),(X+.07*s,Y-.12*s),(X-.07*s,Y-.12*s)),'#8a5e2a',.3,1)
    g=d.grad(f'b{i}','radial',[(0,L5,.85),(.3,L4,.34),(1,L3,0)],cx=n(X),cy=n(Y),r=n(s*.62)); d.g(ell(X,Y+.02*s,.62*s,k=24),g)
# ---------------------------------------------------------------- foreground: the ledge, the list, the pencil on its string; two backs
d.layer('fore',1.2,'writing ledge with list and pencil on a string; the queue from behind')
for X,k,sc,sd,ct in ((1345,'back',6.0,4,'tunic'),(1730,'ker',5.7,9,'coat')):
    f=backfig(k,random.Random(sd),coat=ct,hem=90).map(lambda g:A.translate(A.scale(g,sc,sc,origin=(0,0)),X,1010)); f.add(box(X-26*sc,1150,X+26*sc,1151),0,0)
    f.draw(d,light=(9,9),col=('#0e0b0a','#33241a',L1),half=2.4,simp=1.2,tones=['#0e0b0a','#17120f','#241b15','#33281f','#5a4028','#0b0908','#6a5c46'],nick=16)
led=P((-110,896),(396,842),(566,938),(590,1140),(-110,1140)); d.g(led,'#2b1d13'); d.g(P((-110,896),(396,842),(566,938),(572,962),(396,868),(-110,922)),L2); d.g(P((-110,896),(396,842),(402,846),(-110,902)),L4)
d.g(P((-110,922),(396,868),(572,962),(590,1140),(-110,1140)),'#3d2a1b'); d.g(P((430,890),(572,962),(590,1140),(498,1140)),'#2b1d13')
# the list: number, name, number, name
li=P((40,934),(338,900),(452,1140),(96,1140)); d.g(A.translate(li,-9,10),'#160f0b'); d.g(li,PAPER)
def lp(a,b): # bilinear on the sheet
    x0,y0=40+(96-40)*b,934+206*b; x1,y1=338+(452-338)*b,900+240*b
    return (x0+(x1-x0)*a,y0+(y1-y0)*a)
ln=[P(lp(.30,.07),lp(.72,.07),lp(.72,.105),lp(.30,.105))]
for k in range(9):
    b=.2+.088*k; w=(.34,.44,.28,.4,.36,.46,.3,.38,.42)[k]
    ln+= [P(lp(.07,b),lp(.12,b),lp(.12,b+.034),lp(.07,b+.034)),P(lp(.17,b),lp(.17+w,b),lp(.17+w,b+.034),lp(.17,b+.034)),P(lp(.72,b),lp(.72+w*.5,b),lp(.72+w*.5,b+.026),lp(.72,b+.026))]
d.g(unary_union(ln).intersection(clip),INK3)
# the string comes from a nail in the ledge and loops over the sheet to the pencil
na=(520,930); d.g(ell(*na,7,k=10),INK); d.p(pts1(lens(na[0]-5,na[1]-4,.2,10,3)),L4)
pa,pb=(214,1046),(398,928)       # tip, end
cd=crom([na,(560,986),(520,1046),(452,1010),(446,956),(412,916),pb],False,8)
d.p(pts1(stroke([(x-5,y+7) for x,y in cd],4,'none')),'#160f0b'); d.p(pts1(stroke(cd,4.4,'none')),PAPER_S)
vx_,vy_=(pb[0]-pa[0]),(pb[1]-pa[1]); L_=math.hypot(vx_,vy_); vx_/=L_;vy_/=L_; nx,ny=-vy_,vx_
pq=lambda t,w:(pa[0]+vx_*t+nx*w,pa[1]+vy_*t+ny*w)
d.g(A.translate(P(pq(10,0),pq(44,-11),pq(L_,-11),pq(L_,11),pq(44,11)),-8,12),'#160f0b',opacity='.75')
d.g(P(pq(0,0),pq(44,-11),pq(44,11)),MANILA_L); d.g(P(pq(0,0),pq(15,-4),pq(15,4)),RED); d.g(P(pq(40,-11),pq(L_,-11),pq(L_,11),pq(40,11),pq(47,5),pq(40,0),pq(47,-5)),RED); d.g(P(pq(42,3.5),pq(L_,3.5),pq(L_,11),pq(40,11)),RED_D); d.g(P(pq(44,-11),pq(L_,-11),pq(L_,-7),pq(46,-7)),'#d2493b')
d.g(P(pq(L_-14,-12),pq(L_-7,-12),pq(L_-7,12),pq(L_-14,12)),PAPER_S)
d.save('scenes/ballot-table.svg')
