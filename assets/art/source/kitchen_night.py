from people import *
rnd=random.Random(23)
d=Doc(prefix='kn',title='The kitchen, late at night',desc='The shared kitchen late at night, its bulb out and nobody at the tables: the primuses out, pots turned over, a stool on a table top, washing on the line, a drop under the tap. The corridor door is ajar. Bulb light falls from it across the floor, and in it lies the shadow of somebody standing in the doorway, who is half hidden by the door and only a dark shape.',focus='640 540',upright=672)
B=(-110,-60,2030,1140); clip=box(*B)
# the room is that of communal_kitchen, seen from two steps further along; a wall unit is a unit of the picture
VX,HZ,D=560,575,900
def sp(X,Y,Z): s=D/(D-Z); return (VX+(X-VX)*s, HZ+(271-Y)*s)
fl=lambda X,Z: sp(X,0,Z)
WARM='#c9954a'
# ---------------------------------------------------------------- back
d.layer('back',0.1,'wall, what the floor throws back on it, the window on the yard')
floor=box(B[0],846,B[2],B[3]); wall=box(B[0],B[1],B[2],846); dado=box(B[0],520,B[2],846)
d.g(clip,'#15120f'); d.g(wall,'#26231f')
b2=halo(700,900,560,190,.12,rnd,sx=1.1,sy=.98).intersection(wall); b1=halo(720,900,330,130,.14,rnd,sx=1.1,sy=1.04).intersection(wall)
d.g(b2,'#33291d'); d.g(b1,'#4a3820')
d.g(dado,'#1b2423'); d.g(dado.intersection(b2),'#2b3833'); d.g(dado.intersection(b1),'#465344'); d.g(box(B[0],514,B[2],521),'#0f0d0b'); d.g(box(B[0],514,B[2],517).intersection(b2),'#8d6a34')
# the window: a yard without anybody, neither summer nor winter
WX=886; sx=lambda g:A.translate(g,WX,0)
d.g(sx(box(250,150,520,492)),'#0d0b0a'); win=sx(box(266,166,504,480)); d.g(win,'#33424c')
d.g(sx(P((266,480),(266,330),(330,330),(330,292),(380,292),(380,352),(440,352),(440,310),(504,310),(504,480))),'#17222a')
d.g(sx(U(P((318,306),(326,306),(326,292),(318,292)),P((452,310),(462,310),(462,288),(452,288)))),'#17222a')
for x,y,c in ((284,352,L2),(452,336,'#23303a'),(340,314,'#23303a'),(470,372,'#23303a'),(300,396,'#23303a'),(398,380,'#23303a')): d.g(sx(box(x,y,x+14,y+20)),c)
d.g(sx(U(box(380,166,390,480),box(266,262,504,270))),'#0d0b0a'); d.g(sx(P((240,492),(530,492),(524,510),(246,510))),'#4a5860')
# the calendar without a year, over the sink
cl=lambda *ps:P(*[(x-352,y-58) for x,y in ps])
d.g(cl((880,300),(960,296),(964,402),(884,406)),'#0d0b0a'); d.g(cl((876,294),(956,290),(960,396),(880,400)),'#a89a7c'); d.g(cl((876,294),(956,290),(957,318),(877,322)),RED_D)
d.g(A.rotate(U(*[box(536,y-58,536+w,y-58+h) for y,w,h in ((334,58,5),(350,40,30),(386,58,4))]),-3,origin=(566,292)),'#5d4d3f',.2,1)
# ---------------------------------------------------------------- mid
d.layer('mid',0.35,'washing, shelf, sink and tap, the door ajar, floor')
# floor first: the boards run to one point
d.g(floor,'#191512')
wed0=[(770,0),(1004,0),(854,179),(854-.33*420,600),(770-.95*600,600)]
wed=Polygon([fl(*q) for q in wed0]).intersection(floor)
near=halo(640,985,420,150,.1,rnd,sx=1.35,sy=.42).intersection(floor); d.g(near,'#2b2117')
moon=Polygon([fl(1150,90),fl(1262,90),fl(1210,330),fl(1080,330)]).union(Polygon([fl(1274,90),fl(1390,90),fl(1356,330),fl(1224,330)])); d.g(moon,'#2c383f')
boards=unary_union([Polygon(stroke([fl(VX+(k-9)*88,0),fl(VX+(k-9)*88,440)],3.2,'none')) for k in range(-6,32)]).intersection(floor); d.g(boards,'#0b0908')
d.g(U(box(B[0],838,736,848),box(1038,838,B[2],848)),'#0f0d0b')
# washing on the line over the tables
LN=[(-110,96),(120,138),(380,150),(600,112),(760,40),(840,-60)]
lny=lambda x: next(y for (px,y) in crom(LN,False,24) if px>=x)
def hang(pts,c,c2,cut=(.56,1)):
    g=P(*pts); d.g(g,c); x0,_,x1,_=g.bounds; d.g(g.intersection(box(x0+(x1-x0)*cut[0],-60,x0+(x1-x0)*cut[1],900)).intersection(A.translate(g,2,0)),c2); d.g(rim(g,-3.4,-4),'#9a7238',.6)
