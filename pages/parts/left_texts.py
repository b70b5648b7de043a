"""The texts of a round, and the rounds that the session has left although texts wait in them."""

from collections.abc import Sequence
from itertools import accumulate

from pages.parts.frame import Here
from sessions import moderation, results, scene
from sessions.records import Round
from sessions.scene import Scene
from sessions.written import Written


def behind(here: Here, now: Scene) -> Sequence[Round]:
    """The other rounds of this activity in which texts wait; in a step without texts also the latest with texts."""
    assert now.activity
    items = {item.activity.id: item for item in scene.items(here.workshop, now.session)}
    others = [one for one in items[now.activity.id].rounds if now.round is None or one.number != now.round.number]
    left = moderation.left_in(here.workshop, here.visitor, now.session, now.activity, others, here.texts.language)
    found = [one for one in others if one.number in left and left[one.number].waiting]
    if now.asking and not now.asking.has_texts:
        latest = [one for one in others if one.number in left and left[one.number].texts][-1:]
        found += [one for one in latest if one not in found]
    return found


def that_fit(here: Here, now: Scene, rounds: Sequence[Round], most: int) -> Sequence[Round]:
    """The first of these rounds with at most so many texts, and at least one round.

    A console with every text of a long day gets slower by the hour.
    """
    texts = list(accumulate(len(read(here, now, one)) for one in rounds))
    return rounds[: max(1, sum(so_far <= most for so_far in texts))]


def read(here: Here, now: Scene, one: Round) -> Sequence[Written]:
    """What was written in this round of the activity on stage."""
    assert now.activity
    return results.written(here.workshop, here.visitor, now.session, now.activity, one, here.texts.language)
