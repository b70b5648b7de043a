"""The database itself: connections, transactions, group commit.

Used inside `sessions.store` and by `sessions.workshop`.
"""
