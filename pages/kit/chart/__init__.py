"""A Plotly chart whose points glide to their new places, and what loads Plotly's script.

Used wherever a result is drawn.
"""
