"""Records, errors and texts that every other package of the domain knows.

Used by all; imports nothing of ours.
"""
