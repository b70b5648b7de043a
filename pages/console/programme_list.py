"""The programme on the console: every activity under its theme with what came of it; a press goes there."""

from collections.abc import Sequence

import streamlit as st

from pages.console import programme_changes
from pages.console.callbacks import Command, press
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import Item, SessionView


def programme_list(here: Here, now: SessionView) -> None:
    """Title, the button to change the programme, and the list."""
    show(
        "<p class='over'>{organisation}</p><h1 class='small' data-current='{current}'>{title}</h1>",
        organisation=now.session.organisation,
        title=now.session.title,
        current=f"go_{now.session.current if now.on_stage else 'lobby'} step_{now.session.step}",
    )
    items = session_view.items(here.workshop, now.session)
    changing = programme_changes.panel(here, now, items)
    # The list scrolls by itself while its lines can be pressed; after the end nothing in it could take the focus.
    with st.container(key="programme_over" if now.session.ended else "programme"):
        _list(here, now, items, changing)
    frame.say_refusal(here, key="programme")


def _list(here: Here, now: SessionView, items: Sequence[Item], changing: bool) -> None:
    """The lobby, then every activity under its theme; a press goes there, or chooses what is to be changed."""
    in_lobby = now.on_stage is None
    _line(here, now, "lobby", f"⌂ {escape_markdown(here.texts('console.lobby'))}", in_lobby, commands.back_to_lobby,
          fixed=changing)  # fmt: skip
    titles = {theme.id: theme.title.in_language(here.texts.language) for theme in now.session.themes}
    group = None
    for item in items:
        name, theme = item.activity.id, item.activity.theme
        if theme != group:
            show("<h2 class='group'>{title}</h2>", title=titles.get(theme or "", ""))
        group = theme
        if changing:
            programme_changes.line(here, item, _label(here, item))
        else:
            current = now.session.current == name
            _line(here, now, name, _label(here, item), current, commands.go_to, name)
            if current:
                _steps(here, now, item)


def _line(
    here: Here, now: SessionView, name: str, label: str, current: bool, command: Command, *arguments: str,
    fixed: bool = False,
) -> None:  # fmt: skip
    st.button(f"**{label}**" if current else label, key=f"go_{name}", type="secondary" if current else "tertiary",
              disabled=now.session.ended or fixed, on_click=press,
              args=(here, command, *arguments), kwargs={"part": "programme"})  # fmt: skip


def _label(here: Here, item: Item) -> str:
    """A line of the list: what came of it so far, and its heading; struck through when it is skipped."""
    text = escape_markdown(item.activity.label(here.texts))
    if item.skipped:
        return f"– ~~{text}~~ ({here.texts('adjust.skipped')})"
    sign = "●" if any(each.open for each in item.rounds) else "✓" if item.rounds else "○"
    return f"{sign} {text}"


def _steps(here: Here, now: SessionView, item: Item) -> None:
    """The steps of the activity on stage, in their order; a press goes there."""
    steps = item.activity.steps()
    if len(steps) < 2:
        return
    with st.container(key="steps"):
        for step in steps:
            rounds = [each for each in item.rounds if each.step == step.name]
            sign = "●" if any(each.open for each in rounds) else "✓" if rounds else "○"
            title = here.texts(f"{item.activity.kind}.step.{step.name}")
            label = f"{sign} {escape_markdown(title[:1].upper() + title[1:])}"
            st.button(f"**{label}**" if step.name == now.session.step else label, key=f"step_{step.name}",
                      type="tertiary", disabled=now.session.ended, on_click=press,
                      args=(here, commands.go_to, item.activity.id, step.name),
                      kwargs={"part": "programme"})  # fmt: skip
