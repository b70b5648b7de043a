"""What an organiser fills in to create a session, and how it is checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sessions.locale import CONTENT
from sessions.model.errors import Refusal
from sessions.model.records import CaseTexts
from sessions.model.text_normalisation import single_line

LONGEST_TITLE = 120
MOST_ROLES = 8
LONGEST_ROLE = 40
LATEST = date(2999, 12, 31)  # of a session: dates are counted on from it
KEEP_MONTHS = (1, 3, 6, 12, 24, 36, 60)  # the choices of how long a session is kept
MOST_MONTHS = 120  # that a session can be kept


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What an organiser fills in to create a session. `keep_months` is None for the default of the installation."""

    title: str
    organisation: str
    held_on: date
    language: str
    roles: Sequence[str] = ()
    keep_months: int | None = None
    case: int | CaseTexts | None = None  # one of the organisation's cases, or a new one
    unlink: bool = False  # cut the links between people and answers when it ends


def checked(settings: SessionSettings) -> tuple[str, str, list[str]]:
    """Title, organisation and roles as they are stored. Raises Refusal for what will not do."""
    title, organisation = single_line(settings.title), single_line(settings.organisation)
    for name, text in (("title", title), ("organisation", organisation)):
        if not text:
            raise Refusal(f"refused.{name}_empty")
        if len(text) > LONGEST_TITLE:
            raise Refusal("refused.too_long", given=len(text), most=LONGEST_TITLE)
    if settings.held_on > LATEST:
        raise Refusal("refused.too_late", latest=LATEST.year)
    keep = 1 if settings.keep_months is None else settings.keep_months
    if settings.language not in CONTENT or not 1 <= keep <= MOST_MONTHS:
        raise Refusal("refused.not_a_choice")
    roles = list(dict.fromkeys(role for role in map(single_line, settings.roles) if role))
    if len(roles) > MOST_ROLES or any(len(role) > LONGEST_ROLE for role in roles):
        raise Refusal("refused.roles", most=MOST_ROLES, longest=LONGEST_ROLE)
    return title, organisation, roles
