"""The critical incident on screen: a card to write, three columns of cards for the group, dots to choose with."""

from typing import Any, cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Piece, Pieces, html, message
from pages.participant.fields.form import DotsField, fields
from pages.participant.fields.texts import WritingPart, writing
from pages.participant.personal import Personal
from pages.projector.layouts.stories import board
from sessions.activities.incident.activity import Incident
from sessions.activities.incident.answer import LONGEST
from sessions.activities.incident.choice import StoryChoice
from sessions.activities.incident.summary import StoryPrompt
from sessions.activities.shared.dots import Tally
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """A card with its parts; or dots for the cards that the group may see."""
    if isinstance(now.prompt, StoryChoice):
        return [_dots(here, now, personal, now.prompt)]
    telling, texts = cast(StoryPrompt, now.prompt), here.texts
    form = writing(
        here,
        now,
        personal,
        label=texts("incident.part.situation"),
        longest=LONGEST,
        most=telling.most,
        parts=[
            WritingPart("did", texts("incident.part.did"), LONGEST, rows=3),
            WritingPart("followed", texts("incident.part.followed"), LONGEST, rows=3),
            *_choices(here, telling),
        ],
        main="situation",
        rule=texts("incident.rule"),
    )
    return [form]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The cards that the group sees; those that got dots, the most first."""
    if isinstance(now.prompt, StoryChoice):
        options = now.prompt.options(here.texts)
        ranked = cast(Tally, result.summary).ranked
        rows = [_row(f"{dots} ●", {"situation": options[name]}) for name, dots in ranked if dots]
    else:
        telling = cast(StoryPrompt, now.prompt)
        rows = [_row(telling.value_of(item, here.texts.language), item) for item in result.summary.values()]
    return [html('<ul class="cards incident-cards">{rows}</ul>', rows=Markup().join(rows))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Three columns of cards; or the cards with the most dots."""
    name = f"{now.session.code}/{now.session.current}/{now.session.step}/{here.texts.language}"
    if isinstance(now.prompt, StoryChoice):
        return result_chart(name, result)
    telling = cast(StoryPrompt, now.prompt)
    return [board(here, name, telling.corners, [(telling, *card) for card in result.summary.items()])]


def _dots(here: Here, now: Open, personal: Personal, asked: StoryChoice) -> Piece:
    titles = {
        corner.id: corner.title.in_language(here.texts.language) for corner in cast(Incident, now.activity).corners
    }
    options = [
        (name, text, titles.get(asked.items[name].get("corner", ""), ""))
        for name, text in asked.options(here.texts).items()
    ]
    if not options:
        return message(here.texts("incident.none"))
    order = list(titles.values())
    options.sort(key=lambda option: order.index(option[2]) if option[2] in order else len(order))
    return fields(here, now, personal, [DotsField(options, asked.total, asked.on_one)])


def _choices(here: Here, telling: StoryPrompt) -> list[WritingPart]:
    """Which kind of value, which value of it, and which paradox; the last two may stay open."""
    texts, language = here.texts, here.texts.language
    corners = [(corner.id, corner.title.in_language(language)) for corner in telling.corners]
    values = [
        (name, f"{corner.title.in_language(language)}: {value.in_language(language)}")
        for name, (corner, value) in telling.values().items()
    ]
    paradoxes = [(name, poles.in_language(language)) for name, poles in telling.paradoxes.items()]
    neither = ("", texts("incident.no_choice"))
    parts = [WritingPart("corner", texts("incident.part.corner"), options=corners)]
    for name, options in (("value", values), ("paradox", paradoxes)):
        if options:
            label = texts(f"incident.part.{name}")
            parts.append(WritingPart(name, label, options=[neither, *options], needed=False))
    return parts


def _row(over: str, item: dict[str, Any]) -> Markup:
    step = Markup('<p class="step">{text}</p>')
    steps = [step.format(text=item[name]) for name in ("did", "followed") if name in item]
    return Markup('<li><p class="over">{over}</p><p>{situation}</p>{steps}</li>').format(
        over=over, situation=item["situation"], steps=Markup().join(steps)
    )
