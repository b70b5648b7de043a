"""The queue of free texts that wait for the facilitator.

Used by the console.
"""