y=lny
hang([(70,y(70)),(216,y(216)),(210,y(216)+196),(176,y(216)+188),(140,y(216)+202),(104,y(216)+190),(78,y(70)+212)],'#4b4336','#5d5342')
# a shirt by its hem, sleeves down
sy=y(310); hang([(262,y(262)),(372,y(372)),(366,sy+118),(384,sy+150),(392,sy+214),(372,sy+218),(350,sy+164),(340,sy+148),(322,sy+152),(306,sy+148),(288,sy+150),(276,sy+168),(262,sy+226),(242,sy+222),(248,sy+160),(264,sy+120)],'#6a604c','#7d7158')
d.p(paths([stroke(crom([(x,sy+22),(x+3,sy+76),(x-2,sy+126)],False,4),3.4,'both') for x in (290,318,346)],0),'#3d3428')
# two stockings, one shorter
for x,h in ((412,128),(440,116)): hang([(x,y(x)),(x+20,y(x+20)),(x+18,y(x)+h-24),(x+32,y(x)+h-8),(x+28,y(x)+h),(x+4,y(x)+h-4)],'#33291f','#46382a')
hang([(626,y(626)),(694,y(694)),(690,y(694)+150),(660,y(694)+142),(632,y(626)+138)],'#57503f','#6a604c')
d.p(pts1(stroke(crom(LN,False,8),2.6,'none')),'#6a5a40')
d.p(''.join(pts2([(x-3,y(x)-9),(x+3,y(x)-9),(x+3,y(x)+11),(x-3,y(x)+11)]) for x in (78,206,270,364,415,448,634,686)),'#a8854c')
# a second line on the far side
d.p(pts1(stroke(crom([(1478,-60),(1560,70),(1720,110),(2030,84)],False,8),2.4,'none')),'#4a4538')
for x,w,h,y_ in ((1596,104,190,88),(1730,76,150,110),(1840,120,214,106)): 
    g=P((x,y_),(x+w,y_),(x+w-6,y_+h),(x+w*.5,y_+h-8),(x+8,y_+h+4)); d.g(g,'#33352f'); d.g(P((x,y_),(x+w*.4,y_),(x+w*.36,y_+h-4),(x+8,y_+h+4)),'#474b48')
# the bulb of this room, out
d.p(pts1(stroke(crom([(470,-60),(486,0),(488,56)],False,6),4,'none')),'#0b0908'); d.p(pts2([(478,52),(498,52),(501,88),(475,88)]),'#0b0908'); bl=S((488,84),(502,94),(510,114),(500,134),(488,139),(476,134),(466,114),(474,94)); d.g(bl,'#33373a'); d.g(rim(bl,-4,-5),WARM,.4)
# shelf, pans turned over on it
d.p(pts2([(-110,420),(350,420),(350,434),(-110,434)]),'#0f0d0b'); d.p(pts2([(-110,418),(350,418),(350,422),(-110,422)]),'#8d6a34')
def upturned(x,y0,w,h,hn=0,c='#0f0d0b',r='#a8702a'):
    """a pot on its mouth: the bottom up, the rim down, perhaps a handle to one side"""
    g=P((x+w*.1,y0-h),(x+w*.9,y0-h),(x+w,y0-5),(x,y0-5)).union(box(x-5,y0-7,x+w+5,y0))
    if hn: g=g.union(P((x+w-2,y0-14),(x+w+hn,y0-10),(x+w+hn,y0-4),(x+w,y0-4)))
    else: g=g.union(U(P((x-9,y0-h*.5),(x+8,y0-h*.5),(x+8,y0-h*.5+6),(x-9,y0-h*.5+6)),P((x+w-8,y0-h*.5),(x+w+9,y0-h*.5),(x+w+9,y0-h*.5+6),(x+w-8,y0-h*.5+6))))
    d.g(g,c); d.g(rim(g,-5,3),r,.8)
