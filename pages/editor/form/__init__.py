"""A form for anything that has fields, read from its model.

Used by the editor and by the console's programme changes.
"""
