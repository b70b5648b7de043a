"""What the facilitator's console is made of.

Used by `pages/facilitate.py`; never by a participant's screen.
"""
