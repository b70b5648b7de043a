"""Options that everybody puts in order; Borda points, first choices and head-to-head winners."""
