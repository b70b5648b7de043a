"""A participant's screen: one component that draws views, the first of which comes with the page.

All others come over the live route, and what somebody enters goes back over it. Four hundred phones therefore cost no
script run when the facilitator moves, and none when they answer.
"""

from typing import Any

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.participant import view

_phone = Component(
    "workshop_phone",
    html=read("participant/page.html"),
    css=read("kit/live/rerun_on_change.css", "participant/page.css"),
    module="participant/page.js",
    isolate_styles=False,  # the pieces of a view are part of the page, and have its styles
)


def phone(here: Here) -> None:
    """The screen of this visitor, as it is now; from then on it follows by itself."""
    _phone.mount(key="phone", data={**page_data(here), "view": view.compose(here).as_json()})


def page_data(here: Here) -> dict[str, Any]:
    """What `page.js` needs besides a view to follow the session."""
    connection = {state: here.texts(f"live.{state}") for state in ("polling", "offline", "unreachable")}
    return {"code": here.session.code, "connection": connection}
