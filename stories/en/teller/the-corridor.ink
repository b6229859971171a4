=== the_corridor
# chapter: the-corridor
The guests from Moscow would not have the committee’s dacha, says the cloakroom woman; they are staying with the chief of police, by themselves in the woods. Only the police met them at the station. # scene: hotel-corridor # light: day # sound: footsteps # place: teller-corridor # claim: ivanovo-kaganovich-arrival # invented
It is August, and the plenum at Ivanovo. The secretaries stand along the corridor, papers against their stomachs. A polite man comes by with a list. The guests would be glad of a little criticism of the first secretary, nothing much, from below. # claim: ivanovo-plenum-trap # invented
“You were specially asked for. Something from life.” # invented
+ [“He doesn’t return a good morning.” # id: manners]
    “Just that,” says the polite man. You say it from the floor, and the hall laughs, gratefully, because it is so. After you somebody has never been offered a chair. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [“Bread. The spring of ’thirty-two.” # id: bread]
    He holds his pencil off the paper. “From the life of the apparatus,” he explains. “Manners.” You are not called. You sit and hear who was never offered a chair. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [“I’ve nothing written.” # id: no-paper]
    “So much the better,” he says, and gives you a cross. You say that at Zaborye the roof has been waiting since May for an answer. It is taken for wit. After you somebody has never been offered a chair. # claim: ivanovo-plenum-trap # invented
    -> almost

= almost
Then the guests stand up, and what they have heard is treason, or almost. In the rows nobody has used the word. Each goes back over what he did say, looking for where it was. # claim: ivanovo-plenum-trap # invented
-> nameplates

= nameplates
“Brass,” says the carpenter, who is going down the committee’s corridor at Zaborye with a screwdriver and a tobacco tin. “They’re not to be had. I only put in two now. Four isn’t worth it.” # scene: hotel-corridor # light: dusk # place: teller-nameplates # who: carpenter # invented
“In Ivanovo they call it the black tornado,” he says, and blows on a screw. # who: carpenter # about: ivanovo-black-tornado # invented
Dyomin had no plate. They took him in June, from the lathe, and let him switch it off first. # invented
Pleshkov’s is leaning on the skirting. In his room eleven pencils lie in a row, and beside them what came today: the voucher for Zina, to be signed for by the husband. # invented
+ [Take one of the pencils. # id: take-one]
    You take the end one; ten are a row as well. With it you sign for the husband, and at supper time you put the envelope under Zina’s door, and wait until it has been drawn in. # invented
    -> evening
+ [Leave the row as it is. # id: leave-row]
    “Quite right,” says the carpenter. “They’ll be wanting to count them.” One has rolled. He puts it straight with the side of his hand. # who: carpenter # invented
    -> evening
+ [Lock the room. # id: lock-room]
    The key turns. Then there is the question of who has charge of it; in such cases, the second secretary. The carpenter holds out his tin, and you let it drop in among the screws. # invented
    -> evening

= evening
Every evening at seven the region rings up for the metres. You have them before you, grey and finished. “Nothing is required tonight, Comrade Sazonova,” says the girl. # scene: committee-room # light: dusk # sound: clock # place: teller-evening # invented
You wait for her to ask after all. She is waiting as well, for you to ring off. In nine years nobody has rung this number and not wanted a figure. # invented
It is five past. There is time for one thing, if it is done properly.
+ [Send Lida to Kineshma tonight, as a Vetrova. # id: lida # act: warning]
    ~ warned = "lida"
    You put her on the night train to Kineshma, to your sister Polya, who is a Vetrova. # sound: train # invented
    On 27.VIII.37 S. removed her daughter from the town, having been warned by persons not yet established. # record: file # invented
    “I sent the girl to my sister’s, for the potatoes.” # record: testimony # invented
    “Until when?” says Lida out of the window. “To the day?” # who: lida
    “Until they’re in.”
    She is eighteen, and has it in points before the whistle. First, she is called what Polya is called. Second, she is not to write. “Third, who’s to sharpen it?” You break the pencil across the middle, and she has one end and you the other. # who: lida # invented
    -> arrest
+ [Tell Klavdia to get Kostya away. # id: klavdia # act: warning]
    ~ warned = "klavdia"
    You scratch at Klavdia Dyomina’s door, with the sieve. # sound: door # invented
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
    Whoever recommends a person answers for that person, and lately it has gone the other way about. There are forty, each beside the name of somebody who has been fetched. The cover is calico and sulks. You feed it in by the leaf. You knew most of them by their looms. # claim: party-recommendation # invented
    “Feeling the cold?” says the carpenter in the doorway. He comes back with an armful of the little boards from behind the plates. “Oak,” he says. “Dry.” # who: carpenter # invented
    -> arrest

= arrest
There are two of them, after two in the morning, and they do not say good evening. They hardly search. They have four more to do in this street. # scene: communal-kitchen # light: night # sound: door # place: teller-arrest # invented
{ warned == "lida":
    Behind the curtain the bed is made. The younger one puts his hand in under the blanket, to see if it is warm. “Who sleeps here?” Nobody, you say.
- else:
    Behind the curtain Lida sits up. “How long for?” she asks. “To the day?” The younger one tells her to lie down, and draws the curtain, on account of the draught. # who: lida
}
{ kept == "yes":
    The older one takes her photograph off the nail, looks at the nail, hangs her up again, stands back, and puts her straight.
- else:
    The older one goes past her photograph to the sugar, and looks into the bowl, and under the bowl.
}
“What you can carry in one hand,” he says.
+ [The pencil. # id: pencil]
    “Pencil, one,” writes the man at the reception. He wets it, to see if it works, and for the rest of the form there is violet on his lip. # invented
    -> before_cell
+ [Bread. # id: bread]
    In the car you break it in three, without thinking. The younger one eats his. The older one holds his on his palm all the way, like a thing to be signed for. # invented
    -> before_cell

= before_cell
# note: teller-conveyor
+ [Go on. # id: go-on]
    -> cell
+ [Read the next part in short. # id: summary]
    -> in_short

= cell
The cell is for six. The thieves have been moved out to make room, and there are thirty-four of you, nearly all from offices. You lie on one side, and turn over at a word. The word is given by Glafira Tyapkina, a baker. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # invented
Her cakes were for the anniversary, and the cream had turned; now it is poison. “They ask me how many grams,” she says. “Of what? I ask them.” And she goes on with the sponge: flour, four hundred; sugar, the same; eight eggs. # who: glafira # claim: ivanovo-poisoned-cakes # invented
Late in the evening the typewriters stop, and you can count the typists’ heels on the stairs. After that nobody in the cell is asleep. Glafira does the grams louder. # sound: footsteps # claim: ivanovo-night-beatings # invented
You they merely keep standing. It is called the conveyor; Glafira had one at the bakery. Three of them take turns, for four days. You count the blocks of the floor, nineteen by eleven. On the third day it comes to two hundred and six. You go over it, and one of them tells you to keep your lips still. # scene: investigator-room # light: lamp # sound: clock # claim: conveyor-days # invented
-> file_read

= in_short
The cell is for six, and there are thirty-four in it. A baker, Glafira Tyapkina, gives the word to turn over and recites cakes by the gram; some cream of hers had turned, and now it is poison. At night they listen. Then you are kept standing for four days, before three men who take turns, until the floor no longer adds up. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # claim: ivanovo-poisoned-cakes # claim: conveyor-days # invented
-> file_read

= file_read
“Let us put it like this,” says Shmelkov, sergeant of state security, twenty-five. At the mill school he sat next to the stove. You signed his recommendation for the Komsomol. He could never carry. # scene: investigator-room # light: lamp # sound: clock # place: teller-investigator # who: shmelkov # invented
His telephone rings. “Behind the ears too?” he says into it, low.
“She has to be kept dark,” you say. “With measles. A red cloth on the lamp.” He writes that down first. Then he opens the file. # figure: file # invented
{ sheet == "read":
    “‘In a raised voice,’” he repeats. “Well, why not?” # who: shmelkov
- else:
    { sheet == "aside":
        “‘Set a ballot apart,’” he repeats. “Apart from what?” # who: shmelkov
    - else:
        “‘Removed a document,’” he repeats. “You’ll have lost it by now.” # who: shmelkov
    }
}
“What does it look like, a ballot?” He turns the page. “Like a lottery ticket?” # who: shmelkov
“It’s a list. You cross out.”
“And what can you win?” But he has gone on to his sum. Nine, and eleven, and five. “In the group, twenty-four.” # who: shmelkov # invented
“Twenty-five,” you say, before you know it. He goes up the column with his pen. “So it is. Then there’s one who isn’t here yet. Let us put it like this: that night, who sat with you?” # who: shmelkov # invented
+ [“Poluyanov. Veresov. Sizykh.” # id: three-names # act: table]
    “Poluyanov, Veresov, Sizykh,” you say, as they sat. # invented
    On 2.XII.37 S. named P., V. and one more as the persons with whom she was shut in for a night. The nature of the connection suggests itself. # record: file # invented
    “I only need the one.” He looks along them. “How do you spell the last?” You spell it. It is the shortest, and there is little room on the line. # who: shmelkov
    He enters it, counts the names from the top with his lips moving, and has twenty-five; and he looks at you, to see if it is.
    -> confrontation
+ [“One box. Four people. I counted.” # id: only-numbers # act: table]
    “One box,” you say. “Four people. I counted.” # invented
    On 2.XII.37 S. admitted to four persons and withheld three of them. # record: file # invented
    “Less you,” says Shmelkov, and goes to his fingers for it. “Three. And I only need the one. Couldn’t you give me the one?” # who: shmelkov
    You had your eyes on the columns, you say. He might write to Moscow for the list, but from Moscow it is six weeks, and he would like to be at home. In the end he puts “a person not established”, and asks you whether that counts as one. # invented
    -> confrontation
+ [“Across from me, Veresov, of the institute.” # id: veresov-first # act: table]
    “Across from me, Veresov,” you say. He has an institute round him, and his name on the backs of books. # invented
    On 2.XII.37 S. put forward V., a luminary of science, evidently in the expectation of sheltering behind him. # record: file # invented
    Shmelkov lays down his pen. “Veresov’s Problems? With the two trains, and the swallow that flies between them?” # who: shmelkov # invented
    You show him on the blotter: never mind the swallow, take the hour. He does it by himself, and it comes out. He looks at the name, and rules one line through it. “They’d never sign me that,” he says. “Let us put: a person at the table.” # who: shmelkov
    -> confrontation

= confrontation
They bring in Dyomin, who is to say to your face what he has signed. He is shorter. His hands stay where they are put. # sound: door # claim: confrontation-politburo # invented
“Are you acquainted?” Shmelkov reads out. # who: shmelkov
“I’ve had the loan of her name,” says Dyomin. # who: dyomin # invented
Then he says it, to the wall, in one breath, as children do a poem. “If every gauge in the shop is out but one, neighbour, that’s the one I send to be checked.” # who: dyomin # invented
“‘Neighbour’ isn’t here,” says Shmelkov, following with his finger. # who: shmelkov
{ named == "dyomin":
    “And in January of ’thirty-five it was you who gave his name,” he tells you. # who: shmelkov # invented
- else:
    { named == "self":
        “And in January of ’thirty-five you asked to be put down in his place,” he tells you. # who: shmelkov # invented
    - else:
        “And in January of ’thirty-five,” he tells you, “you were silent for three minutes and forty seconds.” # who: shmelkov # invented
    }
}
“So you’d heard it. Or hadn’t you?” Dyomin’s eyes have come round from the wall. # who: shmelkov
+ [“He said it. I heard it.” # id: confirm # act: confrontation]
    “He said it,” you say. “I heard it.” # invented
    At the confrontation of 4.XII.37 S. confirmed the words of D. in full. What else she had from him she keeps back. # record: file # invented
    Dyomin nods. “There,” he says to Shmelkov. “That’s two that agree.” # who: dyomin
    You are both to sign, he first. He signs and goes over it, and the second time the nib goes through. Another form has to be found, and meanwhile you stand side by side, as on the day you were elected. # invented
    -> protocol
+ [“He never said it to me.” # id: deny # act: confrontation]
    “He never said it to me,” you say. # invented
    At the confrontation of 4.XII.37 S. denied what in 1935 had been read out in her presence and voted on under her own count. By this she is shown to be capable of denying anything. # record: file # invented
    “Then who was I sitting with?” Dyomin truly wishes to know. He looks to Shmelkov, who looks in the papers. # who: dyomin
    “With her,” says Shmelkov. # who: shmelkov
    “That’s what I thought,” says Dyomin, very low. “Let us put it like this,” says Shmelkov, dipping: “it was said, and it was not heard.” # who: shmelkov
    -> protocol
+ [“Who’s oiling the lathe, Prokhor Ilyich?” # id: ask-health # act: confrontation]
    “Who’s oiling the lathe?” you ask him. # invented
    At the confrontation of 4.XII.37 S., instead of replying, addressed D. in a conventional language in which oil was mentioned. # record: file # invented
    It takes its time to reach him. “You give her half a turn first,” he says, “by hand.” The hand has left its place and is doing it. “And the small cup. They all forget the small cup.” # who: dyomin
    “What cup?” says Shmelkov, writing. Dyomin shows him, on the corner of the desk; they are some time over it. When he is taken out the hand is still half round. # who: shmelkov # invented
    -> protocol

= protocol
The sheets were typed from the form that you filled in at the reception; they have you born a year late, as on a carbon you once saw. There are twenty-five of you in them. For the signing there is a chair. “Nineteen sheets,” says Shmelkov, and turns up the first. # light: lamp # sound: typewriter # claim: confession-composed # figure: protocol # invented
+ [Sign at the foot of each. # id: foot-of-each # act: protocol]
    You sign at the foot of each, close up under the last line, so that nothing can be put in. # sound: pencil # invented
    On 11.XII.37 S. signed every sheet of the record, without remarks. # record: file # invented
    “I signed them all. There were nineteen.” # record: testimony # invented
    By the seventh the tail has dropped off it, and by the twelfth the “ova”. Shmelkov lays the last beside the first. “They’ll say it was two people,” he says. So you do the last one again, with the tail, as for yarn. # who: shmelkov # invented
    -> slip
+ [Put the hour beside each signature. # id: hour-beside # act: protocol]
    Beside each signature you put the hour, from the clock above his head: ten past four, eleven past. # sound: clock # invented
    On 11.XII.37 S. entered the hour beside each signature, in order to suggest that the record was made at night. # record: file # invented
    “I put the time. The last was four twenty-eight.” # record: testimony # invented
    “It’s slow,” says Shmelkov, turning to look. “Seven minutes.” You ask whether he wants them altered. He tries it on his fingers, forwards, and then back. “Leave it,” he says. “It’s dark at both.” # who: shmelkov # invented
    -> slip
+ [“Put at the end how many sheets. In words.” # id: count-sheets # act: protocol]
    “Put at the end how many sheets,” you say. “In words.” # invented
    On 11.XII.37 S. demanded that the number of sheets be entered in words, as on a former occasion known to the investigation. # record: file # invented
    “Nineteen. It says so at the end, in words.” # record: testimony # invented
    He counts them over and has eighteen. Two have stuck together, with jam; he works at home as well. He writes it out, and shows you how he has spelt it, and only then does it strike him that now he cannot lose one. # invented
    -> slip

= slip
At the end of December you have to wait, face to the wall. The Military Collegium is in the house, in the fire chief’s office. Behind the wall a man dictates and a typist types. “The same,” he says. “New line. The same.” The sitting has not begun, one guard tells another. # scene: hotel-corridor # light: day # sound: typewriter # place: teller-slip # claim: ivanovo-verdicts-typed-first # invented
Yours is a smaller paper, from the Special Board. Eight years. It is to be read, and signed for on the back. # invented
+ [Read it out. # id: read-it]
    You read it out, in the voice that you had for the bread. “To yourself,” says the clerk. But it has been heard down the corridor, and somebody with his face to the plaster says after you, softly, trying it, “Eight.” # invented
    -> on_the_back
+ [“It’s dated before I signed.” # id: ask-date]
    “The second of December. I signed on the eleventh.” The clerk fetches the sheets and compares them, and calls another clerk. “So it is,” says the other. They are obliged to you. Which of the two would you say was the slip of the pen? # invented
    -> on_the_back

= on_the_back
You sign, with the tail. “With letters,” you ask, “or without?” # sound: pencil # invented
He looks on both sides. “It doesn’t say without,” he says. # invented
-> the_statement
