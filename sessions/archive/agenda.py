"""What an organiser has to look at today: sessions of today, the latest ones, actions due, what is deleted soon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sessions.access.rights import Visitor
from sessions.archive.actions.action_days import action_days, with_texts
from sessions.archive.actions.follow_up import ActionFollowUp
from sessions.archive.review import sessions_of
from sessions.model.records import Session
from sessions.store.archive import imported_sessions
from sessions.workshop import Workshop

LATEST, COMING = 5, 3  # sessions
DUE_WITHIN, GONE_WITHIN = 14, 30  # days ahead
MOST_DUE = 8  # actions that are due, where there are more than can be listed
MOST_LISTED = 40  # actions, due ones and others


@dataclass(frozen=True, slots=True)
class Agenda:
    """The sessions of an installation by what is to be done with them, and the open actions.

    `now` are those that are running, then those of today; `coming` have a later day and `latest` were held before.
    `due` actions have a day that is past or near, the latest day first; `undated` ones name none. `unlisted` counts the
    open actions that are left out of both where these are very many. `deleted_soon` begins with the first to go.
    """

    now: Sequence[Session]
    coming: Sequence[Session]
    latest: Sequence[Session]
    due: Sequence[ActionFollowUp]
    undated: Sequence[ActionFollowUp]
    unlisted: int
    imported_actions: bool  # whether there are others, of imported sessions, which are not among these
    deleted_soon: Sequence[Session]


def agenda(workshop: Workshop, visitor: Visitor, *, all_actions: bool = False) -> Agenda:
    """The agenda of today in the Netherlands; with `all_actions` every open action is listed.

    For organisers and readers.
    """
    today = workshop.today()
    sessions = sessions_of(workshop, visitor)
    now = [each for each in sessions if each.status == "running" or each.held_on == today]
    rest = [each for each in sessions if each.status != "running" and each.held_on != today]
    still_open = [each for each in action_days(workshop, sessions) if each.is_open]
    due = [each for each in still_open if each.due and each.due <= today + timedelta(days=DUE_WITHIN)]
    due.sort(key=lambda each: each.due or today, reverse=True)
    undated = [each for each in reversed(still_open) if each.due is None]
    unlisted = 0
    if not all_actions and len(due) + len(undated) > MOST_LISTED:
        unlisted = len(due[MOST_DUE:]) + len(undated)
        due, undated = due[:MOST_DUE], []
    with workshop.store.reading() as db:
        imported_actions = imported_sessions.any_agreed(db)
    soon = [each for each in sessions if each.keep_until <= today + timedelta(days=GONE_WITHIN)]
    return Agenda(
        now=sorted(now, key=lambda each: ("running", "lobby", "ended").index(each.status)),
        coming=[each for each in reversed(rest) if each.held_on > today][:COMING],
        latest=[each for each in rest if each.held_on < today][:LATEST],
        due=with_texts(workshop, sessions, due),
        undated=with_texts(workshop, sessions, undated),
        unlisted=unlisted,
        imported_actions=imported_actions,
        deleted_soon=sorted(soon, key=lambda each: (each.keep_until, each.id)),
    )
