"""What is settled before a session: its case, what it looks back on, and the address that people type.

Used by the commands that create a session, by the console, and by screens of organisers.
"""
