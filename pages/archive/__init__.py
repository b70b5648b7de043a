"""What the organiser's screens are made of: home, review, presentation, replay, comparison, findings, cases, exports,
imports, sharing and retention; also the printed script and the example session.

Used by the screens of organisers in `pages`, by `pages/script.py` and by `pages/example.py`.
"""
