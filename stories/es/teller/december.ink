=== december
# chapter: december
-> the_corridor
