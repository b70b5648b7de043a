"""Comparisons of sessions: which ones are chosen, and what stands side by side.

Everything is calculated from key figures, so from what each group was shown. Used by screens and exports.
"""
