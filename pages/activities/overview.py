"""The overview on screen: a line for every paradox, the most divided on top. Nothing is asked."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.graphics import line_legend, number_line, poles
from pages.participant.personal import Personal
from sessions.activities.overview.summary import OverviewSummary
from sessions.facilitation.session_view import ContentShown, OnStage, Open
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Nothing is asked: there are no rounds."""
    return ()


def own(here: Here, now: ContentShown, personal: Personal, result: Result) -> Pieces:
    """The lines as the group sees them, one below the other, and what is not among them."""
    summary, language = cast(OverviewSummary, result.summary), here.texts.language
    line = Markup('<li class="number-line">{poles}{rule}</li>')
    lines = [
        line.format(
            poles=poles(paradox.left.in_language(language), paradox.right.in_language(language)),
            rule=number_line(marks.position),
        )
        for paradox, marks in summary.ranked
    ]
    legend = line_legend(here)
    return [html('<ul class="overview-lines">{lines}</ul>{legend}', lines=Markup().join(lines), legend=legend)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Every paradox a line, gliding to its rank; another set of paradoxes is another chart."""
    names = ",".join(sorted(paradox.id for paradox, _ in cast(OverviewSummary, result.summary).lines))
    return result_chart(f"{now.session.code}/{now.activity.id}/{here.texts.language}/{names}", result)
