"""Whole databases: copies, databases built anew from them, checks of their integrity, and the rows of demo data.

Used by `sessions.cli`, and `made_up` by `sessions.simulation`.
"""
