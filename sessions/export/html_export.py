"""Sessions as one web page that needs nothing else: charts to point at, and no address of anybody in it.

Pictures are drawn as SVG; a script of the page replaces each by an interactive one when it comes into view. The content
security policy of the page allows its own two scripts and no network.
"""

import base64
import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from sessions.activities.kind import Figure
from sessions.activities.shared.charts.svg import svg
from sessions.export import PLOTLY, tables
from sessions.export.registry import Exporter
from sessions.export.report import Part, Progress, SessionReport, no_progress
from sessions.export.spreadsheet_cells import table_of

TEMPLATES = Path(__file__).parent / "templates"


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, undefined=jinja2.StrictUndefined
    )
    texts, figures, template = reports[0].texts, list[Figure](), templates.get_template("part.html.jinja")
    every = max(1, sum(len(report.activities_with_content) for report in reports))

    def part(shown: Part) -> Markup:
        progress(min(1.0, len(figures) / (2 * every)))
        first = len(figures)
        figures.extend(shown.figures)
        drawn = [Markup(svg(figure, shown.sentence)) for figure in shown.figures]
        pictures = list(enumerate(drawn, start=first))
        return Markup(template.render(part=shown, pictures=pictures, texts=texts, part_title=tables.part_title))

    plotly, drawing = _plotly(), (TEMPLATES / "figures.js").read_text("utf-8")
    page = templates.get_template("session.html.jinja").generate(
        language=reports[0].language,
        title=" · ".join(report.title for report in reports),
        reports=reports,
        texts=texts,
        part=part,
        table_of=table_of,
        contents=texts("export.html.contents"),
        made=texts("export.html.made"),
        policy=_policy(plotly, drawing),
        figures=_LateFigures(figures),
        plotly=Markup(plotly),
        drawing=Markup(drawing),
    )
    return "".join(page).encode()


class _LateFigures:
    """The figures as JSON, when all parts before them are written; nothing in them can end the script element."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = figures

    def __html__(self) -> str:
        return json.dumps(self._figures, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


@cache
def _plotly() -> str:
    """Plotly's script."""
    return gzip.decompress(PLOTLY.read_bytes()).decode()


def _policy(*scripts: str) -> str:
    hashes = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    allowed = " ".join(f"'sha256-{each}'" for each in hashes)
    others = "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; script-src {allowed}; {others}"


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.html", _document([report], no_progress)


EXPORTER = Exporter("text/html", _document, _files, together=True, figures=True, rows=True)
