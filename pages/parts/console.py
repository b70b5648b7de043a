"""The facilitator's console: the programme, what to do next in large controls, and what the room sees."""

import streamlit as st

from pages.parts import address, controls, frame, live, queue
from pages.parts.frame import Here
from pages.parts.markup import Safe, markup, show
from sessions import access, scene
from sessions.scene import Scene, Step


def console(here: Here) -> None:
    """Three columns: the programme, the controls, the room."""
    programme, middle, room = st.columns([26, 44, 30], gap="medium")
    with programme, st.container(key="programme"):
        _programme(here)
    with middle:
        _middle(here)
        _answers(here)
    with room, st.container(key="room"):
        _room(here)


def _programme(here: Here) -> None:
    @frame.part(here)
    def programme() -> None:
        now = scene.look(here.workshop, here.on.code)
        live.wait_for(here, now.session, key="programme")
        show("<p class='over'>{organisation}</p><h1 class='small'>{title}</h1>",
             organisation=now.session.organisation, title=now.session.title)
        if st.button(_line(here, "lobby", here.texts("console.lobby"), now.activity is None), key="to_lobby",
                     type="tertiary", disabled=now.session.ended):
            controls.do(here, "back_to_lobby")
        group = None
        for step in scene.steps(here.workshop, now.session):
            group = _group(here, now, step, group)
            _step(here, now, step)
        frame.say_refusal(here, key="programme")

    programme()


def _group(here: Here, now: Scene, step: Step, group: str | None) -> str | None:
    if step.activity.theme != group:
        titles = {theme.id: theme.title.in_language(here.texts.language) for theme in now.session.themes}
        show("<h2 class='group'>{title}</h2>", title=titles.get(step.activity.theme or "", ""))
    return step.activity.theme


def _step(here: Here, now: Scene, step: Step) -> None:
    current = now.session.current == step.activity.id
    state = "open" if any(one.open for one in step.rounds) else "done" if step.rounds else "todo"
    label = _line(here, state, step.activity.heading(here.texts), current)
    if st.button(label, key=f"go_{step.activity.id}", type="tertiary", disabled=now.session.ended):
        controls.do(here, "go_to", step.activity.id)


def _line(here: Here, state: str, text: str, current: bool) -> str:
    """A button's label: state by sign and by word, text as typed (no markdown)."""
    sign = {"open": "●", "done": "✓", "todo": "○", "lobby": "⌂"}[state]
    plain = "".join(f"\\{letter}" if letter in "\\`*_{}[]()#+-.!|~:$<>" else letter for letter in text)
    return f"{'▶ ' if current else ''}{sign} {'**' + plain + '**' if current else plain}"


def _middle(here: Here) -> None:
    @frame.part(here)
    def stage() -> None:
        now = scene.look(here.workshop, here.on.code)
        live.wait_for(here, now.session, key="stage")
        controls.controls(here, now)
        frame.say_refusal(here)

    stage()


def _answers(here: Here) -> None:
    @frame.part(here)
    def answers() -> None:
        now = scene.look(here.workshop, here.on.code)
        live.wait_for(here, now.session, answers=True, key="answers")
        with st.container(key="counts"):
            show(
                '<div class="counts"><p><b>{people}</b> {in_room}</p><p><b>{answered}</b> {given}</p></div>',
                people=now.people,
                in_room=here.texts("console.people"),
                answered=now.answered if now.round else "–",
                given=here.texts("console.answers"),
            )
        queue.queue(here, now)

    answers()


def _room(here: Here) -> None:
    """What the room sees, as it is; and the ways in, to hand on."""
    show("<h2>{title}</h2>", title=here.texts("console.room"))
    with st.container(key="preview"):
        st.iframe(f"/project?code={here.on.code}", width=1280, height=800, tab_index=-1, alt=here.texts("console.room"))
    url = address.base(here.workshop.settings.url)
    show(
        '<p class="ways"><a class="button" href="/project?code={code}" target="_blank">{open}</a></p>'
        "<dl><dt>{address_label}</dt><dd>{address}</dd><dt>{code_label}</dt><dd class='code'>{spoken}</dd></dl>",
        code=here.on.code,
        open=here.texts("console.open_projector"),
        address_label=here.texts("console.address"),
        address=address.spoken(url),
        code_label=here.texts("console.code"),
        spoken=f"{here.on.code[:3]} {here.on.code[3:]}",
    )
    _link(here, url)


def _link(here: Here, url: str) -> None:
    """The link with which somebody else can facilitate; its secret is shown once and kept nowhere."""
    secret = st.session_state.get(f"link_{here.on.code}")
    with st.expander(here.texts("console.link")):
        st.caption(here.texts("console.link_help"))
        if secret:
            st.code(f"{url}{address.LINK}{secret}", language=None, wrap_lines=True)
        if st.button(here.texts("console.new_link"), key="new_link"):
            def renew() -> None:
                st.session_state[f"link_{here.on.code}"] = access.new_link(here.workshop, here.visitor, here.on)

            frame.attempt(here, renew)
            st.rerun()
    show("<p class='keys'>{keys}</p>", keys=Safe(markup("{t}", t=here.texts("console.keys"))))
