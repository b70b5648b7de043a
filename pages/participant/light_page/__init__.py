"""The page of a participant's phone: one small HTML page and its script, without Streamlit's frontend.

Used by `workshop_app.py`, which hands it to the middleware `light_pages`.
"""
