"""The free texts of a round: what was decided about each, how it reads, and the answers as the audience may see them.

`facilitator_texts` needs what a round asks (`sessions.results.round_results`), which needs the others.
"""
