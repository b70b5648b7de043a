"""What every part of the review of one session reads, read once for each drawing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from pages.kit.frame import Here
from sessions.archive import presentation
from sessions.facilitation import session_view, vote_cycle
from sessions.facilitation.session_view import Item, SessionView
from sessions.model.records import RoundKey
from sessions.participation import manual_entry


@dataclass(frozen=True, slots=True)
class ReviewData:
    """A session with its programme, and `used`: those activities that were asked, or shown with something to see.

    For a reader of a link, only the rounds that the audience saw are among them.
    """

    here: Here
    now: SessionView
    programme: Sequence[Item]
    used: Sequence[Item]
    takeaways: Mapping[str, str]
    by_hand: Mapping[RoundKey, int]

    @classmethod
    def read(cls, here: Here, now: SessionView) -> Self:
        """Everything of the session of this view, in a fixed number of queries."""
        workshop, session = here.workshop, now.session
        programme = session_view.items(workshop, session)
        used = [item for item in programme if item.rounds or presentation.is_looked_at(workshop, session, item)]
        if here.share_link is not None:
            used = [seen for item in used if (seen := presentation.as_seen(workshop, session, item))]
        takeaways, by_hand = vote_cycle.takeaways(workshop, session), manual_entry.counts(workshop, session)
        return cls(replace(here, opened=session), now, programme, used, takeaways, by_hand)

    def find(self, activity: str) -> Item | None:
        """The used activity with this name, or None."""
        return next((item for item in self.used if item.activity.id == activity), None)
