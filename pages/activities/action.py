"""Actions on screen: fields for what, who and when, a table for the group; and what became of earlier ones."""

from collections.abc import Mapping
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Pieces, html, message
from pages.participant.fields.form import ChoiceField, fields
from pages.participant.fields.texts import WritingPart, writing
from pages.participant.personal import Personal
from pages.projector.layouts.table import table
from sessions.activities.action.activity import Action
from sessions.activities.action.answer import BY, WHAT, WHO
from sessions.activities.action.chart import SIGNS, AgreedAction, Counts
from sessions.activities.action.look_back import LookBackPrompt
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.model.outcomes import CHOICES
from sessions.results.result import Result

PARTS = ("what", "who", "by")


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Fields to write an action; or a choice for each of the earlier ones."""
    texts = here.texts
    if isinstance(now.prompt, LookBackPrompt):
        options = [(choice, f"{SIGNS[choice]} {texts(f'outcome.{choice}')}") for choice in CHOICES]
        choices = [ChoiceField(name, _line(action), options) for name, action in now.prompt.actions.items()]
        if not choices:
            return [message(texts("action.look_back.gone"))]
        return [fields(here, now, personal, choices)]
    parts = [WritingPart(name, texts(f"action.part.{name}"), longest, needed=False)
             for name, longest in (("who", WHO), ("by", BY))]  # fmt: skip
    most, label, rule = cast(Action, now.prompt).most, texts("action.part.what"), texts("action.rule")
    return [writing(here, now, personal, label=label, longest=WHAT, most=most, parts=parts, main="what", rule=rule)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The actions as the group sees them; or what the group says of each, with the own choice."""
    if isinstance(now.prompt, LookBackPrompt):
        return [_own_look_back(here, now, personal, now.prompt, cast(Counts, result.summary))]
    row = Markup('<li><b>{what}</b><span class="action-who">{rest}</span></li>')
    rows = [
        row.format(what=item["what"], rest=" · ".join(item[name] for name in ("who", "by") if name in item))
        for item in result.summary.values()
    ]
    return [html('<ul class="cards">{actions}</ul>', actions=Markup().join(rows))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """A table of what, who and by when; or a bar for each earlier action."""
    name = f"{now.session.code}/{now.session.current}/{here.texts.language}"
    if isinstance(now.prompt, LookBackPrompt):
        return result_chart(name, result)
    texts = here.texts
    actions = table(
        here,
        name,
        [texts(f"action.column.{part}") for part in PARTS],
        [(card, [item.get(part, "") for part in PARTS]) for card, item in result.summary.items()],
        empty=["", texts("action.nobody"), texts("action.no_time")],
        page=texts("action.page", page="{page}", pages="{pages}"),
    )
    return [actions]


def _own_look_back(here: Here, now: Revealed, personal: Personal, asked: LookBackPrompt, counts: Counts) -> Html:
    """Each action with the bar of the group, in numbers and words too."""

    def you(name: str) -> Markup:
        return personal.html(lambda own: _choice(here, own.value(now.round).get(name)))

    rows = [_row(here, action, counts[name], you(name)) for name, action in asked.actions.items()]
    return html('<ul class="cards">{rows}</ul>', rows=Markup().join(rows))


def _choice(here: Here, chosen: object) -> str:
    """What one chose, in words."""
    if chosen not in CHOICES:
        return ""
    return here.texts("action.look_back.you", choice=here.texts(f"outcome.{chosen}"))


def _row(here: Here, action: AgreedAction, counts: Mapping[str, int], you: Markup) -> Markup:
    texts, given = here.texts, [choice for choice in CHOICES if counts[choice]]
    part = Markup('<i class="{choice}" style="flex:{count}"></i>')
    words = " · ".join(f"{counts[choice]} {texts(f'outcome.{choice}')}" for choice in given)
    return Markup(
        '<li><b>{line}</b><div class="action-bar" aria-hidden="true">{parts}</div><p>{words}</p><p>{you}</p></li>'
    ).format(
        line=_line(action),
        parts=Markup().join(part.format(choice=choice, count=counts[choice]) for choice in given),
        words=words,
        you=you,
    )


def _line(action: AgreedAction) -> str:
    """An action in one line."""
    rest = ", ".join(text for text in (action.who, action.by) if text)
    return f"{action.what} ({rest})" if rest else action.what
