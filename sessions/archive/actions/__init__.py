"""Actions that groups agreed on: what became of each (`followed`), and by when it is due (`due_dates`).

Used by screens of organisers.
"""
