"""What leaves the app of one session, as values: every format writes this, and the preview shows it.

It is read through the rules of what the audience may see, for one language and one level: *group* has all approved
texts, *file* those that somebody allowed one by one, and a label in place of every other one.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import NOWHERE, Figure, Kind
from sessions.archive.key_figures import calculate
from sessions.export import round_rows
from sessions.export.spreadsheet_cells import Row
from sessions.facilitation import exclusions, session_view, vote_cycle
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import SessionFigures
from sessions.model.programme import Text
from sessions.model.records import Round, Session, Status, TextKey, TextMasking
from sessions.participation import manual_entry
from sessions.results import content_flags, extra_charts, round_results
from sessions.results.content_flags import Flag, known_words
from sessions.results.result import Result
from sessions.results.texts.text_masking import carried_key, key_of
from sessions.results.texts.visible_answers import visible_answers
from sessions.store import answers
from sessions.workshop import Workshop

Level = Literal["group", "file"]
Withheld = Literal["", "open", "not_shown", "too_few", "nothing"]
PartName = Literal["result", "moved", "roles"]
Progress = Callable[[float], None]  # is told how much is done, from 0 to 1; what it raises ends the export
LEVELS: tuple[Level, ...] = ("group", "file")


def name_of(session: Session) -> str:
    """The name of a session's folder and files: its date and number, never the code with which people join."""
    return _name(session.held_on, session.id)


def _name(held_on: date, number: int) -> str:
    return f"{held_on.isoformat()}-{number}"


