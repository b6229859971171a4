from people import *
rnd=random.Random(52)
d=Doc(prefix='lo',title='Delegates’ lodging, a night in February 1934',desc='A hostel room with iron beds at night, one lamp on a locker. A man in shirt sleeves sits bent on the edge of a bed, one boot off; another stands with his hands in his pockets and looks down at him; a third lies turned to the wall. Snow falls outside the window.',focus='580 540')
B=(-110,-60,2030,1140); clip=box(*B)
CX,CY,F,EYE=600,420,1000,1.5
def pj(x,y,z): return (CX+F*x/z, CY-F*(y-EYE)/z)
def quad(*p): return Polygon([pj(*q) for q in p]).buffer(0).intersection(clip)
ZE=5.2
# ---------------------------------------------------------------- outside
d.layer('sky',0.06,'night over snowy roofs')
wx0,wy1=pj(-2.25,.98,ZE); wx1,wy0=pj(-.55,2.62,ZE); W=box(wx0-6,wy0-6,wx1+6,wy1+6)
d.g(W,'#1d2b35')
d.g(P((wx0-6,wy1),(wx0-6,wy1-84),(wx0+50,wy1-84),(wx0+50,wy1-108),(wx0+74,wy1-108),(wx0+74,wy1-70),(wx0+150,wy1-70),(wx0+196,wy1-120),(wx0+246,wy1-70),(wx1+6,wy1-70),(wx1+6,wy1)),'#121c24')
d.p(pts2([(wx0-6,wy1-84),(wx0+50,wy1-84),(wx0+50,wy1-78),(wx0-6,wy1-78)])+pts2([(wx0+50,wy1-108),(wx0+74,wy1-108),(wx0+74,wy1-103),(wx0+50,wy1-103)])+pts2([(wx0+150,wy1-70),(wx0+196,wy1-120),(wx0+246,wy1-70),(wx0+234,wy1-70),(wx0+196,wy1-110),(wx0+162,wy1-70)])+pts2([(wx0+74,wy1-70),(wx0+150,wy1-70),(wx0+150,wy1-65),(wx0+74,wy1-65)]),F4)
for x,y,c in ((24,52,'#33424c'),(96,44,L2),(124,44,'#33424c'),(204,52,'#33424c'),(280,40,'#33424c')): d.g(box(wx0+x,wy1-y,wx0+x+14,wy1-y+20),c)
d.layer('snow',0.08,'snow outside the window')
d.p(paths([lens(rnd.uniform(wx0,wx1),rnd.uniform(wy0,wy1),1.8+rnd.uniform(-.2,.2),rnd.uniform(8,15),rnd.uniform(3,5)) for _ in range(56)],0,W),'#dbe3e2')
# ---------------------------------------------------------------- back
d.layer('back',0.14,'wall with window, stepped lamplight, coats on hooks')
LX,LY=pj(-.16,1.13,4.75)
room=clip.difference(box(wx0,wy0,wx1,wy1)); d.g(room,'#191613')
cy_=pj(0,3.15,ZE)[1]; fy=pj(0,0,ZE)[1]; lx_=pj(-3.1,0,ZE)[0]; rx_=pj(4.4,0,ZE)[0]
wall=box(lx_,cy_,rx_,fy).difference(box(wx0,wy0,wx1,wy1))
d.g(wall,'#211d18')
h3=halo(LX,LY-10,520,170,.07,rnd,sx=1.12,sy=.92); h2=halo(LX,LY-10,345,140,.09,rnd,sx=1.1,sy=.9); h1=halo(LX,LY-14,190,100,.12,rnd,sy=.92)
d.g(wall.intersection(h3),'#362b1e'); d.g(wall.intersection(h2),'#574327'); d.g(wall.intersection(h1),'#826031')
d.g(wall.difference(h1),spattern(d,'ch',300,40,1.5,40,3,'#cbb98c',rnd,.10))
# oil-paint dado
dd=box(lx_,pj(0,1.18,ZE)[1],rx_,fy).difference(box(wx0,wy0,wx1,wy1)); d.g(dd,'#1a1d1a'); d.g(dd.intersection(h3),'#272c26'); d.g(dd.intersection(h2),'#3a4034'); d.g(dd.intersection(h1),'#575838')
yb=pj(0,1.18,ZE)[1]; ln=box(lx_,yb-3,rx_,yb+3).difference(box(wx0,wy0,wx1,wy1)); d.g(ln,'#0f0d0b'); d.g(ln.intersection(h3),'#a8802f')
# left wall and ceiling
d.g(P((B[0],B[1]),(lx_,cy_),(lx_,fy),pj(-3.1,0,1.6),(B[0],B[3])).intersection(clip),'#15120f'); d.g(P((B[0],B[1]),(B[2],B[1]),(rx_,cy_),(lx_,cy_)),'#120f0d'); d.g(halo(LX,cy_,330,70,.12,rnd,sy=.24).intersection(P((B[0],B[1]),(B[2],B[1]),(rx_,cy_),(lx_,cy_))),'#241c14')
# window frame, sill with a bottle and a loaf in string bag hung in the cold
fr=U(box(wx0-16,wy0-16,wx1+16,wy1+10)).difference(U(*[box(a,b,c,e) for a,b,c,e in ((wx0,wy0+74,(wx0+wx1)/2-6,wy1),((wx0+wx1)/2+6,wy0+74,wx1,wy1),(wx0,wy0,(wx0+wx1)/2-6,wy0+64),((wx0+wx1)/2+6,wy0,wx1,wy0+64))])); d.g(fr,'#14110e')
d.g(U(box(wx1-2,wy0,wx1,wy1),box((wx0+wx1)/2+4,wy0+74,(wx0+wx1)/2+7,wy1),box(wx0,wy0+64,wx1,wy0+67)),'#5b6b74'); d.g(box(wx1+12,wy0-14,wx1+17,wy1+8),'#c9954a')
d.g(P((wx0-34,wy1+8),(wx1+34,wy1+8),(wx1+42,wy1+24),(wx0-42,wy1+24)),'#3a3024'); d.g(P((wx0-34,wy1+8),(wx1+34,wy1+8),(wx1+36,wy1+12),(wx0-36,wy1+12)),'#9fb0b8')
# frost on the panes: cut ferns at the lower corners
fe=[]
for cx_,sg in ((wx0+6,1),((wx0+wx1)/2-10,-1),((wx0+wx1)/2+10,1),(wx1-6,-1)):
    for i in range(7): a=-1.5+sg*(.12+.19*i); fe.append(lens(cx_,wy1-4,a,rnd.uniform(26,62),6))
