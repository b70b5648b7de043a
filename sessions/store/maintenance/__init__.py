"""Whole databases: copies, databases built anew from them, and checks of their integrity.

Used by `sessions.cli`.
"""
