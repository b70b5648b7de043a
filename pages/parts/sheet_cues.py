"""The questions to the room in the form of an activity: picture by picture the usual ones, or own ones instead."""

from collections.abc import Mapping

import streamlit as st

from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.sheet import Sheet
from pages.parts.sheet_fields import fill_in
from pages.parts.sheet_rows import rows
from sessions import cues, draft
from sessions.cues import Rule
from sessions.draft import Path
from sessions.shapes import Field

LONGEST, MOST = 300, 6  # signs in a question, and questions for one picture


def fold(here: Here, sheet: Sheet, path: Path, kind: str) -> None:
    """The folded section of an activity; nothing for a kind that never calls for a question."""
    known = cues.of_kind(kind)
    if not known:
        return
    with st.expander(here.texts("editor.cues")), st.container(key=f"cues_{sheet.key(path)}"):
        show("<p class='help'>{help}</p>", help=here.texts("editor.cues_help"))
        named = {rule.picture: _named(here, rule) for rule in known}
        _own_ones(here, sheet, path, named)
        picture = st.selectbox(here.texts("editor.cue_picture"), [*named], key=f"picture_{sheet.key(path)}_{kind}",
                               format_func=lambda one: named[one])  # fmt: skip
        _of_picture(here, sheet, (*path, "cues", picture), next(rule for rule in known if rule.picture == picture))


def _named(here: Here, rule: Rule) -> str:
    """When a rule holds. It never changes: a list whose words change would begin anew at its first entry."""
    asked, when = (told.get(here.texts.language, "") for told in (rule.asked, rule.when))
    return " · ".join(part for part in (asked, when) if part)


def _own_ones(here: Here, sheet: Sheet, path: Path, named: Mapping[str, str]) -> None:
    """Which pictures have questions of their own."""
    own = [name for picture, name in named.items() if draft.at(sheet.data, (*path, "cues", picture))]
    if own:
        show("<p>{title}</p><ul>{lines}</ul>", title=here.texts("editor.cue_own"),
             lines=joined([markup("<li>{name}</li>", name=name) for name in own]))  # fmt: skip


def _of_picture(here: Here, sheet: Sheet, path: Path, rule: Rule) -> None:
    own = draft.at(sheet.data, path)
    key = sheet.key(path)
    if own:
        item = Field("", "text", needed=True, longest=LONGEST)
        field = Field(rule.picture, "rows", most=MOST, item=item)
        rows(here, sheet, path, field, here.texts("editor.cue"), fill_in, lambda *_: None)
        st.button(here.texts("editor.cues_default"), key=f"default_{key}", on_click=sheet.change,
                  args=(lambda data: draft.put(data, path, None),))  # fmt: skip
        return
    lines = [markup("<li>{nl}<br><span class='quiet' lang='en'>{en}</span></li>", **one) for one in rule.questions]
    show("<ul class='cue-list'>{lines}</ul>", lines=joined(lines))
    st.button(here.texts("editor.cues_write"), key=f"write_{key}", on_click=sheet.change,
              args=(lambda data: draft.put(data, path, [dict(one) for one in rule.questions]),))  # fmt: skip
