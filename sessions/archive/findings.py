"""Central findings: what all chosen sessions say together, each statement with the sessions and people behind it.

For who makes tools and advice for all municipalities. A statement is made from the key figures of at least
`FEWEST_SESSIONS` sessions, so none is about one group.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from sessions.archive.comparison import groups, items, lines
from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.items import ComparedItem, ComparedItems
from sessions.archive.comparison.lines import ComparedLine
from sessions.locale import Texts
from sessions.model.key_figures import LineFigure

FEWEST_SESSIONS = 3
MOST = 5  # statements of one theme
RECOGNISED, UNKNOWN = 60, 40  # medians from here up, and up to here
DIVIDED = 2  # of a line: in how many sessions two camps stood on it, to be said
UNSURE = 0.4  # of the spread from which a group has no common view
THEMES = (
    "agreed",
    "divided",
    "needed",
    "unsure",
    "questions",
    "barriers",
    "strategies",
    "competencies",
    "words",
    "actions",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement, with how many sessions and people it rests on."""

    text: str
    sessions: int
    people: int


@dataclass(frozen=True, slots=True)
class FindingsTheme:
    """The statements about one theme, the strongest first; none where too few sessions say something about it."""

    name: str
    findings: Sequence[Finding]


def findings(compared: Sequence[ComparedSession], texts: Texts) -> list[FindingsTheme]:
    """What these sessions say, theme by theme, in the language of `texts`."""
    makers: dict[str, Callable[[Sequence[ComparedSession], Texts], Iterator[Finding]]] = {
        "agreed": _agreed,
        "divided": _divided,
        "needed": _needed,
        "unsure": _unsure,
        "questions": _questions,
        "barriers": _barriers,
        "strategies": _strategies,
        "competencies": _competencies,
        "words": _words,
        "actions": _actions,
    }
    return [FindingsTheme(name, _strongest(makers[name](compared, texts))) for name in THEMES]


def as_text(themes: Sequence[FindingsTheme], compared: Sequence[ComparedSession], texts: Texts) -> str:
    """The findings as text for a report: headings with Markdown, a line per statement."""
    people = sum(each.figures.people for each in compared)
    parts = [
        f"# {texts('findings.title')}",
        texts("findings.basis", sessions=len(compared), people=people),
        *(line for theme in themes if theme.findings for line in _theme_text(theme, texts)),
        texts("findings.method"),
    ]
    return "\n\n".join(parts) + "\n"


def _theme_text(theme: FindingsTheme, texts: Texts) -> Iterator[str]:
    yield f"## {texts(f'findings.theme.{theme.name}')}"
    yield "\n".join(f"- {each.text} {basis(each, texts)}" for each in theme.findings)


def basis(finding: Finding, texts: Texts) -> str:
    """The number of sessions and people behind a statement, in brackets."""
    return texts("findings.of", sessions=finding.sessions, people=finding.people)


def _strongest(statements: Iterator[Finding]) -> list[Finding]:
    return [each for each in statements if each.sessions >= FEWEST_SESSIONS][:MOST]


