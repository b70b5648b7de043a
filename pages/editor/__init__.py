"""The programme editor: library, outline, form, preview.

Used by `pages/programmes.py` and, for changes during a session, by the console.
"""
