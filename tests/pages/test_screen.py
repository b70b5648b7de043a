"""What `assert_clean` would say: a check that never fails checks nothing."""

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from tests.pages.conftest import Show
from tests.pages.screen import MARKDOWN, Screen, as_typed, assert_clean


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<p onclick='alert(1)'>tekst</p>",
        "<a href='javascript:alert(1)'>tekst</a>",
        "<a href='//elders.nl'>tekst</a>",
        "<img src='https://elders.nl/x.png' alt=''>",
        "<p>open",
        "<p><b>scheef</p></b>",
        "<iframe src='/'></iframe>",
        "<!-- opmerking -->",
    ],
)
def test_markup_that_is_not_ours_is_found(show: Show, eve: Visitor, body: str) -> None:
    home = show("home", eve)
    home.html[0].proto.body = body
    with pytest.raises(AssertionError):
        assert_clean(home)


def test_a_secret_is_found_wherever_it_stands(show: Show, dee: Visitor, session: Session) -> None:
    home = show("home", dee)
    for secret in (dee.token, dee.holder(rights.ORGANISER), home.workshop.settings.passcode):
        home.button[0].proto.help = f"… {secret} …"
        with pytest.raises(AssertionError):
            assert_clean(home)


def test_a_script_that_breaks_is_found(show: Show, eve: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streamlit.form", None)
    with pytest.raises(AssertionError, match="error"):
        show("home", eve)


@pytest.mark.parametrize("label", ["*vet*", "a_b", ":smile:", "[x](y)", "$x$", "&lt;", "<b>"])
def test_markdown_is_found(label: str) -> None:
    with pytest.raises(AssertionError):
        as_typed(label)
    escaped = "".join(f"\\{sign}" if sign in MARKDOWN else sign for sign in label)
    assert as_typed(escaped) == as_typed(f"**{escaped}**") == label


def test_a_fragment_runs_alone_and_the_rest_of_the_screen_stays(show: Show, ada: Visitor, session: Session) -> None:
    """As in the browser: `press` reruns the fragment of its button, then those that the signal reaches."""
    console = show("facilitate", ada, code=session.code)
    before = console.visible_text.splitlines()
    console.press("end")
    assert [line for line in before if line not in console.visible_text.splitlines()] == []
    console.press("go_p3")
    whole = Screen(console.workshop, "facilitate", ada, code=session.code)
    assert (console.visible_text, console.data_of("workshop_page")) == (
        whole.visible_text,
        whole.data_of("workshop_page"),
    )
