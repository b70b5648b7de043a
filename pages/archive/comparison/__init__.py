"""What the screens of comparisons are made of: the filter, rows with a line, tables with shades, and one view each.

Used by `pages/compare.py` and `pages/findings.py`.
"""