d.p(paths(fe,0,box(wx0,wy0,wx1,wy1)),'#8fa1a9',opacity='.7')
d.g(P((wx0+40,wy1+8),(wx0+40,wy1-46),(wx0+45,wy1-56),(wx0+45,wy1-74),(wx0+57,wy1-74),(wx0+57,wy1-56),(wx0+62,wy1-46),(wx0+62,wy1+8)),'#0f1416'); d.g(box(wx0+57,wy1-44,wx0+60,wy1+4),'#5f7480')
# coats and hats on hooks
hx=pj(1.35,0,ZE)[0]; hy=pj(0,1.92,ZE)[1]
d.g(box(hx-30,hy-8,hx+240,hy+8),'#2e2218'); d.g(box(hx-30,hy-8,hx+240,hy-5),'#a8702a')
def coat(x,w,h,c):
    g=P((x-6,hy),(x+6,hy),(x+w*.42,hy+26),(x+w*.5,hy+70),(x+w*.46,hy+h),(x+w*.1,hy+h+10),(x-w*.4,hy+h-2),(x-w*.5,hy+80),(x-w*.4,hy+26)); d.g(g,c); d.g(rim(g,5,2),'#c9954a' if x<hx+90 else '#6e4a1c'); d.p(pts1(stroke(crom([(x+4,hy+24),(x+9,hy+h*.5),(x+2,hy+h)],False,4),4,'both'))+pts1(stroke(crom([(x-w*.2,hy+50),(x-w*.24,hy+h*.6),(x-w*.18,hy+h-6)],False,4),4,'both')),'#4a3420')
