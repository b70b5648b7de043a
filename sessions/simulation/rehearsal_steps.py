"""The steps of a rehearsal: everything that the group will see, one press after the other."""

from sessions.access.rights import Visitor
from sessions.activities.capabilities import guess_first, view_count
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import Closed, Guessing, InRound, Open, SessionView, Waiting
from sessions.model.records import Session
from sessions.workshop import Workshop


def next_step(workshop: Workshop, visitor: Visitor, on: Session, stage: int) -> None:
    """Open what is on stage, or close and reveal it, or turn to its next chart, or go on; at last comes the end.

    `stage` is the revision of the stage that was pressed on, so that a double press is one step. Outside a rehearsal
    nothing happens.
    """
    view = session_view.build(workshop, on.code)
    if not view.session.rehearsal or view.session.stage != stage:
        return
    if isinstance(view, Waiting):
        rounds = next(each.rounds for each in session_view.items(workshop, on) if each.activity.id == view.activity.id)
        commands.open_round(workshop, visitor, on, view.activity.id, len(rounds) + 1, view.session.step)
    elif isinstance(view, Open) and _wants_guess(view):
        commands.guess(workshop, visitor, on, view.round.activity, view.round.number)
    elif isinstance(view, Open | Guessing | Closed):
        commands.close_round(workshop, visitor, on, view.round.activity, view.round.number)
        commands.reveal(workshop, visitor, on, view.round.activity, view.round.number)
    elif view.on_stage and view.session.chart_number + 1 < view_count(view.on_stage.prompt):
        commands.show_chart(workshop, visitor, on, view.on_stage.activity.id, view.session.chart_number + 1)
    else:
        _go_on(workshop, visitor, view)


def _wants_guess(view: InRound) -> bool:
    """Whether the programme wants the group to be guessed before this round is shown."""
    return guess_first(view.activity) and not (view.round.shown or view.guess)


def _go_on(workshop: Workshop, visitor: Visitor, view: SessionView) -> None:
    """Go to the next stop, else to the end; from the lobby to the first one."""
    session = view.session
    positions = [stop.position for stop in session_view.stops(session_view.items(workshop, session))]
    here = (session.current, session.step)
    after = [] if view.on_stage else positions
    if here in positions:
        after = positions[positions.index(here) + 1 :]
    if after and not session.ended:
        commands.go_to(workshop, visitor, session, *after[0])
    else:
        commands.end(workshop, visitor, session)
