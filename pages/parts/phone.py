"""A participant's screen: one component that draws sheets, the first of which comes with the page.

All others come over the live route, and what somebody enters goes back over it. A room of four hundred therefore costs
no script run when the facilitator moves, and none when they answer.
"""

from pages.parts import participant
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component

_phone = Component(
    "workshop_phone",
    html=read("phone.html"),
    css=read("live.css", "phone.css"),
    js=read("room.js", "phone.js"),
    isolate_styles=False,  # what stands on a sheet is part of the page, and has its style
)


def phone(here: Here) -> None:
    """The screen of whoever looks, as it is now; from then on it follows by itself."""
    data = {"code": here.on.code, "sheet": participant.sheet(here).told(), "offline": here.texts("live.offline")}
    _phone.put(key="phone", data=data)
