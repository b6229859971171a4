=== december
# chapter: december
The loudspeaker hangs over the door of the weaving shed, where nobody can hear it. At half past eleven on the night of the first of December it says that Kirov has been killed. Under it stands a boy with an oil can. # scene: mill # light: lamp # sound: looms # place: teller-shed # claim: radio-2330 # invented
By midnight you are there, in a coat over your nightgown, and Pleshkov, who puts his mouth to the boy’s ear. # invented
“For order’s sake: who said that?” The boy points up. It is playing the piano now; you can see its cloth tremble. # who: pleshkov # invented
In a shed nobody shouts. The word is shaped, and the other woman looks. The near row had it off the boy’s lips at once; by the far wall, twelve mouths on, it is Gorky who is dead. # claim: five-minute-silence # invented
+ [“Stop the looms.” # id: stop-looms]
    It takes a minute, and then they hear the piano. The last time that all of these stood it was an April, and in no newspaper. The older women look at the door, to see who has been sent. # sound: none # claim: ivanovo-strikes-silence # invented
    You say it. “Louder!” somebody calls from the back, out of habit.
    -> law
+ [“Let them finish the cut.” # id: finish-cut]
    They are paid by the cut, and most have eleven metres to go. For thirty-five minutes you stand under the loudspeaker while they weave, and look at you. # invented
    The last of them knocks off and wipes her palms down her apron. “Well, say it now,” she says, quite kindly.
    -> law
+ [Go from loom to loom and tell each one. # id: between-rows]
    You shape it to the first, and the second, and the third. The fourth shapes it to you, they have killed Kirov, very clearly, the way they do for visitors. # invented
    “It’s because of bread,” say the lips of the ninth. By the far wall you have first to bring Gorky back to life, and they are so glad of it that it is hard to go on. # claim: five-minute-silence # invented
    -> law

= law
There is a law in the newspaper, shorter than the list of wreaths. Ten days to investigate. The charge handed over one day before the trial. No parties in court, no appeal, no plea for pardon, and death sentences carried out at once. # scene: committee-room # light: day # sound: clock # place: teller-committee # claim: law-1-december-content
Pleshkov takes it to the wall calendar, with one of the eleven pencils that he keeps in a row. He counts off ten days, goes back one, dots it, and has dotted “Zina, medical board”. # invented
“With our trains we’d be late,” he says, with the face that he keeps for arrears. “And it doesn’t say who takes the minutes.” # who: pleshkov # invented
-> lida

= lida
Lida’s class has a composition to write, How I Learned of the Loss. She has ruled the margin twice, as Kostya Dyomin does. The boots from Moscow are drying on the stove; your letter is leaning on the salt. # scene: communal-kitchen # light: lamp # sound: primus # place: teller-kitchen # invented
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
“You’ve seen him. First, how tall? Second, what was his voice like? Third, how far off, to the metre?” # who: lida
+ [“Forty metres. I saw hands. The voice came out of the desk.” # id: true-distance]
    “Out of the desk?” She draws the hall to scale, with a dotted line, and forty along it. At that scale he is a full stop. She goes over it, so that he will show. # who: lida # invented
    -> silence
+ [“He had your father’s voice.” # id: like-father]
    “And what was that like?” The pen stays up. She was one year old. # who: lida # invented
    You have all that he used to say in it: shut the door, whose glove is this. You open your mouth, and there are the door and the glove. She writes, “Like my father’s,” and blots it.
    -> silence
+ [“Put less.” # id: write-less]
    “How much less?” # who: lida
    “By half.” She counts the words and goes through them with the ruler: fiery, beloved, never to be forgotten. The figures are left standing. “It’s better,” she says, surprised. # who: lida # invented
    -> silence

= silence
The sixth is a free day. When they put him in the wall in Moscow the shift is called in all the same, to stand for five minutes by looms that are not running. Nobody has heard this shed before. It drips. # scene: mill # light: day # sound: none # place: teller-shed-sixth # claim: red-square-funeral # claim: five-minute-silence # invented
You count. At a hundred and sixty the shoulders start, two places along: Tonya Zhiltsova, seventeen, who draws in the warp ends. She bites her scarf. It comes out through the nose. # invented
Her mother, beside you, shuts her eyes. By the door Pleshkov is feeling himself for a pencil.
+ [Cough over it. # id: cough-over # act: laugh]
    You cough, and it comes out bigger than you meant. It is Sergei’s cough, a carder’s, from the bottom. # invented
    On 6.XII.34, during the silence, S., by loud coughing, drew the attention of the collective from the culprit to herself. In whose interest has not yet been established. # record: file # invented
    “I had dust on the chest. Everybody has it there.” # record: testimony # invented
    Others have been holding one back, all along the wall. Tonya coughs with the tears running down.
    “I’ve put that it was you,” Pleshkov says afterwards, and holds out his tin. “Half a spoon, in warm water.” # who: pleshkov # invented
    -> prices
+ [Write her name down before he does. # id: note-name # act: laugh]
    You have your pencil out first. Zhiltsova, you write, seventeen, nerves. # sound: pencil # invented
    On 6.XII.34 S. hastened to record the culprit herself, adding of her own accord the word “nerves”, by which the conclusion was anticipated. # record: file # invented
    “I wrote her down. I wrote ‘nerves’ after it.” # record: testimony # invented
    Pleshkov reads it over your sleeve and puts his own paper away; two entries for one laugh would be double accounting. Tonya has seen the pencil, and stopped.
    In the evening her mother is in your yard, with six eggs in a scarf. You ask her what for. “For the last word,” she says. # invented
    -> prices
+ [Go on counting. # id: not-heard # act: laugh]
    You go on: a hundred and sixty-one, a hundred and sixty-two. # invented
    On 6.XII.34 S., at two paces, did not hear what was heard by the whole shed. Her hearing was afterwards tried by means of a whisper and found to be good. # record: file # invented
    “I was counting. That time it was the whole five minutes.” # record: testimony # invented
    It goes on for eleven more. Afterwards Pleshkov comes along the row. “For order’s sake: who was that?” One was thinking of the deceased. So was the next. # who: pleshkov # invented
    He goes down one wall and up the other, and has, at the end, the date. Tonya has both hands over her mouth still, and has begun to cry, which is in order. # invented
    -> prices

= prices
From the first of January there are no more bread cards. The queue goes round the fire station. The price stands in chalk, over what it was on the card and under the dear shop’s, and down the whole queue lips are moving, as in the shed. # scene: road-map # light: frost # sound: snow # place: teller-queue # claim: rationing-decree-1935 # invented
“Do you know why they’ve taken the cards away, neighbour?” Dyomin asks, across nine people. # who: dyomin # invented
“Well, why?” says a man behind him, very civilly.
Dyomin turns and looks at him. “It’s gone,” he says. “It was a long one.” # who: dyomin
+ [Cross the street. # id: cross-over]
    Across the street there is a notice about lice. He holds up two fingers: is he to take two? You read about lice. At supper time a loaf is hanging on your door in a net, with the change, right to the kopeck, in a twist of paper. # invented
    -> closed_letter
+ [“How’s the lathe?” # id: ask-lathe]
    “Come and hear it. There’s nothing to hear.” It runs out by two microns. “Is that much?” asks the civil man. Dyomin pulls out one of his hairs, of which he is short, and makes him a present of it. “Divide by thirty,” he says. # who: dyomin # invented
    -> closed_letter

= closed_letter
At the end of January Dolgushin, instructor of the region, brings the closed letter, inside his coat, which he does not take off. It has a number, and goes back with him. The doors are shut. The places along the wall go first. # scene: committee-room # light: lamp # sound: door # place: teller-closed-letter # claim: closed-letter-1935 # invented
“The moment calls for a clear voice,” says Dolgushin, who has a cold, and slides it over to you. # who: dolgushin # invented
+ [Read it the way you read out the bread. # id: read-flat]
    Flat, then, to the gram. Opportunist complacency is to be ended; Leningrad is a border city, full of former officials and policemen of the tsar. On the third bench a man who sold stamps before the revolution draws in his feet. # claim: closed-letter-1935 # invented
    -> gauges
+ [A sentence at a time, and look up after each. # id: slow]
    Opportunist complacency is to be ended: you look up. Leningrad is a border city, full of former officials and policemen of the tsar: you look up. They have begun to write, as at dictation. “Not to be taken down!” says Dolgushin. A pencil drops, rolls to his boots, and is left there. # claim: closed-letter-1935 # invented
    -> gauges

= gauges
“And in Zaborye?” says Dolgushin. “It cannot be, comrades, that in the whole of the Union there is complacency, and in Zaborye none.” # who: dolgushin # invented
Pleshkov gets up. He has a paper, a second copy; a comrade of the textile trust has the first. He is sorry. # invented
“‘If every gauge in the shop is out but one, neighbour, that’s the one I send to be checked.’” He is no reader. On the second bench Dyomin follows it with interest. # who: pleshkov # invented
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
“Application for a lathe,” reads Dolgushin, who has had a paper from the machine works. “Vouched for by Sazonova. Is that your hand?” # who: dolgushin # invented
“It’s my name,” you say. It has been gone over twice.
“Then it’s for you to say whom we put down,” says Dolgushin. “For want of vigilance.” # who: dolgushin
+ [“Dyomin. He said it, and I heard it.” # id: dyomin # act: named]
    ~ named = "dyomin"
    “Dyomin,” you say. “Prokhor Ilyich. He said it, and I heard it.” # invented
    On 26.I.35 S. named D. only after it had been shown to her that he was known. For eleven months and twenty-one days she had kept it to herself. # record: file # invented
    He stands up for it. “It’s about gauges,” he tells Dolgushin. “In the shop I could show you.” # who: dyomin
    “What for?” says Dolgushin, writing. # who: dolgushin
    Pleshkov, with a hand to his stomach, folds his paper over, so that the line underneath comes inside.
    -> hands
+ [“It was said to me. Put me down.” # id: myself # act: named]
    ~ named = "self"
    “It was said to me,” you say, “and I have a tongue. Put down Sazonova.” # invented
    On 26.I.35 S., in the guise of self-criticism, endeavoured to put her own name in place of D.’s, from which their closeness may be judged. # record: file # invented
    “It does you credit. But you didn’t say it.” Dolgushin waits, with his pen in the ink. # who: dolgushin
    “Dyomin,” says Pleshkov, into his glass. “I’m sorry, Prokhor Ilyich. It’s what is written.” # who: pleshkov
    “You left nothing out,” says Dyomin. “Only it goes lower.” They put him down, and under him, for the tongue, you: a reprimand. # who: dyomin # invented
    -> hands
+ [Look at your name, and say nothing. # id: nobody # act: named]
    ~ named = "nobody"
    You look at your name, gone over there and back, and say nothing. # invented
    On 26.I.35 S., called upon to name the guilty man, was silent for three minutes and forty seconds. With whom this had been agreed has not yet been established. # record: file # invented
    It is the second silence that you have counted this winter. At two hundred Dolgushin undoes the top button of his coat. At two hundred and twenty Pleshkov says hoarsely, “Dyomin. For order’s sake. It was Dyomin.” # who: pleshkov # invented
    “You had only to ask,” says Dyomin. “I was sitting here.” # who: dyomin
    He is put down, and under him you, a reprimand. Pleshkov has to help Dolgushin word it.
    -> hands

= hands
“Who is for expelling him?” # who: dolgushin
“Do I vote?” asks Dyomin. Dolgushin has to look it up. Until it is carried, yes. # who: dyomin # invented
In Zaborye, since last winter, it is you who count.
+ [Put up your own hand, and count with it. # id: raise]
    You count along the rows with the pencil in the other. Twenty-three, and yours. The sleeve has gone down to the elbow, and on that arm there is a draught. # invented
    -> against
+ [“The one who counts does not vote.” # id: count-instead]
    “Since when?” You have begun already. Twenty-three. Dolgushin’s finger, coming along behind you, stops at the pencil. “And that?” It is what you count with. He puts twenty-three, your name, and a query. # who: dolgushin # invented
    -> against
+ [Look at Dyomin. # id: look-at-him]
    He is counting too; his lips are going. Your own hand is up as far as the shoulder. When you have got to the end he shows you, down by his knee, what he makes it: ten, ten, three, and for yours the half finger. # invented
    -> against

= against
“Against?” says Dolgushin. There is one, not held very high. “One,” you say. # who: dolgushin # invented
Dyomin lays his card on the cloth, square with the edge. “It wants oil every third day,” he says. “The lathe. Who’s to put that down?” # who: dyomin # invented
Pleshkov has it down already.
-> sieve

= sieve
Klavdia Dyomina does not knock, she scratches. It is past eleven, and she has your sieve. # scene: communal-kitchen # light: night # sound: tap # place: teller-kitchen-night # invented
“I’ve brought it back,” she says through the door. “I thought you’d be wanting it. That one of mine hasn’t been in to his supper. Did it go on long?” # who: dyomina
Behind the curtain Lida has stopped turning pages.
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
    On the night of 26.I.35 the wife of D. handed S. an object in the form of a sieve. What it contained has not yet been established. # record: file # invented
    “There’s a wire gone, at the edge,” she says. “That one of mine was to have seen to it tonight.” # who: dyomina
    You look at it together, under the lamp. “You don’t see it go,” she says. “You just have less.” She has a foot on the sill and you a hand on the door. After a while she begs your pardon for the late hour. # who: dyomina
    -> frame
+ [Put out the lamp. # id: lamp-out # act: sieve]
    ~ wife = "shut"
    You put out the lamp. She will have seen it go from across her shoes. # invented
    At 23.10 on 26.I.35 the lamp of S. was extinguished, evidently as a signal, upon which the wife of D. withdrew. # record: file # invented
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
The night after, you take Lida down from her nail. To lift the tongues of the frame you need the pencil, the end that is still long. # light: lamp # place: teller-kitchen-after
{ sheet == "cuff":
    Behind her, folded small, is a printed list, with one name gone over twice.
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
    -> composition
+ [Into the stove. # id: burn]
    ~ kept = "no"
    It is soon done. But now she rattles in her frame, so you cut a piece of The Workers’ Region to the size. “Which page?” says the curtain. The one about flax. “That one’s all right,” says Lida. # who: lida # invented
    -> composition
+ [Into the lining of her coat. # id: coat]
    You unpick four fingers of the hem and put it in against the wadding, until the warm weather. “I hadn’t torn it,” says the curtain. “You were going to.” Then you unpick the other side as well and sew it up again, so that it should hang straight. # who: lida # invented
    -> composition

= kostya
Kostya Dyomin does not come for the physics, that day or the next. Lida has put out both stools. # light: lamp # place: teller-kitchen-after
“Isn’t he to come,” she asks, “or isn’t he coming?” # who: lida
+ [“I counted the hands. His father’s was the one.” # id: say-why]
    “Out of how many?” You tell her. “And was it right? The count?” You say that the count was right. She pushes one of the stools in under the table, taking care that it should not scrape. # who: lida
    -> composition
+ [“Do your homework.” # id: homework]
    “First, I’ve done it. Second, he has the book. Third –” And she goes in behind the curtain for the third, and stays there. # who: lida
    -> composition

= composition
A week later she stands in the door on one leg, pulling a boot off. “They’ve picked mine. Out of the whole school. It’s going to Ivanovo, and Matvei Osipovich came for the second copy himself.” # light: dusk # sound: door # who: lida # invented
“And what did you put in?”
“Everything,” says Lida. “To the metre.” # who: lida
-> the_corridor
