"""What organisers keep about past sessions, and what they delete: key figures, notes, shared links, imports, texts.

Used by `sessions.archive`, `sessions.results`, `sessions.export` and the server's watcher.
"""
