"""What several charts use: the style and layout of a figure, dots, bars, lines, arrows and the width of texts.

A figure is Plotly JSON; nothing here imports Plotly.
"""
