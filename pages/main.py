"""Which screens exist. The menu stays hidden: every screen says itself where one can go from it."""

from pathlib import Path

import streamlit as st

HERE = Path(__file__).parent
SCREENS = (
    *("home", "join", "take_part", "facilitate", "project", "review", "programmes", "cases"),
    *("script", "check", "example", "preview"),
)

st.navigation(
    [st.Page(HERE / f"{name}.py", title=name, url_path=name, default=name == "home") for name in SCREENS],
    position="hidden",
).run()
