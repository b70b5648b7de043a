"""The organiser's home: what there is to do today. Every row leads on with one press."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive import demo_data
from pages.archive.review import contents
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import rights
from sessions.archive.actions.follow_up import ActionFollowUp
from sessions.archive.agenda import MOST_DUE, Agenda, agenda
from sessions.model.records import Session

SCREENS = ("facilitate", "review", "compare", "findings", "cases", "programmes")
OF_OWNERS = ("accounts",)  # with the setting
OF_READERS = ("review", "compare", "findings")
ALL_ACTIONS = "actions"  # in the address: every open action is listed
WAYS = {  # where a row leads by the status of its session, the most likely one first
    "running": ("facilitate", "project", "review"),
    "lobby": ("facilitate", "project"),
    "ended": ("review", "present", "replay"),
}


def organiser_home(here: Here) -> None:
    """Ways to the other screens, and the agenda of today."""
    today = here.workshop.today()
    show("<h1>{title}</h1>", title=here.texts("agenda.title", day=here.texts.day(today)))
    with st.container(horizontal=True, key="organiser_screens"):
        for screen in (offered := _screens(here)):
            label, first = here.texts(f"agenda.screen.{screen}"), screen == offered[0]
            if st.button(label, key=f"screen_{screen}", type="primary" if first else "secondary"):
                st.switch_page(f"{screen}.py")
    now = agenda(here.workshop, here.visitor, all_actions=ALL_ACTIONS in st.query_params)
    left = [
        _sessions(here, here.texts("agenda.now"), now.now, empty=here.texts("agenda.nothing_today")),
        _sessions(here, here.texts("agenda.coming"), now.coming),
        _sessions(here, here.texts("agenda.latest"), now.latest),
    ]
    right = [_actions(here, now), _deleted_soon(here, now.deleted_soon)]
    show(
        '<div class="agenda"><div>{left}</div><div>{right}</div></div>',
        left=Markup().join(left),
        right=Markup().join(right),
    )


def _screens(here: Here) -> tuple[str, ...]:
    """The screens that this visitor may use."""
    if not rights.is_organiser(here.workshop, here.visitor):
        return OF_READERS
    manages = here.workshop.settings.accounts is not None and rights.is_owner(here.workshop, here.visitor)
    return (*SCREENS, *OF_OWNERS) if manages else SCREENS


def _section(title: str, content: Markup) -> Markup:
    return Markup("<section><h2>{title}</h2>{content}</section>").format(title=title, content=content)


def _sessions(here: Here, title: str, sessions: Sequence[Session], *, empty: str = "") -> Markup:
    """A section with these sessions; without any it says so, or is left out."""
    if not sessions:
        return _section(title, Markup('<p class="quiet">{text}</p>').format(text=empty)) if empty else Markup()
    rows = Markup().join(_session(here, each) for each in sessions)
    return _section(title, Markup('<ul class="agenda-rows">{rows}</ul>').format(rows=rows))


def _session(here: Here, session: Session) -> Markup:
    texts = here.texts
    may_facilitate = rights.is_organiser(here.workshop, here.visitor)
    first, *others = (way for way in WAYS[session.status] if may_facilitate or way != "facilitate")
    status = texts("rehearsal.in_list" if session.rehearsal else f"status.{session.status}")
    return Markup(
        '<li class="{status}"><p><a href="./{way}?code={code}" target="_self"><b>{title}</b></a>{made_up}<br>'
        '{organisation} · {day} · <span class="status">{state}</span></p><p class="ways">{ways}</p></li>'
    ).format(
        status=session.status,
        way=first,
        code=session.code,
        title=session.title,
        made_up=demo_data.mark(here, session),
        organisation=session.organisation,
        day=texts.day(session.held_on),
        state=status,
        ways=Markup().join(_way(here, session, name) for name in (first, *others)),
    )


def _way(here: Here, session: Session, name: str) -> Markup:
    """A link to a screen of a session, which says to a screen reader of which one."""
    label = here.texts(f"agenda.way.{name}")
    return Markup('<a href="./{name}?code={code}" target="_self" aria-label="{label}: {title}">{label}</a>').format(
        name=name, code=session.code, label=label, title=session.title
    )


def _actions(here: Here, now: Agenda) -> Markup:
    """The open actions: those that are due, then folded away the later ones of these and those without a date."""
    shown, more = now.due[:MOST_DUE], now.due[MOST_DUE:]
    content = _action_rows(here, shown) if shown else Markup('<p class="quiet">{text}</p>').format(
        text=here.texts("agenda.nothing_due")
    )  # fmt: skip
    folded = (
        (more, here.texts.count("agenda.earlier", len(more))),
        (now.undated, here.texts.count("agenda.undated", len(now.undated))),
    )
    for actions, title in folded:
        if actions:
            content += Markup("<details><summary>{title}</summary>{rows}</details>").format(
                title=title, rows=_action_rows(here, actions)
            )
    if now.unlisted:
        content += Markup('<p><a href="./?{name}=all" target="_self">{text} →</a></p>').format(
            name=ALL_ACTIONS, text=here.texts.count("agenda.others", now.unlisted)
        )
    if now.imported_actions:
        content += Markup(
            '<p class="quiet">{text} <a href="./compare?view=actions" target="_self">{see} →</a></p>'
        ).format(text=here.texts("agenda.imported_actions"), see=here.texts("agenda.see_imported"))
    return _section(here.texts("agenda.due"), content)


def _action_rows(here: Here, actions: Sequence[ActionFollowUp]) -> Markup:
    rows = Markup().join(_action(here, action) for action in actions)
    return Markup('<ul class="agenda-rows">{rows}</ul>').format(rows=rows)


def _action(here: Here, action: ActionFollowUp) -> Markup:
    """What, who and by when; the link leads to the activity in which it was agreed on."""
    today = here.workshop.today()
    kind = "late" if action.due and action.due < today else "by"
    day = here.texts(f"agenda.{kind}", day=here.texts.day(action.due)) if action.due else ""
    outcome = outcome_text(here, action) if action.outcome else ""
    details = " · ".join(part for part in (action.who, action.by, action.session.organisation, outcome) if part)
    return Markup(
        '<li><p><a href="{href}" target="_self"><b>{what}</b></a>{made_up}<br>{day}{details}</p></li>'
    ).format(
        href=contents.address_of(action.session.code, action.activity),
        what=action.what,
        made_up=demo_data.mark(here, action.session),
        day=Markup('<span class="{kind}">{day}</span> · ').format(kind=kind, day=day) if day else "",
        details=details,
    )


def outcome_text(here: Here, action: ActionFollowUp) -> str:
    """What became of an action, in a word or two."""
    return here.texts(f"outcome.{action.outcome or 'unknown'}")


def _deleted_soon(here: Here, sessions: Sequence[Session]) -> Markup:
    """The sessions that are kept for less than a month, with their last day; left out when there are none."""
    if not sessions:
        return Markup()
    row = Markup(
        '<li><p><a href="./review?code={code}" target="_self"><b>{title}</b></a>{made_up}<br>'
        '{organisation} · <span class="late">{until}</span></p></li>'
    )
    rows = [
        row.format(
            code=each.code,
            title=each.title,
            made_up=demo_data.mark(here, each),
            organisation=each.organisation,
            until=here.texts("agenda.kept_until", day=here.texts.day(each.keep_until)),
        )
        for each in sessions
    ]
    content = Markup('<ul class="agenda-rows">{rows}</ul>').format(rows=Markup().join(rows))
    return _section(here.texts("agenda.deleted_soon"), content)
