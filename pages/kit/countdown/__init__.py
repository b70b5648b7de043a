"""The countdown of the session's timer, drawn in the browser.

Used by the projector, phones and the console.
"""
