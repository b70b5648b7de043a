"""Opening a screen as somebody, and rooms with answers in them."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from streamlit.runtime.context import ContextProxy, StreamlitCookies

from sessions import activities, identity, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.store import answers, stage
from sessions.workshop import Workshop, start
from tests.conftest import somebody
from tests.screens.screen import Screen

Open = Callable[..., Screen]
Give = Callable[..., None]
Crowd = Callable[..., list[Visitor]]


@pytest.fixture(autouse=True)
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Streamlit knows of a browser comes from the `Screen` that runs: AppTest itself can't seed it."""
    monkeypatch.setattr(ContextProxy, "cookies", property(lambda _: StreamlitCookies(Screen.running.cookies)))
    monkeypatch.setattr(ContextProxy, "ip_address", property(lambda _: Screen.running.source or None))


@pytest.fixture
def show(workshop: Workshop) -> Open:
    """`show("join", ben, code=session.code, language="en")` opens a screen in a browser of Ben's."""
    start(workshop)

    def opened(name: str, who: Visitor, language: str | None = None, **query: str | None) -> Screen:
        return Screen(workshop, name, who, language, **query)

    return opened


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Dutch, then English."""
    return str(request.param)


@pytest.fixture
def texts(language: str) -> Texts:
    """The texts in that language."""
    return Texts(language)


@pytest.fixture
def dutch() -> Texts:
    """The texts in Dutch."""
    return Texts("nl")


@pytest.fixture
def crowd(workshop: Workshop, session: Session) -> Crowd:
    """`crowd(7)` lets seven people in; `crowd(7, session=other)` elsewhere. In one transaction, so that 300 is quick."""

    def joined(n: int, session: Session = session) -> list[Visitor]:
        people = [somebody(f"10.1.{at // 250}.{at % 250}") for at in range(n)]
        with workshop.store.writing() as db:
            answers.touch(db, session.id)
            for one in people:
                answers.join(db, session.id, one.holder(f"participant:{session.id}"), None, workshop.clock())
        return people

    return joined


@pytest.fixture
def give(workshop: Workshop, session: Session) -> Give:
    """`give("p1", 1, {ben: 20, chi: None})` answers a round: a place, texts, or None for a pass."""

    def given(activity: str, number: int, by: Mapping[Visitor, object], session: Session = session) -> None:
        with workshop.store.writing() as db:
            answers.touch(db, session.id)
            told = stage.activity(db, session.id, activity)
            assert told
            for visitor, answer in by.items():
                who = answers.participant(db, session.id, visitor.holder(f"participant:{session.id}"))
                assert who
                value = None if answer is None else activities.load(told.definition).parse(raw(answer))
                answers.write(db, who, activity, number, value, workshop.clock())

    return given


def raw(answer: object) -> object:
    """An answer as a browser sends it: a place on the line, one text or several, or a pass."""
    if answer is None:
        return {"pass": True}
    if isinstance(answer, int):
        return {"value": answer}
    texts = [answer] if isinstance(answer, str) else list(answer)  # type: ignore[call-overload]
    return {"texts": [{"id": f"t{at}", "text": text} for at, text in enumerate(texts)]}


@pytest.fixture
def opened(workshop: Workshop, ada: Visitor, session: Session, reload: Callable[[Session], Session]) -> Session:
    """The session with round 1 of the paradox p1 open, its results for after the reveal."""
    life.set_results(workshop, ada, session, "p1", "reveal")
    life.open_round(workshop, ada, session, "p1", 1)
    return reload(session)


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, session: Session, reload: Callable[[Session], Session]) -> Session:
    """The session with round 1 of the question q01 open, its results live."""
    life.open_round(workshop, ada, session, "q01", 1)
    return reload(session)


@pytest.fixture
def strangers() -> Mapping[str, Visitor]:
    """Browsers without a right: no cookie, one that we never gave out, one that is no token at all."""
    return {
        "no cookie": Visitor(None, "10.0.0.6"),
        "never seen": Visitor(identity.new_token(), "10.0.0.7"),
        "forged": Visitor("' OR 1=1 --<script>", "10.0.0.8"),
        "empty": Visitor("", "10.0.0.9"),
    }
