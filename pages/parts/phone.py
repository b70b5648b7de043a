"""A participant's screen: one component that draws sheets, the first of which comes with the page.

All others come over the live route, and what somebody enters goes back over it. A room of four hundred therefore costs
no script run when the facilitator moves, and none when they answer.
"""

import hashlib
import json
from functools import cache

import streamlit as st

from pages import activities
from pages.parts import participant, pieces
from pages.parts.files import read
from pages.parts.frame import Here

LOADER = """
const script = import(new URL("{path}", location.origin));
export default function (told) {{
  const one = (told.parentElement.__phone ??= {{}});
  one.gone = false;
  script.then((phone) => one.gone || (one.leave = phone.default(told)));
  return () => {{ one.gone = true; one.leave?.(); }};
}}
"""


@cache
def script() -> str:
    """The script of the phone with everything that can stand on a sheet, for whoever asks for `path()`."""
    activities.import_all()
    parts = [
        f"{json.dumps(one.name)}: {{ html: {json.dumps(one.html)}, css: {json.dumps(one.css)}, "
        f"draw: (() => {{\n{one.js.replace('export default function', 'return function')}\n}})() }},"
        for one in pieces.components()
    ]
    return "\n".join(["const PARTS = {", *parts, "};", read("room.js", "phone.js")])


@cache
def path() -> str:
    """Where that script is; its name changes with what is in it, so that browsers may keep it for good."""
    return f"/phone-{hashlib.sha256(script().encode()).hexdigest()[:16]}.js"


@cache
def _component() -> object:
    return st.components.v2.component(
        "workshop_phone",
        html='<div class="offline" role="status" hidden></div><div class="phone"></div>'
        '<p class="unseen" aria-live="polite"></p>',
        css=read("live.css", "phone.css"),
        js=LOADER.format(path=path()),
        isolate_styles=False,  # what stands on a sheet is part of the page, and has its style
    )


def phone(here: Here) -> None:
    """The screen of whoever looks, as it is now; from then on it follows by itself."""
    data = {
        "code": here.on.code,
        "sheet": participant.sheet(here).told(),
        "offline": here.texts("live.offline"),
    }
    _component()(key="phone", data=data)  # type: ignore[operator]
