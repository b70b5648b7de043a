"""What organisers keep about past sessions, and what they delete: key figures, notes, links to share, single texts.

Used by `sessions.archive`.
"""
