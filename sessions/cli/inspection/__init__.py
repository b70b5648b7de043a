"""Whether a database can be relied on, in the operator's words.

Used by the commands of `sessions.cli`.
"""
