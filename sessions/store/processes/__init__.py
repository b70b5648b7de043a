"""What several processes on one database know of each other. Empty as long as there is one process.

Used by `sessions/access/shared_limits.py` and `server/processes`.
"""
