"""The line for the register of processing activities of a data protection officer (GDPR, article 30), filled in."""

from sessions.locale import Texts
from sessions.workshop import Workshop

PARTS = (
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


def register_line(workshop: Workshop, texts: Texts) -> str:
    """What this installation processes, a paragraph for each heading of the register, to be copied.

    Who the controller is and on which ground, the app doesn't know: those are marked to be filled in.
    """
    values = {
        "months": texts.count("plan.months", workshop.settings.keep_months),
        "address": workshop.settings.url or texts("register.own_network"),
    }
    return "\n\n".join(
        f"{texts(f'register.heading.{part}')}\n{texts(f'register.{part}', **values)}" for part in ("controller", *PARTS)
    )
