"""A participant's phone: what it shows, its page and its forms.

Used by `pages/join.py`, `pages/take_part.py`, `pages/check.py` and the live socket.
"""
