"""The screens that are projected to the audience.

Used by `pages/project.py`, `pages/preview.py`, `pages/example.py`, and by what shows the projector's image elsewhere.
"""
