"""The check of a phone before a session: page, live connection, saving.

Used by `pages/check.py` during a rehearsal.
"""
