"""Join: what is kept and for how long, a role if the session asks for one, and in."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands, unlinking
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody, whole_programme
from tests.pages.conftest import ODD, ODD_ROLE, AnsweredSession, Busy, Crowd, Forget, Show, Traces
from tests.pages.screen import bar, rows

Unchanged = Callable[[], AbstractContextManager[None]]
PEOPLE = "SELECT session, holder, role FROM participants"


def _join(session: Session, texts: Texts, refused: str = "") -> list[str]:
    roles = [texts("join.role"), *session.roles, texts("join.rather_not")] if session.roles else []
    kept = " ".join(texts(f"join.{name}") for name in ("kept", "no_name", "stored"))
    return [
        bar(texts),
        f"{session.organisation} · {texts.day(session.held_on)} {session.title} {kept} "
        + texts("join.until", day=texts.day(session.keep_until)),
        *roles,
        *filter(None, [refused]),
        texts("join.go"),
    ]


# --- what is there ----------------------------------------------------------------------------------------------------


def test_whoever_comes_reads_what_is_kept_before_joining(
    show: Show, eve: Visitor, session: Session, language: str, texts: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        join = show("join", eve, language, code=session.code)
    assert join.visible_text.splitlines() == _join(session, texts)
    assert join.page() == {"language": language, "screen": "join", "width": "narrow"}


def test_who_joins_reads_that_the_links_will_be_cut(
    workshop: Workshop, show: Show, eve: Visitor, dee: Visitor, session: Session, language: str, texts: Texts
) -> None:
    unlinking.set_wanted(workshop, dee, session, wanted=True)
    assert texts("unlink.join") in show("join", eve, language, code=session.code).visible_text


def test_a_browser_that_chose_no_language_reads_the_language_of_the_audience(
    show: Show, eve: Visitor, english: Session, en: Texts, nl: Texts
) -> None:
    assert show("join", eve, code=english.code).visible_text.splitlines() == _join(english, en)
    assert show("join", eve, "nl", code=english.code).visible_text.splitlines() == _join(english, nl)


def test_a_session_without_roles_asks_for_none(show: Show, eve: Visitor, dee: Visitor, workshop: Workshop) -> None:
    plain = commands.create(workshop, dee, replace(PLAN, roles=()), whole_programme())[0]
    join = show("join", eve, code=plain.code)
    assert join.visible_text.splitlines() == _join(plain, Texts("nl"))
    join.join()
    assert (join.name, rows(workshop, "SELECT role FROM participants")) == ("take_part", [(None,)])


def test_nothing_of_what_others_answered_is_on_the_way_in(
    show: Show, eve: Visitor, group: AnsweredSession, traces: Traces
) -> None:
    told = show("join", eve, code=group.session.code).received
    assert {one for one in traces("p1") | traces("q01") if one in told} == set()


def test_a_title_an_organisation_and_roles_read_as_they_were_typed(show: Show, eve: Visitor, odd: Session) -> None:
    join = show("join", eve, code=odd.code)
    assert join.visible_text.splitlines()[1].startswith(f"{ODD} · 23 november 2026 {ODD} ")
    assert (join.join(ODD_ROLE).name, rows(join.workshop, "SELECT role FROM participants")) == (
        "take_part",
        [(ODD_ROLE,)],
    )


# --- in ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["beleid", "uitvoering", None])
def test_joining_keeps_a_role_and_a_hash_and_nothing_else(
    show: Show, eve: Visitor, session: Session, language: str, texts: Texts, role: str | None
) -> None:
    join = show("join", eve, language, code=session.code)
    join.join(role)
    assert (join.name, join.session_code) == ("take_part", session.code)
    assert join.visible_text.splitlines() == [bar(texts), texts("take_part.lobby")]
    holder = identity.holder(str(eve.token), f"participant:{session.id}")
    assert rows(join.workshop, PEOPLE) == [(session.id, holder, role)]


def test_a_browser_that_joined_before_is_in_at_once(
    show: Show, ben: Visitor, session: Session, unchanged: Unchanged, nl: Texts
) -> None:
    with unchanged():
        join = show("join", ben, code=session.code)
    assert (join.name, nl("take_part.lobby") in join.visible_text) == ("take_part", True)


def test_pressing_twice_in_two_tabs_is_one_participant(show: Show, eve: Visitor, session: Session) -> None:
    one, two = show("join", eve, code=session.code), show("join", eve, code=session.code)
    one.join()
    two.join()
    assert (one.name, two.name, len(rows(one.workshop, PEOPLE))) == ("take_part", "take_part", 1)


@pytest.mark.parametrize("token", [None, "", "' OR 1=1 --"])
def test_a_browser_without_our_cookie_is_told_so(
    show: Show, session: Session, language: str, texts: Texts, token: str | None, unchanged: Unchanged
) -> None:
    join = show("join", Visitor(token), language, code=session.code)
    with unchanged():
        join.join()
    assert join.visible_text.splitlines() == _join(session, texts, texts("refused.no_cookie"))


def test_joining_a_session_that_ended_meanwhile_is_refused(
    show: Show, eve: Visitor, ada: Visitor, session: Session, language: str, texts: Texts
) -> None:
    join = show("join", eve, language, code=session.code)
    commands.end(join.workshop, ada, session)
    join.join()
    assert join.visible_text.splitlines() == [bar(texts), f"{texts('refused.session_ended')} {texts('way_on.home')}"]
    assert rows(join.workshop, PEOPLE) == []


def test_joining_that_was_not_saved_says_so_and_keeps_the_choice(
    show: Show, eve: Visitor, session: Session, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    join = show("join", eve, language, code=session.code)
    with unchanged(), busy():
        join.join("beleid")
    assert join.visible_text.splitlines() == _join(session, texts, texts("refused.not_saved"))
    assert join.join("beleid").name == "take_part"


def test_joining_a_session_that_was_forgotten_meanwhile_is_refused(
    show: Show, eve: Visitor, session: Session, forget: Forget, language: str, texts: Texts
) -> None:
    join = show("join", eve, language, code=session.code)
    forget()
    join.join()
    unknown = texts("refused.code_unknown", code=f"{session.code[:3]} {session.code[3:]}")
    assert join.visible_text.splitlines() == [bar(texts), f"{unknown} {texts('way_on.home')}"]


# --- the code ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "key", "values"),
    [
        ("ABC", "code_malformed", {"length": 6}),
        ("<script>alert(1)</script>", "code_malformed", {"length": 6}),
        ("' OR 1=1 --", "code_malformed", {"length": 6}),
        ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"}),
    ],
)
@pytest.mark.parametrize("screen", ["join", "take_part"])
def test_a_wrong_code_in_the_address_is_explained_with_a_way_on(
    show: Show, eve: Visitor, session: Session, language: str, texts: Texts, unchanged: Unchanged,
    screen: str, code: str, key: str, values: dict[str, object],
) -> None:  # fmt: skip
    with unchanged():
        join = show(screen, eve, language, code=code)
    assert join.visible_text.splitlines() == [bar(texts), f"{texts(f'refused.{key}', **values)} {texts('way_on.home')}"]


@pytest.mark.parametrize("code", [None, ""])
@pytest.mark.parametrize("screen", ["join", "take_part"])
def test_an_address_without_a_code_is_explained_with_a_way_on(
    show: Show, eve: Visitor, language: str, texts: Texts, screen: str, code: str | None
) -> None:
    join = show(screen, eve, language, code=code)
    assert join.visible_text.splitlines() == [bar(texts), f"{texts('refused.code_empty')} {texts('way_on.home')}"]


def test_a_code_in_the_address_may_be_lower_case_with_spaces(show: Show, eve: Visitor, session: Session) -> None:
    typed = f" {session.code[:3].lower()} {session.code[3:].lower()} "
    join = show("join", eve, code=typed)
    assert join.visible_text.splitlines() == _join(session, Texts("nl"))
    assert (join.join().name, join.session_code) == ("take_part", session.code)


# --- full -------------------------------------------------------------------------------------------------------------


def test_the_last_of_300_joins_like_the_first(show: Show, session: Session, crowd: Crowd) -> None:
    crowd(299)
    join = show("join", somebody(), code=session.code).join()
    assert (join.name, rows(join.workshop, "SELECT count(*) FROM participants")) == ("take_part", [(300,)])
