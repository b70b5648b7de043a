"""Layouts for texts on the projector, each of which pages through what does not fit.

Used by the projector and by `pages/activities`.
"""
