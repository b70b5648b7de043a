"""The replay of a session: a time line to play and to scrub, with the chart of each moment.

Used by the screen of the replay (`pages/replay.py`).
"""
