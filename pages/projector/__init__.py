"""The screens that are projected to the whole group.

Used by `pages/project.py`, `pages/preview.py` and `pages/example.py`.
"""
