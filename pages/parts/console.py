"""The facilitator's console: the programme, what to do next in large controls, and what the room sees."""

from collections.abc import Sequence

import streamlit as st

from pages.parts import (
    address,
    adjusting,
    controls,
    frame,
    hands,
    live,
    peek,
    presence,
    queue,
    rehearsing,
    shortcuts,
    talk,
)  # fmt: skip
from pages.parts.frame import Here
from pages.parts.markup import plain, show
from sessions import access, scene
from sessions.scene import Item, Scene


def console(here: Here) -> None:
    """Three columns: the programme, the controls, the room."""
    steered, room = st.columns([70, 30], gap="medium")
    with steered, st.container(key="steered"):
        _steered(here)
    with room, st.container(key="room"):
        _room(here)


def _steered(here: Here) -> None:
    """All that a press changes is one part: what it costs a browser is the number of runs, not what they draw."""

    @frame.part(here)
    def stage() -> None:
        now = scene.look(here.workshop, here.on.code)
        with live.follow(here, now.session, key="stage", steers=True):
            rehearsing.band(here, now.session)  # not in a column: a sticky one would lie below its neighbours
            programme, middle = st.columns([26, 44], gap="medium")
            with programme:
                _programme(here, now)
            with middle, st.container(key="middle"):
                _adjusting(here)
                controls.controls(here, now)
                _answers(here)

    stage()


def _programme(here: Here, now: Scene) -> None:
    show(
        "<p class='over'>{organisation}</p><h1 class='small'>{title}</h1>",
        organisation=now.session.organisation,
        title=now.session.title,
    )
    items = scene.items(here.workshop, now.session)
    changing = adjusting.panel(here, now, items)
    # The list scrolls by itself while its lines can be pressed; after the end nothing in it could take the focus.
    with st.container(key="programme_over" if now.session.ended else "programme"):
        _list(here, now, items, changing)
    frame.say_refusal(here, key="programme")


def _list(here: Here, now: Scene, items: Sequence[Item], changing: bool) -> None:
    """The lobby, then every activity under its theme; a press goes there, or chooses what is to be changed."""
    _line(here, now, "lobby", here.texts("console.lobby"), now.activity is None, "back_to_lobby", fixed=changing)
    titles = {theme.id: theme.title.in_language(here.texts.language) for theme in now.session.themes}
    group = None
    for item in items:
        name, theme = item.activity.id, item.activity.theme
        heading = item.activity.label(here.texts)
        if theme != group:
            show("<h2 class='group'>{title}</h2>", title=titles.get(theme or "", ""))
        group = theme
        if changing:
            adjusting.line(here, item, _label(here, heading, item))
        else:
            _line(here, now, name, heading, now.session.current == name, "go_to", name, item=item)
            if now.session.current == name:
                _steps(here, now, item)


def _line(
    here: Here, now: Scene, name: str, text: str, current: bool, command: str, *arguments: str,
    item: Item | None = None, fixed: bool = False,
) -> None:  # fmt: skip
    label = _label(here, text, item)
    st.button(f"**{label}**" if current else label, key=f"go_{name}", type="secondary" if current else "tertiary",
              disabled=now.session.ended or fixed, on_click=controls.do,
              args=(here, command, *arguments), kwargs={"said": "programme"})  # fmt: skip


def _steps(here: Here, now: Scene, item: Item) -> None:
    """The steps of the activity on stage, in their order; a press goes there."""
    steps = item.activity.steps()
    if len(steps) < 2:
        return
    with st.container(key="steps"):
        for step in steps:
            rounds = [one for one in item.rounds if one.step == step.name]
            sign = "●" if any(one.open for one in rounds) else "✓" if rounds else "○"
            title = here.texts(f"{item.activity.kind}.step.{step.name}")
            label = f"{sign} {plain(title[:1].upper() + title[1:])}"
            st.button(f"**{label}**" if step.name == now.session.step else label, key=f"step_{step.name}",
                      type="tertiary", disabled=now.session.ended, on_click=controls.do,
                      args=(here, "go_to", item.activity.id, step.name), kwargs={"said": "programme"})  # fmt: skip


