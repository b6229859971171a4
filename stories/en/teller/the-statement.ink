=== the_statement
# chapter: the-statement
“Is it true that you do it in your head?” asks the forewoman of the sewing shop, before she asks your name. She puts you at the table by the door, where the jackets are counted: quilted, for the army, tied by tens. The pencil is on a string. # scene: camp # light: night # sound: wind # place: teller-camp # invented
# note: teller-camp
+ [Sit down and count. # id: go-on]
    -> jackets
+ [Read this winter in two sentences. # id: summary]
    -> in_short

= jackets
It is six hundred grams of bread for the norm, and three hundred for less. In February there are two who can no longer get the thread into the needle, and a third who has left off trying; her neighbour moves the cloth for her, with an elbow. # invented
You count a ten, and it is nine. The forewoman lifts it, and her arm knows. “Ten,” she says to the man with the sledge. “Well?” she says to you.
You put ten. The true column you keep in your head. By the thaw somebody else has the third one’s thimble, and the column stands at ninety-four jackets that nobody has sewn. # invented
-> other_name

= in_short
There is bread for whoever makes the norm, and there are women who cannot; when a ten is nine, you put ten. The true column you keep in your head, and at the thaw it stands at ninety-four jackets that nobody has sewn. # invented
-> other_name

= other_name
After the second winter one may write: a sheet each, with a line on it for the degree of kinship. It is read here before it goes. # figure: letter-camp # place: teller-camp-letter # claim: camp-letters-censored # invented
{ warned:
- "lida":
    At Kineshma there is a Lida Vetrova. You told her to be one; that was the first point, and the second was not to write.
- "klavdia":
    At Kineshma there is a Lida Vetrova. A parcel came, sewn up in Klavdia’s stitch, and in the toe of a stocking a slip: “That one of yours answers to your sister’s.”
- "lists":
    At Kineshma there is a Lida Vetrova. You have it from one of your forty. She was not in the book; there was no book; she is here for something else.
}
+ [“To my niece Lida Vetrova.” # id: niece # act: other-name]
    -> niece
+ [“To my daughter Lida.” # id: own-name # act: other-name]
    -> own_name
+ [Give my sheet to the one with two boys. # id: no-letter # act: other-name]
    -> no_letter

= niece
“To my niece,” you write, and it looks well. Anybody might have a niece. # sound: pencil # invented
In a letter of 11.V.40 S. calls L. Vetrova her niece. The degree of kinship has not yet been established. # record: file # invented
The answer comes with the cranberries. “Dear Aunt Anya. First, I am in good health. Second, they have taken me at the weather station. Third, this morning it was minus four and two tenths.” # who: lida # invented
It is signed, “Your niece”, with a line under “niece”, done with a ruler. You hold it to the lamp. She has ruled it once.
-> certificate

= own_name
“To my daughter Lida,” you write, and after that the sheet is soon full. # sound: pencil # invented
In a letter of 11.V.40 S. addresses a daughter at a place where nobody of that name is registered. Withheld, and annexed to the file. # record: file # invented
A week later you have to sign that you have been told so. “There’s no Lida Sazonova there,” says the officer, “there’s a Vetrova.” He has a fresh sheet ready. “Would you care to do it again?” # claim: camp-letters-censored # invented
You would not. He lays yours in the folder, face up, and you can read it until he has tied the tape.
-> certificate

= no_letter
You push it along the boards to the one with two boys, and two aunts to keep them. # sound: paper # invented
In May 1940 S. made no use of the right of correspondence. Whom she has to conceal has not yet been established. # record: file # invented
She writes small, and still there is room at the bottom. “I can put something from you.”
“Put how cold it was.”
“In words?”
“In centigrade.” So two boys in Tula are told by an Aunt Anya that it was minus forty-one. # invented
-> certificate

= certificate
~ warned = "unset"
The eight years came to eighteen; for the other ten they did not trouble with a new case. In the autumn of 1955 Zaborye pays you, through a window, two months of what a secretary used to get: a day for every hundred and eight. # scene: communal-kitchen # light: lamp # sound: tap # place: teller-zaborye # claim: second-exile-1948 # claim: rehabilitation-two-months # invented
For your room you may go to law. There are six people in it, and a satchel on the nail. You sleep in the kitchen at Tonya Zhiltsova’s, who is overlooker now. # claim: rehabilitation-housing # invented
{ wife == "opened":
    Something scratches at the door. You have it open before it has left off.
- else:
    Somebody knocks, like the housing office. It is Klavdia Dyomina, and she looks first at the lamp.
}
“I told your new people I’d come about a sieve,” she says. “They never looked what was under.” In the sieve is Lida, in her tin frame, and on Lida lies a paper. # who: dyomina
{ named:
- "dyomin":
    “He said that you’d a good clear voice,” she says. “He’d have known it with the looms on.” # who: dyomina
- "self":
    “He said you’d told them to put you,” she says. “He said you never could leave a form alone.” # who: dyomina
- "nobody":
    “He told me how long you kept quiet,” she says. “He’d counted it as well.” # who: dyomina
}
You read it to her: pneumonia, February 1943. “So he’ll have had the news of that big one of mine,” says Klavdia. “That was August of ’forty-two. They’d have told him, in there?” # who: dyomina # claim: certificate-kgb-1955 # invented
In eighteen years you have asked every transport for a fitter who hums. You have the figure. It is nought. # invented
+ [“They’d tell a father.” # id: pneumonia # act: certificate]
    “They’d tell a father,” you say, and give her back the paper by its edges. # invented
    In 1955 S. confirmed to the widow of D. the particulars of the document issued to her, although these were not in doubt. # record: file # invented
    “Then he’d have had it by him six months,” says Klavdia. “He’d not have talked. He’d have made something, out of tin.” She shows you, between finger and thumb, about how long. # who: dyomina # invented
    At the door she finds that what she really came for was an onion.
    -> corridor
+ [“I asked at every transport. Nobody had met him.” # id: not-so # act: certificate]
    You tell her how you put it: nine and a half fingers, says neighbour. # invented
    In 1955 S. cast doubt on a document of the registry issued to the widow of D. From whom she had her information has not yet been established. # record: file # invented
    “Nobody,” says Klavdia. “And him such a talker.” She turns the paper over; on the back is what it cost. “Then he never had to hear it. About that one.” # who: dyomina
    After some time she asks whether the pension is still good on it. You say that it is.
    -> corridor
+ [Give her the sieve. # id: give-sieve # act: certificate]
    You take Lida out, and put the sieve back into her hands, with the paper in it. # invented
    In 1955 S. handed to the widow of D. an object in the form of a sieve. Compare the entry for January 1935. # record: file # invented
    “But it’s yours,” says Klavdia. # who: dyomina
    “Then bring it back on Sunday.” # invented
    She stays as she is, her thumb going round the hoop. Where the wire is missing it stops, and goes on. “And you won’t be wanting it before?” # who: dyomina
    -> corridor

= corridor
~ wife = "unset"
“At the pass window they wished to know what I am to you,” says Lida. She is forty-one, with a bag of apples on her knees, and has paced the corridor: thirty-one metres. # scene: commission-1960 # light: window # sound: footsteps # place: teller-corridor-1960 # who: lida # invented
“And what did you say?”
“That they should ask you. But Seryozha had told them, niece.” Twice a day, at an observatory, she lets up a balloon, on the strength of a questionnaire in which her mother died in 1937. Seryozha is hers, fourteen, and has been promised the planetarium. # who: lida # invented
{ niece:
    “Don’t let them hurry you, Aunt Anya,” she says, clearly, for the sentry. # who: lida
- else:
    “Is it about the war, Aunt Anya?” he asks. Lida herself calls you nothing; she stands before you until you look.
}
“Theirs are always blunt,” she says, and gives you a pencil, the violet kind. It is sharpened at both ends. # who: lida
-> own_vote

= own_vote
“The other chair has been mended,” says Orekhov. “Sit on this side all the same.” # who: orekhov # sound: clock # place: teller-1960 # invented
“What I put down here is for me. Through that door goes one page. So: your own ballot. You needn’t say. I ask everyone.” # who: orekhov
+ [“Put down how it was.” # id: said-it]
    { ballot:
    - "clean":
        “I folded it. I’d looked for where a line would go.” He writes, turns the sheet to show you how little it makes, and waits, in case there should be more. There was a pencil, you say. # invented
        “I folded it, comrade. I had a pencil.” # record: testimony # of: own-ballot # invented
    - "karpukhin":
        “I struck out Karpukhin. For four kilos of bread.” He asks how the name is spelt; he has not got that one. “A month,” you say, when he has put it. “Four kilos a month.” # claim: ivanovo-ration-cut-1932 # invented
        “I struck out a man over bread.” # record: testimony # of: own-ballot # invented
    - "struck":
        “Him,” you say. “From end to end.” He looks at the door behind you, and is ashamed of having looked. Then you have to say it once more, for the pen. # invented
        “I struck him out. On the stairs I hadn’t known it.” # record: testimony # of: own-ballot # invented
    }
    -> one_sheet
+ [“As everybody did.” # id: as-others]
    “A hundred and sixty-six of everybody I can’t find,” he says. “The rest folded it, they tell me.” He looks for a clean line to put you on. “Only, there’s pencil on them.” # who: orekhov # claim: ballots-1059 # invented
    “I voted as everybody did.” # record: testimony # of: own-ballot # invented
    -> one_sheet
+ [“It was a secret ballot, comrade.” # id: secret]
    “You’re the first to tell me so,” says Orekhov. He writes it in a better hand than the rest, and blots it. “And you’d have me put that on the page?” You would. # who: orekhov
    “It was secret, comrade. I should like to leave it so.” # record: testimony # of: own-ballot # invented
    -> one_sheet

= one_sheet
~ ballot = "unset"
“Now your table. Veresov is alive; I’ve nine pages from him. One sat five to a box, he writes, and there was no railwayman.” # who: orekhov # invented
“There was.”
“Poluyanov, yes. In ’thirty-six, of his chest, in his own bed. And Sizykh. Of him I have the name.” # who: orekhov # invented
{ sheet:
- "read":
    “And here’s a person nearby. ‘In a raised voice.’” # who: orekhov # invented
- "aside":
    “And here’s a person nearby. ‘Set a ballot apart.’” # who: orekhov # invented
- "cuff":
    “And here’s a person nearby. ‘Removed a document.’” # who: orekhov # invented
}
+ [“It’s so. But it isn’t how it was.” # id: truth]
    { sheet:
    - "read":
        “It wasn’t raised. It was as I read the others. Or nearly.” He has left out “nearly”; he goes back, and puts it in with a hook. # invented
        “I read it out like the others, or nearly.” # record: testimony # of: struck-name # invented
    - "aside":
        “There was nobody to agree with. I laid it down, and we reached round it until morning.” He moves the glass to the middle of the table, and reaches round it. # invented
        “I laid it aside, for looking at again. Nobody looked.” # record: testimony # of: struck-name # invented
    - "cuff":
        “My mouth was open for ‘clean’, so I said ‘clean’. The rest was the hand.” Which hand? asks Orekhov, and in order to know, you have to do it. # invented
        “I said ‘clean’, and it was up my cuff.” # record: testimony # of: struck-name # invented
    }
    -> dyomin_1935
+ [“I read out what I was given to read.” # id: less]
    He goes back in the folder, and turns it round. There it is, word for word, from another box, with his thumb over the name. “Four times, I have that,” says Orekhov. “I can tell by how they sit down.” # who: orekhov # invented
    “I read out what I was given to read.” # record: testimony # of: struck-name # invented
    -> dyomin_1935
+ [“It was a long time ago, comrade.” # id: nothing]
    “Twenty-six years and nine months.” He did the sum before you came in. # who: orekhov # invented
    “And twelve days,” you say, before you can stop. From the evening, or from the night? he asks, and you tell him that it was past three. # invented
    “It was a long time ago, comrade.” # record: testimony # of: struck-name # invented
    -> dyomin_1935

= dyomin_1935
“January of ’thirty-five. Dyomin, Prokhor Ilyich, put out of the party. Named by whom?” # who: orekhov # invented
+ [“It’s in the minutes. I’ll say it.” # id: truth]
    { named:
    - "dyomin":
        “By me. He stood up for it.” Stood up how? You show him: hands, chin. To get down again you need the table. # invented
        “I named him. He said it, and I had heard it.” # record: testimony # of: named # invented
    - "self":
        “By Pleshkov. I’d named myself, and it didn’t take.” But it took, he tells you; there was a reprimand. It was lifted in May. You ought to have been written to. # invented
        “I put myself down. They put him down, and me under him.” # record: testimony # of: named # invented
    - "nobody":
        “By Pleshkov. I was silent three minutes and forty seconds.” By whose watch, he would like to know. By theirs; you made it the same. He puts a tick. # invented
        “I was asked, and said nothing. I can tell you how long.” # record: testimony # of: named # invented
    }
    -> shmelkov_1937
+ [“It was in Pleshkov’s paper.” # id: pleshkov-paper]
    “They took his first copies with him. His widow had the second ones, under the linen.” He reads it out: “‘If every gauge in the shop is out but one, neighbour, that’s the one I send to be checked.’” It takes a moment to reach him; then he has to put it down and blow his nose. # who: orekhov # invented
    “It was in Pleshkov’s paper, comrade.” # record: testimony # of: named # invented
    -> shmelkov_1937
+ [“You have the minutes.” # id: nothing]
    “I have,” he says, and does not look for them. Outside, somebody is walking the length of the corridor, in steps of just one metre. You both listen until she has turned. # who: orekhov # invented
    “You have the minutes, comrade.” # record: testimony # of: named # invented
    -> shmelkov_1937

= shmelkov_1937
~ named = "unset"
“Shmelkov lives too. He checks lottery tickets, at the savings bank in Shuya.” # who: orekhov # invented
“Can he?”
“There have been letters. Two things, then: what you told him of that table, and what you said when they brought in Dyomin.” # who: orekhov # invented
+ [“The short words are mine. The long ones are his.” # id: truth]
    He goes down them with the pen, a finger’s breadth off the paper. It takes a while. “Eleven lines,” says Orekhov, “out of nineteen sheets.” # who: orekhov # invented
    “What I said of the table I said by myself. It’s the short words.” # record: testimony # of: table # invented
    “What I said of Dyomin I said with him standing there.” # record: testimony # of: confrontation # invented
    -> brought
+ [“I signed every sheet they laid down.” # id: signed-all]
    “Towards the end it’s another hand,” says Orekhov. # who: orekhov
    “It’s the same one.” He lays the nineteenth over the first, lifts it, lays it over again. Then he squares all nineteen and puts the clip on. # invented
    “I signed what there was, comrade.” # record: testimony # of: table # invented
    “My name is under that one too.” # record: testimony # of: confrontation # invented
    -> brought
+ [“Is there water in that?” # id: not-now]
    He fills the glass, and stands at the window, with his back to you, until you have drunk it. Then he turns over two of his sheets, unread. # invented
    “Is there water in that?” # record: testimony # of: table # invented
    “Not that one, comrade.” # record: testimony # of: confrontation # invented
    -> brought

= brought
“And what have you brought? People do,” says Orekhov. “A man left me a stove door.” # who: orekhov # invented
+ { kept == "yes" } [Open the frame. # id: paper]
    -> paper
+ [“Nothing.” # id: nothing]
    -> nothing
+ [“A photograph of a girl.” # id: photograph-only]
    -> photograph_only

= paper
You lift the tin tongues with the pencil. Lida slides out, and then the other. He gets his blotter under it, as one takes up a fish. # sound: paper
{ sheet:
- "read":
    It is a leaf of uprights, four and a bar, and in one place there is one by itself. # invented
    “That’s my own count. There’s the one.” # record: testimony # of: tally # invented
- "aside":
    It is a leaf of uprights, four and a bar, and in one place there is a dot. # invented
    “That’s my own count. The dot is a sheet.” # record: testimony # of: tally # invented
- "cuff":
    It is a printed list, with one name gone over twice. He reads all the others. # about: vote-falsified # invented
    “That isn’t a note, comrade. It’s the sheet.” # record: testimony # of: tally # invented
}
~ kept = "unset"
“Who has seen it?” # who: orekhov
“She has. She had it at her back.”
He looks at her, and she past him, a little to the left. “And what do you want put over it?” # who: orekhov
+ [“The sum. Take it down, name by name.” # id: count]
    -> ending_the_count
+ [“Let me have the page. I’ll put it in my own hand.” # id: nine]
    -> ending_nine_words
+ [“Put first whose photograph it is.” # id: lida]
    -> ending_lidas_name

= nothing
{ kept == "yes":
    “Nothing.” You find that you are holding the frame by its corners, through the cloth of the bag. # invented
    “I kept nothing, comrade.” # record: testimony # of: tally # invented
- else:
    “Nothing. It’s in here.” He considers your kerchief, as if it might be got out. # invented
    “I kept it in my head, comrade.” # record: testimony # of: tally # invented
}
~ kept = "unset"
“Then there’s the page,” says Orekhov. “What am I to put on it?” # who: orekhov
+ { sheet == "read" } [“The sum. Take it down, name by name.” # id: count]
    -> ending_the_count
+ [“Let me have the page. I’ll put it in my own hand.” # id: nine]
    -> ending_nine_words
+ [“That I do not remember.” # id: forget]
    -> ending_i_do_not_remember

= photograph_only
{ kept == "yes":
    He holds Lida at arm’s length. His thumb goes over the tin tongues at the back, returns to them, and rests. # invented
    “I brought a photograph, comrade.” # record: testimony # of: tally # invented
- else:
    He holds Lida at arm’s length, and looks where she is looking, a little to the left. There is only the safe. # invented
    “I brought a photograph. There’s nothing behind it.” # record: testimony # of: tally # invented
}
~ kept = "unset"
“The niece,” says Orekhov. “As on the pass.” He waits a little. “Then there’s the page. What am I to put?” # who: orekhov # invented
+ [“Put down who she is.” # id: lida]
    -> ending_lidas_name
+ [“That I do not remember.” # id: forget]
    -> ending_i_do_not_remember
+ [“Let me have the page. I’ll put it in my own hand.” # id: nine]
    -> ending_nine_words

=== ending_the_count
# ending: the-count
{ the_statement.paper:
    You read from what lies there, and where it does not reach you shut your eyes: a name and a figure, a name and a figure. # invented
- else:
    You shut your eyes, and they come, a name and a figure, a name and a figure. # invented
}
He writes for forty minutes. At the one name he looks up. “One,” you say. The sum he does over himself, three fingers going down the edge of the table. # who: orekhov # invented
“Is that right?” # who: orekhov
“I’ve kept a wrong one since. I can tell.”
He lays it to the slips inside the cover, each in turn: times thirteen, less this, over that. “None of them,” says Orekhov. He might be begging your pardon. # who: orekhov # invented
To get it into the safe he has to take out the stove door, and then a teapot. You ask for a receipt, in words. # invented
“Did it come out?” asks Lida, and you hand it to her. Received, it says, the sum of one box. She turns it over, to see if they have put how much. # who: lida # invented
-> END

=== ending_i_do_not_remember
# ending: i-do-not-remember
He writes it, and waits with the pen over it. “Not even about how many?” # who: orekhov
“I never could do ‘about’.”
{ sheet:
- "read":
    While he blots it you have before you the railwayman’s pencil, which waits, and goes down. # invented
- "aside":
    While he blots it you have before you four sleeves, going round a place on a table. # invented
- "cuff":
    While he blots it you have before you how small it went, and that it was good paper. # invented
}
“Then for that box I’ve one statement, with five at the table. One would have liked a second.” He hears whose word that is, and shuts the folder on it. It comes up again. # who: orekhov # invented
{ the_statement.own_name:
    You sign, with the tail. “There’s a letter of yours in here that never went,” he says. You tell him to leave it where it is. # who: orekhov # invented
- else:
    You sign, with the tail. On the pass, where it says “niece”, he puts the hour. # invented
}
In Lida’s questionnaire nothing will have to be altered. She does not ask. “First, you’ll eat an apple. Second, we can still be there for the stars.” You wait. She does up your top button, and the one below it, which was done up already. # who: lida # invented
-> END

=== ending_nine_words
# ending: nine-words
He turns the page to you and pushes over the ink. You have your own; he watches you lick the point. # invented
At the foot, under the typing, you write: In my box there was one. I held it. # sound: pencil # about: vote-falsified # invented
{ sheet == "cuff":
    “Nine,” you say, as the man from Khabarovsk said it. # invented
- else:
    “Nine words,” you say. “Anybody may count them.” # invented
}
He counts, with the pen, in the air. “Whose was it? They’ll ask me.” # who: orekhov
“It wasn’t signed.”
{ the_statement.paper:
    What is on the blotter he keeps; he holds the frame for you while you press down the tongues. # invented
- else:
    He shows you the list of what he has to hand over. Yours comes a long way down. # invented
}
Lida sees the violet from the bench. She wets a corner of her handkerchief and takes you by the chin. It is the copying kind, and will be there for days. She rubs all the same, and Seryozha looks away, at a door with a number on it. # invented
-> END

=== ending_lidas_name
# ending: lidas-name
“Daughter,” you say. “Lidia. Sazonova.” # invented
“That’s not about the ninth of February.” # who: orekhov # invented
“It’s what I can swear to.”
He takes a new line. Born? In November of ’eighteen; it snowed. He does not put the snow. “You know what she has in her questionnaire?” he asks. “From here it goes to them by itself.” # who: orekhov # invented
“She told the window to ask me.”
{ the_statement.own_name:
    He goes a long way back in your folder, to a sheet filled up to the edge. “To my daughter Lida.” He lays it beside what he has written and squares the two. “Those fit,” says Orekhov. He has to say it again. # who: orekhov # invented
- else:
    { the_statement.niece:
        He goes a long way back in your folder, to an extract with a stamp. “To my niece Lida Vetrova.” He lays it beside what he has written. “Well,” says Orekhov, “it’s in company.” # who: orekhov # invented
    - else:
        He goes a long way back in your folder, for something to lay beside it. “There ought to be a letter,” says Orekhov. It went to Tula, you tell him. # who: orekhov # invented
    }
}
The box is left for another day. She has to sign as well. He fetches her in, and she sits down on the other chair, and it rocks. “Name?” She gives it to him in three points. # invented
Seryozha is on the bench, in his cap, with an apple. “First,” says Lida, “she isn’t your aunt. Second, offer her one. Third –” # who: lida
He stops chewing, and waits for the third.
-> END