upturned(-46,418,70,40); upturned(62,418,76,50); upturned(164,418,58,36,34); upturned(272,418,62,56)
# sink, tap, the drop
SX=596
d.p(pts1(stroke([(SX+54,846),(SX+54,690)],13,'none'))+pts1(stroke([(SX+74,514),(SX+74,300),(SX+74,262)],7,'none')),'#0f0d0b')
d.g(box(SX-6,486,SX+120,606),'#2f3631'); d.g(box(SX-6,486,SX+120,490),'#8d6a34')
bas=P((SX-14,606),(SX+126,606),(SX+120,628),(SX+100,676),(SX+66,694),(SX+46,694),(SX+14,676),(SX-8,628)); d.g(bas,'#3b3d38'); d.g(P((SX-20,598),(SX+132,598),(SX+128,616),(SX-16,616)),'#0f0d0b'); d.g(rim(bas,-6,-7),WARM,.6); d.g(P((SX-20,598),(SX+132,598),(SX+131,603),(SX-19,603)),L3)
tap=U(box(SX+70,500,SX+79,534),P((SX+76,528),(SX+66,524),(SX+46,526),(SX+36,538),(SX+34,556),(SX+44,556),(SX+47,545),(SX+54,540),(SX+76,542)),box(SX+54,508,SX+60,528),P((SX+42,502),(SX+72,502),(SX+72,509),(SX+42,509))); d.g(tap,'#0d0b0a'); d.g(rim(tap,-4,3.4),L3,.4,1)
d.p(pts1([(SX+39,562),(SX+43.6,573),(SX+42,580),(SX+39,582),(SX+36,580),(SX+34.4,573)]),L4)
# a pail under the sink
pl=P((SX-2,768),(SX+92,768),(SX+82,858),(SX+8,858)); d.g(pl,'#0f0d0b'); d.g(rim(pl,-7,4),WARM,.6); d.p(pts1(stroke(crom([(SX-2,770),(SX+30,800),(SX+62,800),(SX+92,770)],False,5),4,'none')),'#8d6a34')
# ---------------------------------------------------------------- the door
DX0,DX1,DY,TH=770,1004,262,math.radians(50)
op=box(DX0,DY,DX1,846)
d.g(box(DX0-34,DY-36,DX1+34,852),'#0b0908'); d.g(P((DX0-34,DY-36),(DX1+34,DY-36),(DX1+34,DY-31),(DX0-34,DY-31)),'#4a3a27')
# the corridor behind it: far wall, dado, boards, all close to its bulb
d.g(op,'#a8702a')
h2=halo(930,250,330,90,.1,rnd).intersection(op); h1=halo(930,236,190,70,.12,rnd).intersection(op); d.g(h2,'#d99a3c'); d.g(h1,'#f9cf78')
d.g(box(DX0,536,DX1,774),'#535f45'); d.g(box(DX0,536,DX1,774).intersection(h2),'#74805a'); d.g(box(DX0,530,DX1,537),'#3a2510'); d.g(box(DX0,768,DX1,776),'#3a2510')
d.g(box(DX0,776,DX1,846),'#c9954a'); d.p(paths([[(a,776),(a+3,776),(b+4,846),(b,846)] for a,b in ((772,764),(822,830),(872,890))],0,op),'#6e4a1c')
# somebody: one dark shape, cut by the door's edge
MAN=[(-.02,0),(-.05,.05),(-.05,.3),(-.2,.32),(-.215,.7),(-.255,.76),(-.265,1.02),(-.25,1.25),(-.215,1.36),(-.14,1.425),(-.065,1.455),(-.055,1.5),(-.085,1.535),(-.1,1.6),(-.092,1.665),(-.055,1.71),(0,1.725),(.055,1.71),(.092,1.665),(.1,1.6),(.085,1.535),(.055,1.5),(.065,1.455),(.14,1.425),(.215,1.36),(.25,1.25),(.265,1.02),(.255,.76),(.215,.7),(.2,.32),(.13,.3),(.135,.06),(.15,0)]
M=274
FX,FZ=922,-34
shape=Polygon([sp(FX+u*M,v*M,FZ) for u,v in MAN]).buffer(0).union(Polygon([sp(FX+u*M,v*M,FZ) for u,v in ((-.17,0),(-.15,.05),(-.12,.3),(-.02,.32),(-.03,0))])).intersection(op); d.g(shape,'#17110c')
# the leaf, swung into the room; its edge takes the light
def lf(a,h): return sp(DX1-234*a*math.cos(TH),h,234*a*math.sin(TH))
lq=lambda a0,a1,h0,h1: Polygon([lf(a0,h1),lf(a1,h1),lf(a1,h0),lf(a0,h0)])
def le(h): return sp(DX1-234*math.cos(TH)-13*math.sin(TH),h,234*math.sin(TH)-13*math.cos(TH))
d.g(lq(0,1,6,584),'#322a21')
for h0,h1 in ((60,286),(330,548)):
    d.g(lq(.16,.84,h0,h1),'#211b15'); d.g(U(lq(.16,.2,h0,h1),lq(.16,.84,h0,h0+5)),'#4c4a45')
