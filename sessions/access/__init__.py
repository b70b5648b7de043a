"""Who may do what: rights, identity and rate limits.

Used by every command and by the server.
"""