coat(hx+26,86,250,'#110e0c'); coat(hx+120,78,214,'#15110e'); coat(hx+204,90,262,'#100d0b')
d.g(P((hx-8,hy-4),(hx-4,hy-34),(hx+20,hy-46),(hx+46,hy-40),(hx+58,hy-12),(hx+78,hy-4),(hx+40,hy+4)),'#0f0c0a'); d.g(rim(P((hx-8,hy-4),(hx-4,hy-34),(hx+20,hy-46),(hx+46,hy-40),(hx+58,hy-12),(hx+78,hy-4),(hx+40,hy+4)),5,5),'#c9954a')
# ---------------------------------------------------------------- floor
d.layer('mid',0.35,'floor boards, beds, the locker')
fl=P((B[0],B[3]),pj(-3.1,0,1.6),(lx_,fy),(rx_,fy),(B[2],B[3])).union(box(B[0],900,B[2],B[3])).intersection(box(B[0],fy,B[2],B[3])); d.g(fl,'#15110e')
def fell(x,z,r0,r1,num): return Polygon([pj(x+math.cos(a)*r0*k,0,max(1.3,z+math.sin(a)*r1*k)) for a,k in [(2*math.pi*i/num,(1.06,.95)[i%2]+rnd.uniform(-.03,.03)) for i in range(num)]]).buffer(0).intersection(fl)
d.g(fell(-.1,3.7,2.3,1.7,110),'#2a2018'); d.g(fell(-.12,4.1,1.4,1.0,90),'#433121'); d.g(fell(-.14,4.4,.75,.5,70),'#66492a')
# cold patch of snow light under the window
d.g(Polygon([pj(-2.1,0,4.9),pj(-.9,0,4.9),pj(-.5,0,3.3),pj(-2.5,0,3.3)]).intersection(fl),'#52626b',opacity='.28')
d.g(unary_union([Polygon(stroke([pj(x,0,ZE),pj(x,0,1.35)],3,'none')) for x in [-4+.36*i for i in range(26)]]).intersection(fl),'#0d0a08')
def bed(x0,x1,z0,z1,c,lit,hump=False,side='r'):
    d.g(Polygon([pj(x0-.05,0,z0-.1),pj(x1+.1,0,z0-.1),pj(x1+.1,0,z1),pj(x0-.05,0,z1)]).intersection(fl),'#0a0807',opacity='.75')
    # head end
    def end(z,h,w=.035,col='#0f0c0a',rm=None):
        g=[quad((x0,0,z),(x0+w,0,z),(x0+w,h,z),(x0,h,z)),quad((x1-w,0,z),(x1,0,z),(x1,h,z),(x1-w,h,z)),quad((x0,h-.04,z),(x1,h-.04,z),(x1,h,z),(x0,h,z)),quad((x0,.36,z),(x1,.36,z),(x1,.40,z),(x0,.40,z))]
        g+=[quad((x0+(x1-x0)*t-.010,.38,z),(x0+(x1-x0)*t+.010,.38,z),(x0+(x1-x0)*t+.010,h,z),(x0+(x1-x0)*t-.010,h,z)) for t in (.2,.4,.6,.8)]
        for xx in (x0+w/2,x1-w/2): X,Y=pj(xx,h+.04,z); g.append(ell(X,Y,F/z*.036,k=12))
        u=unary_union(g); d.g(u,col); 
        if rm: d.g(rim(u,*rm[0]),rm[1],.6)
    end(z1,1.1,rm=((3,2) if side=='l' else (-3,2),lit))
    # pillow, mattress, blanket
    d.g(quad((x0,.5,z1-.05),(x1,.5,z1-.05),(x1,.5,z0),(x0,.5,z0)),c[0]); d.g(quad((x1 if side=='r' else x0,.5,z1-.05),(x1 if side=='r' else x0,.5,z0),(x1 if side=='r' else x0,.2,z0),(x1 if side=='r' else x0,.2,z1-.05)),c[1])
    for q in (.25,.5,.75): d.g(Polygon(stroke([pj(x0,.502,z0+(z1-z0)*q),pj(x1,.502,z0+(z1-z0)*q-.05)],4,'both')).intersection(clip),c[2])
    e=x1 if side=='r' else x0; d.g(Polygon([pj(e,.5,z1-.05),pj(e,.5,z0),pj(e,.47,z0),pj(e,.47,z1-.05)]),lit)
    pl=Polygon([pj(x0+.06,.52,z1-.08),pj(x1-.06,.52,z1-.08),pj(x1-.04,.66,z1-.2),pj(x1-.08,.56,z1-.5),pj(x0+.08,.56,z1-.5),pj(x0+.04,.66,z1-.2)]).buffer(0).intersection(clip); d.g(pl,c[3]); d.g(rim(pl,-6 if side=='r' else 6,5),c[4])
    return end
