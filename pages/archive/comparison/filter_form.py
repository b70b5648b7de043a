"""The filter of a comparison, which stands in the address: a view can be kept as a bookmark, sent, and gone back to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from urllib.parse import urlencode, urlsplit

import streamlit as st
from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive.comparison.filters import Choices, ComparedSession, SessionFilter, choices
from sessions.archive.comparison.past_sessions import PastSession
from sessions.archive.key_figures import Progress
from sessions.model.records import normalized_organisation

Result = TypeVar("Result")
Query = dict[str, list[str]]
_LAST = "_compare_address"  # the query that this screen wrote last
_UNKNOWN = "_compare_unknown"  # `UnknownChoices`
_FIELDS = "_compare_fields"  # what stood in the fields then
_KEYS = tuple(f"compare_{name}" for name in ("view", "organisations", "programmes", "since", "until", "made_up"))


@dataclass(frozen=True, slots=True)
class UnknownChoices:
    """What the address asks for and no session has: it limits the comparison too, so that nothing else is shown."""

    organisations: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()


def read() -> Query:
    """Everything that the address says."""
    return {name: st.query_params.get_all(name) for name in st.query_params}


def write(query: Mapping[str, Sequence[str]]) -> None:
    """Let the address say this and nothing else."""
    wanted = {name: list(values) for name, values in query.items() if values}
    st.session_state[_LAST] = wanted
    st.session_state[_FIELDS] = _fields()
    if read() != wanted:
        st.query_params.from_dict(wanted)


def opened_anew() -> bool:
    """Whether the address is another than this screen wrote last: it was opened, or somebody went back.

    Not when somebody has just changed a field: then the browser had not got the address of the change before yet.
    """
    before = st.session_state.get(_FIELDS, {})
    changed = any(before.get(key) != value for key, value in _fields().items() if key in before)
    return bool(st.session_state.get(_LAST) != read()) and not changed


def _fields() -> dict[str, object]:
    return {key: st.session_state[key] for key in _KEYS if key in st.session_state}


def form(here: Here, sessions: Sequence[PastSession]) -> SessionFilter:
    """Ask which sessions to compare; what the address says comes first."""
    wanted = SessionFilter.from_query(read())
    offered = choices([each for each in sessions if each.made_up == _made_up(sessions, wanted)], here.texts.language)
    if opened_anew():
        _adopt(wanted, offered)
    both = choices(sessions, here.texts.language)
    with st.expander(here.texts("compare.filter.title"), key="compare_filter", expanded=False):
        organisations = st.multiselect(
            here.texts("compare.filter.organisations"),
            list(offered.organisations),
            format_func=lambda name: offered.organisations.get(name, name),
            placeholder=here.texts("compare.filter.all"),
            key="compare_organisations",
            select_all=False,  # its label is in English
        )
        programmes = st.multiselect(
            here.texts("compare.filter.programmes"),
            list(offered.programmes),
            format_func=lambda name: offered.programmes.get(name, name),
            placeholder=here.texts("compare.filter.all"),
            key="compare_programmes",
            select_all=False,
        )
        with st.container(horizontal=True):
            since = st.date_input(
                here.texts("compare.filter.since"), value=None, format="DD-MM-YYYY", key="compare_since"
            )
            until = st.date_input(
                here.texts("compare.filter.until"), value=None, format="DD-MM-YYYY", key="compare_until"
            )
        made_up = both.made_up > 0 and (
            not both.real
            or st.checkbox(here.texts("compare.filter.made_up"), key="compare_made_up", on_change=_forget_unknown)
        )
    unknown = st.session_state.get(_UNKNOWN, UnknownChoices())
    chosen = SessionFilter(
        (*organisations, *unknown.organisations), _day(since), _day(until), (*programmes, *unknown.programmes),
        wanted.names, made_up=bool(made_up),
    )  # fmt: skip
    _say_unknown(here, chosen, unknown)
    if chosen.names:
        _offer_all(here, replace(chosen, names=()), here.texts.count("compare.filter.only", len(set(chosen.names))))
    return chosen


def _offer_all(here: Here, without: SessionFilter, text: str) -> None:
    """Say how the address limits the comparison in a way that no field shows, and lead out of that."""
    show(
        "<p class='back'>{text} <a href='{path}?{query}' target='_self'>{all}</a></p>",
        text=text,
        path=f"./{urlsplit(st.context.url or '').path.rpartition('/')[2] or 'compare'}",
        query=urlencode(without.to_query(), doseq=True),
        all=here.texts("compare.filter.show_all"),
    )


def _say_unknown(here: Here, chosen: SessionFilter, unknown: UnknownChoices) -> None:
    """Say which organisations and programmes of the address there are not, and lead to a comparison without them."""
    known = replace(
        chosen,
        organisations=tuple(each for each in chosen.organisations if each not in unknown.organisations),
        programmes=tuple(each for each in chosen.programmes if each not in unknown.programmes),
    )
    for name in unknown.organisations:
        _offer_all(here, known, here.texts("compare.filter.no_organisation", name=name))
    for name in unknown.programmes:
        _offer_all(here, known, here.texts("compare.filter.no_programme", name=name))


def _forget_unknown() -> None:
    """Forget which unknown names the address had: they were looked up among the sessions offered then."""
    st.session_state.pop(_UNKNOWN, None)


def _made_up(sessions: Sequence[PastSession], wanted: SessionFilter) -> bool:
    """Whether demo data is offered: when it is chosen, and when there is nothing else."""
    return st.session_state.get("compare_made_up", wanted.made_up) or all(each.made_up for each in sessions)


def _adopt(wanted: SessionFilter, offered: Choices) -> None:
    """Let the fields say what the address says, as far as it can be chosen, and remember what can't."""
    st.session_state[_UNKNOWN] = UnknownChoices(
        tuple(each for each in wanted.organisations if each not in offered.organisations),
        tuple(each for each in wanted.programmes if each not in offered.programmes),
    )
    st.session_state["compare_organisations"] = [each for each in wanted.organisations if each in offered.organisations]
    st.session_state["compare_programmes"] = [each for each in wanted.programmes if each in offered.programmes]
    st.session_state["compare_since"] = wanted.since
    st.session_state["compare_until"] = wanted.until
    st.session_state["compare_made_up"] = wanted.made_up
    st.session_state[_FIELDS] = _fields()


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def with_progress(here: Here, work: Callable[[Progress], Result]) -> Result:
    """What `work` returns. While it calculates figures for the first time, the page says how far it is."""
    place = st.empty()

    def progress(done: int, total: int) -> None:
        place.progress(done / total, here.texts("compare.calculating", done=done, total=total))

    result = work(progress)
    place.empty()
    return result


def say_basis(here: Here, compared: Sequence[ComparedSession], wanted: SessionFilter) -> None:
    """How many sessions, organisations and people what follows rests on; and that it is made up, if it is."""
    organisations = {normalized_organisation(each.session.organisation) for each in compared}
    people = sum(each.figures.people for each in compared)
    if not compared:
        show("<div class='notice' role='status'><p>{text}</p></div>", text=here.texts("compare.none"))
        return
    made_up = Markup("<b class='made-up'>{0}</b>").format(here.texts("compare.is_made_up"))
    imported = sum(each.session.imported for each in compared)
    show(
        "<p class='basis' role='status'>{sessions}{imported} · {organisations} · {people} {made_up}</p>",
        imported=f" ({here.texts.count('compare.imported', imported)})" if imported else "",
        made_up=made_up if wanted.made_up else "",
        sessions=here.texts.count("review.found", len(compared)),
        organisations=here.texts.count("compare.organisations", len(organisations)),
        people=here.texts.count("review.people", people),
    )
