=== december
# chapter: december
The loudspeaker hangs over the door of the weaving shed, where nobody can hear it. At half past eleven on the night of the first of December 1934 it says that Kirov has been killed, in Leningrad. Under it stands a boy with an oil can. # scene: mill # light: lamp # sound: looms # place: teller-shed # claim: radio-2330 # invented
By midnight you are there, with a coat over your nightgown: somebody has to tell the shift. Pleshkov has his mouth to the boy’s ear. # invented
“For order’s sake: who said that?” The boy points up. # who: pleshkov # invented
Nobody shouts in a shed. You shape the word, and the woman across from you reads it. The near row had it off the boy’s lips at once; by the far wall, twelve mouths on, it is Gorky who is dead. # claim: five-minute-silence # invented
+ [“Stop the looms.” # id: stop-looms]
    It takes a minute, and then they hear the piano. The last time that all of these stood was in the April of the eight kilos, and it was in no newspaper. The older women look at the door, to see who has been sent. # sound: none # claim: ivanovo-strikes-silence # claim: ivanovo-ration-cut-1932 # invented
    You say it. “Louder!” somebody calls from the back, and you say it louder.
    -> law
+ [“Let them finish the cut.” # id: finish-cut]
    They are paid by the cut, and most have three metres to go. For thirty-five minutes you stand under the loudspeaker while they weave and look at you. # invented
    The last of them knocks off and takes the cotton out of one ear. “Well, say it now,” she says.
    -> law
+ [Go from loom to loom and tell each one. # id: between-rows]
    You shape it to the first, and the second, and the third. The fourth shapes it to you, very clearly, the way they do for visitors: they have killed Kirov. # invented
    “It’s because of bread,” say the lips of the ninth. By the far wall you have first to bring Gorky back to life. They pat your sleeves. # claim: five-minute-silence # invented
    -> law

= law
There is a law in the newspaper, shorter than the list of wreaths. Ten days to investigate. The charge handed over one day before the trial. No prosecutor and no defence in court, no appeal, no plea for pardon; a death sentence to be carried out at once. # scene: committee-room # light: day # sound: clock # place: teller-committee # claim: law-1-december-content
Pleshkov takes it to the wall calendar, with one of the eleven pencils from the row on his desk. He counts off ten days, goes back one, and makes a dot, and it is on his wife: “Zina, medical board”. # invented
“It doesn’t say who takes the minutes,” he says. # who: pleshkov # invented
-> lida

= lida
Lida’s class has a composition to write, How I Learned of the Loss. She has ruled the margin twice. It is how Dyomin’s eldest does it, Kostya, who comes for the physics. Your letter from the congress, which she will not have put away, leans on the salt. # scene: communal-kitchen # light: lamp # sound: primus # place: teller-kitchen # invented
{ home == "figures":
    “I’ve put in the fifty-one seconds,” she says. “Nobody else has a number.” # who: lida # invented
- else:
    { home == "people":
        “Uncle Prokhor making you laugh: may I use that?” She has had the black line up to the lamp, from behind. # who: lida # invented
    - else:
        “I’ve used the height,” she says, “so as to have something of yours. The rest is ‘alive’.” # who: lida # invented
    }
}
~ home = "unset"
She turns the page sideways. “You saw Kirov. First, how tall? Second, what was his voice like? Third, how far off, to the metre?” # who: lida # invented
+ [“Forty metres. I saw hands. The voice came out of the desk.” # id: true-distance]
    “Out of the desk?” She draws the hall to scale: a single line, with “40 m” along it. At that scale he is a full stop. She goes over it, so that he will show. You are another, at the near end, with an M beside it. # who: lida # invented
    -> silence
+ [“He had your father’s voice.” # id: like-father]
    “And what was that like?” The pen stays up. She was in her first year. # who: lida # invented
    You have kept the words: shut the door, whose glove is this. You open your mouth, and there are the door and the glove. She writes, “Like my father’s,” and blots it.
    -> silence
+ [“Put less.” # id: write-less]
    “How much less?” # who: lida
    “By half.”
    She counts the words and goes through them with the ruler: fiery, beloved, never to be forgotten. The figures are left standing. Then she measures the white. It is more than half. “And when they ask me what was there?” she says. # who: lida # invented
    -> silence

= silence
The sixth is a free day. At the hour when Kirov’s ashes go into the Kremlin wall the shift is called in all the same, to stand for five minutes by looms that are not running. Nobody has heard this shed before. It drips. # scene: mill # light: day # sound: none # place: teller-shed-sixth # claim: red-square-funeral # claim: five-minute-silence # invented
You count. At a hundred and sixty the shoulders start, two places along: Tonya Zhiltsova, seventeen. She is laughing. She bites her scarf, and it gets out at the sides. # invented
Her mother, beside you, shuts her eyes. By the door Pleshkov is going through his pockets for a pencil.
+ [Cough over it. # id: cough-over # act: laugh]
    You cough, and it comes out bigger than you meant. It is Lida’s father’s, a carder’s, from the bottom. # invented
    On 6.XII.34, during the silence, S., by loud coughing, drew the attention of the collective from the laughter of Zh. to herself. # record: file # invented
    “I had dust on the chest. Everybody has it there.” # record: testimony # invented
    Others take it up, all along the wall. Tonya coughs with the tears running down.
    “I’ve put that it was you,” Pleshkov says afterwards, and holds out his tin. “Half a spoon, in warm water.” # who: pleshkov # invented
    -> prices
+ [Write her name down before he does. # id: note-name # act: laugh]
    You have your pencil out first. Zhiltsova, you write, seventeen, nerves. # sound: pencil # invented
    On 6.XII.34 S. hastened to record the culprit herself, adding of her own accord the word “nerves”, by which the conclusion was anticipated. # record: file # invented
    “I wrote her down. I wrote ‘nerves’ after it.” # record: testimony # invented
    Pleshkov reads it over your sleeve and puts his own paper away. Tonya has seen the pencil, and stopped.
    In the evening her mother is in your yard, with four eggs in a scarf. You ask her what for. “For the last word,” she says. # invented
    -> prices
+ [Go on counting. # id: not-heard # act: laugh]
    You go on: a hundred and sixty-one, a hundred and sixty-two. # invented
    On 6.XII.34 S., at two paces, did not hear what was heard by the whole shed. No impairment of her hearing is entered at the mill infirmary. # record: file # invented
    “I was counting. That time it was the whole five minutes.” # record: testimony # invented
    It goes on to a hundred and seventy-four. Afterwards Pleshkov comes along the row. “And who was that?” One was thinking of the deceased. So was the next. # who: pleshkov # invented
    He goes down one wall and up the other, and has the date. Tonya has begun to cry, and that he writes down. # invented
    -> prices

= prices
From the first of January there are no more bread cards. The price stands in chalk, over what it was on the card and under the dear shop’s, and down the whole queue lips are moving. # scene: road-map # light: frost # sound: snow # place: teller-queue # claim: rationing-decree-1935 # invented
“Do you know why they’ve taken the cards away, neighbour?” Dyomin asks, across nine people. # who: dyomin # invented
“Well, why?” says a man behind him, very civilly.
Dyomin turns and looks at him.
“It’s gone,” he says. “It was a long one.” # who: dyomin
+ [Cross the street. # id: cross-over]
    Across the street there is a notice about lice. He holds up two fingers: is he to take two? You read about lice. At supper time a loaf is hanging on your door in a net, and with it, on a scrap of paper, the price, to the kopeck. # invented
    -> closed_letter
+ [“How’s the lathe?” # id: ask-lathe]
    “Come and hear it. There’s nothing to hear. It’s two microns out.” # who: dyomin # invented
    “Is that much?” asks the civil man. Dyomin pulls out one of his hairs, and he has none to spare, and gives it to him to divide by thirty. # invented
    -> closed_letter

= closed_letter
At the end of January Dolgushin, from the regional committee, brings the closed letter on the murder, inside his coat, and keeps the coat on. The letter has a number, and will go back with him. The places along the wall go first. # scene: committee-room # light: lamp # sound: door # place: teller-closed-letter # claim: closed-letter-1935 # invented
“The moment calls for a clear voice,” says Dolgushin, who has a cold, and slides it over to you. # who: dolgushin # invented
+ [Read it the way you read out the bread. # id: read-flat]
    You read it flat. Opportunist complacency is to be ended; Leningrad is a border city, full of former officials and policemen of the tsar. On the third bench a man who sold stamps before the revolution draws in his feet. # claim: closed-letter-1935 # invented
    -> gauges
+ [“Read it yourself, comrade. You brought it.” # id: you-read]
    He reads it, through the cold, and they lean forward to hear: opportunist complacency is to be ended; Leningrad is a border city, full of former officials and policemen of the tsar. When he has done he takes out a notebook, and asks how your name is spelt. # claim: closed-letter-1935 # invented
    -> gauges

= gauges
“And in Zaborye?” says Dolgushin. “It cannot be, comrades, that in the whole of the Union there is complacency, and in Zaborye none.” # who: dolgushin # invented
Pleshkov gets up. He has a paper from the congress, a second copy; a comrade of the textile trust has the first. He is sorry. # invented
“‘If every gauge in the shop is out but one, neighbour, that’s the one I send to be checked.’” On the second bench Dyomin follows it with interest. # who: pleshkov # invented
{ gauge == "laughed":
    “And underneath it says: ‘S., beside him, laughed.’” # who: pleshkov # invented
- else:
    { gauge == "hushed":
        “And underneath it says: ‘S., beside him, said, not here.’” # who: pleshkov # invented
    - else:
        “And underneath it says: ‘S., beside him, looked straight ahead.’” # who: pleshkov # invented
    }
}
~ gauge = "unset"
“Application for a lathe,” reads Dolgushin, from another paper. “Vouched for by Sazonova. Is that your hand?” # who: dolgushin # invented
“It’s my name,” you say. It has been gone over twice.
“Then it’s for you to say whose name goes in,” says Dolgushin. “For want of vigilance.” # who: dolgushin
+ [“Dyomin. He said it, and I heard it.” # id: dyomin # act: named]
    ~ named = "dyomin"
    “Dyomin,” you say. “Prokhor Ilyich. He said it, and I heard it.” # invented
    On 26.I.35 S. named D. only after it had been shown to her that he was known. For eleven months and twenty-one days she had kept it to herself. # record: file # invented
    He stands up for it.
    “It’s about gauges,” he tells Dolgushin. “In the shop I could show you.” # who: dyomin
    “What for?” says Dolgushin, writing. # who: dolgushin
    Pleshkov, with a hand to his stomach, folds his paper over, so that the line underneath comes inside.
    -> hands
+ [“It was said to me. Put my name.” # id: myself # act: named]
    ~ named = "self"
    “It was said to me,” you say, “and I’ve a tongue in my head. Write Sazonova.” # invented
    On 26.I.35 S., in the guise of self-criticism, endeavoured to put her own name in place of D.’s, from which their closeness may be judged. # record: file # invented
    “It does you credit. But you didn’t say it.” Dolgushin waits, with his pen in the ink. # who: dolgushin
    “Dyomin,” says Pleshkov, into his glass. “I’m sorry, Prokhor Ilyich. It’s what is written.” # who: pleshkov
    “You left nothing out,” says Dyomin. “Only it wants a bass.” They write him in, and under him you, with a reprimand for your tongue. # who: dyomin # invented
    -> hands
+ [Look at your name, and say nothing. # id: nobody # act: named]
    ~ named = "nobody"
    You look at your name, and at the thumb beside it, and say nothing. # invented
    On 26.I.35 S., called upon to name the guilty man, was silent for three minutes and forty seconds. With whom this had been agreed has not yet been established. # record: file # invented
    You count. At two hundred Dolgushin undoes the top button of his coat. At two hundred and twenty Pleshkov says hoarsely, “Dyomin. For order’s sake. It was Dyomin.” # who: pleshkov # invented
    “You had only to ask,” says Dyomin. “I was sitting here.” # who: dyomin
    He is written in, and under him you, a reprimand.
    -> hands

= hands
“Who is for expelling him?” # who: dolgushin
“Do I vote?” asks Dyomin. Dolgushin has to look it up. Until it is carried, yes. # who: dyomin # invented
In Zaborye, since last winter, it is you who count.
+ [Put up your own hand, and keep it up to count. # id: raise]
    You count along the rows with the pencil in the other. Twenty-three, and yours. The sleeve has slid to the elbow, and the arm is cold. You write the figure with it still up, since it is for you to say when hands go down. # invented
    -> against
+ [“The one who counts does not vote.” # id: count-instead]
    “Since when?” You have begun already. Twenty-three. Behind you Dolgushin counts them over, with a finger. He puts twenty-three, your name, and a query. Pleshkov’s is the last hand to come down; he has been looking to either side, for how long the others would stay. # who: dolgushin # invented
    -> against
+ [Hold the pencil in both hands. # id: both-hands]
    You count with your chin. Twenty-three. Dyomin is counting too; down by his knee he shows you what he makes it: ten, ten, three. He looks at your two hands, and after a moment he puts out, for them, the half finger. # invented
    -> against

= against
“Against?” There is one, not held very high. # who: dolgushin # invented
“One,” you say. # invented
Dyomin lays his card on the cloth, square with the edge.
“It wants oil every third day,” he says. “The lathe. Who’s writing that down?” # who: dyomin # invented
Pleshkov writes it down.
-> sieve

= sieve
Klavdia Dyomina does not knock, she scratches. It is late, and she has your sieve. # scene: kitchen-night # light: night # sound: tap # place: teller-kitchen-night # invented
“I’ve brought it back, I thought you’d be wanting it,” she says through the door, “and I’d have come before, only the little one had his ear, and I was at him with the onion. That one of mine’s not been in to his supper. Did it go on long?” # who: dyomina # invented
+ [“They’ve put him out. I counted the hands.” # id: tell-her # act: sieve]
    ~ wife = "opened"
    You open the door and tell her. She looks down into the sieve. # invented
    On the night of 26.I.35 S. disclosed to the wife of D. the course of a closed meeting, including the figures. # record: file # invented
    “And did they give him anything to eat?” # who: dyomina
    “They don’t.”
    “Then he’ll be with that other one of his, the iron one. I’ll take it to him there.” She is across the yard before either of you sees that the sieve has gone with her, and comes all the way back. # who: dyomina # invented
    -> frame
+ [“Thank you for the sieve.” # id: take-sieve # act: sieve]
    ~ wife = "opened"
    You open by the width of a sieve, and take it. # invented
    On the night of 26.I.35 the wife of D. called on S. under the pretext of returning a sieve, and remained at the door for nine minutes. # record: file # invented
    “There’s a wire gone, at the edge,” she says. “That one of mine was to have seen to it tonight.” # who: dyomina
    It can wait, you say. “I’d have done it,” she says, “only I’ve big fingers, and the wire’s from the works, you can’t buy it, I did ask.” She has a foot on the sill and you a hand on the door. After a while she begs your pardon for the late hour. # who: dyomina
    -> frame
+ [Put out the lamp. # id: lamp-out # act: sieve]
    ~ wife = "shut"
    You put out the lamp. She will have seen the light go off her shoes. # invented
    At 23.10 on 26.I.35 the lamp of S. was extinguished, evidently as a signal, upon which, within a few minutes, the wife of D. withdrew. # record: file # invented
    She does not go at once. You hear the sieve change hands, the hoop against her buttons. “Tomorrow, then,” she says to the door, in her ordinary voice, as to a person. # who: dyomina
    In the morning it is on the step. It has snowed, and there is a finger of it in there, very even, without a lump. # invented
    -> frame

= frame
{ kept == "yes":
    -> photograph
- else:
    -> kostya
}

= photograph
The night after, you take Lida down from her nail. To lift the tongues of the frame you need the pencil. # scene: communal-kitchen # light: lamp # place: teller-kitchen-after
{ sheet == "cuff":
    Behind her, folded small, is a printed list. You do not unfold it.
- else:
    { sheet == "read":
        Behind her is a leaf of uprights, and in one place there is one by itself.
    - else:
        Behind her is a leaf of uprights, and in one place there is a dot.
    }
}
“What are you doing with me?” says Lida behind the curtain. # who: lida
+ [Put it back as it was. # id: leave]
    “You were hanging crooked.”
    “I wasn’t. I did me with a plumb line.” In the morning, before school, she fetches a thread and one of Kostya’s washers, and checks. # who: lida # invented
    “Two millimetres,” she says. She looks at the nail, and at you, and puts herself straight. # who: lida # invented
    -> composition
+ [Into the stove. # id: burn]
    ~ kept = "no"
    It is soon done; there is still red in the stove. But now she rattles in her frame, so you cut a piece of The Workers’ Region to the size. “Which page?” says the curtain. The one about flax. “That one’s all right,” says Lida. “I’ve done flax.” # who: lida # invented
    -> composition
+ [Into the lining of her coat. # id: coat]
    You unpick four fingers of the hem and put it in against the wadding. Then you unpick the other side as well and sew it up again, so that it should hang straight. In May it goes back behind her. # invented
    -> composition

= kostya
Kostya Dyomin does not come for the physics, that day or the next. Lida has put out both stools. # scene: communal-kitchen # light: lamp # place: teller-kitchen-after
“Isn’t he to come,” she asks, “or isn’t he coming?” # who: lida
+ [“I counted the hands. His father’s was the one.” # id: say-why]
    “Out of how many?” You tell her. She does it as a fraction, in the margin. Then she pushes one of the stools in under the table, taking care that it should not scrape. By and by she asks you how high up he was holding it. # who: lida
    -> composition
+ [“His mother wants him at home.” # id: his-mother]
    “First,” says Lida, and nothing comes after it. She lifts the one stool on to the other, legs up, as they do at school when the day is over. An hour later she takes it down again, and sits on it herself, and does two people’s sums. # who: lida
    -> composition

= composition
A week later she stands in the door on one leg, pulling a boot off. # light: dusk # sound: door
“They’ve picked mine. Out of the whole school. It’s going to Ivanovo, and Comrade Pleshkov came for the second copy himself.” # who: lida # invented
“And what did you put in?”
“Everything,” says Lida. “To the metre.” # who: lida
-> the_corridor
