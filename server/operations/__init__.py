"""For the operator of an installation: the command of the package, health checks, metrics, log lines for programs.

Used by `workshop_app.py` and the server.
"""
