"""What a facilitator does: commands, rounds, order, timer, undo, vote cycle, pace; and the view of a session.

Used by screens, participation, archive, simulation, export and the command line; imports results and below.
"""
