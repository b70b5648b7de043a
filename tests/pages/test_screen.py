"""What `assert_clean` would say: a check that never fails checks nothing."""

from pathlib import Path

import pytest
import streamlit

from pages.kit.pieces import escape_markdown
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from tests.pages.conftest import Show
from tests.pages.screen import MARKDOWN, TEXT_RULES, Screen, as_typed, assert_clean, found_by_rules


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<p onclick='alert(1)'>tekst</p>",
        "<a href='javascript:alert(1)'>tekst</a>",
        "<a href='//elders.nl'>tekst</a>",
        "<a href='/review'>leads out of a sub-path</a>",
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
    escaped = escape_markdown(label)
    assert as_typed(escaped) == as_typed(f"**{escaped}**") == label


# One for every entry of TEXT_RULES, in their order, with what it would find when signs had a backslash only.
RULED = {
    "zie www.evil.nl/inloggen": "www.evil.nl",
    "(a@evil.nl)": "a@evil.nl",
    ":material/home:": ":material_home:",
    "x:streamlit:": ":streamlit:",
    "a <-> b": " <-> ",
    "a -> b": " -> ",
    "<- b": "<- ",
    "a --": " --",
    "a >= b": " >= ",
    "a <= b": " <= ",
    "a ~= b": " ~= ",
    ":+1:": ":+1:",
}


@pytest.mark.parametrize(
    "typed",
    [*RULED, "https://evil.nl/x", "HTTP://evil.nl", ":material_home:", ":house:", "a\u2060@b.nl", "\\www.evil.nl"],
)
def test_what_streamlit_looks_for_in_a_label_is_not_found(typed: str) -> None:
    """Also right behind a backslash, and behind a sign that stands for none."""
    assert found_by_rules(escape_markdown(typed)) == found_by_rules(f"**{escape_markdown(typed)}**") == ()
    assert as_typed(escape_markdown(typed)) == typed.replace("\u2060", "")


def test_every_rule_finds_something_in_a_label_with_backslashes_only() -> None:
    escaped = {typed: "".join(f"\\{sign}" if sign in MARKDOWN else sign for sign in typed) for typed in RULED}
    assert [found_by_rules(label)[0] for label in escaped.values()] == [*RULED.values()]


def test_the_rules_are_those_of_the_installed_streamlit() -> None:
    scripts = Path(streamlit.__file__).parent / "static" / "static" / "js"
    read = "".join(
        path.read_text("utf-8")
        for name in ("StreamlitMarkdown", "remark-emoji")
        for path in scripts.glob(f"{name}.*.js")
    )
    assert [rule for rule in TEXT_RULES if rule not in read] == []


def test_lines_and_columns_of_a_label_mean_nothing() -> None:
    assert as_typed(escape_markdown("kop\n===\n\n    regels\t1")) == "kop === regels 1"


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
