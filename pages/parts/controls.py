"""The facilitator's large controls: what can be done now with the activity on stage."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts import case_choice, cycle_strip, frame, pacing, undoing
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.shortcuts import KEYS
from pages.parts.timing import timing
from sessions import conversation, pictures, results, roles, scene, session
from sessions.scene import Scene, Stop


def do(here: Here, command: str, *arguments: object, said: str = "controls") -> None:
    """A button's callback: carry out one command of `sessions.session`; a refusal is `said` in the same part."""
    _done(here, command, *arguments, said=said)


def _done(here: Here, command: str, *arguments: object, said: str = "controls") -> bool:
    act = getattr(session, command)
    st.session_state.pop("sure", None)
    return frame.attempt(here, lambda: act(here.workshop, here.visitor, here.on, *arguments), key=said)


def controls(here: Here, now: Scene) -> None:
    """The same places in every moment: three large controls, the way, a question, what is on stage, two switches.

    The controls come first, and what can't be done now is there and disabled: nothing moves away under a finger.
    """
    items = scene.items(here.workshop, now.session)
    way = scene.stops(items)
    places = [stop.place for stop in way]
    here_now = (now.session.current, now.session.step)
    at = places.index(here_now) if here_now in places else -1
    stop = way[at] if at >= 0 and not now.session.ended else None
    with st.container(key="steering"):
        with st.container(horizontal=True, key="main_controls"):
            if now.session.ended:
                _after_the_end(here)
            else:
                _open_or_close(here, now, stop)
                _reveal_or_hide(here, now, stop)
                _new_round(here, now, stop)
        _way(here, now, places, at)
        undoing.undoing(here, now, items)
    _ask_end(here, st.empty())
    with st.container(key="said"):
        frame.say_refusal(here, key="controls")
    _on_stage(here, now, stop)
    cycle_strip.strip(here, now, stop)
    _cues(here, now)
    timing(here, now, stop)
    pacing.pacing(here, now, items)
    _switches(here, now, stop)
    case_choice.on_console(here, now, stop)


def _on_stage(here: Here, now: Scene, stop: Stop | None) -> None:
    if stop is None or now.asking is None:
        moment = "over" if now.session.ended else "lobby"
        label, heading = here.texts(f"phase.{now.phase}"), here.texts(f"console.{moment}_title")
        script = here.texts(f"console.{moment}_lead")
    else:
        activity, turn = stop.item.activity, now.round.turn if now.round else 1
        step = here.texts(f"{activity.kind}.step.{stop.step.name}") if stop.step.name else ""
        round_ = here.texts("wall.round", number=turn) if turn > 1 else ""
        label = " · ".join(part for part in (here.texts(f"phase.{now.phase}"), step, round_) if part)
        heading = now.asking.heading(here.texts)
        script = activity.script.in_language(here.texts.language) if activity.script else ""
    show(
        "<div class='stage'><p class='phase {phase}'>{label}</p><h2>{heading}</h2></div><p class='script'>{script}</p>",
        phase=now.phase,
        label=label,
        heading=heading,
        script=script,
    )


def _cues(here: Here, now: Scene) -> None:
    """Questions that the picture calls for, once the round is closed and the room sees it."""
    found = conversation.after_the_reveal(here.workshop, now, here.texts.language)
    lines = [markup("<li>{text}</li>", text=text) for text in found]
    if lines:
        show("<div class='cues'><h3>{title}</h3><ul>{lines}</ul></div>", title=here.texts("console.cues"),
             lines=joined(lines))  # fmt: skip


def _open_or_close(here: Here, now: Scene, stop: Stop | None) -> None:
    if stop is None or not (now.asking and now.asking.asks):
        st.button(here.texts("console.open"), key="open_later", disabled=True)
    elif now.phase == "guessing" and now.round:
        _button(here, "close_guess", "close_guess", now.round.activity, now.round.number, primary=True,
                shortcut=KEYS["open"])  # fmt: skip
    elif now.round is None:
        _button(here, "open", "open_round", *_next_round(stop), primary=True, shortcut=KEYS["open"])
    elif now.round.open:
        _button(here, "close", "close_round", now.round.activity, now.round.number, primary=True, shortcut=KEYS["open"])
    else:
        one = now.round
        _button(here, "reopen", "open_round", one.activity, one.number, shortcut=KEYS["open"], number=one.turn)


def _next_round(stop: Stop) -> tuple[str, int, str]:
    """A new round of this step, as `session.open_round` takes it."""
    return stop.item.activity.id, len(stop.item.rounds) + 1, stop.step.name


def _reveal_or_hide(here: Here, now: Scene, stop: Stop | None) -> None:
    one = now.round
    if stop is None or one is None:
        st.button(here.texts("console.reveal"), key="reveal_later", disabled=True)
    elif one.shown:
        _button(here, "hide", "hide", one.activity, one.number, shortcut=KEYS["reveal"])
    else:
        first = one.open or now.phase == "guessing" or _guess_next(now)
        _button(here, "reveal", "reveal", one.activity, one.number, primary=not first, shortcut=KEYS["reveal"])


def _guess_next(now: Scene) -> bool:
    """Whether the programme wants the group to be guessed, and now is the time."""
    wanted = bool(now.activity and now.activity.wants_guess and not now.guess)
    return wanted and now.phase == "closed" and not now.session.ended


