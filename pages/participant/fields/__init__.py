"""The fields with which a participant answers, their scripts and styles.

Used by `pages/activities`.
"""
