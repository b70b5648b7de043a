"""The line for the register of processing activities of a data protection officer (GDPR, article 30), filled in."""

from collections.abc import Mapping

from sessions.locale import Texts
from sessions.workshop import Workshop

PARTS = (
    "controller",
    "activity",
    "purpose",
    "ground",
    "people",
    "data",
    "not_stored",
    "recipients",
    "place",
    "retention",
    "security",
)
WITH_ACCOUNTS = frozenset({"people", "data", "not_stored", "recipients", "retention", "security"})


def register_line(workshop: Workshop, texts: Texts) -> str:
    """What this installation processes, a paragraph for each heading of the register, to be copied.

    Who the controller is and on which ground, the app doesn't know: those are marked to be filled in.
    """
    values = {
        "months": texts.count("plan.months", workshop.settings.keep_months),
        "audit": texts.count("plan.months", workshop.settings.audit_months),
        "issuer": workshop.settings.accounts.issuer if workshop.settings.accounts else "",
        "address": workshop.settings.url or texts("register.own_network"),
    }
    parts = [f"{texts(f'register.heading.{part}')}\n{_content(workshop, texts, part, values)}" for part in PARTS]
    return "\n\n".join(parts)


def _content(workshop: Workshop, texts: Texts, part: str, values: Mapping[str, str]) -> str:
    """What a part says. With accounts, names and addresses of organisers are processed too."""
    if workshop.settings.accounts and part in WITH_ACCOUNTS:
        return texts(f"register.{part}_accounts", **values)
    return texts(f"register.{part}", **values)
