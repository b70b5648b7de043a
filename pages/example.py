"""Example: every picture of a rehearsed session, for whoever wants to see one. Looking stores nothing."""

import streamlit as st

from pages.parts import frame, showroom

with frame.screen("example", width="wall") as here:

    @st.fragment
    def example() -> None:
        """One picture, and the way to the others."""
        showroom.showroom(here)

    example()
