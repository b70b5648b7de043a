"""Pieces that two or more audiences use: frame, HTML, components, addresses, charts, live reruns.

Used by every screen; imports nothing of the other folders of `pages`.
"""
