"""A session as it happened: its time line, and what each activity showed from moment to moment, as it may be seen now.

Used by the screen of the replay.
"""