def _agreed(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """Statements that nearly every group recognises, and paradoxes on which groups stand at the same side."""
    statements = lines.statements(compared)
    statements.sort(key=lambda line: -_share(line, lambda figure: figure.median >= RECOGNISED))
    for line in statements:
        count = sum(row.figure.median >= RECOGNISED for row in line.rows)
        if 3 * count >= 2 * len(line.rows):
            yield _finding(
                line,
                texts(
                    "findings.say.recognised",
                    what=line.heading(texts.language),
                    count=count,
                    of=len(line.rows),
                ),
            )
    for line in lines.paradoxes(compared):
        yield from _same_side(line, texts)


def _same_side(line: ComparedLine, texts: Texts) -> Iterator[Finding]:
    sides = {"left": 0, "right": 0}
    for row in line.rows:
        if row.figure.median < 34 or row.figure.median > 66:
            sides["left" if row.figure.median < 34 else "right"] += 1
    side, count = max(sides.items(), key=lambda item: item[1])
    if 3 * count >= 2 * len(line.rows):
        pole = (line.left if side == "left" else line.right).in_language(texts.language)
        yield _finding(
            line,
            texts(
                "findings.say.same_side",
                what=line.heading(texts.language),
                pole=pole,
                count=count,
                of=len(line.rows),
            ),
        )


def _divided(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """Paradoxes on which people in one room stand far apart, the widest mean spread first."""
    paradoxes = [line for line in lines.paradoxes(compared) if len(line.rows) >= FEWEST_SESSIONS]
    paradoxes.sort(key=lambda line: -fmean(row.figure.spread for row in line.rows))
    for line in paradoxes:
        camps = sum(row.figure.shape == "camps" for row in line.rows)
        spread = texts.number(fmean(row.figure.spread for row in line.rows), 2)
        key = "camps" if camps >= DIVIDED else "spread"
        yield _finding(
            line,
            texts(
                f"findings.say.{key}",
                what=line.heading(texts.language),
                count=camps,
                of=len(line.rows),
                spread=spread,
            ),
        )


def _needed(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """Which way groups want to move, the widest gap first."""
    for gap in lines.gaps(compared):
        to_right = sum(row.figure.median > 5 for row in gap.rows)
        to_left = sum(row.figure.median < -5 for row in gap.rows)
        pole = gap.right if to_right >= to_left else gap.left
        yield Finding(
            texts(
                "findings.say.needed",
                what=gap.about.in_language(texts.language),
                pole=pole.in_language(texts.language),
                count=max(to_right, to_left),
                of=len(gap.rows),
                points=texts.number(gap.size, 0),
            ),
            len(gap.rows),
            sum(row.figure.pairs for row in gap.rows),
        )


def _unsure(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """Statements that groups oversee or recognise least, and where answers lie all over the line."""
    statements = lines.statements(compared)
    statements.sort(key=lambda line: fmean(row.figure.median for row in line.rows))
    for line in statements:
        count = sum(row.figure.median <= UNKNOWN or row.figure.spread >= UNSURE for row in line.rows)
        if 2 * count >= len(line.rows):
            yield _finding(
                line,
                texts("findings.say.unsure", what=line.heading(texts.language), count=count, of=len(line.rows)),
            )


def _questions(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    for table in items.items(compared, "dots", "dots"):
        yield from (_item(each, "chosen", 100, texts) for each in table.items)


def _barriers(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """The strongest restraining forces, and how far each is in the hands of the groups."""
    influence = {
        each.label.nl: each.mean for table in items.items(compared, "forces", "influence") for each in table.items
    }
    restraining = [
        each
        for table in items.items(compared, "forces", "strength")
        for each in table.items
        if each.side == "restraining"
    ]
    for each in sorted(restraining, key=lambda item: -item.mean):
        yield Finding(
            texts(
                "findings.say.barrier",
                what=each.label.in_language(texts.language),
                strength=texts.number(each.mean),
                influence=texts.number(influence.get(each.label.nl, 0)),
            ),
            each.sessions,
            each.people,
        )


def _strategies(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    for table in items.items(compared, "ranking", "points"):
        first = _times_first(table)
        for each in sorted(table.items, key=lambda item: -first.get(item.label.nl, 0)):
            yield Finding(
                texts(
                    "findings.say.strategy",
                    what=each.label.in_language(texts.language),
                    count=first.get(each.label.nl, 0),
                    of=each.sessions,
                ),
                each.sessions,
                each.people,
            )


def _times_first(table: ComparedItems) -> dict[str, int]:
    """In how many sessions each item had the most; several when they had as much."""
    counted: dict[str, int] = {}
    for _, values in table.rows:
        for name, value in values.items():
            if value == max(values.values()):
                counted[name] = counted.get(name, 0) + 1
    return counted


def _competencies(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """The competencies with the widest gap between how important they are and how strong."""
    for table in items.items(compared, "competencies", "gap"):
        yield from (_item(each, "competency", 1, texts) for each in table.items if each.mean > 0)


def _words(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """The words that were given most. People are those of the sessions: who gave a word twice is not known."""
    given = [(each.figures.people, {word.text.casefold() for word in groups.words([each])}) for each in compared]
    with_words = sum(bool(words) for _, words in given)
    for word in groups.words(compared):
        if word.sessions >= FEWEST_SESSIONS:
            text = texts("findings.say.word", word=word.text, count=word.count, sessions=word.sessions, of=with_words)
            people = sum(people for people, words in given if word.text.casefold() in words)
            yield Finding(text, word.sessions, people)


def _actions(compared: Sequence[ComparedSession], texts: Texts) -> Iterator[Finding]:
    """How many actions were agreed on, and what became of those that were looked back on."""
    people = {each.session.key: each.figures.people for each in compared}
    rows = groups.actions(compared)
    agreed = [row for row in rows if row.agreed]
    if agreed:
        yield Finding(
            texts("findings.say.agreed", count=sum(row.agreed for row in agreed), of=len(agreed)),
            len(agreed),
            sum(people[row.session.key] for row in agreed),
        )
    follow_ups = [(row, row.follow_up) for row in rows if row.follow_up]
    if follow_ups:
        total = sum(figure.asked_about for _, figure in follow_ups)
        done = sum(figure.done for _, figure in follow_ups)
        yield Finding(
            texts("findings.say.done", count=done, of=total),
            len(follow_ups),
            sum(people[row.session.key] for row, _ in follow_ups),
        )


def _item(item: ComparedItem, key: str, factor: float, texts: Texts) -> Finding:
    what, value = item.label.in_language(texts.language), texts.number(item.mean * factor, 1 if factor == 1 else 0)
    return Finding(texts(f"findings.say.{key}", what=what, value=value), item.sessions, item.people)


def _finding(line: ComparedLine, text: str) -> Finding:
    return Finding(text, len(line.rows), line.people)


def _share(line: ComparedLine, holds: Callable[[LineFigure], bool]) -> float:
    return sum(holds(row.figure) for row in line.rows) / len(line.rows)
