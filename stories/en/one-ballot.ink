# title: one-ballot
# language: en
VAR sugar = "unset"
VAR tea = "unset"
VAR ballot = "unset"
VAR fingers = "unset"
VAR wreath = "unset"
VAR boy = "unset"
VAR letter = "unset"
VAR answer = "unset"
-> the_pencil

=== the_pencil
# chapter: the-pencil
Your feet are still on Red Square, watching the parade. The rest of you has reached the buffet: tea, and one lump of sugar. # scene: buffet # light: lamp # sound: hall-murmur # place: palace-buffet # claim: free-evening-and-parade # invented
Tomorrow there is a train home, and you mean to be on it with nothing said that anyone need repeat. First, the vote. Mandate 611, seventh box: somebody has that written down. # claim: ballot-thirteen-urns # about: ballot-secrecy # invented
An old woman with ink under her nails sits down opposite. “Is that spoken for?” she asks the sugar.
+ [Push it across to her. # id: give-sugar]
    ~ sugar = "given"
    She puts it under her tongue and shuts her eyes. You look at the ceiling until she is back.
    “Six hundred and eleven,” she reads off your mandate, upside down; she is a compositor. “I’m six-forty. Same box. Ustinya Pavlovna.” # who: ustinya # invented
    -> in_tea
+ [“It’s for a boy in our flat.” # id: keep-sugar]
    ~ sugar = "kept"
    “Then put it away,” she says, “before I turn out to have no principles.” You wrap it in a corner of newspaper.
    She turns to your mandate instead and reads that, upside down; she is a compositor. “Six hundred and eleven. I’m six-forty. Same box. Ustinya Pavlovna.” # who: ustinya # invented
    -> in_tea

= in_tea
She has slopped her tea. With one finger she writes in it from right to left, every letter back to front, as type is, and waits while you work it out: Stalin is too rude. # claim: testament-addendum # invented
“Lenin’s letter. In ’twenty-four they read it to the head of our delegation, behind a door, and he told me on the stairs. He had to tell somebody.” # who: ustinya # about: testament-read-by-delegation # invented
“I’m going to strike him out. He’ll get in, anything over half is plenty. Only I shouldn’t care to be the one fool in the hall.” # who: ustinya # claim: ballot-crossing-out
+ [“You won’t be.” # id: promise # act: tea]
    ~ tea = "promised"
    You say it into the glass, not loudly, and she dries the marble with her cuff.
    On 9.II.34 in the buffet mandate 611 gave an undertaking to an elderly female person not known to the source. # record: file # invented
    -> bell
+ [Wipe the table. # id: wipe # act: tea]
    ~ tea = "wiped"
    You wipe it with your sleeve, four words and a good deal that was dry. “Quite right,” she says. “Tea stains.”
    On 9.II.34 in the buffet mandate 611 destroyed a written text before the source was able to acquaint himself with it. # record: file # invented
    -> bell
+ [“I came in for the tea.” # id: drink # act: tea]
    ~ tea = "drunk"
    “So did I,” she says, and you both drink. The words dry from the outside in; “too” is the last to go.
    On 9.II.34 in the buffet mandate 611 kept silent for some minutes in company with an elderly female person not known to the source. # record: file # invented
    -> bell

= bell
The bell goes, and the whole buffet gets up with its mouth full. # sound: bell
At the seventh table a man finds you on his sheet, ticks you off and hands you the printed list, as many names on it as there are places. # scene: ballot-table # place: hall-doors # claim: ballot-list # claim: ballot-thirteen-urns # invented
Leave a name alone and you are for it; strike it out and you are against. There is no booth. There is a red pencil, and the breath of the man behind. # figure: ballot # claim: ballot-crossing-out # invented
+ [Strike out the one name. # id: the-name # act: ballot]
    ~ ballot = "name"
    The pencil goes through it and, as you are there, back again. A crumb of red is left lying on the line. You blow it off. # sound: pencil # invented
    In the queue at the seventh urn mandate 611 had the use of the pencil for longer than the procedure requires. # record: file # invented
    -> box
+ [Strike out one of the beaten men. # id: beaten # act: ballot]
    ~ ballot = "beaten"
    Rykov told the Congress that he would not take much of its time. You strike him out with the sheet held flat, so that the man behind can see. # sound: pencil # claim: rykov-speech # invented
    In the queue at the seventh urn mandate 611 made a show of striking out R., for reasons not yet established. # record: file # invented
    -> box
+ [Strike out Pestrikov, from home. # id: from-home # act: ballot]
    ~ ballot = "home"
    Pestrikov had charge of the seed grain in your district last spring, and sat down to dinner every day of it. The paper tears a little. # sound: pencil # invented
    In the queue at the seventh urn mandate 611 settled personal accounts with P., a leading comrade from the same region. # record: file # invented
    -> box
+ [Strike out whoever the pencil lands on. # id: unread # act: ballot]
    ~ ballot = "unread"
    You look at the door and draw a line. When you look down your thumb is lying over the name, and you leave it there. # sound: pencil # invented
    In the queue at the seventh urn mandate 611 used the pencil with averted face, as if by previous arrangement. # record: file # invented
    -> box
+ [Fold it as it is. # id: clean # act: ballot]
    ~ ballot = "clean"
    You fold it in four. The man behind reaches past you for the pencil; he has been waiting for it. # sound: paper # invented
    In the queue at the seventh urn mandate 611 made no use of the pencil. What this was to signify has not yet been established. # record: file # invented
    -> box

= box
{ tea:
- "promised":
    The slit takes it. Two behind you six-forty says “Thank you, comrade” to the box. Hers is folded as small as a tram ticket. # invented
- "wiped":
    The slit takes it. Two behind you six-forty has an eye on your wet sleeve. Hers is folded as small as a tram ticket. # invented
- "drunk":
    The slit takes it. Two behind you is six-forty, glasses pushed up into her hair. Hers is folded as small as a tram ticket. # invented
}
Next day they read out the elected. It takes some time, being the whole list: seventy-one members, sixty-eight candidates, Rykov too. # scene: great-hall # sound: applause # place: great-hall # claim: result-all-elected # invented
{ ballot:
- "name":
    The name comes in its turn. The row gets up to clap, and you are up with it, clapping. # invented
- "beaten":
    You clap for Rykov with the rest. It would be noticed if you stopped and started. # invented
- "home":
    At “Pestrikov” he half rises and bows to your row, and your row claps, and he finds your face and nods. # invented
- "unread":
    You clap for each of them with the same care. Any of them might be yours. # invented
- "clean":
    You clap for every one. By the candidates you have stopped feeling your hands. # invented
}
Two rows down Ustinya Pavlovna is clapping in woollen mittens. She does not turn round.
+ [“That was my congress. I’ll get my train.” # id: stop]
    -> nothing_to_repeat
+ [“I’ll stay tonight, and hear what is said.” # id: go-on]
    -> three

=== nothing_to_repeat
# ending: nothing-to-repeat
The others have gone down with the bags. Your room gives on the street, at the height of people’s hats, and frost has grown on the inside of the glass. # scene: lodging # light: night # sound: snow # place: hostel
{ sugar == "kept":
    You move the sugar to your breast pocket, in with the mandate, where it will not get sat on.
- else:
    In the pocket where the sugar was there is still a crumb of it. You eat that.
}
With a fingertip you write four words in the frost, right to left and back to front. It takes longer than in tea. From outside they can be read the right way round.
A man is clearing snow under the lamp. He straightens up to ease his back, with his face to your window, and stays like that, and his lips move. It may be the cold.
{ tea == "wiped":
    You go over the glass with your sleeve, the same sleeve, until it runs. When you look again he is shovelling. The train leaves at ten, and you are in good time for it. # invented
- else:
    You put your whole hand on the glass until it runs. When you look again he is shovelling. The train leaves at ten, and you are in good time for it. # invented
}
-> END

=== three
# chapter: three
The queue for hot water reaches the stairs. You are in it with your teapot, behind a man with a towel round his neck. # scene: hotel-corridor # light: lamp # sound: none # sound: tap # place: hotel
“Three against him,” the towel tells the corridor. “Out of the whole lot.” # who: towel # about: vote-figures-announced
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
She has a kettle, and a flat parcel tied with string. When the talk has got on to the price of galoshes she puts both down, holds up a hand, folds one finger into the palm, and looks at you.
+ [Fold down the next finger for her. # id: second]
    ~ fingers = "second"
    { ballot == "name":
        You fold it down; it is cold, and black in the creases. She keeps your hand in hers until the towel looks round.
    - else:
        You fold it down, and it is a lie. She keeps your hand in hers until the towel looks round.
    }
    “Then I can give you this,” she says, and has to blow her nose first. # who: ustinya
    -> parcel
+ [Shake your head. # id: shake]
    ~ fingers = "shake"
    { ballot == "name":
        You shake your head, and go on a little too long. She looks you over as if you were a proof, and lets you pass.
    - else:
        You shake your head. “Well,” she says, “somebody had to be all the others.”
    }
    “You can do me a service even so,” she says. “It isn’t heavy.” # who: ustinya
    -> parcel
+ [“What time is your train?” # id: train]
    ~ fingers = "train"
    “Half past eleven,” she says, “God willing.” She puts the finger away in her pocket, with the rest of the hand. # invented
    It comes out again with a pencil stub and takes down your address. “You will have room in your bag,” she says. # who: ustinya
    -> parcel

= parcel
“They have given me Lenin on gramophone records, four of him, and I’ve nothing to play him on. I heard him twice, I’d know. Find a machine and write to me if it’s really him.” # who: ustinya # invented
You take hold of the string. She has not let go of it. “And a new needle,” she says, “or he’ll bleat.” The queue has closed up in front of you both.
-> wreath_train

= wreath_train
On the first of December, at half past eleven at night, the loudspeaker in your street says that Kirov has been killed. # scene: funeral-train # light: night # sound: train # place: night-train # claim: radio-2330
You are sent to Moscow with the town’s wreath. It is tin laurel, wider than the carriage door, and it has the window seat. The man opposite is holding one of pine.
“It’s all on account of bread,” he says to the pine. # who: passenger # claim: five-minute-silence # invented
+ [“What is?” # id: ask]
    ~ wreath = "ask"
    He looks at your wreath, and at the door. “Rye,” he says, “is.” For the rest of the night he explains rye to you, winter and spring, with the yields, in a voice that would carry to the next compartment.
    -> columns
+ [Straighten the ribbon. # id: ribbon]
    ~ wreath = "ribbon"
    At every joint in the rails the leaves rattle. You hold them still. He has nothing more to say. After Kazan he shuts his eyes, and you go on holding the leaves as far as Moscow.
    -> columns
+ [“I heard him once. He spoke without a paper.” # id: heard]
    ~ wreath = "heard"
    “And what did he say?” You begin to tell him, and then you look for it. All you have is two hands, holding the edges of the rostrum. “That’s all right,” he says after a while. “Two hands.” # claim: kirov-without-notes
    -> columns

= columns
At the Hall of Columns, past the palms, a man at a side door relieves you of the tin and writes you a receipt. All along the queue you look for ink under somebody’s nails. Everybody is wearing gloves. # claim: hall-of-columns # invented
-> the_end_room

=== the_end_room
# chapter: the-end-room
Klavdia is frying onions in her coat. Her Mitya, who is seven, has his school reader open on your corner of the table and is inking out a face, because the teacher said to. He does the ears as well. # scene: communal-kitchen # light: lamp # sound: primus # place: kitchen # claim: ink-over-faces # invented
{ sugar == "kept":
    “Did you see him, where the sugar was?” He blows on the ink. “What did you do there?” # who: mitya
- else:
    “Did you see him, that time you didn’t bring me anything?” He blows on the ink. “What did you do there?” # who: mitya
}
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
Klavdia brings an envelope out of her apron. “For the end room,” she says, which is what she calls you. “The flap had come up by itself.”
“They go round here asking who we talked to in Moscow. I took my tea alone, and so I tell them, and so you never met me. # who: ustinya # invented
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
    In May of 1937 mandate 611 sent to U. P. a message in code, “It is him”. Which person was meant has not yet been established. # record: file # invented
    -> search
+ [Slide it in with the records. # id: keep # act: letter]
    ~ letter = "kept"
    It goes into a sleeve, between Lenin and the cardboard, and all four go back on top of the wardrobe, behind the washbasin. # invented
    In May of 1937 mandate 611 received a letter from U. P. The place in which it is being hidden has not yet been established. # record: file # invented
    -> search
+ [Hold it to the primus. # id: burn # act: letter]
    ~ letter = "burnt"
    You have to let go of it sooner than you thought. “Something’s burning,” says Mitya. “Onions,” says Klavdia, and moves her pan so that you can get at the tap.
    In May of 1937, by statement of a resident, mandate 611 burned papers on a cooking appliance in common use. # record: file # invented
    -> search
+ [Take it to the secretary. # id: hand-in # act: letter]
    ~ letter = "handed"
    The secretary reads it on his feet and writes you a receipt. You ask if Mitya might have the stamp. He thinks about that, and finds his scissors.
    In May of 1937 mandate 611 handed in a letter of U. P. only on the second day. For what purpose the first was used has not yet been established. # record: file # invented
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
    You show him your receipt. He reads it through. “Receipt, one,” he says, and it joins the spoons.
}
# note: interrogation
+ [Go with them. # id: go-on]
    -> questions
+ [Read the next part in two sentences. # id: summary]
    -> in_short

= questions
All down the corridor the warder has it under his arm, so that you come into the room behind your own file. It is a thin one. # scene: investigator-room # light: lamp # sound: footsteps # place: investigator
The man who takes it from him is perhaps twenty-five, and says please. “One evening,” he says, leafing. “I’ve a bookkeeper with three volumes. Please, sit.” # invented
{ wreath:
- "ask":
    “You questioned a man in a train about bread. What did you need to know, please?” # who: investigator
- "ribbon":
    “A man in a train spoke to you about bread, and you were occupied with a ribbon.” # who: investigator
- "heard":
    “You told a man in a train that Kirov had two hands. What was to be understood by that?” # who: investigator # invented
}
{ ballot:
- "name":
    “And you had the pencil longer than anybody. I am only asking why it took so long.” # who: investigator
- "beaten":
    “And you struck out Rykov, three years ahead of the investigation. Who had told you?” # who: investigator # invented
- "home":
    “And you struck out Pestrikov. Pestrikov writes here that you were his right hand.” # who: investigator # invented
- "unread":
    “And you struck a man out without looking. It must have been somebody. Who?” # who: investigator
- "clean":
    “And you did not touch the pencil. The man behind you was ready for it. What had been agreed?” # who: investigator
}
~ ballot = "unset"
~ wreath = "unset"
The statement is typed already, down to the place for your name. One line has been left open, and he reads it to you. “With whom did you take tea?” # sound: typewriter # claim: confession-composed # invented
+ [“I took it alone.” # id: alone # act: answer]
    ~ answer = "alone"
    You say it as she wrote it. “With a person whom the accused conceals,” he says, filling in the line, and blots it, and turns it round to you.
    Mandate 611, questioned on 19.VIII.37, concealed an accomplice in a form of words evidently agreed upon. # record: file # invented
    -> signed
+ [“With Ustinya Pavlovna, a compositor.” # id: named # act: answer]
    ~ answer = "named"
    You say it. He wants the surname. You tell him that you never had it; it was she who read yours.
    Mandate 611, questioned on 19.VIII.37, named U. P., compositor, in an attempt to pass over her surname. # record: file # invented
    -> signed
+ [“Have you ever voted?” # id: asked # act: answer]
    ~ answer = "asked"
    He gives it some honest thought. “By a show of hands,” he says. Then he hears which of you is asking, and fills in the line himself.
    Mandate 611, questioned on 19.VIII.37, put questions of a provocative character to the investigator. # record: file # invented
    -> signed

= signed
You sign. It is a bad nib, and he apologises for it.
After that there is a table with three men behind it. They have a quarter of an hour for you, and get through with time in hand. # sound: clock # claim: military-collegium-fifteen-minutes
-> the_fourth_record

= in_short
~ ballot = "unset"
~ wreath = "unset"
You are led in behind your own file, which is one evening thick, and asked whom you drank tea with; the statement is typed already, and you sign it. A quarter of an hour is more than the three judges need. # scene: investigator-room # light: lamp # sound: clock # place: investigator # invented # claim: confession-composed # claim: military-collegium-fifteen-minutes
-> the_fourth_record

=== the_fourth_record
# chapter: the-fourth-record
“Orekhov, inspector. It was you who signed the inventory.” # scene: commission-1960 # light: day # sound: clock # place: commission # who: inspector # invented
“I signed where he put his finger,” says Klavdia. # who: klavdia
“And afterwards you had the room.” # who: inspector
“Eleven metres. We were three in nine. Somebody was going to ask.” # who: klavdia # invented
{ sugar == "kept":
    She does up a button. “The end room brought my boy sugar from the Kremlin once. He ate the newspaper.”
- else:
    She does up a button. “Other people came back from Moscow with something. The end room came back with four records.” # invented
}
“And in Moscow, at that congress, what did the end room do? There is nobody else to ask.” # who: inspector
+ [“Only what it told my boy.” # id: truth]
    { boy:
    - "voted":
        “That it voted. It drew him a line, to show. I had to burn that newspaper.” # who: klavdia
        The end room told a child that it had voted. # record: testimony # of: ballot # invented
    - "clapped":
        “That it clapped. And showed him how, at ten at night.” # who: klavdia # invented
        The end room told a child that it had clapped. # record: testimony # of: ballot # invented
    - "tea":
        “That it had tea with an old woman. And spelt his name wrong on my oilcloth.” # who: klavdia
        The end room told a child that it had had tea with an old woman. # record: testimony # of: ballot # invented
    }
    “And you believed it?” # who: inspector
    “It was a child that asked,” says Klavdia. # who: klavdia
    -> item
+ [“We used to talk about the tap. Whose turn it was.” # id: less]
    “In which year?” # who: inspector
    They used to talk about the tap. # record: testimony # of: ballot # invented
    “In all of them. There was the one tap.” # who: klavdia
    -> item
+ [“I had a child to put to bed.” # id: nothing]
    He waits. She undoes the button and does it up.
    She had a child to put to bed. # record: testimony # of: ballot # invented
    “Every night,” says Klavdia. “You’ve none yourself.” # who: klavdia
    -> item

= item
~ sugar = "unset"
~ boy = "unset"
“Item fourteen, gramophone records: four. In the store we have three.” # who: inspector # invented
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
He lays a card before her. “Posted in May of 1937. ‘It is him.’ Eleven pages were written about who was meant.” # sound: paper # invented
+ [“That’s about the gramophone.” # id: truth]
    “A woman wanted to hear was it Lenin. And there wasn’t a gramophone in the house, nor the street.” # who: klavdia # invented
    It is about the gramophone. # record: testimony # of: letter # invented
    Orekhov finds the eleven pages and does not open them. “They went for her by the address on this,” he says. # invented
    “And was it?” says Klavdia. # who: klavdia
    “Was it what?” # who: inspector
    “Him.” # who: klavdia
    He looks at the three records in their sleeves. “There is a machine in the other building,” he says. “It’s signed out until Thursday.” # invented
    -> END
+ [“People sent cards.” # id: less]
    “To this address? They went for her by it.” # who: inspector
    People sent cards. # record: testimony # of: letter # invented
    Klavdia bends over the card without touching it. “It’s a nice hand,” she says. “Ours always did have a nice hand.”
    He asks her whom she means by ours. She says the flat. He puts the card back between its pages, and pours her some water, and she drinks it.
    -> END
+ [“I never learned joined-up writing.” # id: nothing]
    “You signed the inventory.” # who: inspector
    She never learned joined-up writing. # record: testimony # of: letter # invented
    “My name I can do.” # who: klavdia
    So he reads it out to her once more. “Him,” says Klavdia. “Well. They’ll have had somebody for that by now.”
    “They had her. By the address.” # who: inspector
    She asks if that was in the summer or the winter, and he looks it up.
    -> END

=== the_sleeve
# ending: the-sleeve
“There was a sleeve to it,” says Orekhov. # who: inspector
Klavdia’s bag is on her knees, and both her hands are on the bag.
+ [Open the bag. # id: truth]
    Out of the bag she takes the sleeve, and out of the sleeve the letter. The whole table smells of cabbage.
    She brought a letter with her. # record: testimony # of: letter # invented
    “I’ve read it every year. Who’s U. P.?” # who: klavdia
    { answer == "named":
        “She has a page here,” he says. He does not turn to it. “October.” # who: inspector
    - else:
        “We had hoped that you would tell us.” # who: inspector
    }
    “It asks something,” says Klavdia. “There, at the bottom. Is it him. Did anybody ever write back?” # who: klavdia
    -> END
+ [“That went to light the stove.” # id: less]
    “With nothing in it?” # who: inspector
    The sleeve went to light the stove. # record: testimony # of: letter # invented
    “What would there be in it?” # who: klavdia
    He blots the line, and she signs under it, having first read it. # sound: paper
    In the tram she puts her hand into the bag, finds the edge of the paper, and keeps hold of it as far as her stop.
    -> END
+ [“It had no sleeve.” # id: nothing]
    “They all have sleeves.” # who: inspector
    It had no sleeve. # record: testimony # of: letter # invented
    “Not that one.” # who: klavdia
    He looks at the bag. He looks at it long enough to have described it: oilcloth, brown, the clasp mended with wire. His pen stays where it is.
    “You may keep the lid,” says Orekhov. # who: inspector
    -> END

=== the_primus
# ending: the-primus
“‘By statement of a resident,’” he reads, “‘burned papers.’ There were five families in that kitchen. Which resident?” # who: inspector # sound: paper # invented
+ [“Me. They asked was anything burned.” # id: truth]
    “I told them it was only a small one. I thought, small, that’s better.” # who: klavdia
    It was she who told them about the paper. # record: testimony # of: letter # invented
    He writes, and she watches him do it. “And her that sent it?”
    { answer == "named":
        “We have her from another page,” he says. “October.” # who: inspector
    - else:
        “It was never established who that was.” # who: inspector
    }
    Klavdia nods several times. “It was,” she says. “It was quite a small one.”
    -> END
+ [“There were five of us. I couldn’t say.” # id: less]
    “The other four are dead.” # who: inspector # invented
    She could not say which of the five. # record: testimony # of: letter # invented
    “Well, then.” # who: klavdia
    He waits for her to hear what she has said. She is looking up at his lamp. “Is that forty watts?” she asks him. “They gave us twenty-five for the whole kitchen.” # invented
    He says that it is forty.
    -> END
+ [“Onions.” # id: nothing]
    “I beg your pardon?” # who: inspector
    It was onions. # record: testimony # of: letter # invented
    “What was burning. It was onions.” # who: klavdia
    He puts it down: onions. He puts the date, and the place, and turns the sheet round, and shows her where.
    Before she signs, Klavdia looks for some time at his finger.
    -> END

=== the_receipt
# ending: the-receipt
“The letter was handed in,” says Orekhov. “Here is the receipt for it. That was as it should be.” # who: inspector # sound: paper
+ [“And the stamp cut off, for my boy.” # id: truth]
    “He has it still. He drives a tram now, he has three children, and he has it in a book.” # who: klavdia # invented
    The end room asked for the stamp, and was given it. # record: testimony # of: letter # invented
    “The woman who put it on was arrested that June. Her sister was told ten years, without the right of correspondence.” # who: inspector # claim: without-correspondence-formula # invented
    Klavdia works it out on her gloves. “That’ll have been up in ’forty-seven,” she says. # invented
    Orekhov turns the receipt over. There is nothing on the back.
    -> END
+ [“Then somebody had some sense.” # id: less]
    “It was handed in on the second day. They asked for a long time about the first.” # who: inspector
    Somebody had some sense. # record: testimony # of: letter # invented
    “The first was washing. It was my turn for the copper, and the end room carried the water up for me. I could have told them that.” # who: klavdia
    “They didn’t ask you?” # who: inspector
    “They asked about burning.” # who: klavdia
    -> END
+ [“Then why did they come?” # id: nothing]
    He finds the place with his finger. “It was handed in on the second day,” he says.
    She asks why, in that case, they came. # record: testimony # of: letter # invented
    Klavdia leans over and reads the line for herself, moving her lips. Then she asks if she may have the pencil, and he thinks that she wants to add something, and gives it to her.
    She lays it straight, beside the sheet. # sound: pencil
    -> END
