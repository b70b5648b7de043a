"""ASGI middleware: bounds and headers outermost, then who may ask for what, then pages and files.

`workshop_app.py` lists them in their order.

Used by `workshop_app.py` only; what a request means to others, such as its visitor, is in `server` itself.
"""
