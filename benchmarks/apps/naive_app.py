"""A poll as a first tutorial of Streamlit builds it: a slider, a button, and results that look again every second.

It is here to be measured beside ours, and knows nothing of it. The results are on everybody's page.
"""

import os
import sqlite3
import uuid

import pandas as pd
import streamlit as st


def database() -> sqlite3.Connection:
    """The table of votes, and the number of the question."""
    conn = sqlite3.connect(os.environ["WORKSHOP_DATA"])
    conn.execute("CREATE TABLE IF NOT EXISTS votes (name TEXT PRIMARY KEY, value INTEGER)")
    conn.execute("CREATE TABLE IF NOT EXISTS questions (number INTEGER)")
    return conn


if "name" not in st.session_state:
    st.session_state.name = str(uuid.uuid4())

st.title("Where do you stand?")
value = st.slider("Your position", 0, 100, 50)
if st.button("Vote"):
    with database() as conn:
        conn.execute("INSERT OR REPLACE INTO votes VALUES (?, ?)", (st.session_state.name, value))
    st.success("Saved")
if st.query_params.get("host") and st.button("Next question"):
    with database() as conn:
        conn.execute("INSERT INTO questions VALUES (1)")


@st.fragment(run_every=1)
def results() -> None:
    """What everybody voted so far."""
    conn = database()
    votes = pd.read_sql("SELECT * FROM votes", conn)
    question = conn.execute("SELECT count(*) FROM questions").fetchone()[0] + 1
    conn.close()
    st.subheader(f"Question {question}")
    st.metric("Votes", len(votes))
    st.bar_chart(votes["value"].value_counts())
    st.dataframe(votes)


results()
