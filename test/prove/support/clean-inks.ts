/** Ink with nothing wrong in it, one piece for each thing ink can do; all of it ends in the ending `fine`. */
export const CLEAN: readonly (readonly [feature: string, ink: string])[] = [
  [
    'threads',
    `-> a
=== a
You stand in the hall.
<- window
<- door(2)
+ [Wait # id: wait]
  You wait.
  -> fine
=== window
There is a window.
+ [Look out # id: look]
  Snow.
  -> fine
- -> DONE
=== door(number)
{ number > 1: There are {number} doors. }
+ [Open one # id: open]
  Nobody.
  -> fine
- -> DONE
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'tunnels, one within the other and one that goes on elsewhere',
    `-> a
=== a
Before.
-> talk(2) ->
After.
+ [Once more # id: more]
  -> talk(1) ->
  -> leave ->
  This line comes after two tunnels.
  -> fine
+ [Leave # id: leave]
  -> leave_for_good(true) ->
+ [Turn back # id: back]
  -> leave_for_good(false) ->
- Not gone.
-> fine
=== talk(depth)
Talk {depth}.
{ depth > 1:
  -> talk(depth - 1) ->
}
+ [Nod # id: nod]
- ->->
=== leave
He leaves.
->->
=== leave_for_good(really)
{ really:
  He goes.
  ->-> fine
}
->->
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'lists',
    `LIST pocket = (coin), key, knife
LIST colours = red, green
VAR seen = ()
-> a
=== a
In your pocket: {pocket}. {LIST_COUNT(pocket)} of {LIST_ALL(pocket)}.
~ seen += red
+ [Take the key # id: key]
  ~ pocket += key
  ~ seen = colours.green
+ [Lose the coin # id: coin]
  ~ pocket -= coin
  ~ seen = ()
- {pocket ? key: It is cold. }{ not pocket: It is empty.}
{ seen == green: Green. }{ LIST_MAX(LIST_ALL(seen)) == green: Two colours. }
{ pocket !? knife: No knife, {LIST_VALUE(LIST_MIN(pocket))}. }
-> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'variable text, conditions and blocks',
    `VAR who = "Anna"
VAR count = 1
CONST most = 3
-> a
=== a
# loop
{who} has {count} {count == 1: sheet|sheets}.
{
- count > most: Too many.
- count == 2 && who == "Boris": Two, as always.
- else: Some.
}
{ count:
- 1: One.
- 2: Two.
- else: Many.
}
+ {count < 5} [One more for {who} # id: one # sort: {who}]
  ~ count++
  ~ who = "Boris"
  -> a
+ {count >= 2} {who == "Boris"} [Both hold # id: both]
  Both.
+ [Go # id: go]
- {who}: {count}, {count mod 2}, {count * 2.5}, {POW(count, 2)}, {FLOOR(count / 2.0)}.
{ who == "Boris":
  Boris it is.
- else:
  Anna it is.
}
-> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'glue',
    `-> a
=== a
One <>
line <> of three
<> parts.
+ [Go # id: go]
  She said <>
  -> b
+ [Stay # id: stay]
  A line.
  -> fine
=== b
<> nothing at all.
{ true: Glued <> } <> on.
A last line. <> # sound: bell
And its glue. # light: lamp
-> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'sequences, cycles and once-only text in a loop',
    `-> hub
=== hub
# loop
{One|Two|Three}. {&a|b}. {!once|twice|}. {stopping:
- First.
- Later.
}
+ {hub < 6} [Again # id: again]
  -> hub
+ [Leave # id: leave]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'once-only and fallback choices',
    `-> hub
=== hub
# loop
* [First # id: first]
  A.
  -> hub
* [Second # id: second]
  B.
  -> hub
* (third) [Third # id: third]
  C.
  -> hub
+ {third && CHOICE_COUNT() > 0} [Leave early # id: early]
  -> fine
* -> 
  Nothing is left. 
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'choices with words before and after the brackets',
    `-> a
=== a
+ "Yes[." # id: yes]," he says. # who: he
  And nods.
+ (no) No[ # id: no]
+ [Silence # id: silence] He says nothing. # who: he
+ # both: yes
  Both[ # id: both] before and after
- { no: It was no. }
-> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'weaves, labels and gathers',
    `-> a
=== a
- (top)
# loop
Words.
+ { deep < 2 } [In # id: in]
  + + (deep) [Deeper # id: deeper]
    Deep.
    + + + [Deepest # id: deepest]
          Deepest.
  + + [Out # id: out]
  - - Half way.
+ [Past # id: past]
- Gathered. { deep: You were deep. }{ TURNS_SINCE(-> top) > 2: It took a while. }
+ { top < 3 } [Round # id: round]
  -> top
+ [On # id: on]
- -> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'functions, references and recursion',
    `VAR coins = 3
-> a
=== a
~ temp left = pay(coins, 2)
You have {coins}, it says {left}: {spell(coins)}, {spell(coins - 1)}, {spell(5)}.
+ [Count down # id: down]
  {countdown(3)}
+ [Say it # id: say]
  ~ say("words")
- -> fine
=== function pay(ref purse, price)
{ purse >= price:
  ~ purse = purse - price
  ~ return true
}
~ return false
=== function spell(n)
{ n:
- 0: none
- 1: one
- else: many
}
=== function countdown(n)
{ n > 0:
  {n} {countdown(n - 1)}
- else:
  gone
}
=== function say(what)
Said: {what}.
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'tags everywhere',
    `# title: x
# language: en
-> a
=== a
# chapter: one
# scene: hall
Words. # who: anna # light: lamp
{ true: More. # claim: some-claim } # about: open-question
+ [Go # id: go # act: going]
  You go. # sound: bell
  He went. # record: file # invented
  # scene: street
  -> b
=== b
= first
# figure: ballot
+ [On # id: on]
  -> fine
=== fine
# ending: fine
Home. # invented
-> END
`,
  ],
  [
    'places kept in variables',
    `VAR next = -> b
VAR kept = false
-> a
=== a
+ [Go # id: go]
  ~ kept = true
  -> next
+ [Turn # id: turn]
  ~ next = -> c
  -> through(-> fine)
=== b
B. { kept: Kept. }
-> through(-> fine)
=== c
C.
-> fine
=== through(-> on)
{ next == -> c: Turned. -> next }
-> on
=== fine
# ending: fine
Home.
-> END
`,
  ],
  [
    'an ending by running out, with a tunnel and a default choice',
    `-> a
=== a
+ [Go # id: go]
  -> b ->
  * * -> 
      On by itself.
- Gathered.
-> fine
=== b
B.
->->
=== fine
# ending: fine
Home.
-> DONE
`,
  ],
  [
    'spaces, empty lines and words that are empty',
    `VAR nothing = ""
-> a
=== a
  A   line  with   spaces.  
{nothing}
{nothing} and then {nothing}.
{nothing == "": yes }{nothing}
\\ \\ indented
+ [ Go   on  # id: go ]
  {nothing} # sound: bell
  {nothing}
- -> fine
=== fine
# ending: fine
Home.
-> END
`,
  ],
];
