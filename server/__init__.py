"""ASGI around Streamlit: middleware, routes, the live socket and background tasks. No widgets, no workshop rules.

Used by `workshop_app.py` and by `pages`; imports `sessions`, never `pages`.
"""
