"""The live connection: its endpoint, the messages as types, participants' connections, receipts, message limits.

Used by `server.routes`; the components that send answers read the shape of a receipt from here.
"""
