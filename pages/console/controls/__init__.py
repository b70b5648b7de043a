"""The controls of the stage: rounds, vote cycle, timer, pace, undo, keyboard and open discussion.

Used by the console.
"""
