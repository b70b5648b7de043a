"""The ranking on screen: options to put in order, bars for the group, the own ranks beside those of the group."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.form import OrderField, fields
from pages.participant.personal import Personal
from sessions.activities.kind import Value
from sessions.activities.ranking.activity import RankingActivity
from sessions.activities.ranking.summary import ranked, share
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """The options, to be moved up and down."""
    options = list(cast(RankingActivity, now.activity).wording(here.texts).items())
    return [fields(here, now, personal, [OrderField("order", options, label=here.texts("ranking.label"))])]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The order of the group, with the rank that one gave oneself beside each option."""
    activity = cast(RankingActivity, now.activity)
    wording = activity.wording(here.texts)

    def you(name: str) -> Markup:
        return personal.html(lambda own: _own_rank(here, activity, own.value(now.round), name))

    row = Markup('<li><span>{text}</span> <i aria-hidden="true" style="width:{wide}%"></i> {you}</li>')
    rows = [
        row.format(
            text=wording[name],
            wide=f"{100 * share(result.summary, name):.1f}",
            you=you(name),
        )
        for name in ranked(result.summary)
    ]
    title = here.texts("ranking.group")
    return [html('<h2>{title}</h2><ol class="ranking">{rows}</ol>', title=title, rows=Markup().join(rows))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """A row for every option, gliding to its rank."""
    return result_chart(f"{now.session.code}/{now.activity.id}/{here.texts.language}", result)


def _own_rank(here: Here, activity: RankingActivity, given: Value, name: str) -> Markup:
    order = activity.known(given) if given else []
    if name not in order:
        return Markup()
    return Markup("<b>{text}</b>").format(text=here.texts("ranking.you", place=order.index(name) + 1))
