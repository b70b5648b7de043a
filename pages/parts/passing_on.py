"""A shared laptop: the way to the next participant, in a quiet place below everything else."""

from pages.parts import address
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import hands
from sessions.scene import Scene


def passing_on(here: Here, now: Scene) -> None:
    """Folded away, so that nobody presses it by accident; only where the facilitator allowed it."""
    if not now.session.shared or now.session.ended:
        return
    show(
        '<details class="shared"><summary>{title}</summary><p>{lead}</p>'
        '<p><a class="button" href="{href}" target="_self">{next}</a></p></details>',
        title=here.texts("shared.title"),
        lead=here.texts("shared.lead"),
        href=f"{address.NEXT}{now.session.code}/{hands.proof(here.visitor, now.session)}",
        next=here.texts("shared.next"),
    )