d.g(Polygon([lf(1,584),le(584),le(6),lf(1,6)]),L4); d.g(lq(.975,1,6,584),'#6e4a1c')
kx,ky=lf(.9,282); d.g(ell(kx,ky,7,11),L3); d.g(P((kx-5,ky+20),(kx+5,ky+20),(kx+5,ky+44),(kx-5,ky+44)),'#6e4a1c')
# the chain, off: it hangs from its plate
px,py=lf(.72,362); d.g(box(px-9,py-9,px+9,py+8),'#a8702a'); d.g(U(*[ell(px+dx,py+14+i*11,3,6,k=8) for i,dx in enumerate((0,1,0,-1,0,1))]),'#c9954a',.4,1)
d.g(box(DX0-27,486,DX0-15,522),'#8d6a34')
d.g(box(DX0-4,DY,DX0,846),L4); d.g(box(DX0,DY-4,912,DY),'#a8702a')
d.g(U(lq(0,1,-6,6).intersection(floor)),'#0b0908')
# ---------------------------------------------------------------- light
d.layer('light',0.36,'bulb light from the corridor over the floor, with somebody’s shadow in it')
def cast(u,v):
    """the shape laid down along the light: its width opens towards the head"""
    t=v/1.725; k=u*(176+92*t)*(1.16 if v>1.53 else 1); return (878-306*t+k, 856+164*t+k*.55)
leaf=Polygon([lf(0,584),lf(1,584),lf(1,6),lf(0,6)]).union(Polygon([lf(1,584),le(584),le(6),lf(1,6)]))
shd=Polygon([cast(u,v) for u,v in MAN]).buffer(0).union(Polygon([cast(u,v) for u,v in ((-.17,0),(-.15,.05),(-.12,.3),(-.02,.32),(-.03,0))]))
wg=d.grad('wedge','linear',[(0,'#ffe3a0',.97),(.35,'#f9cf78',.86),(.7,L3,.58),(1,L2,.3)],x1=850,y1=846,x2=600,y2=1140)
lit_=wed.difference(leaf).difference(shd); d.g(lit_.difference(boards.buffer(-.4)),wg)
# gouges where it thins out at its edges
e0,e1=fl(*wed0[0]),fl(*wed0[4]); e2,e3=fl(*wed0[2]),fl(*wed0[3])
def teeth(a,b,s):
    out=[]
    for i in range(15):
        t=.06+i/15*.5+rnd.uniform(-.01,.01); x,y_=a[0]+(b[0]-a[0])*t,a[1]+(b[1]-a[1])*t; an=math.atan2(b[1]-a[1],b[0]-a[0])
        out.append(sliver(x,y_,an+s*rnd.uniform(.2,.34),rnd.uniform(24,52)*(1+t),rnd.uniform(3,6)))
    return out
