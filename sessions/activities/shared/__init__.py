"""What several kinds of activity use: forms of answers, capabilities with a body, comparisons; `charts/` draws.

Only kinds of activity and the code that asks for a capability import it. A module here knows no kind.
"""
