=== the_corridor
# chapter: the-corridor
It is August of ’thirty-seven, the plenum at Ivanovo, and hot. Only the police met the guests from Moscow at the station, says the cloakroom woman. They would not have the committee’s dacha; they are in the woods, at the police chief’s. # scene: hotel-corridor # light: day # sound: footsteps # place: teller-corridor # claim: ivanovo-kaganovich-arrival # invented
The secretaries of the towns stand along the corridor, you for Zaborye, papers against their stomachs. A man with clean fingernails comes by with a list. The guests would be glad of a little criticism of the first secretary of the region; nothing much, from below. # claim: ivanovo-plenum-trap # invented
“You were asked for by name,” he says. “Something you’ve seen yourself.” # invented
+ [“He doesn’t return a good morning.” # id: manners]
    “Just that.” You say it from the floor, and the hall laughs, gratefully. After you somebody has never been offered a chair. The man with the clean fingernails makes a tick, and the next one along is up before you have sat down. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [“Bread. The spring of ’thirty-two.” # id: bread]
    He holds his pencil off the paper. “About the apparatus,” he explains. “Its manners.” He waits, and puts a cross, the only one on the list. In the hall one after another has never been offered a chair, and on the way back to his place he looks at you. # claim: ivanovo-plenum-trap # invented
    -> almost

= almost
Then the guests stand up, and what they have heard is treason, or almost. Each goes back over what he did say, looking for where it was. # claim: ivanovo-plenum-trap # invented
-> nameplates

= nameplates
“Brass,” says the carpenter, who is going down your own corridor at Zaborye with a screwdriver and a tobacco tin. “Screws like that aren’t to be had. Iron you can have, but iron weeps. So I’m down to two a plate.” # scene: hotel-corridor # light: day # place: teller-nameplates # who: carpenter # invented
He blows on a screw. “In Ivanovo they’re calling that visit the black tornado.” # who: carpenter # about: ivanovo-black-tornado # invented
Dyomin had no plate. They took him in June, from the lathe, and let him switch it off first. # invented
Pleshkov’s is leaning on the skirting. In his room eleven pencils lie in a row, and beside them what came today: his wife’s sanatorium, granted, to be signed for by the husband. # invented
+ [Take one of the pencils. # id: take-one]
    You take the end one; ten are a row as well. With it, since it is in your hand, you sign for the husband, and at five you put the envelope under Zina’s door, and wait until it has been drawn in. # invented
    -> evening
+ [Leave the row as it is. # id: leave-row]
    “Quite right,” says the carpenter. “They’ll be wanting to count them.” One has rolled. He puts it straight with the side of his hand. # who: carpenter # invented
    The envelope you take. At five it goes in under Zina’s door, signed for by nobody, and you hear her pick it up and not open it. # invented
    -> evening
+ [Lock the room. # id: lock-room]
    The key turns. Keys go to the second secretary. The carpenter holds out his tin, and you let it drop in among the screws. # invented
    “They’ll be asking for that,” he says, and stirs the screws until the key has gone to the bottom. The sanatorium is on the other side of the door. # who: carpenter # invented
    -> evening

= evening
Every evening at seven the region rings the secretary at Zaborye for the metres. “Nothing is required tonight, Comrade Sazonova,” says the girl. # scene: committee-evening # light: dusk # sound: clock # place: teller-evening # invented
At eight the train goes to Kineshma, and at eight the porter locks up. # invented
+ [Send Lida to Kineshma tonight, as a Vetrova. # id: lida # act: warning]
    ~ warned = "lida"
    You put Lida on the eight o’clock, to your sister Polya, who married well out of it. # sound: train # invented
    On 27.VIII.37 S. removed her daughter from the town, having evidently been warned. # record: file # invented
    “I sent the girl to my sister’s, for the potatoes.” # record: testimony # invented
    “Until when?” says Lida out of the window. “To the day?” # who: lida
    “Until the potatoes are in.”
    You have put it to her in points: first, she is called what Polya is called; second, she is not to write. “Third?” says Lida, and the whistle goes. You break the pencil across the middle, and she has one end and you the other. # who: lida # invented
    -> arrest
+ [Tell Klavdia to get Kostya away. # id: klavdia # act: warning]
    ~ warned = "klavdia"
    You scratch at Klavdia Dyomina’s door. You have brought the sieve. # sound: door # invented
    On 27.VIII.37, under cover of the loan of a household object, S. visited the wife of D. Since the following morning the son of D. has been absent from the town. # record: file # invented
    “I lent her a sieve.” # record: testimony # invented
    { wife == "shut":
        The light under the door goes out. Then it comes on again, and there she is, floured to the elbow. “I was just seeing how it’s done,” she says. # who: dyomina
    - else:
        She is floured to the elbows and takes it from you as if she had sent for it. “Come in out of the light,” she says. # who: dyomina
    }
    They are taking them for the northern fleet, you tell her, at six tomorrow, and do not ask about the father. “That big one of mine has no warm things,” says Klavdia. They are given some. “How many pairs?” You tell her. It is a figure that you have made up. # who: dyomina # invented
    -> arrest
+ [Burn the book of recommendations. # id: lists # act: warning]
    ~ warned = "lists"
    You take the book out of the safe and light the stove, in August. # invented
    On 27.VIII.37 S. destroyed the register of those recommended to the party by enemies since exposed, forty persons in all. # record: file # invented
    “It was damp that evening. I lit the stove.” # record: testimony # invented
    By the rules, whoever recommends a person answers for that person. Each of the forty in the book stands beside somebody who has been fetched. Most of them you know by their looms. The cover is calico and will not catch. # claim: party-recommendation # invented
    “Feeling the cold?” says the carpenter in the doorway. He comes back with an armful of the little boards from behind the plates. “Oak,” he says. “Dry.” # who: carpenter # invented
    -> arrest

= arrest
They come after two in the morning, two of them. They hardly search. They have four more to do in this street. # scene: kitchen-night # light: night # sound: door # place: teller-arrest # invented
{ warned == "lida":
    Behind the curtain the bed is made. The younger one puts his hand in under the blanket, to see if it is warm. “Who sleeps here?” Nobody, you say.
- else:
    Behind the curtain Lida sits up. “Do I come too?” she asks. The younger one tells her to lie down, and draws the curtain. # who: lida
}
{ kept == "yes":
    The older one takes Lida’s photograph off the nail, looks at the nail, hangs her up again, stands back, and puts her straight.
- else:
    The older one goes past Lida’s photograph to the sugar, and looks into the bowl, and under the bowl.
}
“What you can carry in one hand,” he says.
+ [The pencil. # id: pencil]
    { warned == "lida":
        “Pencil, half,” writes the man at the reception. # invented
    - else:
        “Pencil, one,” writes the man at the reception. # invented
    }
    He tries it on his wrist, and for the rest of the form a violet stroke goes to and fro. When it is full he looks for his own pen, finds what he has in his hand, and drops it in a drawer with a good many more.
    -> before_cell
+ [Bread. # id: bread]
    In the car you break it in three, without thinking. The younger one eats his. The older one holds his on his palm all the way, and gets out with it. Yours is in your cheek when the man at the reception asks you for your name, and he has to ask again. # invented
    -> before_cell
+ [Lida, in her frame. # id: frame]
    “Pictures stay,” says the older one. He puts her back on her nail and looks at his watch. You go down with that hand empty, and the younger one treading on your heels. On the landing you find that the arm is still held away from your side, by the width of a frame. # invented
    -> before_cell

= before_cell
# note: teller-conveyor
+ [Go in. # id: go-on]
    -> cell
+ [Let it be told in three sentences. # id: summary]
    -> in_short

= cell
The cell is for six. The thieves have been moved out to make room, and there are thirty-four of you, nearly all from offices. You lie on one side, and turn over when a baker, Glafira Tyapkina, gives the word. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # invented
Her cakes were for the anniversary, and the cream had turned. She is in for poisoning. “They want it in grams,” she says. “I couldn’t tell them, and he said about, so I said two hundred. It’ll be in there now.” And she goes on with the sponge: flour, four hundred; sugar, the same; eight eggs. # who: glafira # claim: ivanovo-poisoned-cakes # invented
Late in the evening the typewriters stop, and you can count the typists’ heels on the stairs. After that nobody in the cell is asleep. Glafira does the grams louder. # sound: footsteps # claim: ivanovo-night-beatings # invented
You are only made to stand. They call it the conveyor. Three of them take turns, for four days. You count the blocks of the floor, seventeen by thirteen. On the third day it comes to two hundred and eighteen. You go over it, and one of them tells you to keep your lips still. # scene: investigator-room # light: lamp # sound: clock # claim: conveyor-days # invented
-> file_read

= in_short
The cell is for six, and there are thirty-four in it; a baker, Glafira Tyapkina, gives the word to turn over. At night, when the typists have gone home, nobody is asleep. Then you are made to stand for four days, before three men who take turns. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # claim: ivanovo-night-beatings # claim: conveyor-days # invented
-> file_read

= file_read
Shmelkov, sergeant of state security, is twenty-five. At the mill school he sat next to the stove, and could never carry the one. You signed his recommendation for the Komsomol. # scene: investigator-room # light: lamp # sound: clock # place: teller-investigator # invented
“Let us put it like this,” he says. “You are exposed. It remains to you to disarm before the party, completely and to the end.” # who: shmelkov # invented
His telephone rings. “Behind the ears too?” he says into it, low.
“Keep the room dark,” you say. “For measles. A red cloth on the lamp.” He writes that down first. Then he opens the file. # figure: file # invented
{ sheet == "read":
    “‘In a raised voice,’” he reads, and turns back a page. # who: shmelkov
- else:
    { sheet == "aside":
        “‘Set a ballot apart,’” he reads. “Apart from what?” # who: shmelkov
    - else:
        “‘Removed a document,’” he reads. “You’ll have lost it by now.” # who: shmelkov
    }
}
He lifts his pen. “What does it look like, a ballot? Like a lottery ticket?” # who: shmelkov
“It’s a list. You cross out.”
“And what can you win?” But he has put that down, and gone on to his sum. Nine, and twelve, and four. “In the group, twenty-four.” # who: shmelkov # invented
“Twenty-five,” you say, before you know it. # invented
He goes up the column with his pen. “So it is. Then there’s one who isn’t here yet. Who sat with you, that night?” # who: shmelkov # invented
+ [“Poluyanov. Veresov. The one from Khabarovsk.” # id: three-names # act: table]
    “Poluyanov, Veresov,” you say, in the order of the table, “and the one from Khabarovsk.” # invented
    On 2.XII.37 S. named P. and V. as persons with whom she was shut in for a night. Asked again, she spelt the name of a third. # record: file # invented
    “I only need the one.” He looks along them. “What is that last one called?” # who: shmelkov
    Sizykh. It was called out once, when the boxes were given round. You spell it for him; it is the shortest, and there is little room on the line. # invented
    He enters it, counts the names from the top with the pen, and has twenty-five; and he looks at you, to see if it is. # invented
    -> confrontation
+ [“One box. Four people. I counted.” # id: only-numbers # act: table]
    “One box,” you say. “Four people. I had my eyes on the columns.” # invented
    On 2.XII.37 S. admitted to four persons, and withheld the names of three. # record: file # invented
    “Less you, three,” says Shmelkov. “And I only need the one. Give me the one.” # who: shmelkov
    He might write to Moscow for the list, but from Moscow it is six weeks, and he would like to be at home. In the end he writes “a person not identified”, and numbers it twenty-five. # invented
    -> confrontation
+ [“Across from me, Veresov, of the institute.” # id: veresov-first # act: table]
    “Across from me, Veresov,” you say. “The Veresov of the books.” # invented
    On 2.XII.37 S. put forward V., evidently in the expectation of sheltering behind his name. # record: file # invented
    Shmelkov lays down his pen. “The Problems? With the two trains, and the swallow?” # who: shmelkov # invented
    You show him on the blotter: never mind the swallow. It comes out. Then he rings up about the name. Until Moscow has answered you are to stand: two days. He rules a line through the name, and puts: a person at the table. # invented
    -> confrontation

= confrontation
They bring in Dyomin, who is to say to your face what he has signed. He is shorter. His hands stay where they are put. # sound: door # claim: confrontation-politburo # invented
“Are you acquainted?” Shmelkov reads out. # who: shmelkov
“I’ve had the loan of her name,” says Dyomin. # who: dyomin # invented
Then he says it, to the wall, in one breath, as children do a poem. “If every gauge in the shop is out but one, neighbour, that’s the one I send to be checked.” # who: dyomin # invented
“‘Neighbour’ isn’t here,” says Shmelkov. # who: shmelkov
{ named == "dyomin":
    “And in January of ’thirty-five it was you who gave his name,” he tells you. # who: shmelkov # invented
- else:
    { named == "self":
        “And in January of ’thirty-five you asked to be put in his place,” he tells you. # who: shmelkov # invented
    - else:
        “And in January of ’thirty-five,” he tells you, “you were silent for three minutes and forty seconds.” # who: shmelkov # invented
    }
}
“So you’d heard it. Or hadn’t you?” Dyomin’s eyes have come round from the wall. # who: shmelkov
+ [“He said it. I heard it.” # id: confirm # act: confrontation]
    “He said it,” you say, “on the bench, beside me, and I heard it.” # invented
    At the confrontation of 4.XII.37 S. confirmed the words of D. in full, and named nobody else who had heard them. # record: file # invented
    Dyomin nods.
    “There,” he says to Shmelkov. “Two that read the same.” # who: dyomin
    You are both to sign, he first. He signs and goes over it, and the second time the nib goes through. Another form has to be found, and meanwhile you stand side by side, as on the day you were elected. # invented
    -> protocol
+ [“He never said it to me.” # id: deny # act: confrontation]
    “He never said it to me,” you tell the desk. # invented
    At the confrontation of 4.XII.37 S. denied what in 1935 had been read out in her presence and voted on under her own count. She has not disarmed. # record: file # invented
    “Then who was I sitting with?” He looks to Shmelkov, who looks in the papers. # who: dyomin
    “With her,” says Shmelkov. # who: shmelkov
    “That’s what I thought,” says Dyomin, very low. # who: dyomin
    Shmelkov dips. “Said,” he writes. “Not heard.” # who: shmelkov
    -> protocol
+ [“Who’s oiling the lathe, Prokhor Ilyich?” # id: ask-health # act: confrontation]
    You ask him who is oiling the lathe. # invented
    At the confrontation of 4.XII.37 S., instead of replying, exchanged prearranged words with D., relating to machine oil. # record: file # invented
    It takes its time to reach him.
    “You give her half a turn first,” he says, “by hand.” The hand has left its place and is doing it. “And the small cup. They all forget the small cup.” # who: dyomin
    “What cup?” says Shmelkov, writing. Dyomin shows him, on the corner of the desk; they are some time over it. When he is taken out the hand is still half round. # who: shmelkov # invented
    -> protocol

= protocol
The sheets were typed from the reception form, and there are twenty-five of you in them. For the signing there is a chair. “Nineteen sheets,” says Shmelkov, and turns up the first. # light: lamp # sound: typewriter # claim: confession-composed # figure: protocol # invented
+ [Sign at the foot of each. # id: foot-of-each # act: protocol]
    You sign at the foot of each, close up under the last line, so that nothing can be put in. # sound: pencil # invented
    On 12.XII.37 S. signed every sheet of the record, without remarks. # record: file # invented
    “I signed them all. There were nineteen.” # record: testimony # invented
    By the seventh the tail has dropped off it, and by the twelfth the “ova”. Shmelkov lays the last beside the first. “They’ll say it was two people,” he says. So you do the last one again, with the tail, as for yarn. # who: shmelkov # invented
    -> slip
+ [Put the hour beside each signature. # id: hour-beside # act: protocol]
    Beside each signature you put the hour, from the clock above his head: twelve minutes past four, thirteen. # sound: clock # invented
    On 12.XII.37 S. entered the hour beside each signature, in order to suggest that the record was made at night. # record: file # invented
    “I put the time. The last was half past four.” # record: testimony # invented
    Shmelkov turns to look. It is seven minutes slow. Are you to alter them? He tries it on his fingers, forwards, and then back. # invented
    “Leave it,” he says. “It’s dark at both.” # who: shmelkov
    -> slip
+ [Read the nineteen sheets first. # id: read-first # act: protocol]
    You read them from the first, with a finger under the line. # sound: paper # invented
    On 12.XII.37 S., having read the record, signed it, without remarks. # record: file # invented
    “I read it first. There was a sentence of mine in it.” # record: testimony # invented
    On the fourth there is one sentence that is yours. “It’s a list. You cross out.” Over it stands the word “terror”, and under it are the names. # invented
    “You said that,” says Shmelkov. # who: shmelkov
    -> slip

= slip
At the end of December you have to wait, face to the wall. The Military Collegium has come, and sits in the fire chief’s office. Behind the wall a man dictates and a typist types. “The same,” he says. “New line. The same.” The sitting has not begun, one guard tells another. # scene: hotel-corridor # light: day # sound: typewriter # place: teller-slip # claim: ivanovo-verdicts-typed-first # invented
“Ask if it’s with letters,” says the woman next to you, into the plaster. “Mine has ten years without. They told me at the window, in October. Ten, I said, well, he’s strong, and thank you.” # claim: without-correspondence-formula # invented
Yours is a small paper, from the Special Board. Eight years. It is to be read, and signed for on the back. # invented
+ [Read it out. # id: read-it]
    You read it out. “To yourself,” says the clerk. But it has been heard down the corridor, and somebody with his face to the plaster says after you, softly, trying it, “Eight.” The guard looks along the backs, to see which of them it was. # invented
    -> on_the_back
+ [“It’s dated before I signed.” # id: ask-date]
    “The second of December. I signed on the twelfth.” The clerk fetches the sheets, and another clerk. “So it is,” says the other. “And which of the two, would you say, is the slip of the pen?” He really wants to know; he has dipped his. # invented
    -> on_the_back

= on_the_back
You sign, with the tail. # sound: pencil
“With letters,” you ask, “or without?”
“With,” says the clerk, who has been at it since six. “Without is in there. Those don’t sign.” He points with the pen. Behind the wall the man says, “The same. New line.” # sound: typewriter # claim: ivanovo-verdicts-typed-first # claim: without-correspondence-formula # invented
Next to you the woman has taken her forehead off the plaster.
-> the_statement
