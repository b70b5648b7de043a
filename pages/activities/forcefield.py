"""The force field on screen: forces to add and to rate; cards, then two pictures for the room."""

from typing import cast

from pages.parts.cards import as_list, cards
from pages.parts.fields import Field, Heading, Rating, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.writing import WritingPart, writing
from sessions import taking_part
from sessions.activities.forcefield import LONGEST, Forcefield
from sessions.activities.forcefield_picture import Rated
from sessions.activities.forcefield_rating import Field as Ratings
from sessions.activities.forcefield_rating import Rate
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A place to write forces below those that are there, or two marks for each of them."""
    if isinstance(scene.asking, Rate):
        fields(
            here,
            scene,
            who,
            [field for force in scene.asking.forces for field in _marks(here, force.id, force.worded(here.texts))],
        )
        return
    activity = cast(Forcefield, scene.activity)
    show(
        '<div class="forces"><p>{lead}</p><h2>{title}</h2><ul>{forces}</ul></div>',
        lead=activity.heading(here.texts),
        title=here.texts("forcefield.named"),
        forces=joined([markup("<li>{text}</li>", text=one.worded(here.texts)) for one in activity.all_forces({})]),
    )
    ways = [(name, here.texts(f"forcefield.{name}")) for name in ("restraining", "driving")]
    parts = [WritingPart("direction", here.texts("forcefield.direction"), options=ways)]
    writing(here, scene, who, label=here.texts("forcefield.label"), longest=LONGEST, most=activity.most, parts=parts)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The added forces as the room sees them, or what the group thinks of each with the own marks beside it."""
    if not isinstance(scene.asking, Rate):
        as_list(here, result)
        return
    assert scene.round
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    given = answer.value if answer and answer.value else {}
    found = cast(Ratings, result.summary)
    rated = [*found.side(driving=False), *found.side(driving=True)]
    rows = [_force(here, one, given) for one in [*rated, *(one for one in found.forces if one not in rated)]]
    show('<ul class="field">{rows}</ul>', rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """Cards while forces are added, with those of the programme first; then one of the two pictures."""
    name = f"{scene.session.code}/{scene.session.current}/{here.texts.language}"
    if isinstance(scene.asking, Rate):
        assert result.figure
        # Another picture, or one force more, is drawn anew; everything else glides.
        picture(f"{name}/{scene.session.picture}/{len(scene.asking.forces)}", result.figure, alt=result.sentence)
    else:
        named = [(one.id, one.worded(here.texts)) for one in cast(Forcefield, scene.activity).all_forces({})]
        cards(here, name, [*named, *result.cards], result.voices)


def _marks(here: Here, name: str, text: str) -> list[Field]:
    texts = here.texts
    return [
        Heading(text),
        Rating(
            f"{name}_strength", texts("forcefield.ask_strength"), texts("forcefield.weak"), texts("forcefield.strong")
        ),
        Rating(
            f"{name}_influence",
            texts("forcefield.ask_influence"),
            texts("forcefield.not_ours"),
            texts("forcefield.ours"),
        ),
    ]


def _force(here: Here, one: Rated, given: dict[str, object]) -> Safe:
    marks = [_mark(here, one, name, getattr(one, name), given) for name in ("strength", "influence")]
    side = "driving" if one.driving else "restraining"
    return markup(
        '<li class="{side}"><p>{text}</p>{marks}</li>', side=side, text=one.worded(here.texts), marks=joined(marks)
    )


def _mark(here: Here, one: Rated, name: str, median: float | None, given: dict[str, object]) -> Safe:
    """One line: what it is, the median of the group as a bar and a number, and the own mark."""
    own = given.get(f"{one.id}_{name}")
    group = here.texts.number(median) if median is not None else here.texts("forcefield.unrated")
    return markup(
        '<dl><dt>{label}</dt><dd><i aria-hidden="true" style="width:{wide}%"></i></dd>'
        "<dd>{group}</dd><dd>{you}</dd></dl>",
        label=here.texts("forcefield.strength" if name == "strength" else "forcefield.influence"),
        wide=f"{20 * (median or 0):.0f}",
        group=group,
        you=here.texts("forcefield.you", rating=own) if own is not None else "",
    )
