"""Opening a screen as somebody, and rooms with answers in them."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date

import pytest
from streamlit.runtime.context import ContextProxy, StreamlitCookies

from server import network
from server.network import NetworkAddress
from sessions import activities
from sessions.access import identity, rights
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.activities.paradox.activity import Paradox
from sessions.activities.question.activity import Question
from sessions.activities.shared.texts import card
from sessions.facilitation import commands
from sessions.locale import DEFAULT, Texts, languages
from sessions.model.programme import LongText, Programme, Text, Theme
from sessions.model.records import RoundKey, Session
from sessions.store import answers, session_rows
from sessions.store.database import sqlite_store
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody, whole_programme
from tests.pages.screen import Screen, rows

Show = Callable[..., Screen]
Give = Callable[..., None]
Crowd = Callable[..., list[Visitor]]
Reload = Callable[[Session], Session]
Traces = Callable[..., set[str]]
Forget = Callable[[], None]
Busy = Callable[[], AbstractContextManager[None]]

# What somebody could type; none of it may be taken for markup, and all of it has to be readable as it is.
ODD = '<script>alert("x")</script> <b>*vet* _schuin_ `code` [naar](//x.nl) :smile: $x^2$ ~~weg~~ & &lt; {title} # 1. %'
ODD_ROLE = "<b>*rol*</b> [x](//x.nl) :x: $y$ &lt;"

POLES = {  # of p1
    "nl": ("wensen van de politiek", "wensen van de samenleving"),
    "en": ("wishes of politics", "wishes of society"),
}
QUESTION = {  # q01
    "nl": "verschuiving naar gemeente als regisseur?",
    "en": "a shift towards the municipality as director (of the process)?",
}


def demo_offer(texts: Texts) -> list[str]:
    """What an organiser without any session is offered."""
    return [f"{texts('demo.title')} {texts('demo.lead')}", texts("demo.try")]


@pytest.fixture(autouse=True)
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Streamlit knows of a browser comes from the `Screen` that runs: AppTest itself can't seed it."""
    monkeypatch.setattr(ContextProxy, "cookies", property(lambda _: StreamlitCookies(Screen.running.cookies)))
    monkeypatch.setattr(ContextProxy, "ip_address", property(lambda _: Screen.running.source or None))


@pytest.fixture(autouse=True)
def one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine has one address, wherever the tests run."""
    monkeypatch.setattr(network, "addresses", lambda: [NetworkAddress("wlan0", "192.0.2.7")])


@pytest.fixture
def show(workshop: Workshop) -> Show:
    """`show("join", ben, "en", code=session.code)` opens a screen in a browser of Ben's."""

    def opened(name: str, who: Visitor, language: str | None = None, **query: str | None) -> Screen:
        return Screen(workshop, name, who, language, **query)

    return opened


@pytest.fixture(
    params=[DEFAULT, *(pytest.param(one, marks=pytest.mark.translation) for one in languages() if one != DEFAULT)]
)
def language(request: pytest.FixtureRequest) -> str:
    """Dutch, then English, which `make check` leaves to `make test`."""
    return str(request.param)


@pytest.fixture
def texts(language: str) -> Texts:
    """The texts in that language."""
    return Texts(language)


@pytest.fixture
def nl() -> Texts:
    """The texts in Dutch."""
    return Texts("nl")


@pytest.fixture
def en() -> Texts:
    """The texts in English."""
    return Texts("en")


@pytest.fixture(params=["no cookie", "an empty cookie", "a token never given out", "no token at all"])
def stranger(request: pytest.FixtureRequest) -> Visitor:
    """Browsers that hold no right, whatever their cookie says."""
    token = {"an empty cookie": "", "a token never given out": identity.new_token(), "no token at all": "' OR 1=1 --"}
    return Visitor(token.get(request.param), "10.0.0.6")


@pytest.fixture
def english(workshop: Workshop, dee: Visitor) -> Session:
    """A session in English."""
    return commands.create(
        workshop, dee, replace(PLAN, title="Steering and letting go", language="en"), whole_programme()
    )[0]


@pytest.fixture
def odd(workshop: Workshop, dee: Visitor, ada: Visitor) -> Session:
    """A session of Ada's in which everything that can be typed holds markup."""
    text, prose = Text(nl=ODD, en=ODD), LongText(nl=ODD, en=ODD)
    paradox = Paradox(id="p1", kind="paradox", theme="odd", results="reveal", script=prose, left=text, right=text)
    question = Question(id="q01", kind="question", theme="odd", results="reveal", script=prose, text=text)
    programme = Programme("odd", text, prose, (Theme(id="odd", title=text),), (paradox, question))
    plan = replace(PLAN, title=ODD, organisation=ODD, roles=(ODD_ROLE,))
    session, secret = commands.create(workshop, dee, plan, programme)
    rights.open_link(workshop, ada, secret)
    return session


@pytest.fixture
def crowd(workshop: Workshop, session: Session) -> Crowd:
    """`crowd(7)` lets seven people in, `crowd(7, other)` elsewhere: in one transaction, so that 300 are quick."""

    def joined(n: int, session: Session = session) -> list[Visitor]:
        people = [somebody(f"10.1.{at // 250}.{at % 250}") for at in range(n)]
        with workshop.store.writing() as db:
            answers.bump_answers_revision(db, session.id)
            for one in people:
                answers.join(db, session.id, one.holder(f"participant:{session.id}"), None, workshop.clock())
        return people

    return joined


