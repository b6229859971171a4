=== the_box
# chapter: the-box
All day it has been the parade, the army and then industry. You stood through it in two pairs of stockings, and are standing again, at the doors of the hall, to elect the Central Committee. # scene: ballot-table # light: lamp # sound: hall-murmur # place: teller-doors # claim: free-evening-and-parade # invented
They have divided you by the number on the mandate: thirteen groups, a table and a ballot box to each. You, 800, are the last of the eighth. Dyomin, 801, is the first of the ninth, and has come round the pillar to say so. # claim: ballot-thirteen-urns # invented
“Lend me the pencil, neighbour.” # who: dyomin
“They have one on the table.”
“Would you measure with the shopkeeper’s ruler?” says Dyomin. # who: dyomin
+ [Give it to him. # id: lend]
    ~ pencil = "lent"
    He tries one end, then licks the other, and there is violet on his lip. At his table a place has come free, and he goes off humming.
    When he comes back he is not humming. “It writes,” he says, and gives it to you blunt end foremost, wiped. # who: dyomin
    -> own_ballot
+ [“Then what do you want to measure?” # id: keep-it]
    ~ pencil = "kept"
    “I?” says Dyomin. “What would I measure?” At his table a place has come free, and he goes off humming, swinging his empty hands. # who: dyomin
    When he comes back he is not humming. “They’ve tied it to the leg,” he says. “It reaches, if you kneel.” # who: dyomin
    -> own_ballot

= own_ballot
{ ballot_cast == "struck":
    At the next table, the seventh, somebody has the pencil for longer than it takes to fold a sheet; you can see the elbow go, there and back. The man behind has turned to look at the stairs. # invented
- else:
    { ballot_cast == "clean":
        At the next table, the seventh, somebody folds the sheet in four as it was given out. The man behind has to reach past for the pencil. # invented
    - else:
        At the next table, the seventh, they are quicker about it: take, step, fold, drop. It has the beat of a loom that will last the shift. # invented
    }
}
~ ballot_cast = "unset"
Your name is ticked and you have the printed list in your hand, as many names as there are places, Stalin’s in the same type as the rest. Against a man you rule a line through him; to vote for the lot, you need only fold the sheet. # claim: ballot-list # claim: ballot-crossing-out # invented
In the second column stands Karpukhin, of the textile trust. Two springs ago he signed a sheet: for the weavers, from twelve kilos of bread a month to eight; for their children, from eight to four. You read it out in the shed, standing on a chair. # claim: ivanovo-ration-cut-1932 # invented
There is no curtain. There is a table, and on it the place where the wrists of the others have been. # figure: ballot-teller # invented
+ [Fold it as it was given to you. # id: fold-clean # act: own-ballot]
    ~ ballot = "clean"
    You fold it, and it closes along a crease that some machine has made in it already. # sound: paper # invented
    In the voting of 9.II.34 S. folded her ballot without examining it, in evident haste to be elsewhere. # record: file # invented
    You have looked for where the line would go. At the box your hand is in your pocket, round the pencil, and one of the points has gone through the lining. # invented
    -> seal
+ [Rule a line through Karpukhin. # id: karpukhin # act: own-ballot]
    ~ ballot = "karpukhin"
    You rule it once, with the end that Lida sharpened second, from the K to the n and no further. # sound: pencil # invented
    In the voting of 9.II.34 S. made use of the ballot to settle accounts with K., a leading worker of the industry. The occasion was bread. # record: file # invented
    Eight from twelve is four; four from eight is four. You wait for the rest of it. You blow on the line. # invented
    -> seal
+ [Rule a line through Stalin. # id: the-name # act: own-ballot]
    ~ ballot = "struck"
    The point goes on before the first letter and comes off after the last. It takes less time than signing for yarn. # sound: pencil # invented
    In the voting of 9.II.34 S. was seen to use a pencil at the table, standing so that her shoulder hid the list. Which name was concerned could not be seen. # record: file # invented
    On the stairs it was going to be Karpukhin. # invented
    You go on down the columns with the point in the air, to the end, as though each were having his turn.
    -> seal

= seal
Thirteen boxes have been carried upstairs, a lamp to each, and the counting commission is locked in with them. Yours is deal, stained to pass for oak. # scene: counting-room # light: lamp # place: teller-counting # claim: ballot-thirteen-urns # invented
There are four of you: a railwayman with a bad chest, the head of an institute, a man from Khabarovsk in a knitted waistcoat, and you. On the lid is the group, in chalk: a 9 from your side of the table, a 6 from theirs. # about: counting-commission-size # invented
“Poluyanov, Nikifor Lukich, the Ryazan line,” says the railwayman. “How long do you give it? As far as Ryazan, I say, stopping, with freight.” # who: railwayman # figure: seal # invented
+ [Break the seal. # id: break-seal]
    The wax gives with a small sound, like sugar between the teeth. All along the room faces come up, and go down again. A crumb of red stays under your nail. You try the other nail on it, and the point of the pencil, and it goes in deeper. # sound: seal
    -> sorting
+ [Push the box to the railwayman. # id: let-him]
    He looks at the box, and at you; he had been hoping it would be you. He breaks the seal with his thumb, and the cough that he has been keeping since the parade gets out with it. “With freight,” he says, wiping his eyes. # sound: seal
    -> sorting

= sorting
“The clean ones will take one no time,” says Veresov, of the institute. # who: professor # invented
You unfold, and read out what is struck; the railwayman makes uprights beside the printed names, four and a bar. You keep a column of your own in the calico notebook.
On the fourteenth sheet something has been at a deputy commissar: grey, starting well and giving up before the third letter. # figure: sorting # invented
+ [“A stroke.” # id: stroke]
    “One was at school with him,” says Veresov. “He will be so hurt.” The railwayman puts down an upright, a thin one. The man from Khabarovsk wets a finger and rubs with it, not at the sheet, at the table beside it. # who: professor # invented
    -> the_name
+ [“A crease.” # id: crease]
    You run your nail along it and lay it with the clean ones. “One is relieved,” says Veresov, who was at school with him. Three sheets later the man from Khabarovsk reaches over, takes it off the pile, holds it to the lamp, and puts it where it was. # invented
    -> the_name
+ [Lay it in the middle, and look at the three of them. # id: ask-table]
    They look. Veresov takes off his spectacles, and without them there is nothing there; he puts them on, and there is something. It goes to a show of hands, two and two, and then under the inkwell, until it is day. # invented
    -> the_name

= the_name
Then there is a sheet that you have open in both hands, and your mouth ready to say “clean”.
One name has been struck out, and the line gone over again from end to end. On the back of the sheet you can feel it with a finger. # figure: struck-ballot # invented
{ pencil == "lent":
    Where the point came off it is violet, from a wet lip. You had your own pencil back by seven o’clock. Half the hall licks its pencils. # invented
- else:
    Where the point came off it is violet, from a wet lip. The pencils tied to the tables are the same kind. Half the hall licks them. # invented
}
{ ballot == "struck":
    It is not yours. Yours is a single line, and is in the eighth box. # invented
- else:
    The railwayman is waiting with his pencil up. You can hear him breathe.
}
~ pencil = "unset"
The name is Stalin. # about: vote-falsified # invented
+ [Read it out like the others. # id: read-aloud # act: struck-name]
    ~ sheet = "read"
    You read it out in the voice you read the others in, or nearly. # invented
    On the night of 10.II.34, according to a person at the same table, S. gave out the contents of a ballot in a raised voice. # record: file # invented
    The railwayman’s pencil waits, and goes down. “One,” says the man from Khabarovsk. # who: khabarovsk # invented
    At the next lamp somebody has let his pen fall, and is a long time under the table, and comes up with the face of a man who heard nothing down there.
    -> lull
+ [Lay it face down and take the next. # id: face-down # act: struck-name]
    ~ sheet = "aside"
    You lay it face down on your left, where nothing has been put until now, and take the next one. # invented
    On the night of 10.II.34 S. set a ballot apart, by agreement with persons still to be identified. # record: file # invented
    “Does one leave it there?” says Veresov.
    “To be looked at again,” you say.
    “One wonders by whom,” says Veresov. From then on all four of you reach round it, as round a plate that somebody may be coming back to. # who: professor
    -> lull
+ [Put it up your cuff and take the next. # id: keep # act: struck-name]
    ~ sheet = "cuff"
    You fold it small, and it is in your cuff, and the next sheet is in your hand. # invented
    On the night of 10.II.34 S. removed a document of the congress, for a purpose not yet established. # record: file # invented
    “Clean,” you say.
    Across the lamp Veresov is polishing his spectacles. He holds them to the light, and there is nothing on them. He goes on with it for as long as there are sheets in the box.
    -> lull

= lull
By three o’clock your columns agree, and you add them again. # sound: clock # invented
{ sheet == "read":
    There it stands in its place, one upright, in his column and in yours.
- else:
    { sheet == "aside":
        The sheet on your left has gone into the bundle, in the middle, where the string will hold it. It is in no column. In your own there is a dot.
    - else:
        The man from Khabarovsk counts the sheets by tens, and the last ten twice. “Nine,” he says. In your own column there is a dot. # who: khabarovsk # invented
    }
}
Nobody comes for the box. The chairman has gone out to somebody, says a man back from the water tank. He is in there behind the door, says another, writing. Out to whom? asks Veresov, and neither of them has been to the tank. # about: zatonsky-goes-to-kaganovich # invented
The railwayman has taken his chest to the stove. From there he looks at you.
+ [“You’ve met with that before.” # id: ask-him]
    “Met, no. Heard. I’ve saved it ten years, and it’s going off.” He makes room for you on the wood box and opens the stove, for the noise it makes. At the table there is no more paper to be heard. # who: railwayman # invented
    -> stools
+ [Add the columns a third time. # id: add-again]
    You add. He opens the stove and talks into it, no louder than it does, and at the foot of each column you find that he has waited for you. You carry four, and he goes on. You have never added so slowly. # who: railwayman
    -> stools

= stools
“May of ’twenty-four. I’d carried in the stools and they forgot to send me out. They shut the door and read us a letter of Lenin’s, and him four months dead. No copies. Others will tell you only the heads were let in. I was in.” # who: railwayman # about: testament-read-by-delegation # claim: krupskaya-hands-letter # invented
“I’ve no memory for words,” he goes on. “‘Stalin is too rude’, that I have. That among ourselves it can be borne, and in a general secretary it can’t; that the comrades should find a way to move him, and put in somebody more tolerant, more loyal, more polite.” # who: railwayman # claim: testament-addendum
“And then?”
“He offered to go, and everyone asked him to be so good as to stay.” He holds his right hand to the fire and turns it over. “Then I took out the stools. The mail train stood forty minutes, on our account. That’s in the book.” # who: railwayman # claim: stalin-offers-resignation # invented
-> folder

= folder
“Orekhov, Pavel Andreyevich. Sit on this side, the other chair rocks.” # scene: commission-1960 # light: window # sound: clock # who: orekhov # place: teller-1960 # invented
“They have you born in ’ninety-three,” he says. ’Ninety-two, you tell him; and he puts it right, in ink, and initials it. # who: orekhov # invented
“I have a folder on that night in ’thirty-four. Hardly two papers in it agree.” He lifts a carafe off it and opens it, with the hand that has three fingers. Inside the cover slips are pinned, one over the other. # who: orekhov # invented
Against Stalin 3, of 1,059; against Kirov 4. The signed list, February 1934. # place: teller-slips # sound: paper # claim: result-stalin-kirov # claim: counting-commission-officers
Of the 1,966 delegates 1,108 arrested. Khrushchev, behind closed doors, 1956. # claim: khrushchev-figures
166 mandates without a ballot. Counted in 1960. Why is not known, nor whether all were given one. # claim: ballots-1059 # claim: shvernik-commission # about: benign-explanations
123 against Stalin, or 125. The counting commission’s deputy chairman, from memory, 1960. # claim: verkhovykh-1960
Years later there are others over these, in other hands. # place: teller-slips-later
270 against. A historian in the sixties, from the tales of old comrades. No paper. # claim: medvedev-270
27, in one box. A teller, as told to Mikoyan, who wrote it down. Thirteen such boxes would make 351; the totals made from it are nearer 300. # claim: mikoyan-andreasyan
166 once more, under Gorbachev. Of the votes against Stalin nothing definite can be said. # claim: yakovlev-commission
289, burned. A member of the inquiry of 1960, in print, 1990. Of 1,225 that would leave 936; there are 1,059. # claim: shatunovskaya-292 # claim: figure-289-against-archive
Several historians doubt the large totals, and some the three. No sheet that would settle it has been found. # about: vote-falsified
“None of them says what was in yours,” says Orekhov. “I’ll come to it. It needn’t be today.” # who: orekhov # place: teller-1960
+ [“It was one box.” # id: one-box]
    He writes it down, all four words, and looks up, in case you should want one of them back. There is a knocking in the pipes. He waits until it has finished, as if it had the floor. “How large?” he asks then, and you show him, with your hands, over the table. # who: orekhov
    -> signature
+ [Look at the carafe. # id: carafe]
    There is one glass. “I can send for another,” he says, half out of his chair; then he fills the one, and pushes it to the middle of the table. “The folder won’t shut without it on top,” he says of the carafe. “So they all have a ring.” # who: orekhov # invented
    -> signature

= signature
Towards five they send for the box, and a form goes with it: so many sheets, and a figure against each name. # scene: counting-room # light: dawn # place: teller-counting # invented
{ sheet == "read":
    Beside Stalin the railwayman has put a 1, with a foot to it. # invented
- else:
    Beside Stalin the railwayman has put a dash, as beside others. # invented
}
There are four places at the bottom.
+ [Sign. # id: sign # act: signature]
    You sign, with the tail under it that you give to a consignment of yarn. # sound: pencil # invented
    On 10.II.34 S. certified the return of the box without reservations. # record: file # invented
    “I signed for what was written.” # record: testimony # invented
    The railwayman, admiring the tail, writes Poluyanov, and after it, because he has never signed without it, the word “received”. Veresov signs small, and the man from Khabarovsk with a single letter. # invented
    -> tally
+ [First put each figure into words. # id: in-words # act: signature]
    You write every figure out in words beside it. # sound: pencil # invented
    On 10.II.34 S. entered the figures in words, thereby expressing distrust of those to whom the return was to be handed. # record: file # invented
    “In words, yes. They are harder to mend.” # record: testimony # invented
    “Is one afraid of a nought?” Veresov asks. # who: professor
    “I’ve seen them put on in the night.”
    It takes a quarter of an hour. From two of the other lamps they call to have their forms back. # invented
    -> tally
+ [“After you, comrades.” # id: after-them # act: signature]
    “After you,” you say, and find that all of them are after somebody else. # invented
    On 10.II.34 S. arranged that others should sign before her, and so kept it open to her to disown the return. # record: file # invented
    “Somebody has to be last.” # record: testimony # invented
    The second time round the man from Khabarovsk keeps the pen, signs with a single letter, and lays it down pointing at Veresov. You come last, with so little room that your tail runs out on to the wood. # invented
    -> tally

= tally
Nobody has asked for the notebook. It lies open at your column, and an orderly is coming down the room with a basket for the waste paper. # sound: footsteps # invented
+ [Cut the leaf out and put it behind Lida’s photograph. # id: photograph # act: tally]
    ~ kept = "yes"
    You cut the leaf at the thread. Lida is in your bag, in her tin frame; you would not leave her with three strangers. # invented
    On 10.II.34 S. carried notes of the count out of the building, for preservation. It is not known who was to receive them. # record: file # invented
    { sheet == "cuff":
        What was in your cuff goes in first, and the leaf over it. With the tin tongues pressed down Lida bulges a little, as if she ate well.
    - else:
        You lift the tin tongues with the pencil, put in the leaf, and press them down. Lida looks out as before, a little to the left of whoever is looking.
    }
    “Yours?” says the orderly. He holds out the basket, and you give him the blotting paper. # invented
    -> dawn
+ [Give him the leaf, with the rest. # id: hand-in # act: tally]
    ~ kept = "no"
    You lay the leaf in his basket, face up. He turns it over. # invented
    S. claims to have handed in her notes of the count. On 10.II.34 no such leaf was found among the waste. # record: file # invented
    { sheet == "cuff":
        ~ kept = "yes"
        The other stays in your cuff until the cloakroom. Lida is in your bag; you lift the tin tongues with the pencil and put it in behind her.
    - else:
        “Are you done, Mother?” he asks, as in a kitchen. You say that you are done.
        He goes off down the room, from lamp to lamp, with the blank side uppermost, until another table’s blotting paper comes down on it.
    }
    -> dawn
+ [Let the stove have it. # id: stove # act: tally]
    ~ kept = "no"
    The door of the stove is still open. The leaf lies on the embers and for a moment the uprights stand out on it brighter than you made them. # invented
    On 10.II.34 S. destroyed by fire her notes of the count. # record: file # invented
    { sheet == "cuff":
        Then the other, out of your cuff. It is good paper. It opens, fold by fold, and when it is quite open it goes.
    - else:
        You watch until there is nothing on it to add.
    }
    “That’s right,” says the railwayman beside you. “It’s cold,” he says to the orderly. # who: railwayman # invented
    -> dawn

= dawn
Dyomin is sitting up in the porter’s chair, in his overcoat, a glass of tea on the floor on either side, one of them full. # scene: hotel-corridor # light: dusk # place: teller-porter # invented
{ gauge == "hushed":
    “I know,” he says, “not here,” and gives you the full one. “But did it come out?” # who: dyomin
- else:
    { gauge == "laughed":
        He gives you the full one, and looks to see whether you might be going to laugh. “Well? Did it come out?” # who: dyomin
    - else:
        “Now don’t tell me about the echo,” he says, and gives you the full one. “Did it come out?” # who: dyomin
    }
}
You drink. It is cold, with two sugars in it. # invented
-> vouched

= vouched
In the hall on the tenth the names are read, and everyone who stood on the list has been elected. Dyomin says that there was a figure to each. The woman who sleeps in her boots says no, only names. You were there, and had not slept. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-tenth # claim: result-all-elected # about: vote-figures-announced # invented
On the train Lida’s boots hang from the rack by their laces, and knock. Under them he takes out the application. Across the columns it is stamped GRANTED. He lays it on your knees, with an egg on the corner to hold it. # scene: road-map # sound: train # invented
“There was one line I couldn’t fill in by myself,” he says. “You were adding. I didn’t like to disturb you.” # who: dyomin
Under the sum, on the line for who vouches for the applicant, he has written Sazonova, and the town, and the office. He has gone over it twice. # invented
-> december
