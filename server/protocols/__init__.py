"""HTTP and WebSocket connections with bounds on size, number and time, below everything that speaks ASGI.

`server/middleware/connection_bounds.py` puts them below the running server. The application uses them for `Trust` only:
who has joined, or holds a right, may send more.
"""
