"""What to talk about now: the questions that the picture on stage calls for, in the words of this session."""

from sessions import cues, pictures, results, shift
from sessions.scene import Scene
from sessions.workshop import Workshop


def questions(workshop: Workshop, now: Scene, language: str) -> list[str]:
    """At most four questions; general ones while the room may see no result, or nothing in it stands out."""
    if now.activity is None:
        return []
    return cues.questions(now.activity.kind, now.activity.own_cues, _pictures(workshop, now, language), language)


def after_the_reveal(workshop: Workshop, now: Scene, language: str) -> list[str]:
    """The questions once a round is closed and the room sees it, or sees a page that sums up; else none."""
    revealed = now.round is not None and now.round.shown and not now.round.open
    page = now.activity is not None and now.phase == "showing" and bool(cues.pictures(now.activity.kind))
    if not (revealed or page) or now.session.talk:
        return []
    of_roles = _of_roles(workshop, now, language)
    return [*questions(workshop, now, language)[: cues.MOST - len(of_roles)], *of_roles]


def _of_roles(workshop: Workshop, now: Scene, language: str) -> list[str]:
    """The question about roles that stand apart, if the room may see them beside one another."""
    if not (now.activity and now.round):
        return []
    extra = pictures.extra(workshop, now.session, now.activity, now.round, language)
    return [one.cue for one in extra if one.cue]


def _pictures(workshop: Workshop, now: Scene, language: str) -> list[str]:
    """What there is to see, by name: what changed since the round before, then the round itself."""
    assert now.activity and now.asking
    if not now.asking.asks:
        return list(results.without_answers(workshop, now.session, now.activity, language).cues)
    if now.round is None or not now.round.shown:
        return []
    moved = shift.between(workshop, now.session, now.activity, now.round, language)
    found = results.for_room(workshop, now.session, now.activity, now.round, language).cues
    return [*([moved.picture] if moved and moved.picture else []), *found]
