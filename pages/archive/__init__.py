"""What organisers look back at: reviews, case studies, the printed script and the example session.

Used by `pages/review.py`, `pages/cases.py`, `pages/script.py` and `pages/example.py`.
"""
