"""What leaves the app: the answers and results of sessions as files. Never more than the room was allowed to see.

`rows` is what was given, without anything that tells who; `document` is a session with all its results; `table` is what
its pictures showed, line by line; `cells` is how values stand in a table that a spreadsheet opens; `folder` writes all
of it.
"""
