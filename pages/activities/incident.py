"""The critical incident on screen: a card to write, three columns of cards for the room, dots to pick with."""

from typing import Any, cast

from pages.parts.fields import Dots, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.stories import board
from pages.parts.writing import WritingPart, writing
from sessions.activities.dots import Tally
from sessions.activities.incident import LONGEST, Choose, Incident, Telling
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A card with its parts; or dots for the cards that the room may see."""
    if isinstance(scene.asking, Choose):
        _ask_dots(here, scene, who, scene.asking)
        return
    told, texts = cast(Telling, scene.asking), here.texts
    writing(
        here,
        scene,
        who,
        label=texts("incident.part.situation"),
        longest=LONGEST,
        most=told.most,
        parts=[
            WritingPart("did", texts("incident.part.did"), LONGEST, rows=3),
            WritingPart("followed", texts("incident.part.followed"), LONGEST, rows=3),
            *_choices(here, told),
        ],
        main="situation",
        rule=texts("incident.rule"),
    )


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The cards that the room sees; those that got dots, the most first."""
    if isinstance(scene.asking, Choose):
        options = scene.asking.options(here.texts)
        ranked = cast(Tally, result.summary).ranked
        rows = [_row(here, f"{dots} ●", {"situation": options[name]}) for name, dots in ranked if dots]
    else:
        told = cast(Telling, scene.asking)
        cards = result.summary.values()
        rows = [_row(here, told.value_of(item, here.texts.language), item) for item in cards]
    show('<ul class="cards incident-cards">{rows}</ul>', rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """Three columns of cards; or the cards with the most dots."""
    name = f"{scene.session.code}/{scene.session.current}/{scene.session.step}/{here.texts.language}"
    if isinstance(scene.asking, Choose):
        assert result.figure
        picture(name, result.figure, alt=result.sentence)
    else:
        told = cast(Telling, scene.asking)
        board(here, name, told.corners, [(told, *one) for one in result.summary.items()])


def _ask_dots(here: Here, scene: Scene, who: Participant, asked: Choose) -> None:
    titles = {one.id: one.title.in_language(here.texts.language) for one in cast(Incident, scene.activity).corners}
    options = [
        (name, text, titles.get(asked.items[name].get("corner", ""), ""))
        for name, text in asked.options(here.texts).items()
    ]
    if options:
        order = list(titles.values())
        options.sort(key=lambda option: order.index(option[2]) if option[2] in order else len(order))
        fields(here, scene, who, [Dots(options, asked.total, asked.on_one)])
    else:
        show('<div class="quiet" role="status"><p>{text}</p></div>', text=here.texts("incident.none"))


def _choices(here: Here, told: Telling) -> list[WritingPart]:
    """Which kind of value, which value of it, and which paradox; the last two may stay open."""
    texts, language = here.texts, here.texts.language
    corners = [(corner.id, corner.title.in_language(language)) for corner in told.corners]
    values = [
        (name, f"{corner.title.in_language(language)}: {value.in_language(language)}")
        for name, (corner, value) in told.values().items()
    ]
    paradoxes = [(name, poles.in_language(language)) for name, poles in told.paradoxes.items()]
    neither = ("", texts("incident.no_choice"))
    parts = [WritingPart("corner", texts("incident.part.corner"), options=corners)]
    for name, options in (("value", values), ("paradox", paradoxes)):
        if options:
            label = texts(f"incident.part.{name}")
            parts.append(WritingPart(name, label, options=[neither, *options], needed=False))
    return parts


def _row(here: Here, over: str, item: dict[str, Any]) -> Safe:
    steps = [markup('<p class="step">{text}</p>', text=item[name]) for name in ("did", "followed") if name in item]
    return markup(
        '<li><p class="over">{over}</p><p>{situation}</p>{steps}</li>',
        over=over,
        situation=item["situation"],
        steps=joined(steps),
    )
