"""What an organiser fills in to create a session, and how it is checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sessions.cases import CaseTexts
from sessions.refusal import Refusal

LONGEST_TITLE = 120
MOST_ROLES = 8
LONGEST_ROLE = 40
KEEP_DAYS = (90, 365, 730)  # the choices of how long a session is kept


@dataclass(frozen=True, slots=True)
class Plan:
    """What an organiser fills in to create a session."""

    title: str
    organisation: str
    held_on: date
    language: str
    roles: Sequence[str] = ()
    keep_days: int = 365
    case: int | CaseTexts | None = None  # one of the organisation's cases, or a new one


def checked(plan: Plan) -> tuple[str, str, list[str]]:
    """The texts of a plan, tidied. Raises Refusal for what is empty, too long or too many."""
    title, organisation = " ".join(plan.title.split()), " ".join(plan.organisation.split())
    for name, text in (("title", title), ("organisation", organisation)):
        if not text:
            raise Refusal(f"refused.{name}_empty")
        if len(text) > LONGEST_TITLE:
            raise Refusal("refused.too_long", given=len(text), most=LONGEST_TITLE)
    if plan.language not in {"nl", "en"} or plan.keep_days not in KEEP_DAYS:
        raise Refusal("refused.not_a_choice")
    roles = list(dict.fromkeys(" ".join(role.split()) for role in plan.roles if role.strip()))
    if len(roles) > MOST_ROLES or any(len(role) > LONGEST_ROLE for role in roles):
        raise Refusal("refused.roles", most=MOST_ROLES, longest=LONGEST_ROLE)
    return title, organisation, roles
