"""What every store does alike, whichever database it is; each test runs on SQLite and on PostgreSQL.

Tests elsewhere that are marked `both_stores` belong to it: what the domain does is tried on both there.
"""
