"""Keyboard focus, announcements and states of controls, for anyone who can't see the screen or uses no pointer.

Loaded on every screen by `kit/page.js`, and on phones by `participant/page.js`.
"""
