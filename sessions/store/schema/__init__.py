"""The tables and the migrations that make them. A released migration is never edited.

Used by `sessions.store.database`.
"""
