"""The command line, `python -m sessions`, which `__main__` and the command of the package import.

Each command is a module with a click command of the same name. `main` lists them, imports the one that is asked for,
runs it, and turns errors into a sentence and an exit code; `context` is what every command receives; `options` and
`localized` hold the shared options and the help and usage errors in Dutch and English. `integrity` says what is wrong
in a database, `session_lookup` which session is meant.
Nothing here uses SQLite directly: that is the task of `sessions.store`.
"""
