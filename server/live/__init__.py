"""The live connection: its endpoint, the messages as types, participants' connections, receipts, message limits.

Used by `server.routes`, the middleware for long polling and the watcher; screens read the shape of a receipt from here.
"""
