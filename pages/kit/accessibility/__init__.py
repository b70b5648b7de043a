"""Keyboard focus, announcements and states of controls, for whoever can't see the screen or uses no pointer.

`kit/page.js` loads all of it on every screen.
"""
