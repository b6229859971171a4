=== the_corridor
# chapter: the-corridor
-> the_statement
