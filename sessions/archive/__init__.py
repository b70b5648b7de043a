"""Past sessions: review, notes, comparison, findings, replay, actions, sharing, retention and deletion.

Used by the organiser's screens, the server, exports and the command line; imports participation and below.
"""