def _label(here: Here, text: str, item: Item | None) -> str:
    """A line of the list: what came of it so far, and its heading; struck through when it is skipped."""
    if item is None:
        return f"⌂ {plain(text)}"
    if item.skipped:
        return f"– ~~{plain(text)}~~ ({here.texts('adjust.skipped')})"
    state = "open" if any(one.open for one in item.rounds) else "done" if item.rounds else "todo"
    return f"{ {'open': '●', 'done': '✓', 'todo': '○'}[state] } {plain(text)}"


def _adjusting(here: Here) -> None:
    @frame.part(here)
    def adjusted() -> None:
        adjusting.form(here)

    adjusted()


def _answers(here: Here) -> None:
    @frame.part(here)
    def answers() -> None:
        now = scene.look(here.workshop, here.on.code)
        with live.follow(here, now.session, answers=True, key="answers"):
            show(
                '<p class="room-line"><b class="phase {name}">{phase}</b> <span>{answers}</span></p>',
                name=now.phase,
                phase=here.texts(f"phase.{now.phase}"),
                answers=here.texts("wall.answers", answered=now.answered, people=now.people)
                if now.round
                else here.texts.count("wall.people", now.people),
            )
            show(
                '<div class="counts" role="status"><p><b>{people}</b> {in_room}</p>'
                "<p><b>{answered}</b> {given} <span>{by_hand}</span></p></div>",
                people=now.people,
                in_room=here.texts("console.people"),
                answered=now.answered if now.round else "–",
                given=here.texts("console.answers"),
                by_hand=f"({here.texts('hands.of_these', count=now.by_hand)})" if now.by_hand else "",
            )
            talk.small(here, now)
            hands.panel(here, now)
            queue.queue(here, now)

    answers()


def _room(here: Here) -> None:
    """What the room sees, as it is; and the ways in, to hand on."""
    show("<h2>{title}</h2>", title=here.texts("console.room"))
    presence.presence(here)
    with st.container(key="preview"):
        st.iframe(f"/project?code={here.on.code}", width=1280, height=800, tab_index=-1, alt=here.texts("console.room"))
    peek.peek(here)
    url = address.base(here.workshop.settings.url)
    show(
        '<p class="ways"><a class="button" href="/project?code={code}" target="_blank">{open}</a> '
        '<a class="button" href="/script?code={code}" target="_blank">{script}</a></p>'
        "<dl><dt>{address_label}</dt><dd>{address}</dd><dt>{code_label}</dt><dd class='code'>{spoken}</dd></dl>",
        code=here.on.code,
        open=here.texts("console.open_projector"),
        address_label=here.texts("console.address"),
        address=address.spoken(url),
        code_label=here.texts("console.code"),
        spoken=f"{here.on.code[:3]} {here.on.code[3:]}",
        script=here.texts("script.name"),
    )
    shortcuts.help_button(here)
    rehearsing.panel(here)
    _link(here, url)


def _link(here: Here, url: str) -> None:
    """The link with which somebody else can facilitate; its secret is shown once and kept nowhere."""
    shown = f"link_{here.on.code}"

    def renew() -> None:
        def make() -> None:
            st.session_state[shown] = access.new_link(here.workshop, here.visitor, here.on)

        frame.attempt(here, make, key="link")

    with st.expander(here.texts("console.link")):
        st.caption(here.texts("console.link_help"))
        if shown in st.session_state:
            link = f"{url}{address.LINK}{st.session_state[shown]}"
            st.code(link, language=None, wrap_lines=True)
            show('<p class="remote"><img src="{image}" alt="{alt}">{text}</p>', image=address.qr_image(link),
                 alt=here.texts("console.link_qr"), text=here.texts("console.link_remote"))  # fmt: skip
        st.button(here.texts("console.new_link"), key="new_link", on_click=renew)
        frame.say_refusal(here, key="link")
