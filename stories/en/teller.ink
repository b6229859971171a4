# title: teller
# language: en

// What One Ballot passes in: "struck" or "clean". Read once, in The box, and put back.
VAR ballot_cast = "unset"

// Chapter 1. gauge: laughed, hushed, silent. home: figures, people, short. Both are put back in chapter 3.
VAR gauge = "unset"
VAR home = "unset"

// Chapter 2. pencil (lent, kept) serves that chapter alone; the others last.
// ballot: clean, karpukhin, struck. sheet: read, aside, cuff. kept: yes, no.
VAR pencil = "unset"
VAR ballot = "unset"
VAR sheet = "unset"
VAR kept = "unset"

// Chapter 3. named: dyomin, self, nobody. wife: opened, shut.
VAR named = "unset"
VAR wife = "unset"

// Chapter 4. warned: lida, klavdia, lists.
VAR warned = "unset"

INCLUDE teller/mandate.ink
INCLUDE teller/the-box.ink
INCLUDE teller/december.ink
INCLUDE teller/the-corridor.ink
INCLUDE teller/the-statement.ink

-> mandate
