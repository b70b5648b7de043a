"""What a round's result is and who may see it: statistics, privacy, texts, shift, roles, guesses.

`statistics` and `privacy` are pure and used by activities too; the rest is used by facilitation and above.
"""
