"""How values are guarded: statements to mark (`statements`), who does what (`actors`), texts on a clash (`clash`)."""
