"""What can become of something that a group agreed on, as a later session says."""

from typing import Final

CHOICES: Final = ("done", "busy", "not_done", "dropped")
DIVIDED: Final = "divided"  # there is no choice that more than half of the people made
OUTCOMES: Final = (*CHOICES, DIVIDED)
SETTLED: Final = frozenset({"done", "dropped"})  # nothing is left to be done
