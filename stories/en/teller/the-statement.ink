=== the_statement
# chapter: the-statement
“Is it true that you do it in your head?” asks the forewoman of the sewing shop. You are to count jackets: quilted, for the army, tied by tens. # scene: camp # light: night # sound: wind # place: teller-camp # invented
# note: teller-camp
+ [“In my head, yes.” # id: go-on]
    -> jackets
+ [Let it be told in two sentences. # id: summary]
    -> in_short

= jackets
For the norm there are six hundred grams of bread; for less, three hundred. By February one of the women can no longer find the eye of the needle, and her neighbour moves the cloth for her, with an elbow. # invented
You count a ten, and it is nine. The forewoman lifts it, and her arm knows. “Ten,” she says to the man with the sledge. “Well?” she says to you.
You put ten. By the thaw somebody else has the thimble, and the column in your head stands at ninety-four jackets that nobody has sewn. # invented
-> other_name

= in_short
When a ten is nine, you put ten. At the thaw the column in your head stands at ninety-four jackets that nobody has sewn. # invented
-> other_name

= other_name
After the second winter you may write: a sheet each, with a line for the degree of kinship. It is read here before it goes. At Kineshma there is a Lida Vetrova. # figure: letter-camp # place: teller-camp-letter # claim: camp-letters-censored # invented
{ warned:
- "lida":
    You told her to be one. You told her, too, not to write.
- "klavdia":
    A parcel came, in Klavdia’s stitch, and in a stocking a slip: “Yours goes by your sister’s name now.”
- "lists":
    One of your forty lodged there. They fetched her in the end for something else.
}
+ [“To my niece Lida Vetrova.” # id: niece # act: other-name]
    -> niece
+ [“To my daughter Lida.” # id: own-name # act: other-name]
    -> own_name
+ [Give my sheet to the one with two boys. # id: no-letter # act: other-name]
    -> no_letter

= niece
“To my niece,” you write, and it looks well. # sound: pencil # invented
In a letter of 11.V.40 S. calls L. Vetrova her niece. The degree of kinship has not yet been established. # record: file # invented
The answer comes with the cranberries. “Dear Aunt Anya. First, I am in good health. Second, they have taken me at the weather station. Third, this morning it was minus four and two tenths.” # invented
Under “Your niece” there is a line. You hold it to the lamp. She has ruled it once.
-> certificate

= own_name
“To my daughter Lida,” you write, and then the sheet is soon full. # sound: pencil # invented
In a letter of 11.V.40 S. addresses a daughter at a place where nobody of that name is registered. Withheld, and annexed to the file. # record: file # invented
“There’s no Lida Sazonova there,” says the officer a week later, “there’s a Vetrova,” and gives you a fresh sheet. # claim: camp-letters-censored # invented
You give it back. He lays yours in the folder, face up, and you can read it until he has tied the tape.
-> certificate

= no_letter
You pass it to her along the bunks. # sound: paper # invented
In May 1940 S. made no use of the right of correspondence. Inquiries were made for whom the sheet was spared. # record: file # invented
She writes small, and there is room at the bottom. “I can put something from you.”
“Put how cold it was. In centigrade.”
And in Tula two boys are told by an Aunt Anya that it was minus forty-one. # invented
-> certificate

= certificate
The eight years came to eighteen; nobody opened a case for the other ten. In the autumn of 1955 Zaborye pays you, through a window, two months of a first secretary’s wages. On the stairs you have it: a day’s pay for every hundred and eight. # scene: communal-kitchen # light: lamp # sound: tap # place: teller-zaborye # claim: second-exile-1948 # claim: rehabilitation-two-months # invented
For your room you may go to law. There are six people in it, and a satchel on the nail. You sleep in Tonya Zhiltsova’s kitchen. # claim: rehabilitation-housing # invented
{ wife == "opened":
    There is a scratching at the door. You open before it stops.
- else:
    Somebody knocks, like the housing office. It is Klavdia Dyomina, and she looks first at the lamp.
}
“Your new people were on their trunks yet,” says Klavdia, “and I said I’d come about a sieve, and they never looked what went home in it.” In it is Lida, in her tin frame, and on Lida a form, with a stamp. # who: dyomina
{ named:
- "dyomin":
    You’d a good clear voice, Dyomin told her that night. He’d have known it with the looms on.
- "self":
    You’d asked them to write you in, Dyomin told her that night. You never could leave a form alone.
- "nobody":
    Dyomin told her that night how long you kept quiet. He’d counted it as well.
}
{ warned == "klavdia":
    “You told me how many pairs,” says Klavdia. “When the big one went to the front I gave him the same.” # who: dyomina # invented
}
You read it to her: Dyomin, pneumonia, February 1943. “So he’ll have had the news of that big one of mine. That was August of ’forty-two. They’d have told him, in there?” # claim: certificate-kgb-1955 # invented
+ [“They’d tell a father.” # id: pneumonia # act: certificate]
    You give her back the paper by its edges. # invented
    In 1955 S. confirmed to the widow of D. the particulars of a document that nobody had called in question. # record: file # invented
    “Then he’d have had it six months,” says Klavdia. “He’d not have talked. He’d have made something, out of tin.” She shows you, between finger and thumb, how long. # who: dyomina # invented
    At the door it turns out that she came for an onion.
    -> corridor
+ [“I asked every transport, eighteen years. Nobody had met him.” # id: not-so # act: certificate]
    You tell her how you asked: nine and a half fingers, hums, calls people neighbour. # invented
    In 1955 S. cast doubt on a document of the registry. She did not state her source. # record: file # invented
    “Nobody,” says Klavdia. “And him such a talker.” She turns the paper over; on the back is what it cost. “Then he never had to hear it. About that one.” # who: dyomina
    After some time she asks whether they’ll still pay the pension on it.
    -> corridor
+ [Give her the sieve. # id: give-sieve # act: certificate]
    You take Lida out, and hand back the sieve, with the paper in it. # invented
    In 1955 S. handed to the widow of D. a household sieve, with a document of the registry in it. # record: file # invented
    “Bring it back on Sunday, then.” # invented
    Klavdia’s thumb goes round the hoop. Where a wire is missing it stops. “And you won’t be wanting it before?” # who: dyomina
    -> corridor

= corridor
~ wife = "unset"
Five years on, and Moscow: a bench, a door, a sentry. Lida has a bag of apples on her knees, and has paced the corridor: thirty-one metres. # scene: commission-1960 # light: window # sound: footsteps # place: teller-corridor-1960 # invented
“At the pass window they wanted to know what I am to you,” she says. “I told them to ask you. Seryozha told them niece.” # who: lida # invented
Seryozha is hers, fourteen, and has been promised the planetarium. Twice a day, at an observatory, she sends up a balloon, on the strength of a questionnaire in which her mother died in 1937. # invented
“Is it about the war, Aunt Anya?” he asks. Lida herself calls you nothing; she stands before you until you look.
She gives you a pencil, the violet kind, sharpened at both ends.
{ warned == "lida":
    “You had the worse half.” # who: lida
- else:
    “Theirs are always blunt.” # who: lida
}
~ warned = "unset"
-> own_vote

= own_vote
“The other chair has been mended,” says Orekhov. “Sit on this side all the same. One page goes through that door; the rest is for me. Your own ballot. I ask everyone.” # who: orekhov # sound: clock # place: teller-1960 # invented
+ [“Put down how it was.” # id: said-it]
    { ballot:
    - "clean":
        “I folded it. I’d looked for where a line would go.” He turns the sheet, so that you can see how little it makes. # invented
        “I folded it. I had a pencil.” # record: testimony # of: own-ballot # invented
    - "karpukhin":
        “I struck out Karpukhin. For four kilos of bread.” He asks how it is spelt; he has not got that one. “A month,” you say. # claim: ivanovo-ration-cut-1932 # invented
        “I struck out a man over bread.” # record: testimony # of: own-ballot # invented
    - "struck":
        “Him,” you say. “From end to end.” Orekhov looks at the door behind you. Then you have to say it again, for the pen. # invented
        “I struck him out. On the stairs I hadn’t known it.” # record: testimony # of: own-ballot # invented
    }
    “Did anybody ask you, before today?” # who: orekhov
    “They asked about the others. What they did, and how long they took, and where they looked.” # invented
    -> one_sheet
+ [“Put: folded.” # id: as-others]
    A hundred and sixty-six sheets he cannot find. “The rest folded it. Only, inside some of them there’s a line.” # claim: ballots-1059 # invented
    “You make eleven,” he says, and writes. “Not one of you had any use for the pencil. Six have told me that it was blunt.” # who: orekhov # invented
    “Folded, comrade.” # record: testimony # of: own-ballot # invented
    -> one_sheet
+ [“It was a secret ballot, comrade.” # id: secret]
    He writes it in a better hand than the rest. “You’re the first to tell me so.” “The rest tell me at some length what they did in it,” he says, “and then ask me not to let it go any further.”
    “It was secret. I’d leave it so.” # record: testimony # of: own-ballot # invented
    -> one_sheet

= one_sheet
~ ballot = "unset"
“Now your table. One sat five to a box, writes Veresov, and there was no railwayman.” # who: orekhov # invented
“There was.”
“Poluyanov, yes. In ’thirty-six, of his chest, in his own bed. Of Sizykh, from Khabarovsk, I’ve only the name.” # who: orekhov # invented
“And a knitted waistcoat.”
{ sheet:
- "read":
    “And of you, ‘In a raised voice.’” # who: orekhov # invented
- "aside":
    “And of you, ‘Set a ballot apart, by agreement with persons …’” # who: orekhov # invented
- "cuff":
    “And of you, ‘Removed a document.’” # who: orekhov # invented
}
+ [“I did. Not like that.” # id: truth]
    { sheet:
    - "read":
        “It wasn’t raised. I read it like the rest.” He writes. “Or nearly,” you say, and he goes back and puts it in. # invented
        “Like the rest, or nearly.” # record: testimony # of: struck-name # invented
    - "aside":
        “There was nobody to agree with. I laid it down, and until morning we all reached round it.” How wide? As a plate. # invented
        “For looking at again. Nobody looked.” # record: testimony # of: struck-name # invented
    - "cuff":
        “My mouth was open for ‘clean’, so I said ‘clean’. The rest was the hand.” Which hand? asks Orekhov, and in order to know, you have to do it. # invented
        “I said ‘clean’, and it was up my cuff.” # record: testimony # of: struck-name # invented
    }
    He reads the note once more, and then what he has written, and pins the one on to the other.
    -> dyomin_1935
+ [“I read out what I was given to read.” # id: less]
    He has that four times. “I know it’s coming by how they sit down.” # invented
    { sheet == "read":
        “And who gave it to you?” says Orekhov. The box, you tell him. Which? A nine, from your side of the table; a six, from theirs. He puts down both, the nine a little larger. # who: orekhov # invented
    - else:
        “And the one in this note?” says Orekhov. “It says nothing here about reading out.” You say nothing about it either, and after a time he turns the note over, on to its face. # who: orekhov # invented
    }
    “I read out what I was given.” # record: testimony # of: struck-name # invented
    -> dyomin_1935
+ [“It was a long time ago, comrade.” # id: nothing]
    “Twenty-six years and nine months.” He has it ready. # who: orekhov # invented
    “And twelve days.” From the evening, he asks, or from the night? It was past three. # invented
    “Past three,” he writes, and leaves a white after it. You both look at the white, for about as long as an answer would have taken. # invented
    “It was a long time ago.” # record: testimony # of: struck-name # invented
    -> dyomin_1935

= dyomin_1935
“January of ’thirty-five. Dyomin, put out of the party. Who gave his name?” # who: orekhov # invented
+ [“I’ll say it.” # id: truth]
    { named:
    - "dyomin":
        “I did. He stood up for it.” Stood up how? You show him: hands, chin. To get down again you need the table. # invented
        “I gave it. Nobody else had to.” # record: testimony # of: named # invented
    - "self":
        “Pleshkov. I gave mine, and it didn’t take.” It took, he tells you: a reprimand, lifted in May. Somebody ought to have written. # invented
        “I gave mine. It went in under his.” # record: testimony # of: named # invented
    - "nobody":
        “Pleshkov. I was silent three minutes and forty seconds.” By whose watch? By theirs; you made it the same. # invented
        “I was asked, and was silent. I can tell you how long.” # record: testimony # of: named # invented
    }
    “There’s a widow,” he says, and stops writing. “She might apply to see this.” She knows, you tell him. She has known since that night. # who: orekhov # invented
    -> shmelkov_1937
+ [“It was in Pleshkov’s paper.” # id: pleshkov-paper]
    Pleshkov’s widow kept the second copies, he tells you, under the linen. “‘If every gauge in the shop is out but one, neighbour –’” It is out before Orekhov has looked round: a laugh, short, through the nose. He makes a sneeze of it, and you wish him good health. # invented
    “I’d had it before Pleshkov.” # record: testimony # of: named # invented
    -> shmelkov_1937
+ [Listen to the corridor. # id: nothing]
    Outside, somebody is walking the length of the corridor, in steps of just one metre. You both listen until she has turned. “Thirty-one,” you tell him. Orekhov, when they first gave him the room, made it twenty-nine; he supposes that he was in more of a hurry. # invented
    “I heard the question.” # record: testimony # of: named # invented
    -> shmelkov_1937

= shmelkov_1937
~ named = "unset"
“Shmelkov’s alive as well. He checks lottery tickets, at the savings bank in Shuya.” # who: orekhov # invented
“Can he?”
“There have been letters. And that table? What did you tell him?” # who: orekhov # invented
+ [“The short words are mine. The long ones are his.” # id: truth]
    He goes down the sheets with the pen, a finger’s breadth off the paper, and stops on the fourth. “‘It’s a list. You cross out,’” he reads. “One line, out of nineteen sheets.” He puts a cross to it, and goes through the rest as well, in fairness. # invented
    “The short words are mine.” # record: testimony # of: table # invented
    -> brought
+ [“I signed every sheet they laid down.” # id: signed-all]
    “Towards the end it’s another hand,” says Orekhov. # who: orekhov
    “It’s the same one.” He lays the nineteenth over the first, lifts it, lays it over again. # invented
    “If you were to tell me that it wasn’t,” he says, “I should have to put that too.” He squares the sheets, top and side, and waits. # who: orekhov # invented
    “I signed what there was.” # record: testimony # of: table # invented
    -> brought
+ [“Is there water in that?” # id: not-now]
    He fills the glass, and stands at the window, with his back to you, until you have drunk it. # invented
    “Shmelkov had one as well,” he says to the window. “It’s in the inventory of the room: carafe, one. Whether with water, nobody has put.” # who: orekhov # invented
    “I was asked, and drank some water.” # record: testimony # of: table # invented
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
You lift the tin tongues with the pencil. Lida slides out, and then what is behind her. # sound: paper
{ sheet:
- "read":
    It is a leaf of uprights, and in one place there is one by itself. # invented
    “That’s my own count. There’s the one.” # record: testimony # of: tally # invented
- "aside":
    It is a leaf of uprights, and in one place there is a dot. # invented
    “That’s my own count. The dot is a sheet.” # record: testimony # of: tally # invented
- "cuff":
    It is a printed list, one name struck out, and the line gone over. He reads all the others. # about: vote-falsified # invented
    “That isn’t a note. It’s the sheet.” # record: testimony # of: tally # invented
}
~ kept = "unset"
“Who has seen it?” # who: orekhov
“She has. She had it at her back.”
“And how am I to head it?” # who: orekhov
+ [“The sum. Name by name.” # id: count]
    -> ending_the_count
+ [“Give me the page. I’ll write it.” # id: nine]
    -> ending_nine_words
+ [“Put first whose photograph it is.” # id: lida]
    -> ending_lidas_name

= nothing
{ kept == "yes":
    You find that you are holding the frame by its corners, through the cloth of the bag. # invented
    “I kept nothing, comrade.” # record: testimony # of: tally # invented
- else:
    “It’s in here.” He considers your kerchief, as if it might be got out. # invented
    “I kept it in my head.” # record: testimony # of: tally # invented
}
He has cleared a place for it, between the carafe and the lamp, and after a time he lays the page there. # invented
~ kept = "unset"
“Then there’s the page. What am I to put?” # who: orekhov
+ { sheet == "read" } [“The sum. Name by name.” # id: count]
    -> ending_the_count
+ [“Give me the page. I’ll write it.” # id: nine]
    -> ending_nine_words
+ { sheet != "read" } [“Put who is on that bench.” # id: lida]
    -> ending_lidas_name
+ [“That I do not remember.” # id: forget]
    -> ending_i_do_not_remember

= photograph_only
He holds Lida at arm’s length. # invented
{ kept == "yes":
    His thumb finds the tin tongues at the back, and rests. # invented
    “I brought a photograph.” # record: testimony # of: tally # invented
- else:
    He looks where she is looking, a little to the left. There is only the safe. # invented
    “I brought a photograph. There’s nothing behind it.” # record: testimony # of: tally # invented
}
~ kept = "unset"
“The niece,” says Orekhov. “And what am I to put?” # who: orekhov # invented
+ [“Put who she is.” # id: lida]
    -> ending_lidas_name
+ [“That I do not remember.” # id: forget]
    -> ending_i_do_not_remember
+ [“Give me the page. I’ll write it.” # id: nine]
    -> ending_nine_words

=== ending_the_count
# ending: the-count
You shut your eyes, and they come, a name and a figure. He writes for forty minutes, with the return before him. # invented
{ sheet == "read":
    Against Stalin it has a 1, with a foot to it. “One,” you say. # about: vote-falsified # invented
- else:
    Against Stalin it has a dash, and at the bottom four signatures. “One,” you say. # about: vote-falsified # invented
}
He does the sum over himself, three fingers going down the edge of the table. “Is that right?” # invented
“I’ve kept a wrong one since. I can tell.”
He tries it against the slips inside the cover: times thirteen, less this, over that. “It fits none of them.” # invented
To get it into the safe he has to take out the stove door. You ask for a receipt, in words. # invented
“Did it come out?” asks Lida, and you hand it to her. Received, it says, the sum of one box. She turns it over, to see if they have put how much. # who: lida # invented
-> END

=== ending_i_do_not_remember
# ending: i-do-not-remember
He writes it, and waits with the pen over it. “Not even about how many?” # who: orekhov
“I never could do ‘about’.”
{ sheet == "read":
    The return lies there, with a 1 against Stalin, and under it you. # about: vote-falsified # invented
- else:
    The return lies there, with a dash against Stalin, and under it you. # about: vote-falsified # invented
}
“Then from that box I’ve one statement, with five at the table. One would have liked another.” He shuts the folder on the word. It comes up again. # who: orekhov # invented
You sign. On the pass, where it says “niece”, he puts the hour. # invented
“First,” says Lida, “you’ll eat an apple. Second, we can still be there for the stars.” You wait. She does up your top button, and the one below it, which was done up already. # who: lida # invented
-> END

=== ending_nine_words
# ending: nine-words
He pushes over the page, and the ink. You have a pencil, and lick the point. # invented
At the foot you write: In my box there was one. I held it. # sound: pencil # about: vote-falsified # invented
“Nine words,” you say. He counts them, with the pen, in the air. # invented
“Whose was it? They’ll ask me.” # who: orekhov
“It wasn’t signed.”
{ the_statement.paper:
    What was behind Lida he keeps; he holds the frame while you press down the tongues. # invented
- else:
    He tries the last word with his thumb, and then looks at the thumb. # invented
}
Lida sees the violet from the bench. She wets a corner of her handkerchief and takes you by the chin. It is the copying kind. She rubs all the same. # invented
-> END

=== ending_lidas_name
# ending: lidas-name
“Daughter,” you say. “Lidia. Sazonova.” # invented
“That’s not about the ninth of February.” # who: orekhov # invented
“You asked me what I’d brought.”
He takes a new line. Born? In November of ’eighteen; it snowed. “You know what she has in her questionnaire? They get a copy of this.” # invented
“She told the window to ask me.”
He goes a long way back in your folder, for something to lay beside it. # invented
{ the_statement.own_name:
    It is a sheet filled up to the edge. “‘To my daughter Lida,’” he reads. “Those fit.” # who: orekhov # invented
- else:
    { the_statement.niece:
        It is an extract with a stamp. “‘To my niece Lida Vetrova.’ Well,” says Orekhov, “there’s not much in here that agrees.” # who: orekhov # invented
    - else:
        “There ought to be a letter,” says Orekhov. It went to Tula, you tell him. # who: orekhov # invented
    }
}
The box is left for another day. Lida has to sign as well. She comes in and sits down on the other chair, and it rocks. “Name?” She gives it to him in three points. # invented
Seryozha is on the bench, in his cap, with an apple. “First,” says Lida, “she isn’t your aunt. Second, offer her one. Third –” # who: lida
He stops chewing.
-> END
