"""Actions that groups agreed on: what became of each (`follow_up`), and by when it is due (`due_dates`).

Used by screens of organisers.
"""
