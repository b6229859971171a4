=== mandate
# chapter: mandate
Lida has sharpened the pencil at both ends. It is a copying pencil, the violet kind; she has tried it on her lip. # scene: road-map # light: frost # sound: wind # place: teller-platform # invented
“First,” she says, handing it up to you on the carriage step. “If they send up a balloon while you’re at the congress, Mama, I want the height. Second, boots. Third, don’t let them give you ‘about’.” # who: lida
In the autumn you sent back a wagon of yarn, seven bobbins short. “About a wagon,” the trust had put. Sixty looms stood, and the weavers have a verse on you. # invented
Pleshkov, second secretary of the Party in the town, where you are first, has come up behind her, his list in his glove: lamp glass, bicarbonate, a form for a sanatorium, stamped.
“And who said what, Anna Sergeyevna,” he adds. “For order’s sake.” # who: pleshkov
The train jerks. His other glove comes down on Lida’s shoulder, to keep her from the wheels, and you look at it until it is lifted.
+ [“To the metre.” # id: figures]
    “To the metre,” you call.
    “And how cold it is up there! In centigrade!” She is walking, then running. All down the platform heads go back, to find whom she means. Pleshkov wets his pencil and writes it in, under the lamp glass. # who: lida
    -> compartment
+ [“Boots first. Until then, paper.” # id: boots]
    “I am on paper.” She stands on one leg and shows you the sole: The Workers’ Region, folded in four, with half of a record harvest on it. # who: lida # invented
    “There are no boots on the list,” says Pleshkov. Lida hops beside you, sole up, until the platform ends. # who: pleshkov
    -> compartment
+ [“You shall have your bicarbonate, Matvei Osipovich.” # id: bicarbonate]
    “And the other?” He is trotting. Under the bicarbonate, he shows you, there is a line ruled, with nothing on it. # who: pleshkov
    You hold up the pencil by the middle; he may take that for an answer. Beyond him Lida remembers a fourth point and shouts it, and the whistle goes over it.
    -> compartment

= compartment
Across from you Dyomin has six boiled eggs in his cap. Prokhor Ilyich Dyomin, head of the repair shop at the machine works, elected to the Party’s congress the same evening as you. He has been humming since the points at Zaborye. # sound: train # invented
“Look at this, neighbour.” A form lands on your knees. It is for a lathe, and this is its fourth year. He has ruled the columns himself and gone over each line again, in its own groove. # who: dyomin # invented
“Once is a scratch,” he says. “Twice is a line.” He blows on it. “Everybody on this train has a paper in his pocket. Do they read them there, do you suppose, or do they weigh them?” # who: dyomin
In the corner by the door a man has Pravda open before his face. It was open at that page when the eggs came out.
+ [Put your boot on Dyomin’s boot. # id: kick]
    He bends and looks under the table. “Is that a question or an answer?” # who: dyomin
    Then he follows your eyes, and starts to praise the soup at the junction, its marrow, the fairness of its price, until the whole carriage can hear that it was to have been something else.
    -> great_hall
+ [“Comrade, will you take an egg?” # id: egg]
    The page comes down. Behind it is a boy of twenty with a swollen cheek. He takes the egg, because it is warm, and holds it to the tooth.
    He gets to Moscow without a word, and a motor car is waiting for him there.
    -> great_hall
+ [Hum it with him. # id: sing-along]
    It is the one about the overlooker’s daughter, and two of its verses are not for company.
    You come to them together and leave them out together, beating time on your knees, and in the gap you hear the wheels, and the newspaper being folded.
    -> great_hall

= great_hall
The Northern Station, a bus, a gate, a guard who reads your mandate with his lips moving: Sazonova, Anna Sergeyevna, number 800, with a vote. Dyomin has 801 and tells him to take his time. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall # claim: moscow-station-names # invented
The hall has been made out of two. The wall between is gone, and the gold; it is white, and the ceiling goes on after it ought to have stopped. # claim: congress-venue # claim: hall-rebuilt
The report is Stalin’s. From your row it is a sleeve and a loudspeaker. # claim: stalin-report # invented
A long way on there is a joke, about comrades who hear that there will be no more classes and think they can lay down their guns and go to bed. The whole hall laughs. Dyomin opens his eyes and laughs as well. At the end everybody stands and claps. # claim: stalin-classless-joke # invented
+ [Count the claps. # id: count]
    You count them as you would count picks in a cloth. In the fourth hundred you lose your place, because Dyomin is counting too, aloud, and is ahead of you. # sound: applause-long # invented
    When you sit down your wedding ring has printed itself on the finger beside it.
    -> buffet
+ [Stop when Dyomin stops. # id: with-dyomin]
    You watch his hands, to stop when they do. He is watching yours. # sound: applause
    It goes on so for a good while, two people holding a door for each other, until the row in front sits down and lets you both through.
    -> buffet
+ [Clap, and feel what is in the desk. # id: drawer]
    You clap with one hand, against your hip. The other finds a drawer in the desk, and in it headphones on a cord. # sound: applause-thin # invented
    You bend, and hold one to your ear: the applause, from further off and a little late. When you come up, the whole row is looking at your one hand.
    -> buffet

= buffet
In the interval there is tea in glasses, and lump sugar in bowls, and nobody standing by. You look about for who is counting, and ask the girl with the trays. # scene: buffet # light: lamp # place: teller-buffet # invented
“You’re one of ours,” she says. She has heard your o’s. “I’m from Vichuga.” # who: waitress # invented
“Zaborye.”
“Then you’ll know. Two winters ago they took our children from a hundred grams of bread a day to sixty.” She squares the glasses on the tray. # who: waitress # claim: ivanovo-vichuga-children-bread
“My brother’s girl used to check it on the scales from the post, the ones for letters,” she says. “She was never a crumb out.” And she moves the bowl towards you. # who: waitress # invented
+ [Two lumps into the pocket, for Lida. # id: pocket]
    -> pocketed
+ [One between the teeth, and stay there. # id: eat]
    You drink the tea through it, standing, as at home. It lasts for just the one glass, and the girl’s lips move a little with yours.
    “Another,” she says. “You’ve only to put out your hand.” Your hand has gone behind you. # who: waitress
    -> ovation
+ [“Who is left of yours?” # id: ask-her]
    “My brother.” The tray is full and she gets it up on to her shoulder. “And the scales,” she says. “They keep writing for them, from the post.” # who: waitress # invented
    Somebody is calling for lemon. She goes, with her free hand out before her, parting the jackets.
    -> ovation

= pocketed
They go in with the pencil. The girl looks at the ceiling, which is also new, for exactly as long as you need.
Then she moves the bowl on to the next table, where a man with two orders on his chest has been waiting for her to look at the ceiling.
-> ovation

= ovation
One after another, men whose portraits have had to be taken down come up to say that they were wrong. Rykov was not going to take much of their time. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-thirtieth # claim: lominadze-speech # claim: rykov-speech # claim: other-penitents # invented
On the thirtieth a voice comes out of the loudspeakers from higher than anyone has been: three men under a balloon, greeting the congress. On the thirty-first the hall is told that they are dead, and stands for a minute. # claim: stratostat-launch # claim: stratostat-in-the-hall
You make it fifty-one seconds. The height is given as twenty-two kilometres, without the metres. # claim: stratostat-launch # invented
The same day Kirov, who has Leningrad, has the floor, and they are up before he has opened his mouth. He brings no paper; he talks. # claim: kirov-speech # claim: kirov-without-notes
Those who come up here to repent sat out the battle with the baggage, he says; and one of them sings as if from the score, but the voice is wrong. Dyomin, a second bass, slaps the desk. # claim: kirov-on-bukharin # invented
+ [Watch the speaker’s hands. # id: watch-hands]
    They have nothing to hold, and they keep still.
    “He’s worked under belting, that one,” Dyomin says. “You don’t wave them about, near machines.” He holds up his own, nine and a half fingers, and the row behind counts them. # who: dyomin # invented
    -> rostrum
+ [Write down the height while they clap. # id: write-height]
    You write 22,000 on the back of the agenda, and put a full stop after it so that nothing can be added. # invented
    The woman in front, turning to clap at somebody, reads it upside down and nods, as over a price.
    -> rostrum
+ [“What had he said, before we got up?” # id: what-said]
    “Nothing,” says Dyomin, at his usual strength. “He hadn’t begun.” # who: dyomin
    The woman in front turns round: to him, to you, to your hands, which are in your lap. You put them on the desk, one beside the other, where they can be seen.
    -> rostrum

= rostrum
On the fifth of February it is Kamenev. It falls to him, he says, “at this congress of victors”, to present a chronicle of defeats. # place: teller-hall-fifth # claim: kamenev-speech
Dyomin has the application out on the slope of the desk, and in the margin he is ruling an upright for each man who was wrong, and going over it. # invented
“If every gauge in the shop is out but one, neighbour,” he says, “that’s the one I send to be checked.” # who: dyomin # invented
On your other side a man from the textile trust has been sharpening a pencil. He stops. # invented
+ [Laugh. # id: laugh # act: gauge]
    ~ gauge = "laughed"
    It is out before you have looked round: a weaver’s laugh, short, through the nose. You turn it into a sneeze, and Dyomin wishes you good health. # invented
    “… at this congress of victors …” # record: stenogram # claim: kamenev-speech
    On 5.II.34 delegate D. permitted himself a comparison hostile to the party. S., beside him, expressed her agreement by laughter and, on being observed, feigned illness. Heard by a person seated nearby. # record: file # invented
    “I laughed, comrade. It was a good one.” # record: testimony # invented
    In the interval the man from the trust holds the door. There is a chill about, he says, it starts with sneezing. And where are you and the comrade from? You tell him, with all your o’s. # invented
    “I’d forgotten you did that,” Dyomin says on the stairs. “Before the war they could hear you across the river.” # who: dyomin # invented
    -> letter
+ [“Not here, Prokhor Ilyich.” # id: hush # act: gauge]
    ~ gauge = "hushed"
    “Not here,” you say, in the voice you keep for children near belts. # invented
    “… at this congress of victors …” # record: stenogram # claim: kamenev-speech
    On 5.II.34 delegate D. permitted himself a comparison hostile to the party. S. interrupted him with the words “not here”, from which it follows that between S. and D. a place for such conversations exists. Heard by a person seated nearby. # record: file # invented
    “I told him not here. He asked me where, and I couldn’t think.” # record: testimony # invented
    “Where, then?” He looks along the row, and up, and behind him, and since he looks like a man who has been sent to look, the people behind him look too, at you. # who: dyomin
    “In the shop I’ve a door to shut,” he says at supper, over the salt. “I ought to have brought the door.” # who: dyomin # invented
    -> letter
+ [Look straight ahead. # id: look-ahead # act: gauge]
    ~ gauge = "silent"
    You look ahead. The speaker has done with errors and come to crimes. # claim: kamenev-speech
    “… at this congress of victors …” # record: stenogram # claim: kamenev-speech
    On 5.II.34 delegate D. permitted himself a comparison hostile to the party. S., to whom it was addressed, neither objected nor, at any time afterwards, reported it. Heard by a person seated nearby. # record: file # invented
    “I was listening to the speaker.” # record: testimony # invented
    Dyomin waits for his laugh as he would wait for change. On your other side the pencil has started again.
    “Didn’t you hear me?” he asks on the stairs. # who: dyomin
    “It was the echo.”
    He thinks about it for a whole flight. “Well,” he says, “they took the wall out.” # who: dyomin # invented
    -> letter

= letter
Four beds, four women, a lamp, and by the lamp Lida, in her tin frame. The bed by the door sleeps in her boots. You have each been given a notebook, bound in Serpukhov calico. # scene: lodging # light: lamp # sound: pencil # place: teller-lodging # invented
{ pocketed:
    You turn out ten days of pocket on the blanket. Of the two lumps of sugar one is violet down a side, and the pencil, when you wet it, is sweet.
- else:
    You turn out ten days of pocket on the blanket: a mandate, a comb, the pencil, and at the bottom a lump of sugar that you did not take. The girl had both hands under her tray.
}
You cut a leaf from the notebook with the bread knife. # figure: letter-teller # invented
+ [“First, the height.” # id: figures # act: letter-home]
    ~ home = "figures"
    “First, the height: twenty-two kilometres, they have not given the metres. Second, we all stood for them for a minute, and it was fifty-one seconds.” # claim: stratostat-launch # invented
    In a letter of 5.II.34, seen in the post, S. informs a minor that the silence in honour of the fallen was shortened by nine seconds. It is not known on whose instructions the time was taken. # record: file # invented
    “What are you adding up, at this hour?” says the bed by the door.
    “Nine seconds.” # invented
    “In money? No? Then go to sleep.”
    -> list_of_tellers
+ [“One by one they come up here.” # id: people # act: letter-home]
    ~ home = "people"
    “One by one they come up and say that they were wrong,” you write, “and every one of them is sorry about the time.” # invented
    In a letter of 5.II.34, seen in the post, S. describes the repentance of former oppositionists in a tone of pity. One line had been made illegible and was restored. It concerns D. # record: file # invented
    Then you write that Dyomin makes you laugh, and read it over as somebody else would. You black it out, hard, and harder.
    When you turn the leaf, there it stands, in violet, back to front, quite clear.
    -> list_of_tellers
+ [“Alive. Fed.” # id: short # act: letter-home]
    ~ home = "short"
    “Alive. Fed. There will be boots. Mama.” It takes up one line. There are twenty-two more. # invented
    A letter of 5.II.34 consists of seven words. Such brevity, in a mother twelve days absent, must be regarded as deliberate. # record: file # invented
    Lida will try it against the lamp, then over the kettle, looking for the balloon.
    So you draw one, in the corner, a circle with a thread and a box, and beside it, very small, because it is only a drawing, a height. # invented
    -> list_of_tellers

= list_of_tellers
On the eighth, the agenda finished, there is an evening free. The region sits round a billiard table with a sheet over it; somebody has left a glass over a pocket, and everybody watches it. # scene: lodging # light: dusk # sound: hall-murmur # place: teller-billiards # claim: free-evening-and-parade # invented
Tomorrow the congress elects its Central Committee, in secret, and names are wanted for the counting commission. It is an honour, says the man from the regional committee, and there will be no supper.
“Sazonova, from Zaborye,” he reads out. “She does it in her head, I’m told.” # invented
+ [“I’ve a girl at home who is ill, comrade.” # id: girl-ill]
    “Ill?” He goes down a paper. “Daughter, one, fifteen, in good health,” he reads, glad to be able to tell you. # invented
    You have never said it of her before. You feel for wood, under the sheet, and touch it, and everybody sees the glass jump.
    -> carbon
+ [“Who told you so?” # id: who-said]
    He looks at his paper, then at the back of it. “It’s written here.”
    “And who wrote it?”
    “Comrade Sazonova,” he says, “I’ve told you that it is an honour.”
    Across the sheet Dyomin, who has blue on his thumb, lifts the glass off the pocket and drinks what is in it.
    -> carbon
+ [“There are people with an education.” # id: better-ones]
    “They are all on it already,” he says. “Now it wants somebody who can add.”
    It goes round the table, a good laugh. Dyomin’s is the longest; it gets into the billiard table, and the glass goes down into the pocket.
    -> carbon

= carbon
“Was it you?” you ask Dyomin in the passage.
“Who would ask me?” he says. “They’d write to Pleshkov, and Pleshkov has us all in duplicate.” # who: dyomin
The man with the list lets you see it: a carbon. You are on it already, with patronymic and party number, and they have you born a year late. # sound: paper # invented
You put the point of the pencil to the figure. “Not on this one,” he says, and draws it gently from under your hand. “This is only the copy.”
-> the_box
