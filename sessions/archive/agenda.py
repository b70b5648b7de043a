"""What an organiser has to look at today: sessions of today, the latest ones, actions that are due, what goes soon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sessions.access.rights import Visitor
from sessions.archive.actions.followed import FollowedAction, followed_actions
from sessions.archive.review import sessions_of
from sessions.model.records import Session
from sessions.workshop import Workshop

LATEST, COMING = 5, 3  # sessions
DUE_WITHIN, GONE_WITHIN = 14, 30  # days ahead


@dataclass(frozen=True, slots=True)
class Agenda:
    """The sessions of an installation by what is to be done with them, and the open actions.

    `now` are those that are running, then those of today; `coming` have a later day and `latest` were held before.
    `due` are the actions of which the day is past or near, the latest day first; `undated` name no day.
    `deleted_soon` begins with the first to go.
    """

    now: Sequence[Session]
    coming: Sequence[Session]
    latest: Sequence[Session]
    due: Sequence[FollowedAction]
    undated: Sequence[FollowedAction]
    deleted_soon: Sequence[Session]


def agenda(workshop: Workshop, visitor: Visitor) -> Agenda:
    """The agenda of today in the Netherlands. For organisers."""
    today = workshop.today()
    sessions = sessions_of(workshop, visitor)
    now = [each for each in sessions if each.status == "running" or each.held_on == today]
    rest = [each for each in sessions if each not in now]
    still_open = [each for each in followed_actions(workshop, visitor) if each.is_open]
    due = [each for each in still_open if each.due and each.due <= today + timedelta(days=DUE_WITHIN)]
    soon = [each for each in sessions if each.keep_until <= today + timedelta(days=GONE_WITHIN)]
    return Agenda(
        now=sorted(now, key=lambda each: ("running", "lobby", "ended").index(each.status)),
        coming=[each for each in reversed(rest) if each.held_on > today][:COMING],
        latest=[each for each in rest if each.held_on < today][:LATEST],
        due=sorted(due, key=lambda each: each.due or today, reverse=True),
        undated=[each for each in reversed(still_open) if each.due is None],
        deleted_soon=sorted(soon, key=lambda each: (each.keep_until, each.id)),
    )