def _new_round(here: Here, now: Scene, stop: Stop | None) -> None:
    """A new round; in its place the guess, where the programme wants one before the reveal."""
    number = now.round.turn + 1 if now.round else 2
    if now.round and stop and _guess_next(now):
        _button(here, "guess", "guess", now.round.activity, now.round.number, primary=True)
    elif stop is None or now.round is None or now.round.open or now.phase == "guessing":
        st.button(here.texts("console.new_round", number=number), key="new_round_later", disabled=True)
    else:
        _button(here, "new_round", "open_round", *_next_round(stop), number=number)


def _after_the_end(here: Here) -> None:
    if st.button(here.texts("console.review"), key="to_review", type="primary"):
        st.switch_page("review.py", query_params={"code": here.on.code})
    _button(here, "resume", "resume")
    st.button(here.texts("console.open"), key="open_after", disabled=True)


def _button(
    here: Here, name: str, command: str, *arguments: object, primary: bool = False,
    shortcut: str | None = None, number: int = 0,
) -> None:  # fmt: skip
    st.button(
        here.texts(f"console.{name}", number=number),
        key=name,
        type="primary" if primary else "secondary",
        shortcut=shortcut,
        on_click=do,
        args=(here, command, *arguments),
    )


def _way(here: Here, now: Scene, places: list[tuple[str, str]], at: int) -> None:
    """Back, next and end. Each names where it goes, so that a double press goes there once."""
    over = now.session.ended
    before = ("go_to", *places[at - 1]) if at > 0 else ("back_to_lobby",)
    after = ("go_to", *places[min(at + 1, len(places) - 1)])
    with st.container(horizontal=True, key="way"):
        st.button(here.texts("console.back"), key="back", disabled=at < 0 or over, shortcut=KEYS["back"], on_click=do,
                  args=(here, *before))  # fmt: skip
        st.button(here.texts("console.next"), key="next", disabled=at + 1 >= len(places) or over, shortcut=KEYS["next"],
                  type="primary" if at < 0 else "secondary", on_click=do, args=(here, *after))  # fmt: skip
        st.button(here.texts("console.end"), key="end", type="tertiary", disabled=over,
                  on_click=st.session_state.update, args=({"sure": True},))  # fmt: skip


def _ask_end(here: Here, place: DeltaGenerator) -> None:
    if not st.session_state.get("sure"):
        return
    with place.container(key="sure", border=True):
        st.text(here.texts("console.end_sure"))
        with st.container(horizontal=True, key="sure_buttons"):
            _button(here, "end_yes", "end", primary=True)
            st.button(here.texts("console.end_no"), key="end_no", on_click=st.session_state.pop, args=("sure", None))


def _switches(here: Here, now: Scene, stop: Stop | None) -> None:
    """A switch's key holds what is stored, so that a change from another console shows here too."""
    activity, stored = (stop.item.activity.id, stop.item.results == "live") if stop else ("none", False)
    live, approval = f"results_{activity}_{'live' if stored else 'reveal'}", f"approval_{now.session.approval}"
    with st.container(horizontal=True, key="switches"):
        st.toggle(here.texts("console.live"), stored, key=live, on_change=switch_results,
                  disabled=stop is None or now.phase == "showing", args=(here, activity, stored, live))  # fmt: skip
        st.toggle(here.texts("console.approval"), now.session.approval, key=approval, on_change=switch_approval,
                  disabled=now.session.ended, args=(here, now.session.approval, approval))  # fmt: skip
        _other_picture(here, now, activity)
        _stories(here, now)
    one = now.round
    if now.activity and one and roles.withheld(here.workshop, now.session, now.activity, one, here.texts.language):
        show("<p class='hint'>{text}</p>", text=here.texts("roles.not_shown"))


def _stories(here: Here, now: Scene) -> None:
    """The switch for the stories behind the dots: there when cards point at what is on stage and the room sees it."""
    shown = now.activity and now.round and now.round.shown and not now.session.ended
    count = len(results.stories(here.workshop, now.session, now.activity)) if now.activity and shown else 0
    stored = now.session.stories and count > 0
    key = f"stories_{now.session.current}_{now.session.stories}_{count}"
    label = here.texts("console.stories", count=count) if count else here.texts("console.no_stories")
    st.toggle(label, stored, key=key, disabled=not count, on_change=switch_stories, args=(here, stored, key))


def _other_picture(here: Here, now: Scene, activity: str) -> None:
    """The button for the next picture of a result that has several; its key names it, so that two presses are one."""
    own = now.asking.pictures if now.asking and not now.session.ended else 1
    language, one = here.texts.language, now.round
    live = None if now.session.ended else now.activity
    extra = pictures.extra(here.workshop, now.session, live, one, language) if live and one else ()
    names = [*["picture"] * own, *(each.name for each in extra)]
    wanted = (now.session.picture + 1) % len(names)
    st.button(here.texts(f"console.{names[wanted]}"), key=f"picture_{wanted}", disabled=len(names) < 2, on_click=do,
              args=(here, "show_picture", activity, wanted))  # fmt: skip


def switch_results(here: Here, activity: str, stored: bool, key: str) -> None:
    """A switch's callback. Streamlit may call it for a switch that only came back into sight: then nothing changes."""
    wanted = st.session_state[key]
    if wanted != stored and not _done(here, "set_results", activity, "live" if wanted else "reveal"):
        st.session_state[key] = stored


def switch_stories(here: Here, stored: bool, key: str) -> None:
    """A switch's callback, likewise."""
    wanted = st.session_state[key]
    if wanted != stored and not _done(here, "show_stories", wanted):
        st.session_state[key] = stored


def switch_approval(here: Here, stored: bool, key: str) -> None:
    """A switch's callback, likewise."""
    wanted = st.session_state[key]
    if wanted != stored and not _done(here, "set_approval", wanted):
        st.session_state[key] = stored
