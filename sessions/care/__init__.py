"""Care for an installation from the command line: `python -m sessions backup|restore|check|export|forget`.

`command` reads what was asked for, and `asking` says what was wrong with that; `backup`, `restore`, `check`, `export`
and `forget` do it, a module each. `desk` is where the operator stands: settings, language, clock, and how things are
said. `sound` tells whether a database can be relied on, `which` what session is meant. Nothing in here knows SQLite.
"""
