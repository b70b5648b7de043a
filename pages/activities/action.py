"""Actions on screen: a place to write them with who and when, a table for the room; and what became of them."""

from collections.abc import Mapping
from typing import cast

from pages.parts.fields import Choice, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.table import table
from pages.parts.writing import WritingPart, writing
from sessions import taking_part
from sessions.activities.action import BY, WHAT, WHO, Action
from sessions.activities.action_look_back import CHOICES, SIGNS, Agreed, Counts, LookBack
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene

PARTS = ("what", "who", "by")


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A place to write an action; or a choice for each of the earlier ones."""
    texts = here.texts
    if isinstance(scene.asking, LookBack):
        options = [(choice, f"{SIGNS[choice]} {texts(f'action.choice.{choice}')}") for choice in CHOICES]
        fields(here, scene, who, [Choice(name, _line(one), options) for name, one in scene.asking.actions.items()])
        return
    parts = [WritingPart(name, texts(f"action.part.{name}"), longest, needed=False)
             for name, longest in (("who", WHO), ("by", BY))]  # fmt: skip
    writing(here, scene, who, label=texts("action.part.what"), longest=WHAT, most=cast(Action, scene.asking).most,
            parts=parts, main="what", rule=texts("action.rule"))  # fmt: skip


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The actions as the room sees them; or what the group says of each, with the own choice."""
    if isinstance(scene.asking, LookBack):
        _own_look_back(here, scene, who, scene.asking, cast(Counts, result.summary))
        return
    show(
        '<ul class="cards">{actions}</ul>',
        actions=joined(
            [
                markup('<li><b>{what}</b><span class="action-who">{rest}</span></li>', what=item["what"],
                       rest=" · ".join(item[name] for name in ("who", "by") if name in item))
                for item in result.summary.values()
            ]
        ),
    )  # fmt: skip


def room(here: Here, scene: Scene, result: Result) -> None:
    """A table of what, who and by when; or a bar for each earlier action."""
    name = f"{scene.session.code}/{scene.session.current}/{here.texts.language}"
    if isinstance(scene.asking, LookBack):
        assert result.figure
        picture(name, result.figure, alt=result.sentence)
        return
    texts = here.texts
    table(
        name,
        [texts(f"action.column.{part}") for part in PARTS],
        [(card, [item.get(part, "") for part in PARTS]) for card, item in result.summary.items()],
        empty=["", texts("action.nobody"), texts("action.no_time")],
        page=texts("action.page", page="{page}", pages="{pages}"),
    )


def _own_look_back(here: Here, scene: Scene, who: Participant, asked: LookBack, counts: Counts) -> None:
    """Each action with the bar of the group, in numbers and words too."""
    assert scene.round
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    chosen = (answer.value or {}) if answer else {}
    show(
        '<ul class="cards">{rows}</ul>',
        rows=joined([_row(here, action, counts[name], chosen.get(name)) for name, action in asked.actions.items()]),
    )


def _row(here: Here, action: Agreed, counts: Mapping[str, int], chosen: object) -> Safe:
    texts = here.texts
    parts = [markup('<i class="{choice}" style="flex:{count}"></i>', choice=choice, count=counts[choice])
             for choice in CHOICES if counts[choice]]  # fmt: skip
    words = " · ".join(f"{counts[choice]} {texts(f'action.choice.{choice}')}" for choice in CHOICES if counts[choice])
    you = texts("action.look_back.you", choice=texts(f"action.choice.{chosen}")) if chosen in CHOICES else ""
    return markup(
        '<li><b>{line}</b><div class="action-bar" aria-hidden="true">{parts}</div><p>{words}</p><p>{you}</p></li>',
        line=_line(action),
        parts=joined(parts),
        words=words,
        you=you,
    )


def _line(action: Agreed) -> str:
    """An action in one line."""
    rest = ", ".join(text for text in (action.who, action.by) if text)
    return f"{action.what} ({rest})" if rest else action.what
