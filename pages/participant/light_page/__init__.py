"""The page of a participant's phone: one small HTML page and its script, without Streamlit's frontend."""