def no_progress(_done: float) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A text that people wrote, and how many wrote it or the same."""

    text: str
    people: int


@dataclass(frozen=True, slots=True)
class Part:
    """A result, or what is told beside it: what moved since the round before, or the roles side by side.

    `sentence` is the alternative text of its figures, which are Plotly figures as plain JSON.
    """

    name: PartName
    sentence: str
    numbers: tuple[tuple[str, str], ...] = ()
    figures: tuple[Figure, ...] = ()
    texts: tuple[WrittenText, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundReport:
    """One round. `withheld` says why nothing more of it is told than how many people answered.

    `texts` are how many texts are shown of those given, where the facilitator decided about them; `rows` what was
    given, by the columns of `spreadsheet_cells`.
    """

    step: str
    step_title: str
    turn: int
    answered: int
    passed: int
    by_hand: int
    withheld: Withheld
    texts: tuple[int, int] | None = None
    parts: tuple[Part, ...] = ()
    rows: tuple[Row, ...] = ()

    def title(self, texts: Texts) -> str:
        """The round by its step and turn, such as "tweetallen · ronde 2"."""
        turn = texts("projector.round", number=self.turn)
        return f"{self.step_title} · {turn}" if self.step_title else turn

    def counts(self, texts: Texts) -> str:
        """How many people answered, passed and were entered by hand, in one line."""
        counts = [texts.count("review.answers", self.answered)]
        counts += [texts("hands.of_these", count=self.by_hand)] if self.by_hand else []
        counts += [texts.count("review.passes", self.passed)] if self.passed else []
        counts += [texts("moderation.shown", shown=self.texts[0], given=self.texts[1])] if self.texts else []
        return " · ".join(counts)


@dataclass(frozen=True, slots=True)
class ActivityReport:
    """One activity; `shown` is what there was to see of one that asks nothing. `position` counts from 1."""

    position: int
    id: str
    kind: str
    kind_title: str
    label: str
    heading: str
    skipped: bool
    takeaway: str
    case: Mapping[str, str] | None
    rounds: tuple[RoundReport, ...]
    shown: Part | None = None

    @property
    def has_content(self) -> bool:
        """Whether there is anything to tell of it: a round, a sentence to take along, or something that was shown."""
        return bool(self.rounds or self.takeaway or self.shown)

    @property
    def rows(self) -> list[Row]:
        """The rows of all rounds."""
        return [row for each in self.rounds for row in each.rows]


@dataclass(frozen=True, slots=True)
class SessionReport:
    """A session. It holds no code, no secret and no moment of an answer. `language` is that of the report.

    `programme_titles` is None of a session that was imported from a document of form 2; `key_figures` are what
    comparisons read, None where they were not wanted and in such a document. `sentence_language` is the language in
    which an imported session is told, which may be another than that of the report.
    """

    language: str
    level: Level
    number: int
    title: str
    organisation: str
    held_on: date
    session_language: str
    programme: str
    status: Status
    roles: tuple[str, ...]
    people: int
    excluded: int
    keep_until: date
    made_up: bool
    activities: tuple[ActivityReport, ...]
    programme_titles: Text | None = None
    comparable: bool = False
    key_figures: SessionFigures | None = None
    sentence_language: str = ""

    @property
    def texts(self) -> Texts:
        """The texts of the interface in the language of the report."""
        return Texts(self.language)

    @property
    def name(self) -> str:
        """The same name as `name_of` the session."""
        return _name(self.held_on, self.number)

    @property
    def activities_with_content(self) -> list[ActivityReport]:
        """The activities of which there is something to tell."""
        return [activity for activity in self.activities if activity.has_content]

    def facts(self) -> list[tuple[str, str]]:
        """What a reader has to know of the session and of this export, as names and values."""
        texts = self.texts
        people = texts.count("review.people", self.people)
        excluded = f" · {texts.count('exclusions.people', self.excluded)}" if self.excluded else ""
        return [
            (texts("export.organisation"), self.organisation),
            (texts("export.day"), texts.day(self.held_on)),
            (texts("export.programme"), self.programme),
            (texts("export.people"), f"{people}{excluded}"),
            *([(texts("export.roles"), ", ".join(self.roles))] if self.roles else []),
            (texts("export.level"), texts(f"export.level_{self.level}")),
            *([(texts("export.note"), texts("export.made_up"))] if self.made_up else []),
        ]


@dataclass(frozen=True, slots=True)
class TextToReview:
    """A text that would leave for the group, with what in it calls for a careful look."""

    key: TextKey
    text: str
    people: int
    flags: tuple[Flag, ...]


def build(
    workshop: Workshop,
    session: Session,
    texts: Texts,
    level: Level = "group",
    allowed: Collection[TextKey] = (),
    progress: Progress = no_progress,
    only: str | None = None,
    *,
    figures: bool = True,
    key_figures: bool = True,
) -> SessionReport:
    """The report of a session; `allowed` are the texts that may be read at the level *file*.

    With `only` it holds one activity alone, for a preview. Without `figures` nothing is drawn. All is of one moment.
    Raises Refusal for a session that is being rehearsed: a rehearsal leaves nothing.
    """
    if session.rehearsal:
        raise Refusal("refused.export_rehearsal")
    if level == "file":
        session = replace(session, masking=TextMasking(frozenset(allowed), texts("export.text_left_out")))
    with workshop.store.reading() as db:
        people = answers.people(db, session.id)
        activities = tuple(_activities(_Source(workshop, session, texts, figures), progress, only))
        excluded = exclusions.excluded(workshop, session)
        compared = calculate(workshop, session) if key_figures else None
    return SessionReport(
        language=texts.language,
        level=level,
        number=session.id,
        title=session.title,
        organisation=session.organisation,
        held_on=session.held_on,
        session_language=session.language,
        programme=session.programme.in_language(texts.language),
        status=session.status,
        roles=session.roles,
        people=people,
        excluded=excluded,
        keep_until=session.keep_until,
        made_up=session.made_up,
        activities=activities,
        programme_titles=session.programme,
        comparable=session.comparable,
        key_figures=compared,
    )


def overview(workshop: Workshop, session: Session, texts: Texts) -> list[tuple[str, str]]:
    """The ids and labels of the activities that have something to tell, in the order of the programme."""
    takeaways = vote_cycle.takeaways(workshop, session)
    return [
        (item.activity.id, item.activity.label(texts))
        for item in session_view.items(workshop, session)
        if item.rounds or takeaways.get(item.activity.id) or _shown(_Source(workshop, session, texts, False), item)
    ]


def texts_to_review(workshop: Workshop, session: Session, texts: Texts) -> list[TextToReview]:
    """Every text that leaves for the group, once for each round in which it was written; for those who may export."""
    words = known_words(workshop.settings.words)
    takeaways = vote_cycle.takeaways(workshop, session)
    review: dict[TextKey, TextToReview] = {}
    for item in session_view.items(workshop, session):
        activity = item.activity
        others = [(TextKey(activity.id, None, text), text) for text in (takeaways.get(activity.id),) if text]
        others += [
            (carried_key(activity.id, parts), " · ".join(filter(None, parts)))
            for parts in round_results.carried_texts(workshop, activity)
        ]
        for key, text in others:
            review[key] = TextToReview(key, text, 1, content_flags.flags(text, words))
        for each in item.rounds:
            for written in _written_in(workshop, session, activity, each, texts):
                before = review.get(written.key)
                review[written.key] = replace(written, people=written.people + before.people) if before else written
    return list(review.values())


def _written_in(
    workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts
) -> Iterator[TextToReview]:
    """The texts of a round that the audience may see, in the order of their words."""
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    result = round_results.visible_result(workshop, session, activity, round_, texts.language)
    if not isinstance(prompt, WithTexts) or round_.open or not round_.shown or result.hidden:
        return
    visible = visible_answers(workshop, session, prompt, round_)
    values = {answer.participant: answer.value for answer in visible.given if answer.value is not None}
    written = [
        TextToReview(
            key_of(round_, text), prompt.readable_texts(values[participant], texts)[item], text.voices, text.flags
        )
        for (participant, item), text in visible.texts.items()
    ]
    yield from sorted(written, key=lambda text: text.text.casefold())


@dataclass(frozen=True, slots=True)
class _Source:
    """What a report is read from, and whether figures are wanted."""

    workshop: Workshop
    session: Session
    texts: Texts
    figures: bool

    def part(self, name: PartName, sentence: str, numbers: Sequence[tuple[str, str]], figures: Sequence[Figure],
             written: Sequence[WrittenText] = ()) -> Part:  # fmt: skip
        """A part, in which nothing is drawn unless figures are wanted."""
        return Part(name, sentence, tuple(numbers), _figures(figures) if self.figures else (), tuple(written))


def _activities(source: _Source, progress: Progress, only: str | None) -> Iterator[ActivityReport]:
    workshop, session, texts = source.workshop, source.session, source.texts
    takeaways, by_hand = vote_cycle.takeaways(workshop, session), manual_entry.counts(workshop, session)
    items = session_view.items(workshop, session)
    for position, item in enumerate(items, start=1):
        if only is not None and item.activity.id != only:
            continue
        progress((position - 1) / len(items))
        activity = item.activity
        yield ActivityReport(
            position=position,
            id=activity.id,
            kind=activity.kind,
            kind_title=texts(f"{activity.kind}.name"),
            label=activity.label(texts),
            heading=activity.heading(texts),
            skipped=item.skipped,
            takeaway=_takeaway(session, activity, takeaways.get(activity.id, "")),
            case=round_results.SessionContext(workshop, session, activity).case,
            rounds=tuple(_round(source, activity, each, by_hand.get(each.key, 0)) for each in item.rounds),
            shown=_shown(source, item),
        )


def _takeaway(session: Session, activity: Kind, sentence: str) -> str:
    masking = session.masking
    if not sentence or masking is None or TextKey(activity.id, None, sentence) in masking.allowed:
        return sentence
    return f"[{masking.label}]"


def _shown(source: _Source, item: Item) -> Part | None:
    """What there was to see of an activity that asks nothing, such as the overview, once it was on stage."""
    if item.rounds or not item.visited or item.activity.prompt("", NOWHERE).asks:
        return None
    result = round_results.without_answers(source.workshop, source.session, item.activity, source.texts.language)
    return None if result.hidden or not (result.numbers or result.figures) else _part(source, result)


def _round(source: _Source, activity: Kind, round_: Round, by_hand: int) -> RoundReport:
    workshop, session, texts = source.workshop, source.session, source.texts
    result = round_results.visible_result(workshop, session, activity, round_, texts.language)
    withheld: Withheld = "open" if round_.open and round_.shown else result.hidden or ("open" if round_.open else "")
    report = RoundReport(
        step=round_.step,
        step_title=texts.first(f"{activity.kind}.step.{round_.step}", round_.step) if round_.step else "",
        turn=round_.turn,
        answered=result.answered,
        passed=0 if withheld else result.passed,
        by_hand=by_hand,
        withheld=withheld,
        texts=None if round_.open else result.texts,
    )
    if withheld:
        return report
    extra = extra_charts.extra(workshop, session, activity, round_, texts.language)
    beside = (source.part(each.name, each.alt, each.numbers, each.figures) for each in extra)
    rows = round_rows.of_round(workshop, session, activity, round_, texts)
    return replace(report, parts=(_part(source, result), *beside), rows=tuple(rows))


def _part(source: _Source, result: Result) -> Part:
    """A result; what several people wrote in the same words stands there once, with how many they are."""
    people: Counter[str] = Counter()
    for name, text in result.cards:
        people[text] += result.voices.get(name, 1)
    written = [WrittenText(text, people[text]) for text in sorted(people)]
    return source.part("result", result.sentence, result.numbers, result.figures, written)


def _figures(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures without the names by which a live chart moves its dots."""
    return tuple(
        {
            **figure,
            "data": [{name: value for name, value in trace.items() if name != "ids"} for trace in figure["data"]],
        }
        for figure in figures
    )


def in_order(reports: Sequence[SessionReport]) -> list[SessionReport]:
    """Sessions from the earliest to the latest."""
    return sorted(reports, key=lambda report: (report.held_on, report.number))
