"""The database itself: connections, transactions, group commit.

Used inside `sessions.store`, and where a whole database is copied, inspected or filled: command line, export,
demo data.
"""
