"""Take part: what a participant sees. Follows the facilitator by itself, and does not move when others answer."""

import streamlit as st

from pages import activities
from pages.parts import clock, frame, guessing, live, passing_on, rehearsing, unsent
from pages.parts.markup import show
from pages.parts.task import task
from sessions import results, scene, shift, taking_part
from sessions.records import Participant
from sessions.scene import Scene


def heading(text: str) -> None:
    """What is asked, above everything else."""
    show("<h1 class='question'>{text}</h1>", text=text)


def message(name: str) -> None:
    """One quiet sentence in the middle: what happens now, and that nothing needs to be done."""
    show('<div class="quiet" role="status"><p>{text}</p></div>', text=here.texts(f"take_part.{name}"))


def revealed(now: Scene, who: Participant) -> None:
    """The result as the room sees it, with the own answer in it."""
    assert now.activity
    if now.round and now.phase == "revealed":
        result = results.for_room(here.workshop, now.session, now.activity, now.round, here.texts.language)
    else:
        result = results.without_answers(here.workshop, now.session, now.activity, here.texts.language)
    if result.hidden == "not_shown":
        message("closed")
        return
    if result.hidden:
        message(result.hidden)
        return
    if sentence := task(here, now, seen=True) or result.sentence:
        show('<div class="said"><p>{sentence}</p></div>', sentence=sentence)
    if now.round and (move := shift.own(here.workshop, now.session, now.activity, now.round, who, here.texts)):
        show('<p class="own-move">{move}</p>', move=move)
    activities.screen_of(now.activity).own(here, now, who, result)


def moment(now: Scene, who: Participant) -> None:
    """What to do in this moment of the session; above it, what came too late for the round before."""
    guess = now.as_guess
    unsent.unsent(here, now, who)
    if guess and now.phase != "guessing":
        unsent.unsent(here, guess, who)
    clock.beside(here, now, "phone")
    if now.activity is None or now.asking is None or now.phase == "ended":
        message(now.phase)
        return
    if guess and guess.asking and now.phase == "guessing":
        heading(guess.asking.prompt(here.texts))
        guessing.ask(here, guess, who)
        return
    heading((now.asking.prompt if now.phase == "open" else now.asking.heading)(here.texts))
    if now.phase == "open":
        activities.screen_of(now.activity).ask(here, now, who)
    elif now.phase in {"revealed", "showing"}:
        revealed(now, who)
    else:
        message(now.phase)


with frame.screen("take_part", needs_session=True) as here:
    who = taking_part.who_is(here.workshop, here.visitor, here.on)
    if who is None:
        st.switch_page("join.py", query_params={"code": here.on.code})

    @frame.part(here)
    def stage() -> None:
        """The one part of this screen that changes."""
        now = scene.look(here.workshop, here.on.code)
        if now.session.rehearsal != here.on.rehearsal:  # it was wiped, with everybody who tried a phone
            st.switch_page("join.py", query_params={"code": here.on.code})
        with live.follow(here, now.session):
            assert who
            rehearsing.band(here, now.session)
            moment(now, who)
            passing_on.passing_on(here, now)

    stage()
