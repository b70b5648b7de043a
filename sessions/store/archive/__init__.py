"""What organisers keep about past sessions: key figures, notes and links to share.

Used by `sessions.archive`.
"""
