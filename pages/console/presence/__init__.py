"""How many facilitators and participants are connected now; the numbers come over the live connection.

Used by the console.
"""