d.p(paths(teeth(e0,e1,1)+teeth(e2,e3,-1),0,box(B[0],850,B[2],B[3]).difference(leaf)),L3,opacity='.55')
gl=d.grad('gap','radial',[(0,'#ffe3a0',.7),(.4,'#f9cf78',.28),(1,L3,0)],cx=846,cy=330,r=330); d.g(ell(846,330,330,k=40).difference(leaf),gl)
# ---------------------------------------------------------------- tables
d.layer('figures',0.6,'the tables, nobody at them')
def shade(*ps): d.g(P(*ps),'#0b0908',opacity='.62')
def table(x,y,w,h,dx=26,top='#5b4629'):
    d.g(P((x,y),(x+w,y),(x+w+dx,y+34),(x-dx,y+34)),top); d.g(box(x-dx,y+34,x+w+dx,y+52),'#2a2118'); lg=U(box(x-dx+12,y+52,x-dx+34,y+h),box(x+w+dx-34,y+52,x+w+dx-12,y+h)); d.g(lg,'#0f0d0b'); d.g(rim(lg,-5,0),WARM); d.g(box(x-dx,y+34,x+w+dx,y+38),WARM); d.g(P((x+w,y),(x+w+dx,y+34),(x+w+dx-8,y+34),(x+w-6,y)),L3)
def primus(x,y):
    g=U(ell(x,y-24,24,18),box(x-20,y-26,x+20,y-8),box(x-5,y-70,x+5,y-30),P((x-26,y-84),(x+26,y-84),(x+20,y-68),(x-20,y-68)),P((x-26,y-10),(x-18,y-10),(x-26,y+4),(x-32,y+4)),P((x+26,y-10),(x+18,y-10),(x+26,y+4),(x+32,y+4)))
    d.g(g,'#0d0b0a'); d.g(rim(g,-5,4),L3,.8); d.p(pts2([(x-32,y-92),(x+32,y-92),(x+30,y-86),(x-30,y-86)]),'#15110e'); d.p(pts2([(x-4,y-92),(x+32,y-92),(x+31,y-89),(x-4,y-89)]),WARM)
# a table with a cupboard under it, locked
shade((30,930),(300,930),(230,962),(-60,962))
d.g(box(62,700,300,924),'#17120e'); 
for x in (74,186): d.g(box(x,716,x+104,904),'#211a14'); d.p(pts2([(x+100,716),(x+104,716),(x+104,904),(x+100,904)])+pts2([(x,900),(x+104,900),(x+104,904),(x,904)]),'#5d4527')
d.p(pts2([(294,700),(300,700),(300,924),(294,924)]),WARM)
d.g(ell(182,790,8,9,k=12).difference(ell(182,790,5,6,k=12)),'#c9954a',.3,1); d.g(box(173,794,191,812),'#a8702a')
table(70,650,226,272,22); d.g(box(44,702,310,706),'#0b0908')
primus(112,684); primus(278,686); upturned(150,690,92,74)
# the nearer table with a stool stood on it, legs up
def stool():
    g=U(P((340,640),(470,640),(466,656),(344,656)),P((350,640),(364,640),(356,520),(344,520)),P((446,640),(460,640),(468,520),(456,520)),P((382,640),(393,640),(389,534),(379,534)),P((418,640),(429,640),(432,534),(422,534)),box(350,578,462,587)); return g
TX=336; shade((TX-30,964),(TX+170,964),(TX+70,1002),(TX-150,1002))
table(TX,650,150,322,20,'#6a5130')
st=A.translate(A.scale(stool(),.94,.94,origin=(405,656)),TX-330,12); d.g(st,'#0f0d0b'); d.g(rim(st,-4,3),L3,.6)
# ---------------------------------------------------------------- foreground
d.layer('fore',1.25,'the stove corner and a cold kettle: ink')
mr=lambda g:A.translate(A.scale(g,-1,1,origin=(0,0)),1860,0)
g=mr(U(P((-170,900),(180,880),(250,900),(260,1140),(-170,1140)),S((20,880),(24,800),(60,760),(120,756),(160,800),(166,880)),P((156,810),(214,770),(222,782),(166,850)),P((80,742),(104,742),(108,762),(76,762))))
d.g(g,'#090807',1.2); d.g(rim(g,7,6),'#5f6d74',1.2)
hd=mr(Polygon(stroke(crom([(36,800),(40,720),(92,690),(144,720),(150,800)],False,6),9,'none')).buffer(0)); d.g(hd,'#090807'); d.g(rim(hd,3,3),'#5f6d74')
d.save('scenes/kitchen-night.svg')
