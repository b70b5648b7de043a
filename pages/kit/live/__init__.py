"""Rerun a fragment when the session changes: the component, its script and the live connection.

Used by every screen that follows a session.
"""
