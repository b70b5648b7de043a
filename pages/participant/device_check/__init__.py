"""The check of a phone before a session: page, live connection, saving.

Used by the light page at `/check` during a rehearsal.
"""
