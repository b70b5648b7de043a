"""The question on screen: dots on questions, a place to write alone or together, dots on answers; cards and bars."""

from collections.abc import Iterable, Sequence
from typing import cast

from pages.parts.cards import as_list, cards
from pages.parts.fields import Dots, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.writing import writing
from sessions import taking_part
from sessions.activities.dots import Tally
from sessions.activities.dotting import Dotting
from sessions.activities.question import Answering, Choosing
from sessions.activities.writing import LONGEST, MOST
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Dots, or a place to write one or more short answers; above it what one wrote in the step before."""
    if isinstance(scene.asking, Dotting):
        _ask_dots(here, scene, who, scene.asking)
        return
    together = isinstance(scene.asking, Answering) and scene.asking.step != "alone"
    _earlier(here, scene, who)
    writing(
        here,
        scene,
        who,
        label=here.texts("question.label_together" if together else "question.label"),
        longest=LONGEST,
        most=MOST,
        rule=here.texts(f"question.rule.{scene.session.step}") if together else "",
    )


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The cards that the room sees, one below the other; or bars with the own dots named."""
    if isinstance(scene.asking, Dotting):
        _own_bars(here, scene, who, result)
        return
    as_list(here, result)


def room(here: Here, scene: Scene, result: Result) -> None:
    """Cards, as many at a time as can be read from ten metres; or bars."""
    name = f"{scene.session.code}/{scene.session.current}/{scene.session.step}".rstrip("/")
    if result.figure:
        picture(f"{name}/{here.texts.language}", result.figure, alt=result.sentence)
    else:
        cards(here, name, result.cards, result.voices)


def _ask_dots(here: Here, scene: Scene, who: Participant, asked: Dotting) -> None:
    options = asked.options(here.texts)
    if not options:
        show('<div class="quiet" role="status"><p>{text}</p></div>', text=here.texts("question.no_answers"))
        return
    offered = [(name, options[name], title) for title, names in _groups(here, asked, options) for name in names]
    fields(here, scene, who, [Dots(offered, asked.total, asked.on_one, here.texts("question.dots_label"))])


def _groups(here: Here, asked: Dotting, names: Iterable[str]) -> Sequence[tuple[str, Sequence[str]]]:
    """Questions under the titles of their groups; answers are one group without a title."""
    return asked.grouped(here.texts) if isinstance(asked, Choosing) else [("", list(names))]


def _earlier(here: Here, scene: Scene, who: Participant) -> None:
    """What this participant brings along from an earlier step, if anything."""
    assert scene.activity and scene.round
    step, texts = taking_part.own_texts_before(here.workshop, who, scene.activity, scene.round, here.texts)
    if texts:
        show(
            '<div class="question_earlier"><h2>{title}</h2>{texts}</div>',
            title=here.texts("question.earlier", step=here.texts(f"question.step.{step}")),
            texts=joined([markup("<p>{text}</p>", text=text) for text in texts]),
        )


def _own_bars(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    assert scene.round
    asked, tally = cast(Dotting, scene.asking), cast(Tally, result.summary)
    given = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine = cast(dict[str, int], (given and given.value) or {})
    options, most = asked.options(here.texts), max(tally.dots.values(), default=0) or 1
    groups = [
        markup(
            '{title}<ul class="question_bars" aria-label="{label}">{bars}</ul>',
            title=markup('<h2 class="question_group">{title}</h2>', title=title) if title else Safe(""),
            label=title or here.texts("question.ranked"),
            bars=joined([_bar(here, options[one], tally.dots[one], most, mine.get(one, 0)) for one in names]),
        )
        for title, names in _groups(here, asked, [name for name, _ in tally.ranked])
    ]
    show("{groups}", groups=joined(groups))


def _bar(here: Here, text: str, dots: int, most: int, mine: int) -> Safe:
    own = markup('<span class="mine">{text}</span>', text=here.texts("question.mine", count=mine)) if mine else ""
    return markup(
        '<li><i class="{state}" style="width:{wide}%" aria-hidden="true"></i><span>{text}</span> '
        '<span class="dots"><b>{dots}</b> {own}</span></li>',
        state="some" if dots else "none",
        wide=f"{100 * dots / most:.0f}",
        text=text,
        dots=here.texts.count("question.dots", dots),
        own=own,
    )
