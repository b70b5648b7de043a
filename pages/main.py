"""Which screens exist. The menu stays hidden: each screen links to those that can be reached from it."""

from pathlib import Path

import streamlit as st

from pages.kit.urls import SCREENS

HERE = Path(__file__).parent

st.navigation(
    [st.Page(HERE / f"{name}.py", title=name, url_path=name, default=name == "home") for name in SCREENS],
    position="hidden",
).run()