@pytest.fixture
def give(workshop: Workshop, session: Session) -> Give:
    """`give("p1", 1, {ben: 20, chi: None})` answers a round: a place, texts, or None for a pass."""

    def given(activity: str, number: int, by: Mapping[Visitor, object], session: Session = session) -> None:
        with workshop.store.writing() as db:
            answers.bump_answers_revision(db, session.id)
            told = session_rows.activity(db, session.id, activity)
            assert told
            for visitor, answer in by.items():
                who = answers.find_participant(db, session.id, visitor.holder(f"participant:{session.id}"))
                assert who
                value = None if answer is None else activities.load(told.definition).parse(raw(answer))
                answers.write(db, who, RoundKey(activity, number), value, workshop.clock())

    return given


def raw(answer: object) -> object:
    """An answer as a browser sends it: a place on the line, one text or several, or a pass."""
    if answer is None:
        return {"pass": True}
    if isinstance(answer, int):
        return {"value": answer}
    texts = [answer] if isinstance(answer, str) else answer
    assert isinstance(texts, list)
    return {"texts": [{"id": f"t{at}", "text": text} for at, text in enumerate(texts)]}


@pytest.fixture
def opened(workshop: Workshop, ada: Visitor, session: Session, reload: Reload) -> Session:
    """The session with round 1 of the paradox p1 open, its results for after the reveal."""
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    return reload(session)


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, session: Session, reload: Reload) -> Session:
    """The session with round 1 of the question q01 open, its results live."""
    commands.open_round(workshop, ada, session, "q01", 1)
    return reload(session)


@pytest.fixture
def busy(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Busy:
    """`with busy(): …` – the database can be read but takes nothing: somebody else holds it for too long."""

    @contextmanager
    def held() -> Iterator[None]:
        monkeypatch.setattr(sqlite_store, "WAIT_FOR_LOCK", 0.05)
        with closing(sqlite3.connect(workshop.settings.data, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")

    return held


@pytest.fixture
def forget(workshop: Workshop) -> Callable[[], None]:
    """`forget()` – the time to keep them is over: all sessions are gone."""

    def gone() -> None:
        with workshop.store.writing() as db:
            session_rows.forget_until(db, date(2100, 1, 1))

    return gone


@dataclass(frozen=True)
class AnsweredSession:
    """A session with answers to the paradox p1 and to the question q01, both rounds closed and not yet revealed."""

    session: Session
    people: list[Visitor]
    marks: list[int]
    cards: list[str]


@pytest.fixture
def group(
    workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, crowd: Crowd, give: Give
) -> AnsweredSession:
    """Ben and six others answered both."""
    return answered(workshop, ada, session, [ben, *crowd(6)], give)


@pytest.fixture
def large_group(
    workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, crowd: Crowd, give: Give
) -> AnsweredSession:
    """Ben and 299 others answered both."""
    return answered(workshop, ada, session, [ben, *crowd(299)], give)


def answered(workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], give: Give) -> AnsweredSession:
    """Let everybody answer round 1 of p1 and of q01, and close both."""
    group = AnsweredSession(session, people, [(at * 37 + 4) % 101 for at in range(len(people))], [])
    group.cards.extend(f"kaart nummer {at} van dit gezelschap" for at in range(len(people)))
    for activity, given in (("p1", group.marks), ("q01", group.cards)):
        commands.set_results(workshop, ada, session, activity, "reveal")
        commands.open_round(workshop, ada, session, activity, 1)
        give(activity, 1, dict(zip(people, given, strict=True)))
        commands.close_round(workshop, ada, session, activity, 1)
    return group


@pytest.fixture
def traces(workshop: Workshop, session: Session) -> Traces:
    """What gives the answers of a round away, wherever it stands: names of dots, texts, the sentence, the median."""

    def of(activity: str, number: int = 1) -> set[str]:
        with workshop.store.reading() as db:
            told = session_rows.activity(db, session.id, activity)
            salt = session_rows.salt(db, session.id)
            given = answers.of_round(db, session.id, RoundKey(activity, number))
        assert told
        kind = activities.load(told.definition)
        key = RoundKey(activity, number)
        named = {pseudonym(salt, "chart", key, one.participant): one.value for one in given if one.value is not None}
        summary = kind.summarise(named)
        if isinstance(kind, WithTexts):
            return {*summary, *(text for _, text in kind.cards(summary, Texts("nl")))}
        return {
            *named,
            *(kind.sentence(summary, Texts(one)) for one in languages()),
            f"left:{summary.position.median:.2f}%",
        }

    return of


def element_names(workshop: Workshop) -> dict[str, str]:
    """Whose text stands where in the console's queue, as `participant_item`, by the name in its page."""
    found = rows(
        workshop, "SELECT salt, activity, round, participant, value FROM answers JOIN sessions ON id = session"
    )
    return {
        card(
            pseudonym(salt, "console", RoundKey(activity, number), participant), item["id"]
        ): f"{participant}_{item['id']}"
        for salt, activity, number, participant, value in found
        for item in (json.loads(value) or {}).get("texts", ())
    }
