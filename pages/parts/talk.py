"""An open conversation in place of a vote: what a small room sees and doesn't see, and the question on the wall."""

import streamlit as st

from pages.parts import controls
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from sessions import conversation
from sessions.privacy import small_room
from sessions.scene import Scene

WALL = 3  # questions that can be read from ten metres


def cues(here: Here, now: Scene) -> list[str]:
    """Questions to talk about: those that the last picture calls for, if the room may see it, else general ones."""
    return conversation.questions(here.workshop, now, here.texts.language)


def on_the_wall(here: Here, now: Scene) -> None:
    """That the room talks, and what about."""
    show('<div class="wall talk"><p class="talking">{title}</p>{cues}</div>', title=here.texts("talk.title"),
         cues=_list(cues(here, now)[:WALL]))  # fmt: skip


def small(here: Here, now: Scene) -> None:
    """With fewer than five people: what is shown and what is not, and the way to a conversation; and out of it."""
    seen = small_room(now.people)
    if now.session.ended or not (seen or now.session.talk):
        return
    with st.container(key="small", border=True):
        if seen:
            shown = here.texts(f"small.{seen}")
            people = here.texts.count("small.people", now.people) if now.people else here.texts("small.people.none")
            lines = [
                f"{people} {shown}",
                here.texts("small.never"),
                here.texts("small.offer"),
            ]
            show("<div class='small-room'><h3>{title}</h3>{lines}</div>", title=here.texts("small.title"),
                 lines=joined([markup("<p>{line}</p>", line=line) for line in lines]))  # fmt: skip
        talking = now.phase == "talking"
        if talking:
            show("<div class='cues'><h3>{title}</h3>{cues}</div>", title=here.texts("talk.title"),
                 cues=_list(cues(here, now)))  # fmt: skip
        st.button(here.texts("small.stop" if talking else "small.talk"), key=f"talk_{talking}",
                  disabled=not (talking or (now.activity and now.asking and now.asking.asks)), on_click=controls.do,
                  args=(here, "talk", now.session.current, not talking))  # fmt: skip


def _list(lines: list[str]) -> Safe:
    return markup("<ul>{lines}</ul>", lines=joined([markup("<li>{line}</li>", line=line) for line in lines]))
