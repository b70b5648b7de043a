"""Pretended sessions: the steps of a rehearsal, the preview of a draft, the example session.

Used by screens only.
"""
