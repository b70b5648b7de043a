"""The texts of a round, and the rounds that the session has left although texts wait in them."""

from collections.abc import Sequence
from itertools import accumulate

from pages.kit.frame import Here
from sessions.activities.capabilities import WithTexts
from sessions.facilitation import session_view
from sessions.facilitation.session_view import OnStage
from sessions.model.records import Round
from sessions.participation import moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText


def earlier_rounds(here: Here, stage: OnStage) -> Sequence[Round]:
    """The other rounds of this activity in which texts wait; in a step without texts also the latest with texts."""
    items = {item.activity.id: item for item in session_view.items(here.workshop, stage.session)}
    current = stage.in_round.round.number if stage.in_round else None
    others = [other for other in items[stage.activity.id].rounds if other.number != current]
    language = here.texts.language
    left = moderation.left_in(here.workshop, here.visitor, stage.session, stage.activity, others, language)
    rounds = [other for other in others if other.number in left and left[other.number].waiting]
    if not isinstance(stage.prompt, WithTexts):
        latest = [other for other in others if other.number in left and left[other.number].texts][-1:]
        rounds += [other for other in latest if other not in rounds]
    return rounds


def first_rounds(here: Here, stage: OnStage, rounds: Sequence[Round], most: int) -> Sequence[Round]:
    """The first of these rounds with at most so many texts, and at least one round.

    A console with every text of a long day gets slower by the hour.
    """
    totals = list(accumulate(len(texts_of(here, stage, each)) for each in rounds))
    return rounds[: max(1, sum(total <= most for total in totals))]


def texts_of(here: Here, stage: OnStage, chosen: Round) -> Sequence[FreeText]:
    """What was written in this round of the activity on stage."""
    return texts_for_facilitator(
        here.workshop, here.visitor, stage.session, stage.activity, chosen, here.texts.language
    )
