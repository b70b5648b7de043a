"""The interventions on screen: marks, choices or a text, and for each step what the room and the phone see of it."""

from collections.abc import Mapping, Sequence

from pages.parts import way
from pages.parts.cards import cards
from pages.parts.fields import Choice, Field, Heading, Mark, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.writing import writing
from sessions import shift, taking_part
from sessions.activities.interventions_who import Who
from sessions.activities.kind import Value
from sessions.activities.lines import Marks, Scales
from sessions.activities.writing import LONGEST, MOST
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Lines to put a mark on, somebody to choose for every question, or a place to write."""
    if isinstance(scene.asking, Who):
        fields(here, scene, who, _choices(here, scene.asking))
    elif isinstance(scene.asking, Scales):
        fields(here, scene, who, _marks(here, scene.asking))
    else:
        writing(here, scene, who, label=here.texts("interventions.label"), longest=LONGEST, most=MOST)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The same as the room sees, light enough for an old phone, with the own answer in it."""
    assert scene.round
    given = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine: Value = (given and given.value) or {}
    if isinstance(scene.asking, Who):
        rows = [_chosen(here, scene.asking, name, result.summary[name], mine) for name in result.summary]
    elif isinstance(scene.asking, Scales):
        assert scene.activity
        came = shift.came_from(here.workshop, scene.session, scene.activity, scene.round, who)
        rows = [_line(here, scene.asking, name, marks, mine.get(name), came.get(name))
                for name, marks in result.summary.items()]  # fmt: skip
    else:
        label = here.texts("question.cards")
        texts = joined([markup("<li>{text}</li>", text=text) for _, text in result.cards])
        show('<ul class="cards" aria-label="{label}">{cards}</ul>', label=label, cards=texts)
        return
    show('<div class="interventions">{rows}</div>', rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """Dots on lines, bars in columns, or cards."""
    assert scene.activity
    name = f"{scene.session.code}/{scene.activity.id}/{scene.session.step}"
    if result.figure:
        picture(f"{name}/{here.texts.language}", result.figure, alt=result.sentence)
    else:
        cards(here, name, result.cards)


def _marks(here: Here, asking: Scales) -> list[Field]:
    low, high = (here.texts(end) for end in asking.ends)
    named = len(asking.statements) > 1 or asking.heading(here.texts) not in asking.wording(here.texts).values()
    return [
        Mark(name, low, high, label=text if named else "", bipolar=False)
        for name, text in asking.wording(here.texts).items()
    ]


def _choices(here: Here, asking: Who) -> list[Field]:
    actors = list(asking.named(here.texts).items())
    choices = [Choice(name, text, actors) for name, text in asking.wording(here.texts).items()]
    return [Heading("", here.texts("interventions.choose")), *choices]


def _line(
    here: Here, asking: Scales, name: str, marks: Marks | None, mine: int | None, came: int | None
) -> Safe:  # fmt: skip
    """A statement with the middle half and the median of the group, the own mark, and the way to it."""
    arrow = way.along(came, mine)
    low, high = (here.texts(end) for end in asking.ends)
    text = asking.wording(here.texts)[name]
    return markup(
        '<div class="strip">{text}<div class="rule" aria-hidden="true">{group}{way}{you}</div>'
        '<div class="poles"><span class="left">{low}</span><span class="right">{high}</span></div>{legend}</div>',
        text=markup("<h3>{text}</h3>", text=text) if text != asking.heading(here.texts) else Safe(""),
        low=low,
        high=high,
        group=_group(marks) if marks else Safe(""),
        you=markup('<b style="left:{at}%"></b>', at=mine) if mine is not None else Safe(""),
        way=arrow,
        legend=_legend(here, marks, mine, arrow),
    )


def _group(marks: Marks) -> Safe:
    one = marks.position
    low, high = (one.q1, one.q3) if one.q1 is not None and one.q3 is not None else (one.median, one.median)
    return markup(
        '<i class="half" style="left:{low}%;width:{wide}%"></i><i class="median" style="left:{median}%"></i>',
        low=f"{low:.2f}",
        wide=f"{high - low:.2f}",
        median=f"{one.median:.2f}",
    )


def _legend(here: Here, marks: Marks | None, mine: int | None, arrow: Safe) -> Safe:
    """What the signs are, with the values for whoever can't see them."""
    texts = here.texts
    group = (
        markup('<span class="of-group">{t}</span>', t=_told(here, "group", marks.position.median)) if marks else None
    )
    you = markup('<span class="of-you">{t}</span>', t=_told(here, "you", mine)) if mine is not None else Safe("")
    return markup('<p class="legend">{group}{you}{way}</p>', group=group or markup("{t}", t=texts("lines.too_few")),
                  you=you, way=way.legend(here, arrow))  # fmt: skip


def _told(here: Here, who: str, value: float) -> str:
    return here.texts("lines.at", who=here.texts(f"paradox.{who}"), value=here.texts.number(value))


def _chosen(here: Here, asking: Who, name: str, count: Mapping[str, int] | None, mine: Value) -> Safe:
    """A question with everybody who was chosen, the most first, and the own choice."""
    named = asking.named(here.texts)
    ranked = sorted(((actor, chosen) for actor, chosen in (count or {}).items() if chosen), key=lambda one: -one[1])
    most = ranked[0][1] if ranked else 1
    rows = [
        markup(
            '<li><span>{actor}</span><i aria-hidden="true" style="width:{wide}%"></i><b>{chosen}</b></li>',
            actor=named[actor],
            wide=f"{100 * chosen / most:.1f}",
            chosen=chosen,
        )
        for actor, chosen in ranked
    ]
    few = [] if rows else [markup("<li>{text}</li>", text=here.texts("lines.too_few"))]
    own = [here.texts("interventions.you", actor=named[mine[name]])] if mine.get(name) in named else []
    return markup(
        "<h3>{text}</h3><ul>{rows}</ul>{you}",
        text=asking.wording(here.texts)[name],
        rows=joined([*rows, *few]),
        you=_yours(own),
    )


def _yours(told: Sequence[str]) -> Safe:
    return joined([markup('<p class="you">{text}</p>', text=text) for text in told])
