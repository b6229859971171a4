# title: one-ballot
# language: en
VAR sugar = "unset"
VAR tea = "unset"
VAR ballot = "unset"
VAR fingers = "unset"
VAR boy = "unset"
VAR letter = "unset"
VAR answer = "unset"
-> the_pencil

=== the_pencil
# chapter: the-pencil
The parade is over, and the Party’s congress has an hour for tea. In front of you are a glass, a lump of sugar, and the card that lets you vote: mandate 611. # scene: buffet # light: lamp # sound: hall-murmur # place: palace-buffet # claim: free-evening-and-parade # invented
Tonight it elects the Central Committee, in secret: thirteen boxes, by the number on the card. Yours is the seventh, and somebody has that written down. You mean to be home again beyond Kazan without having said a thing that anybody need repeat. # claim: ballot-thirteen-urns # about: ballot-secrecy # invented
An old woman with ink under her nails sits down opposite. “Is that spoken for?” she asks the sugar.
+ [Push it across to her. # id: give-sugar]
    ~ sugar = "given"
    She puts it under her tongue and shuts her eyes. You look at the ceiling until she is back.
    “Six hundred and eleven,” she reads off your card, upside down; she is a compositor. “I’m six-forty. Same box. Ustinya Pavlovna.” # who: ustinya # invented
    -> in_tea
+ [“It’s for a boy in our flat.” # id: keep-sugar]
    ~ sugar = "kept"
    “Then put it away,” she says, “while I’ve still got principles.” You wrap it in a corner of newspaper.
    “Six hundred and eleven.” It is your card she is reading now, upside down; she is a compositor. “I’m six-forty. Same box. Ustinya Pavlovna.” # who: ustinya # invented
    -> in_tea

= in_tea
She has slopped her tea. With one finger she writes in it from right to left, every letter back to front, as type is, and waits while you work it out: Stalin is too rude. # claim: testament-addendum # invented
“That’s Lenin, in the letter he left. In ’twenty-four it was read to the head of our delegation, behind a door, and he told me on the stairs. He had to tell somebody.” # who: ustinya # about: testament-read-by-delegation # invented
“Tonight I’m striking him out. He’ll get in, anything over half will do it. But I shouldn’t care to be the one fool in the hall.” # who: ustinya # claim: ballot-crossing-out
+ [“You won’t be.” # id: promise # act: tea]
    ~ tea = "promised"
    You say it low, and she dries the marble with her cuff.
    On 9.II.34 in the buffet mandate 611 gave an undertaking to an elderly female person not known to the source. # record: file # invented
    -> bell
+ [Wipe the table. # id: wipe # act: tea]
    ~ tea = "wiped"
    You wipe it with your sleeve, four words and a good deal that was dry.
    “Quite right,” she says. “Tea stains.” # who: ustinya
    On 9.II.34 in the buffet mandate 611 destroyed a written text before the source was able to acquaint himself with it. # record: file # invented
    -> bell
+ [“I came in for the tea.” # id: drink # act: tea]
    ~ tea = "drunk"
    “So did I,” she says, and you both drink. The words dry from the outside in; “too” is the last to go.
    On 9.II.34 in the buffet mandate 611 kept silent for some minutes in company with an elderly female person not known to the source. # record: file # invented
    -> bell

= bell
The bell goes, and the whole buffet gets up with its mouth full. # sound: bell
At the seventh table a man ticks you off and hands you the printed list: as many names as the Committee has places, not one over. # scene: ballot-table # place: hall-doors # claim: ballot-list # claim: ballot-thirteen-urns # invented
A name left alone has your vote; a name struck out has one against. There is no booth. There is a red pencil, and the breath of the man behind. # figure: ballot # claim: ballot-crossing-out # invented
+ [Strike out the name from the tea. # id: the-name # act: ballot]
    ~ ballot = "name"
    The pencil goes through it and, as you are there, back again. A crumb of red is left lying on the line. You blow it off. # sound: pencil # invented
    At ballot box seven mandate 611 had the use of the pencil for longer than the procedure requires. # record: file # invented
    -> box
+ [Strike out Rykov. He says himself that he’s to blame. # id: beaten # act: ballot]
    ~ ballot = "beaten"
    Rykov also told the Congress that he would not take much of its time. You strike him out with the sheet held flat, so that the man behind can see. # sound: pencil # claim: rykov-speech # invented
    At ballot box seven mandate 611 made a show of striking out R. For whose benefit is not known. # record: file # invented
    -> box
+ [Strike out the man from home. He had our seed grain. # id: from-home # act: ballot]
    ~ ballot = "home"
    Last spring he had charge of your district’s seed grain, and sat down to dinner every day of it. The pencil goes through him once, from surname to initials. # sound: pencil # invented
    At ballot box seven mandate 611 settled personal accounts with a leading comrade from the same region. # record: file # invented
    -> box
+ [Strike out whoever the pencil lands on. # id: unread # act: ballot]
    ~ ballot = "unread"
    You look at the door and draw a line. When you look down your thumb is lying over the name, and you leave it there. # sound: pencil # invented
    At ballot box seven mandate 611 used the pencil with averted face, as if by previous arrangement. # record: file # invented
    -> box
+ [Fold it as it is. # id: clean # act: ballot]
    ~ ballot = "clean"
    You fold it in four. The man behind reaches past you for the pencil; he has been waiting for it. # sound: paper # invented
    At ballot box seven mandate 611 made no use of the pencil, and was observed not to. # record: file # invented
    -> box

= box
The paper goes in. Two behind you comes six-forty, hers folded as small as a tram ticket. # invented
{ tea:
- "promised":
    “Thank you, comrade,” she says to the box. # who: ustinya
- "wiped":
    She has an eye on your wet sleeve.
- "drunk":
    Her glasses are pushed up into her hair.
}
Next day they read out the elected: seventy-one members, sixty-eight candidates. It is the list you had in your hand. Rykov is on it. # scene: great-hall # sound: applause # place: great-hall # claim: result-all-elected # invented
{ ballot:
- "name":
    The name comes in its turn. The row gets up, and you are up already. # invented
- "beaten":
    You clap for Rykov with the rest. It would be noticed if you stopped and started. # invented
- "home":
    The man from home half rises at his name and bows to your row, and your row claps, and he finds your face and nods. # invented
- "unread":
    You clap for each of them with the same care. Any of them might be yours. # invented
- "clean":
    You clap for every one. By the candidates you have stopped feeling your hands. # invented
}
Two rows down Ustinya Pavlovna is clapping in woollen mittens. She does not turn round.
+ [“They’ve read it out. I’ll get my train.” # id: stop]
    -> nothing_to_repeat
+ [“I’ll stay the night, and hear what’s said.” # id: go-on]
    -> three

=== nothing_to_repeat
# ending: nothing-to-repeat
Your room gives on the street, at the height of people’s hats, and frost has grown on the inside of the glass. # scene: lodging # light: night # sound: snow # place: hostel
{ sugar == "kept":
    The sugar goes into your breast pocket, where it will not get sat on.
- else:
    There is a crumb of sugar left in your pocket. You eat that.
}
{ ballot:
- "name":
    With a fingertip you write the four words in the frost, right to left and back to front. From outside they can be read the right way round. # invented
- "beaten":
    With a fingertip you draw the line in the frost again. There is nobody behind you, and it comes out just as flat. # invented
- "home":
    With a fingertip you write in the frost how many sacks your district was short, and draw the line through that. # invented
- "unread":
    You shut your eyes and draw a line in the frost. When you look, somebody’s cap is on the other side of it. # invented
- "clean":
    With a fingertip you draw a line in the frost, to see how long it would have taken. # invented
}
The man who clears the snow has straightened up under the lamp, with his face to your window.
{ ballot == "name":
    He stays like that, and his lips move.
- else:
    He is looking at what has come on the glass.
}
You put your whole hand on it until it runs.
When you look he is shovelling. The train leaves at ten. # invented
-> END

=== three
# chapter: three
In the delegates’ hotel the queue for hot water reaches the stairs. You stand in it behind a man with a towel round his neck. # scene: hotel-corridor # light: lamp # sound: tap # place: hotel
“Three against him,” says the man with the towel, to nobody. “Out of the whole lot.” # who: towel # about: vote-figures-announced
“Who says so?” asks somebody in galoshes.
“They read it out.” # who: towel # about: vote-figures-announced
“I was there. Nobody read anything out.” # who: galoshes # about: vote-figures-announced
“You were asleep.” # who: towel
“I was clapping.” # who: galoshes
{ tea:
- "promised":
    “There you are,” says Ustinya Pavlovna, in the voice of somebody owed a rouble. # who: ustinya
- "wiped":
    “How is the sleeve?” says Ustinya Pavlovna, at your elbow. # who: ustinya
- "drunk":
    “Still thirsty?” says Ustinya Pavlovna, at your elbow. # who: ustinya
}
~ tea = "unset"
She has a kettle, and a flat parcel tied with string. When the talk has got on to galoshes she puts both down, holds up a hand, folds one finger into the palm, and looks at you.
+ [Fold down the next finger for her. # id: second]
    ~ fingers = "second"
    { ballot == "name":
        You fold it down; it is cold, and black in the creases.
    - else:
        You fold it down, and look at the finger.
    }
    She keeps your hand in hers until the man with the towel looks round.
    “Then I can give you this,” she says, and has to blow her nose first. # who: ustinya
    -> parcel
+ [Shake your head. # id: shake]
    ~ fingers = "shake"
    { ballot == "name":
        You shake your head, and go on a little too long. She looks you over, and does not correct it.
    - else:
        You shake your head. “Well,” she says, “somebody had to be all the others.”
    }
    “You can do me a service even so,” she says. “It isn’t heavy.” # who: ustinya
    -> parcel
+ [“What time is your train?” # id: train]
    ~ fingers = "train"
    “A quarter to one,” she says, “God willing.” She puts the finger away in her pocket, with the rest of the hand. # invented
    It comes out again and takes up the parcel. “You’ve room in your bag, I dare say,” she says. # who: ustinya
    -> parcel

= parcel
“The print works gave me Lenin on gramophone records, four of him, and I’ve nothing to play him on. I heard him twice, I’d know. Find a machine, and write if it’s really him.” # who: ustinya # invented
Her address is on the wrapping; yours she takes down with a stub of pencil. You have hold of the string, and so has she.
“And a new needle,” she says, “or he’ll bleat.” # who: ustinya
-> wreath_train

= wreath_train
On the first of December, at half past eleven at night, the loudspeaker in your street says that Kirov has been killed. He ran Leningrad. In February he was on your list. # scene: funeral-train # light: night # sound: train # place: night-train # claim: radio-2330 # claim: kirov-offices-1934 # claim: result-stalin-kirov # invented
You are sent to the coffin with your town’s wreath, tin laurel, wider than the carriage door. “Did you ever hear him?” asks the man opposite, who has one of pine. # who: passenger # invented
You did; he had no paper. You begin to tell it, and look for what he said. All you have is two hands, holding the edges of the rostrum. # claim: kirov-without-notes # invented
“That’s all right,” says the man after a while. “Two hands.” # who: passenger
-> the_end_room

=== the_end_room
# chapter: the-end-room
May of 1937. Klavdia from the next room is frying onions, still in her coat. Her Mitya, who is seven, has his school reader open on your corner of the table, inking out a face, because the teacher said to. He does the ears as well. # scene: communal-kitchen # light: lamp # sound: primus # place: kitchen # claim: ink-over-faces # invented
{ sugar == "kept":
    “Did you see him, where the sugar was?” # who: mitya
- else:
    “Did you see him, that time you didn’t bring me anything?” # who: mitya
}
He blows on the ink. “What did you do there?” # who: mitya
+ [“I voted.” # id: voted]
    ~ boy = "voted"
    “How?” You show him with his own pencil, on the edge of Klavdia’s newspaper. Then you see what you have ruled the line through, and stand the salt on it.
    “It isn’t straight,” says Mitya. # who: mitya
    -> envelope
+ [“I clapped.” # id: clapped]
    ~ boy = "clapped"
    “Show me.” You show him. He joins in, and when you leave off he does not, until his mother says that there are people on nights.
    “I won,” says Mitya. # who: mitya
    -> envelope
+ [“I had tea with an old woman.” # id: had-tea]
    ~ boy = "tea"
    In some spilt tea you write him his name as she would, back to front. He tells you that it is wrong, and puts it right with a finger.
    “And didn’t she know either?” says Mitya. # who: mitya
    -> envelope

= envelope
“For the end room,” says Klavdia, which is what she calls you, and lays down an envelope. “From your sister, it says. The flap had come up by itself. It’s only the kitchen that knows.” # who: klavdia
You have no sister. Inside, the letters are as even as type.
“They go round here asking who we talked to in Moscow. I took my tea alone, so I tell them, and you never met me. # who: ustinya # invented
{ fingers:
- "second":
    I still go about with that finger down. # who: ustinya
- "shake":
    I have thought about how you shook your head. I can set it two ways. # who: ustinya
- "train":
    The train went at ten to four in the morning, since you asked. # who: ustinya # invented
}
~ fingers = "unset"
Only you never wrote. Is it him? U. P.” # who: ustinya # figure: letter
+ [Write to her: “It is him.” # id: answer # act: letter]
    ~ letter = "answered"
    You never did find a gramophone. You put the three words on a card and walk with it as far as the box at the station.
    On 22.V.37 mandate 611 sent to U. P. a message in code, “It is him”. Which person was meant has not yet been established. # record: file # invented
    -> search
+ [Slide it in with the records. # id: keep # act: letter]
    ~ letter = "kept"
    It goes into a sleeve, between Lenin and the cardboard, and all four go back on top of the wardrobe. # invented
    On 22.V.37 mandate 611 received a letter from U. P., and to the present date has reported it to nobody. # record: file # invented
    -> search
+ [Hold it to the primus. # id: burn # act: letter]
    ~ letter = "burnt"
    You have to let go sooner than you thought.
    “Something’s burning,” says Mitya. # who: mitya
    “Onions,” says Klavdia, and moves her pan so that you can get at the tap. # who: klavdia
    On 22.V.37, by statement of a resident, mandate 611 burned papers on a cooking appliance in common use. # record: file # invented
    -> search
+ [Take it to the secretary. # id: hand-in # act: letter]
    ~ letter = "handed"
    The secretary reads it on his feet and writes you a receipt. You ask for the stamp, for Mitya. He thinks about that, and finds his scissors.
    On 23.V.37 mandate 611 handed in a letter of U. P. which had arrived on the 22nd. No account is given of the first day. # record: file # invented
    -> search

= search
August, two in the morning. They carry your things out to the kitchen table to be counted. Klavdia, who opened the door, is the witness, in a coat over her nightdress. # light: night # sound: none # sound: door # place: kitchen-august # invented
“Gramophone records, four,” says the one writing. “Where’s the gramophone?” You say there isn’t one. He puts that down too. # who: writing-man # invented
{ letter:
- "answered":
    He asks if you are in correspondence with anyone. You say that you sent a card.
- "kept":
    He takes each sleeve by the corner and shakes it. A record slides out a little way, and back.
- "burnt":
    Going past, he runs a finger round the burner of the primus and looks at the finger.
- "handed":
    You show him your receipt. He reads it through, puts down “receipt, one”, and lays it with the spoons.
}
# note: interrogation
+ [Go with them. # id: go-on]
    -> questions
+ [Not the room. Only how it ends. # id: summary]
    -> in_short

= questions
Your file comes into the room before you do, under the warder’s arm. It is a thin one. # scene: investigator-room # light: lamp # sound: footsteps # place: investigator
The man who takes it is perhaps twenty-five, and asks you please to sit. # invented
{ letter:
- "answered":
    “A card, in May. ‘It is him.’ Would you tell me, please, who he is?” # who: investigator
- "kept":
    “In May you had a letter, and we have not found it. Would you tell me, please, where it is?” # who: investigator
- "burnt":
    “In May you burned a paper. A small one, we are told. What was it, please?” # who: investigator
- "handed":
    “In May you handed in a letter on the second day. Where was it on the first, please?” # who: investigator
}
Your answer is shorter than the question. He turns back to the evening of the vote. # sound: paper
{ ballot:
- "name":
    “And you had the pencil longer than anybody. I am only asking why it took so long.” # who: investigator
- "beaten":
    “And you struck out Rykov, three years ahead of the investigation. Who had told you?” # who: investigator # invented
- "home":
    “And you struck out a man from home. He writes here that you were his right hand.” # who: investigator
- "unread":
    “And you struck a man out without looking. It must have been somebody. Who?” # who: investigator
- "clean":
    “And you did not touch the pencil. The man behind you was ready for it. What had been agreed?” # who: investigator
}
The statement is typed already, down to the place for your name. One line is open: with whom did you take tea? # sound: typewriter # claim: confession-composed # invented
+ [“I took it alone.” # id: alone # act: answer]
    ~ answer = "alone"
    You say it as she wrote it.
    “With a person whom the accused conceals,” he says, filling in the line, and blots it, and turns it round to you. # who: investigator
    Mandate 611, questioned on 19.VIII.37, concealed an accomplice in a form of words evidently agreed upon. # record: file # invented
    -> signed
+ [“With Ustinya Pavlovna, a compositor.” # id: named # act: answer]
    ~ answer = "named"
    You say it. He wants the surname. You tell him that you never had it; it was she who read yours.
    Mandate 611, questioned on 19.VIII.37, named U. P., compositor, in an attempt to pass over her surname. # record: file # invented
    -> signed
+ [“Do you get a vote yourself?” # id: asked # act: answer]
    ~ answer = "asked"
    He gives it some honest thought. “By a show of hands,” he says. Then he hears which of you is asking, and fills in the line himself.
    Mandate 611, questioned on 19.VIII.37, put questions of a provocative character to the investigator. # record: file # invented
    -> signed

= signed
You sign. It is a bad nib, and he apologises for it.
After that there is a table with three men behind it. They have a quarter of an hour for you, and do not need it all. # sound: clock # claim: military-collegium-fifteen-minutes
-> the_fourth_record

= in_short
You are led in behind your own file, and asked with whom you took tea. The statement is typed already, and you sign it. # scene: investigator-room # light: lamp # sound: clock # place: investigator # invented # claim: confession-composed
Most of it is about the pencil. # invented
Three judges have a quarter of an hour for you, and do not need it all. # claim: military-collegium-fifteen-minutes
-> the_fourth_record

=== the_fourth_record
# chapter: the-fourth-record
They shot you that autumn. Now there is a commission, and it has sent for Klavdia, who has come in her good coat. From here on you answer for her. # scene: commission-1960 # light: day # sound: clock # place: commission # invented
“Orekhov, inspector. It was you who signed the inventory.” # who: inspector # invented
“I signed where he put his finger,” says Klavdia. # who: klavdia
“And afterwards you had the room.” # who: inspector
“Eleven metres. We were three in nine. Somebody was going to ask.” # who: klavdia # invented
{ sugar == "kept":
    “The end room brought my boy sugar from the Kremlin once. He ate the newspaper.” # who: klavdia
- else:
    “Other people came back from Moscow with something. The end room came back with four records.” # who: klavdia # invented
}
{ ballot:
- "name":
    “‘Mandate 611 had the pencil too long,’” he reads. “By the record, three struck out Stalin. I should like to know if this was one.” # who: inspector # claim: result-stalin-kirov # invented
- "beaten":
    “‘Mandate 611 struck out Rykov,’” he reads. “So did two hundred others. In here it is foreknowledge.” # who: inspector # claim: result-worst # invented
- "home":
    “‘Mandate 611 struck out a man from home,’” he reads. “Three years later they were tried in one case, as friends.” # who: inspector # invented
- "unread":
    “‘Mandate 611 struck out a man unseen,’” he reads. “By the record, four struck out Kirov. You see why one asks.” # who: inspector # claim: result-stalin-kirov # invented
- "clean":
    “‘Mandate 611 did not touch the pencil,’” he reads. “In here it is a signal. It doesn’t say who to.” # who: inspector # invented
}
“And that’s all there is?” says Klavdia. # who: klavdia
“It’s what was written down. What did your end room tell you of that vote? There is nobody else to ask.” # who: inspector
+ [“Only what it told my boy.” # id: truth]
    { boy:
    - "voted":
        “That it voted,” says Klavdia. “It drew him a line, to show. I had to burn that newspaper.” # who: klavdia
        The end room told a child that it had voted. # record: testimony # of: ballot # invented
    - "clapped":
        “That it clapped,” says Klavdia. “And showed him how, at ten at night.” # who: klavdia # invented
        The end room told a child that it had clapped. # record: testimony # of: ballot # invented
    - "tea":
        “That it had tea with an old woman,” says Klavdia. “And spelt his name wrong on my oilcloth.” # who: klavdia
        The end room told a child that it had had tea with an old woman. # record: testimony # of: ballot # invented
    }
    “And you believed it?” # who: inspector
    “It was a child that asked,” says Klavdia. # who: klavdia
    -> item
+ [“We used to talk about the tap. Whose turn it was.” # id: less]
    “In which year?” says Orekhov. # who: inspector
    Relations were confined to the tap. # record: testimony # of: ballot # invented
    “In all of them. There was the one tap.” # who: klavdia
    -> item
+ [“I’d sooner not say.” # id: nothing]
    “To whom?” says Orekhov. # who: inspector
    The witness knows, and would sooner not say. # record: testimony # of: ballot # invented
    “Out loud,” says Klavdia. # who: klavdia
    -> item

= item
~ sugar = "unset"
~ boy = "unset"
He writes. “And its paper?” she says, when he has done. “What it put in the box?” # who: klavdia
“They are kept. One thousand and fifty-nine of them. None of them is signed.” # who: inspector # claim: ballots-1059 # invented
“Then how did they know?” # who: klavdia
“Item fourteen,” says Orekhov. “Gramophone records, four. In the store we have three.” # who: inspector # invented
“The fourth is on my cabbage. I saw that night it would fit the crock.” # who: klavdia # invented
{ letter:
- "answered":
    -> it_is_him
- "kept":
    -> the_sleeve
- "burnt":
    -> the_primus
- "handed":
    -> the_receipt
}

=== it_is_him
# ending: it-is-him
He puts a card in front of her. “Posted in May of 1937. ‘It is him.’ Eleven pages were written about who was meant.” He counts them out. # who: inspector # sound: paper # invented
{ ballot:
- "name":
    After the eighth comes the tenth. # invented
- "beaten":
    The last line of the last one says Rykov. # invented
- "home":
    The last line of the last one says the man from home. # invented
- "unread":
    In the last line of the last one a space has been left. # invented
- "clean":
    The last line of the last one says the man behind, who was ready for the pencil. # invented
}
+ [“That’s about the gramophone.” # id: truth]
    “A woman wanted to know if it was Lenin,” says Klavdia. “And there wasn’t a gramophone in the house, nor the street.” # who: klavdia # invented
    Explains the message by a gramophone. # record: testimony # of: letter # invented
    “They went for her by the address on this,” says Orekhov. # who: inspector
    “And was it?” says Klavdia. # who: klavdia
    “Was it what?” # who: inspector
    “Him.” # who: klavdia
    He looks at the three records in their sleeves. “There is a machine in the other building,” he says. “It’s signed out until Thursday.” # invented
    -> END
+ [“It was posted at the station. I saw it go.” # id: less]
    “And you read it?” says Orekhov. # who: inspector
    The contents of the card were known in the flat. # record: testimony # of: letter # invented
    “It’s a card,” says Klavdia. “They read themselves.” # who: klavdia
    “They went for her by the address.” # who: inspector
    Klavdia lays two fingers over the address. “It’s a nice hand,” she says. # who: klavdia
    -> END
+ [“I never learned joined-up writing.” # id: nothing]
    “You signed the inventory,” says Orekhov. # who: inspector
    Reads print only. # record: testimony # of: letter # invented
    “My name I can do.” # who: klavdia
    So he reads it out to her once more. “Him,” says Klavdia. “Well. They’ll have had somebody for that by now.”
    “They had her. By the address.” # who: inspector
    She asks if that was in the summer or the winter, and he looks it up.
    -> END

=== the_sleeve
# ending: the-sleeve
“There was a sleeve to it,” says Orekhov. # who: inspector
Klavdia has her bag on her knees, and both hands on the clasp.
+ [Open the bag. # id: truth]
    She takes the sleeve out, holds it by the corner, and shakes it. The letter slides on to the file, and the whole table smells of cabbage.
    Surrendered a letter. # record: testimony # of: letter # invented
    “I’ve read it every year,” says Klavdia. “Who’s U. P.?” # who: klavdia
    { answer == "named":
        “She has a page here,” he says. He does not turn to it. “October.” # who: inspector
    - else:
        “We had hoped that you would tell us.” # who: inspector
    }
    “It asks something,” says Klavdia. “There, at the bottom. Is it him. Did anybody ever write back?” # who: klavdia
    -> END
+ [“That went to light the stove.” # id: less]
    “With nothing in it?” says Orekhov. # who: inspector
    The sleeve, empty, was used to light a stove. # record: testimony # of: letter # invented
    “What would there be in it?” # who: klavdia
    He blots the line, and she signs under it, having first read it. # sound: paper
    In the tram she puts her hand into the bag, finds the edge of the paper, and keeps hold of it as far as her stop.
    -> END
+ [“It had no sleeve when it came to me.” # id: nothing]
    “They all have sleeves,” says Orekhov. # who: inspector
    The record reached her without a sleeve. # record: testimony # of: letter # invented
    “Not that one.” # who: klavdia
    He looks at the bag long enough to have described it: oilcloth, brown, the clasp mended with wire. His pen stays where it is.
    “You may keep the lid,” says Orekhov. # who: inspector
    -> END

=== the_primus
# ending: the-primus
“‘By statement of a resident,’” he reads, “‘burned papers.’ There were five families in that kitchen. Which resident?” # who: inspector # sound: paper # invented
+ [“Me. They asked if anything had been burned.” # id: truth]
    “I told them it was only a small one,” says Klavdia. “I thought, small, that’s better.” # who: klavdia
    It was she who told them about the paper. # record: testimony # of: letter # invented
    He puts her down as the resident. “And her that sent it?” # who: klavdia
    { answer == "named":
        “We have her from another page,” he says. “October.” # who: inspector
    - else:
        “It was never established who that was.” # who: inspector
    }
    Klavdia nods several times. “A small one,” she says. “It was quite a small one.” # who: klavdia
    -> END
+ [“There were five families. I couldn’t say.” # id: less]
    “There is only you left to say,” says Orekhov. # who: inspector
    Could not say which of the five. # record: testimony # of: letter # invented
    “Well, then.” # who: klavdia
    She is looking up at his lamp. “Is that forty watts?” she asks him. “They gave us twenty-five for the whole kitchen.” # who: klavdia # invented
    He says that it is forty.
    -> END
+ [“Onions.” # id: nothing]
    “I beg your pardon?” says Orekhov. # who: inspector
    It was onions. # record: testimony # of: letter # invented
    “What was burning. It was onions.” # who: klavdia
    He puts it down: onions. He puts the date, and the place, and turns the sheet round, and shows her where.
    Before she signs, Klavdia looks for some time at his finger.
    -> END

=== the_receipt
# ending: the-receipt
“The letter was handed in,” says Orekhov. “Here is the receipt for it. That was as it should be.” # who: inspector # sound: paper
+ [“And the stamp cut off, for my boy.” # id: truth]
    “He’s got it still,” says Klavdia. “In a book. He’s on the trams now.” # who: klavdia
    The letter was handed in, all but the stamp. # record: testimony # of: letter # invented
    “The woman who put it on was arrested that June. Her sister was told ten years, without the right of correspondence.” # who: inspector # claim: without-correspondence-formula # invented
    Klavdia works it out on her gloves. “That’ll have been up in ’forty-seven,” she says. # who: klavdia # invented
    “No,” says Orekhov. # who: inspector
    -> END
+ [“Then somebody had some sense.” # id: less]
    “It was handed in on the second day,” says Orekhov. “They asked for a long time about the first.” # who: inspector
    Considers that the letter was rightly handed in. # record: testimony # of: letter # invented
    “The first was washing. It was my turn for the copper, and the end room carried the water up for me. I could have told them that.” # who: klavdia
    “They didn’t ask you?” # who: inspector
    “They asked about burning.” # who: klavdia
    -> END
+ [“Then why did they come?” # id: nothing]
    He finds the place with his finger.
    { ballot:
    - "name":
        “‘The use of the pencil for longer than the procedure requires.’” # who: inspector
    - "beaten":
        “‘Made a show of striking out R.’” # who: inspector
    - "home":
        “‘Settled personal accounts with a leading comrade.’” # who: inspector
    - "unread":
        “‘Used the pencil with averted face.’” # who: inspector
    - "clean":
        “‘Made no use of the pencil, and was observed not to.’” # who: inspector
    }
    Asks why, in that case, they came. # record: testimony # of: letter # invented
    Klavdia leans over and reads the line for herself, moving her lips. Then she asks if he has a pencil, and he finds her one.
    She holds the point over the line, and lays it down beside the sheet. # sound: pencil
    -> END
