"""Sessions of the past: their list, and deletion when their retention period is over.

Used by screens, the server and the command line.
"""
