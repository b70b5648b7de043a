"""The screen on which sessions leave as files. Used by `pages/export.py`."""
