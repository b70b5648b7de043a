"""Central findings: statements about all sessions together, with what they rest on, and never about one group."""

import pytest

from sessions.archive import findings
from sessions.archive.comparison.filters import ComparedSession
from sessions.locale import Texts
from sessions.model.key_figures import ItemsFigure, RatedItem, WordsFigure
from tests.sessions.archive.comparison.compared import both, held, line, round_of

NL = Texts("nl")
CAMPS = [0, 0, 0, 100, 100, 100]
TOGETHER = [80, 82, 84, 86, 88]


def said(sessions: list[ComparedSession]) -> dict[str, list[tuple[str, int, int]]]:
    """The statements by theme, each with its sessions and people."""
    return {
        theme.name: [(each.text, each.sessions, each.people) for each in theme.findings]
        for theme in findings.findings(sessions, NL)
        if theme.findings
    }


def test_paradoxes_that_divide_rooms_and_those_on_which_groups_agree() -> None:
    sessions = [
        held(number, round_of(line(CAMPS, "a", "b")), round_of(line(TOGETHER), activity="p2")) for number in (1, 2, 3)
    ]
    found = said(sessions)
    assert found["divided"][0] == (
        "a – b: in 3 van de 3 sessies stonden twee kampen tegenover elkaar (spreiding gemiddeld 1,00 van 1).", 3, 18,
    )  # fmt: skip
    assert ("Bij sturen – loslaten staan 3 van de 3 groepen aan de kant van ‘loslaten’.", 3, 15) in found["agreed"]


def test_what_two_sessions_say_is_no_finding() -> None:
    sessions = [held(number, round_of(line(CAMPS))) for number in (1, 2)]
    assert said(sessions) == {}


def test_barriers_say_how_strong_and_how_far_in_own_hands() -> None:
    force = RatedItem(label=both("regels"), n=4, values={"strength": 4, "influence": 2}, side="restraining")
    helps = RatedItem(label=both("moed"), n=4, values={"strength": 5, "influence": 5}, side="driving")
    figure = ItemsFigure(of="forces", items=(force, helps))
    found = said([held(number, round_of(figure, kind="forcefield")) for number in (1, 2, 3)])
    assert found == {"barriers": [("‘regels’ remt met gemiddeld 4 van 5. Zelf invloed erop: 2 van 5.", 3, 12)]}


def test_a_word_counts_from_three_sessions_on() -> None:
    words = [WordsFigure(given=3, words=(("samen", 2), (f"woord {number}", 1))) for number in (1, 2, 3)]
    found = said([held(number, round_of(each, kind="word")) for number, each in enumerate(words, 1)])
    assert found == {"words": [("‘samen’ kwam 6 keer voor, in 3 van de 3 sessies met woorden.", 3, 30)]}


def test_the_strategy_that_was_first_most_often_is_said_first() -> None:
    points = [{"teams": 0.9, "ruimte": 0.2}, *[{"teams": 0.4, "ruimte": 0.5}] * 3]
    figures = [
        ItemsFigure(of="ranking", items=tuple(RatedItem(label=both(name), n=4, values={"points": value}, side="")
                                              for name, value in each.items()))
        for each in points
    ]  # fmt: skip
    found = said([held(number, round_of(each, kind="ranking")) for number, each in enumerate(figures, 1)])
    assert found == {
        "strategies": [
            ("‘ruimte’ stond bovenaan in 3 van de 4 sessies.", 4, 16),
            ("‘teams’ stond bovenaan in 1 van de 4 sessies.", 4, 16),
        ]
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_text_for_a_report_has_every_statement_and_its_basis(language: str) -> None:
    texts = Texts(language)
    sessions = [held(number, round_of(line(CAMPS))) for number in (1, 2, 3)]
    themes = findings.findings(sessions, texts)
    text = findings.as_text(themes, sessions, texts)
    assert text.startswith(f"# {texts('findings.title')}\n")
    assert texts("findings.basis", sessions=3, people=30) in text and texts("findings.method") in text
    for theme in themes:
        assert all(f"- {each.text} {findings.basis(each, texts)}" in text for each in theme.findings)
        assert (texts(f"findings.theme.{theme.name}") in text) == bool(theme.findings)
