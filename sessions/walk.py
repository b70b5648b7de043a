"""The walk through a rehearsal: everything that the room will see, one press after the other."""

from sessions import scene, session
from sessions.access import Visitor
from sessions.records import Session
from sessions.scene import Scene
from sessions.workshop import Workshop


def next_step(workshop: Workshop, visitor: Visitor, on: Session, seen: int) -> None:
    """Open what is on stage, or close and reveal it, or turn to its next picture, or go on; at last comes the end.

    `seen` is the revision of the stage that was pressed on, so that a double press is one step. Outside a rehearsal
    nothing happens.
    """
    now = scene.look(workshop, on.code)
    if not now.session.rehearsal or now.session.stage != seen:
        return
    one = now.round
    if now.phase == "waiting" and now.activity:
        rounds = next(each.rounds for each in scene.items(workshop, on) if each.activity.id == now.activity.id)
        session.open_round(workshop, visitor, on, now.activity.id, len(rounds) + 1, now.session.step)
    elif one and now.phase == "open" and now.activity and now.activity.wants_guess and not (one.shown or now.guess):
        session.guess(workshop, visitor, on, one.activity, one.number)
    elif one and now.phase in {"open", "guessing", "closed"}:
        session.close_round(workshop, visitor, on, one.activity, one.number)
        session.reveal(workshop, visitor, on, one.activity, one.number)
    elif now.activity and now.asking and now.session.picture + 1 < now.asking.pictures:
        session.show_picture(workshop, visitor, on, now.activity.id, now.session.picture + 1)
    else:
        _go_on(workshop, visitor, now)


def _go_on(workshop: Workshop, visitor: Visitor, now: Scene) -> None:
    places = [stop.place for stop in scene.stops(scene.items(workshop, now.session))]
    here = (now.session.current, now.session.step)
    after = places[places.index(here) + 1 :] if here in places else places if now.activity is None else []
    if after and not now.session.ended:
        session.go_to(workshop, visitor, now.session, *after[0])
    else:
        session.end(workshop, visitor, now.session)
