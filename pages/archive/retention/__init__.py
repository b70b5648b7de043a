"""How long sessions are kept, and deleting by hand. Used by `pages/review.py` and the home screen."""
