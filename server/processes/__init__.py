"""Several processes on one database: the command that runs them behind one port, and what they know of each other.

Used by `workshop_app.py`, the command `workshop`, the lifespan and the middleware. With one process nothing of it runs.
"""