# left bed
endA=bed(-1.95,-1.02,2.55,4.75,('#33382f','#1e211b','#22261f','#a89a78','#e9dfc8'),'#c9954a')
# right bed with the sleeper
endB=bed(1.42,2.34,2.5,4.6,('#22231f','#161612','#191a16','#7d7056','#b3a582'),'#8a5e2a',side='l')
Q=lambda *ps: Polygon([pj(*q) for q in ps]).buffer(0)
sl=Q((1.46,.5,4.1),(1.5,.70,4.12),(1.62,.80,4.05),(1.86,.82,3.9),(2.0,.74,3.7),(2.06,.78,3.35),(2.02,.72,3.1),(2.0,.60,2.75),(1.9,.66,2.66),(1.62,.62,2.64),(1.46,.5,2.7)); d.g(sl,'#1a1814'); d.g(rim(sl,9,7),'#4a3724'); d.g(rim(sl,3,2.6),'#c9954a')
d.p(paths([stroke(crom([pj(*q) for q in pp],False,5),7,'both') for pp in (((1.52,.72,4.08),(1.66,.66,3.7),(1.6,.52,3.3)),((1.7,.8,3.98),(1.86,.7,3.5),(1.74,.56,2.9)),((1.94,.8,3.8),(1.98,.7,3.3),(1.92,.64,2.8)))],0),'#3a2c1d')
st=Q((1.47,.5,2.95),(1.5,.56,2.95),(2.02,.66,2.92),(2.01,.62,2.82),(1.52,.54,2.84),(1.47,.5,2.84)); d.g(st,'#574327')
hx_,hy_=pj(1.66,.74,4.32)
# a pillow, pale, so that his head is seen for what it is
pw=P(*[(hx_+a,hy_+b) for a,b in ((-58,26),(-62,4),(-44,-14),(-10,-20),(36,-18),(66,-6),(74,14),(60,28))]); d.g(pw,'#574a38'); d.g(rim(pw,4,4),'#b3a582'); d.p(paths([stroke(crom([(hx_+a,hy_+b) for a,b in pp],False,4),4,'both') for pp in (((-52,8),(-40,12),(-30,8)),((34,-8),(44,2),(40,12)))],0),'#33291d')
hd=P(*[(hx_+a,hy_+b) for a,b in ((-27,10),(-30,-8),(-22,-24),(-4,-32),(14,-28),(26,-12),(26,10),(10,20),(-12,20))]); d.g(hd,'#0d0b09'); d.g(rim(hd,6,5),'#4a3724'); d.g(rim(hd,2.6,2.4),L3); d.p(pts1(stroke(crom([(hx_-14,hy_-18),(hx_-18,hy_-4),(hx_-14,hy_+10)],False,4),4,'both')),'#4a3724')
# locker with the lamp: papers, tea, the red mandate
d.g(quad((-.46,.02,4.5),(.12,.02,4.5),(.12,.72,4.5),(-.46,.72,4.5)),'#2b1d13'); d.g(quad((-.42,.4,4.5),(.08,.4,4.5),(.08,.66,4.5),(-.42,.66,4.5)),'#1d140e'); d.g(ell(*pj(-.17,.53,4.5),5,k=8),L3)
tp=quad((-.5,.74,4.95),(.16,.74,4.95),(.18,.74,4.42),(-.52,.74,4.42)); d.g(tp,'#b98a4a'); d.g(quad((-.52,.74,4.42),(.18,.74,4.42),(.18,.70,4.42),(-.52,.70,4.42)),'#6e4a1c'); d.g(quad((-.52,.745,4.42),(.18,.745,4.42),(.18,.73,4.42),(-.52,.73,4.42)),L4)
a,b=pj(-.44,.75,4.6); d.g(P((a,b-4),(a+52,b-8),(a+60,b+8),(a+6,b+12)),PAPER_B); d.p(pts1([(a+8,b-1),(a+44,b-4),(a+45,b-1.6),(a+9,b+1.4)])+pts1([(a+9,b+4),(a+50,b+1),(a+51,b+3.4),(a+10,b+6.4)]),UMBER2)
a,b=pj(.02,.75,4.56); d.g(P((a-14,b-2),(a+22,b-5),(a+28,b+8),(a-12,b+11)),RED); d.g(P((a-12,b+11),(a+28,b+8),(a+28,b+12),(a-12,b+15)),RED_D)
# ---------------------------------------------------------------- figures
d.layer('figures',0.65,'the man on the bed, the man who stands')
T=['#14110e','#1e1914','#2e261e','#48392b','#74532f','#110e0c','#9a8a6a']
def put(f,x,z,h=1.7,flip=False,light=(-2.4,3),id=None,y0=0,**kw):
    X,Y=pj(x,y0,z); s=F/z*h/920; f.at(X,Y,s,flip=flip,rot=kw.pop('rot',0)).draw(d,light=(light[0]*s*1.7,light[1]*s*1.7),col=('#14110e','#45311e',L4),half=2.7,simp=.9,tones=T,id=id,**kw)
