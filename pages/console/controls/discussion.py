"""A discussion in place of a vote: what a small group sees and doesn't see, and the button to begin or end one."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import press
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.facilitation import commands, discussion
from sessions.facilitation.session_view import SessionView, Talking
from sessions.results.privacy import small_group_visibility


def small_group(here: Here, now: SessionView) -> None:
    """With fewer than five people: what is shown and what is not, and the button to a discussion; and out of it."""
    restriction = small_group_visibility(now.people)
    if now.session.ended or not (restriction or now.session.talk):
        return
    with st.container(key="small", border=True):
        if restriction:
            shown = here.texts(f"small.{restriction}")
            people = here.texts.count("small.people", now.people) if now.people else here.texts("small.people.none")
            lines = (f"{people} {shown}", here.texts("small.never"), here.texts("small.offer"))
            show("<div class='small-group'><h3>{title}</h3>{lines}</div>", title=here.texts("small.title"),
                 lines=_each(lines, "<p>{line}</p>"))  # fmt: skip
        talking = isinstance(now, Talking)
        if talking:
            questions = discussion.questions(here.workshop, now, here.texts.language)
            show("<div class='cues'><h3>{title}</h3><ul>{cues}</ul></div>", title=here.texts("talk.title"),
                 cues=_each(questions, "<li>{line}</li>"))  # fmt: skip
        can_talk = talking or bool(now.on_stage and now.on_stage.prompt.asks)
        st.button(here.texts("small.stop" if talking else "small.talk"), key=f"talk_{talking}", disabled=not can_talk,
                  on_click=press, args=(here, commands.discuss, now.session.current, not talking))  # fmt: skip


def _each(lines: Sequence[str], template: str) -> Markup:
    return Markup().join(Markup(template).format(line=line) for line in lines)
