"""What a view asks: which of several things to show, and whether to show all of a long list."""

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from pages.kit.frame import Here

FIRST = 40
Row = TypeVar("Row")


def limited(here: Here, rows: Sequence[Row], name: str) -> Sequence[Row]:
    """The first rows; all of them after somebody pressed for them. `name` tells lists of one screen apart."""
    if len(rows) <= FIRST or st.session_state.get(f"_all_{name}"):
        return rows
    if st.button(here.texts("compare.show_all", count=len(rows), first=FIRST), key=f"all_{name}", type="tertiary"):
        st.session_state[f"_all_{name}"] = True
        return rows
    return rows[:FIRST]


def choose(here: Here, name: str, options: Sequence[str], labels: Sequence[str]) -> int:
    """Which of several a view is about: its index. The address has it under `name`."""
    key, known = f"compare_{name}", {option: index for index, option in enumerate(options)}
    wanted = st.query_params.get(name, "")
    if st.session_state.get(key) not in known:
        st.session_state[key] = wanted if wanted in known else options[0]
    chosen = st.selectbox(
        here.texts(f"compare.choose.{name}"),
        options,
        format_func=lambda option: labels[known[option]] if option in known else option,
        key=key,
    )
    return known.get(chosen, 0)
