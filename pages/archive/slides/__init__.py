"""Slides: charts of a session in the projector's look, turned over by keys.

Used by the presentation of a past session (`pages/present.py`) and by the example (`pages/example.py`).
"""
