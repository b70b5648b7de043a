"""Example: every screen of a rehearsed session, for anybody. Looking at it stores nothing."""

import streamlit as st

from pages.archive import example_session
from pages.kit import frame

with frame.screen("example", width="projector") as here:

    @st.fragment
    def example() -> None:
        """One screen, with buttons to the others."""
        example_session.example(here)

    example()