def sitter():
    f=Fig()
    # far leg, boot on
    f.add(P((286,672),(418,676),(446,694),(444,760),(424,880),(420,930),(452,952),(472,966),(474,982),(378,982),(384,930),(372,780),(290,762)),1,.6)
    arm(f,(322,446),(420,606),(456,700),'hang',deg=84,w=(54,50,36),tone=3,seed=3,size=.58)
    # near leg: breeches rolled, the foot in a wrapping
    f.add(P((184,660),(300,650),(392,668),(420,700),(416,764),(376,782),(300,768),(186,752)),0,.9)
    f.add(P((356,752),(418,752),(406,900),(398,934),(432,952),(458,968),(456,982),(352,982),(358,930),(350,840)),6,.6); f.fold(*[strokeg([(358,860+i*26),(384,852+i*26),(404,862+i*26)],5,'both') for i in range(4)])
    f.fold(strokeg([(230,690),(300,700),(380,696)],6,'both'),strokeg([(392,700),(398,740),(388,770)],6,'both'))
    # shirt, braces
    f.add(P((276,372),(312,376),(344,404),(358,470),(344,560),(322,640),(318,706),(236,730),(186,716),(166,660),(170,590),(192,492),(228,412)),3,1)
    f.add(P((262,386),(280,380),(262,470),(236,560),(232,690),(212,696),(216,560),(240,470)),0,.3)
    put_head(f,326,402,122,'short',rot=34)
    f.add(P((290,372),(322,368),(350,392),(352,412),(318,410)),6,.5)
    f.fold(strokeg([(300,470),(312,560),(300,650)],6,'both'),strokeg([(190,560),(200,640),(228,690)],6,'both'))
    arm(f,(284,448),(388,630),(438,728),'hang',deg=72,w=(66,58,40),tone=3,seed=4,size=.64)
    return f
def slit(f,x,y): return f
put(sitter(),-.93,3.2,1.74,id='on-bed')
# his other boot has fallen over beside him
X,Y=pj(-.42,0,3.05); bt=P((X-74,Y-10),(X-66,Y-44),(X-8,Y-42),(X+8,Y-58),(X+34,Y-62),(X+40,Y-44),(X+30,Y-8),(X+4,Y+4)); d.g(bt,'#0f0c0a'); d.g(rim(bt,4,5),L3); d.g(ell(X-68,Y-27,7,17,k=12),'#33261a')
d.g(Polygon([pj(.38,0,3.86),pj(.83,0,3.86),pj(1.56,0,3.1),pj(1.06,0,3.0)]),'#0a0807',opacity='.75')
def stander():
    f=Fig(); legs(f,'boots',16); arm(f,(296,262),(338,372),(300,456),None,w=(52,48,38),tone=1,seed=1)
    torso(f,'tunic',12,4); put_head(f,252,212,120,'back',rot=20); collar(f,'stand'); arm(f,(210,264),(186,388),(252,470),None,w=(60,54,42),seed=2); f.fold(strokeg([(226,470),(252,486),(276,480)],6,'both')); return f
