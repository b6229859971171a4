=== the_statement
# chapter: the-statement
-> END
