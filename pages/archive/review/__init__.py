"""What the review of one session is made of: contents, summary, sections, search and notes.

Used by `pages/archive/session_review.py`.
"""
