"""The live fragments of the console keep the names by which the browser asks for them."""

from sessions.access.rights import Visitor
from sessions.facilitation import rehearsal
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.pages.conftest import Crowd, Give, Show
from tests.pages.screen import Screen


def test_a_live_fragment_keeps_its_name_through_all_phases(
    show: Show, ada: Visitor, session: Session, crowd: Crowd, give: Give
) -> None:
    # Streamlit drops a request in an old name. A press that the browser sends in the same message is lost with it.
    console = show("facilitate", ada, "nl", code=session.code)
    names = [_names(console)]
    for key in ("go_q01", "go_p3", "open"):
        names.append(_names(console.press(key)))
    give("p3", 1, {person: 10 * at for at, person in enumerate(crowd(6))})
    for key in ("close", "hide", "reveal", "new_round", "next", "undo", "end", "end_no", "end", "end_yes"):
        names.append(_names(console.press(key)))
    assert {key for one in names for key in one} >= {"live_stage", "live_answers", "live_rehearsal", "live_address"}
    assert names == [names[0]] * len(names)


def test_neither_do_they_change_with_the_bar_of_a_rehearsal(
    show: Show, ada: Visitor, session: Session, workshop: Workshop
) -> None:
    console = show("facilitate", ada, "nl", code=session.code)
    before = _names(console)
    rehearsal.fill(workshop, ada, session, 30, "mixed")
    assert _names(console.follow()) == before


def _names(console: Screen) -> dict[str, str | None]:
    """Each live fragment's name in Streamlit, by the key of its signal."""
    known = console._session_state._state._new_widget_state.widget_metadata
    signals = [one for one in console.nodes if str(getattr(one, "key", "")).startswith("live_")]
    return {str(one.key): known[one.proto.id].fragment_id for one in signals}