put(stander(),.66,3.9,1.76,flip=True,light=(2.6,3),id='standing')
# the near bed ends close the picture in front of the men
endA(2.55,.96,rm=((-4,3),'#c9954a')); endB(2.5,.96,rm=((4,3),'#8a5e2a'))
# ---------------------------------------------------------------- lamp
d.layer('glow',0.36,'air round the lamp','screen')
g=d.grad('air','radial',[(0,L4,.5),(.3,L3,.2),(1,L2,0)],cx=n(LX),cy=n(LY),r=430); d.g(ell(LX,LY,430,k=40),g)
d.layer('light',0.38,'the lamp: shade of green glass, light below and above')
s=F/4.75
d.g(U(P((LX-.05*s,LY+.36*s),(LX+.05*s,LY+.36*s),(LX+.02*s,LY+.3*s),(LX+.014*s,LY+.04*s),(LX-.014*s,LY+.04*s),(LX-.02*s,LY+.3*s)),ell(LX,LY+.375*s,.11*s,.024*s)),'#3a2510'); d.g(box(LX-.012*s,LY+.06*s,LX-.004*s,LY+.33*s),L4)
d.g(P((LX-.21*s,LY+.06*s),(LX+.21*s,LY+.06*s),(LX+.5*s,LY+.40*s),(LX-.5*s,LY+.40*s)),d.grad('cone','linear',[(0,L4,.6),(1,L4,0)],x1=0,y1=n(LY+.06*s),x2=0,y2=n(LY+.42*s)))
sh=P((LX-.08*s,LY-.13*s),(LX+.08*s,LY-.13*s),(LX+.19*s,LY-.04*s),(LX+.24*s,LY+.06*s),(LX-.24*s,LY+.06*s),(LX-.19*s,LY-.04*s)); d.g(sh,'#3d6a54'); d.g(P((LX-.08*s,LY-.13*s),(LX-.02*s,LY-.13*s),(LX-.06*s,LY+.06*s),(LX-.24*s,LY+.06*s),(LX-.19*s,LY-.04*s)),'#7fae86'); d.g(P((LX+.05*s,LY-.13*s),(LX+.08*s,LY-.13*s),(LX+.19*s,LY-.04*s),(LX+.24*s,LY+.06*s),(LX+.15*s,LY+.06*s)),'#24443a')
d.g(ell(LX,LY+.06*s,.24*s,.034*s),L5); d.g(P((LX-.03*s,LY-.17*s),(LX+.03*s,LY-.17*s),(LX+.05*s,LY-.13*s),(LX-.05*s,LY-.13*s)),L3)
# ---------------------------------------------------------------- foreground
d.layer('fore',1.2,'boots and a plywood case by the near bed')
def boot(x,y,k,fl=1):
    q=lambda *p: P(*[(x+a*k*fl,y+b*k) for a,b in p])
    g=q((-44,-250),(40,-254),(46,-240),(40,-150),(36,-84),(60,-58),(108,-34),(122,-14),(122,2),(-38,2),(-46,-20),(-40,-80),(-46,-170)); d.g(A.translate(q((-46,2),(124,2),(170,24),(-20,24)),0,0),'#080605',opacity='.7')
    d.g(g,'#0e0b09'); d.g(rim(g,-13*fl,10),'#35261a',1); d.g(rim(g,-5*fl,5),L3,.8); d.g(q((-42,-252),(40,-254),(34,-238),(-34,-236)),'#2b1e14'); d.g(q((-38,2),(122,2),(122,12),(-38,12)),'#050404')
    d.p(paths([stroke(crom([(x+a*k*fl,y+b*k) for a,b in pp],False,4),6,'both') for pp in (((-40,-96),(-4,-84),(32,-96)),((-42,-118),(-10,-108),(34,-120)),((10,-58),(36,-46),(60,-50)),((-30,-240),(-26,-180),(-32,-130)))],0),'#4a3420')
# low and to the left: the feet of the man who stands are seen above them
boot(562,1030,.84); boot(672,1052,.88)
# foot-cloths hung over the shafts
lie=lambda *q: [(x*.846-44,y*.846+143) for x,y in q]
fc=P(*lie((776,812),(872,800),(896,812),(890,856),(902,920),(872,936),(856,884),(836,940),(800,918),(790,860))); d.g(fc,'#b3a582'); d.g(rim(fc,-8,6),PAPER_B); d.p(paths([stroke(lie((826,812),(822,860),(830,920)),6,'in'),stroke(lie((862,810),(866,850),(860,886)),5,'in')]),'#7d7054')
cs=P((-110,900),(250,876),(300,900),(304,1140),(-110,1140)); d.g(cs,'#1b130e'); d.g(P((-110,900),(250,876),(300,900),(-110,926)),'#5b4025'); d.p(pts1(stroke([(-110,926),(300,900)],6,'none')),L3); d.g(P((250,876),(300,900),(304,1140),(262,1140)),'#120d0a'); d.g(U(P((90,890),(112,888),(116,1140),(94,1140)),P((-110,1010),(304,992),(304,1004),(-110,1022))),'#6e5a38'); d.g(U(P((90,890),(94,890),(98,1140),(94,1140)),P((-110,1010),(304,992),(304,995),(-110,1013))),L4)
d.g(P((150,872),(190,868),(192,850),(180,842),(160,844),(150,854)).difference(P((158,868),(182,866),(182,854),(160,856))),'#0f0c0a')
d.save('scenes/lodging.svg')
