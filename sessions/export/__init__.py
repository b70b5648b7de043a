"""What leaves the app: the answers and results of sessions as files. Never more than the audience was allowed to see.

`registry` knows the formats by name and is what others use; each format is a module `*_export` with an `EXPORTER`.
`round_rows` is what was given, without anything that tells who; `spreadsheet_cells` keeps text from being a formula.
"""
