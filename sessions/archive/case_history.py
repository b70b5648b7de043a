"""A case through time: the actions of its sessions with what became of them, and the canvas of each session."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithCaseBoxes
from sessions.archive.actions.follow_up import ActionFollowUp, action_follow_ups
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.results import round_results
from sessions.store import cases, session_rows
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class FilledCanvas:
    """The canvas of one session: for each box its name, its title and its texts, as the group may see them now."""

    session: Session
    activity: str
    heading: str
    boxes: Sequence[tuple[str, str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """What sessions left about a case: their actions, and their canvases; of both the earliest session first."""

    actions: Sequence[ActionFollowUp]
    canvases: Sequence[FilledCanvas]


def case_history(workshop: Workshop, visitor: Visitor, case: int, texts: Texts) -> CaseHistory:
    """The actions and canvases of activities about this case, without rounds that are open. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        about = cases.activities_about(db, case)
        canvases = [filled for session, name in about for filled in _canvas(workshop, session, name, texts)]
    actions = [each for each in action_follow_ups(workshop, visitor) if (each.session.id, each.activity) in about]
    return CaseHistory(actions, canvases)


def _canvas(workshop: Workshop, number: int, name: str, texts: Texts) -> Iterator[FilledCanvas]:
    """The canvas as it was filled last; nothing of another kind, and while the group may not see it."""
    with workshop.store.reading() as db:
        stored, session = session_rows.activity(db, number, name), session_rows.by_number(db, number)
        if stored is None or session is None or stored.kind not in activities.kinds_with(WithCaseBoxes):
            return
        rounds = session_rows.rounds(db, number, name)
    canvas = activities.load(stored.definition)
    if not isinstance(canvas, WithCaseBoxes):
        return
    shown = [each for each in rounds if each.step == canvas.filling_step and each.shown and not each.open]
    if not shown:
        return
    result = round_results.counted(workshop, session, canvas, shown[-1])
    if not result.hidden:
        yield FilledCanvas(session, name, canvas.heading(texts), canvas.case_boxes(result.summary, texts))
