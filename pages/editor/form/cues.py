"""The questions to the audience in the form of an activity: for each condition the usual or own ones."""

from collections.abc import Mapping

import streamlit as st
from markupsafe import Markup

from pages.editor.form.fields import fill_in
from pages.editor.form.form import FormState
from pages.editor.form.rows import rows
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.programmes import cues, draft
from sessions.programmes.cues import Rule
from sessions.programmes.draft import Path
from sessions.programmes.form_schema import Field

LONGEST, MOST = 300, 6  # characters in a question, and questions for one condition


def fold(here: Here, form: FormState, path: Path, kind: str) -> None:
    """The folded section of an activity; nothing for a kind that never calls for a question."""
    known = cues.of_kind(kind)
    if not known:
        return
    with st.expander(here.texts("editor.cues")), st.container(key=f"cues_{form.key(path)}"):
        show("<p class='help'>{help}</p>", help=here.texts("editor.cues_help"))
        named = {rule.condition: _when(here, rule) for rule in known}
        _own_questions(here, form, path, named)
        condition = st.selectbox(here.texts("editor.cue_condition"), [*named], key=f"condition_{form.key(path)}_{kind}",
                               format_func=named.__getitem__)  # fmt: skip
        chosen = next(rule for rule in known if rule.condition == condition)
        _of_condition(here, form, (*path, "cues", condition), chosen)


def _when(here: Here, rule: Rule) -> str:
    """When a rule holds. It never changes: a list whose words change would begin anew at its first entry."""
    asked, when = (texts.get(here.texts.language, "") for texts in (rule.asked, rule.when))
    return " · ".join(part for part in (asked, when) if part)


def _own_questions(here: Here, form: FormState, path: Path, named: Mapping[str, str]) -> None:
    """Which conditions have questions of their own."""
    own = [name for condition, name in named.items() if draft.value_at(form.data, (*path, "cues", condition))]
    if own:
        show("<p>{title}</p><ul>{lines}</ul>", title=here.texts("editor.cue_own"),
             lines=Markup("").join([Markup("<li>{name}</li>").format(name=name) for name in own]))  # fmt: skip


def _of_condition(here: Here, form: FormState, path: Path, rule: Rule) -> None:
    own = draft.value_at(form.data, path)
    key = form.key(path)
    if own:
        item = Field("", "text", needed=True, longest=LONGEST)
        field = Field(rule.condition, "rows", most=MOST, item=item)
        rows(here, form, path, field, here.texts("editor.cue"), fill_in, lambda *_: None)
        st.button(here.texts("editor.cues_default"), key=f"default_{key}", on_click=form.change,
                  args=(lambda data: draft.put(data, path, None),))  # fmt: skip
        return
    lines = [
        Markup("<li>{nl}<br><span class='quiet' lang='en'>{en}</span></li>").format(**question)
        for question in rule.questions
    ]
    show("<ul class='cue-list'>{lines}</ul>", lines=Markup("").join(lines))
    st.button(here.texts("editor.cues_write"), key=f"write_{key}", on_click=form.change,
              args=(lambda data: draft.put(data, path, [dict(question) for question in rule.questions]),))  # fmt: skip
