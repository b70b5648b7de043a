"""Pretended sessions: the steps of a rehearsal, the preview of a draft, the example session, demo data.

Used by screens and the command line.
"""
