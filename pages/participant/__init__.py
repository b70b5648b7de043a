"""A participant's phone: what it shows, its page and its forms.

Used by the light page, by `pages/join.py` and `pages/take_part.py`, and by the live connection.
"""
