"""Views of what is not on a line: triangles, words, actions, attendance, and the map of one group."""

from collections.abc import Sequence

from markupsafe import Markup

from pages.archive.comparison import tables
from pages.archive.comparison.controls import choose, limited
from pages.archive.comparison.tables import session_cell, small
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions import activities
from sessions.activities.capabilities import WithOneMark
from sessions.archive import group_map
from sessions.archive.comparison import charts, groups
from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.groups import ComparedTriangle
from sessions.facilitation import unlinking
from sessions.locale import Texts
from sessions.model.key_figures import Label, LineFigure
from sessions.model.outcomes import OUTCOMES
from sessions.model.records import Session, normalized_organisation

Compared = Sequence[ComparedSession]
MOST_WORDS = 60
MOST_CENTRES = 30


def triangle(here: Here, compared: Compared) -> None:
    """Centres of triangles, numbered from the oldest on, with arrows where it is one organisation's development."""
    texts = here.texts
    show("<h2>{title}</h2>", title=texts("compare.view.triangle"))
    for drawn in groups.triangles(compared):
        known = ComparedTriangle(drawn.titles, [row for row in drawn.rows if row.now][-MOST_CENTRES:])
        titles = [title.in_language(texts.language) for title in drawn.titles]
        sentence = _triangle_sentence(known, titles, texts)
        same_organisation = len({normalized_organisation(row.session.organisation) for row in known.rows}) == 1
        figure = charts.centres(known, texts, arrows_between=same_organisation)
        show("<p class='said'>{sentence}</p>", sentence=sentence)
        show("<div class='compared-chart'>{chart}</div>", chart=tables.chart_image(figure, sentence))
        cells = [
            [
                Markup("<b>{0}</b> ").format(number) + session_cell(here, row.session),
                str(row.now.n),
                *(texts.number(part, 0) for part in row.now.mean),
            ]
            for number, row in enumerate(known.rows, 1)
            if row.now
        ]
        headings = [texts("compare.session"), texts("compare.people"), *titles]
        render([tables.table(texts("compare.caption.triangle"), headings, cells, "plain")])


def words(here: Here, compared: Compared) -> None:
    """The words that came most often, with the number of sessions in which they did."""
    texts, compared_words = here.texts, groups.words(compared)
    most = compared_words[0].count
    show(
        "<h2>{title}</h2><p class='said'>{sentence}</p>",
        title=texts("compare.view.words"),
        sentence=texts.count("compare.say.words", len(compared_words), word=compared_words[0].text,
                             often=texts.count("compare.times", most),
                             sessions=texts.count("review.found", compared_words[0].sessions)),
    )  # fmt: skip
    cells = [
        [word.text, tables.bar(word.count / most) + small(texts.count("compare.times", word.count)),
         str(word.sessions)]
        for word in compared_words[:MOST_WORDS]
    ]  # fmt: skip
    headings = [texts("compare.word"), texts("compare.often"), texts("compare.in_sessions")]
    render([tables.table(texts("compare.caption.words"), headings, cells, "plain")])


def actions(here: Here, compared: Compared) -> None:
    """How many actions were agreed on, and what became of those of the session before."""
    texts, rows = here.texts, groups.actions(compared)
    agreed = sum(row.agreed for row in rows)
    done = sum(row.follow_up.done for row in rows if row.follow_up)
    asked_about = sum(row.follow_up.asked_about for row in rows if row.follow_up)
    sentences = [texts.count("compare.say.actions", agreed)]
    if asked_about:
        sentences.append(texts.count("compare.say.looked_back", asked_about, done=done))
    show("<h2>{title}</h2><p class='said'>{sentence}</p>", title=texts("compare.view.actions"),
         sentence=" ".join(sentences))  # fmt: skip
    cells = [
        [session_cell(here, row.session), str(row.agreed),
         *(map(str, row.follow_up.counts) if row.follow_up else "–" * len(OUTCOMES))]
        for row in limited(here, rows, "actions")
    ]  # fmt: skip
    headings = [
        texts("compare.session"), texts("compare.agreed"),
        *(texts(f"compare.became.{outcome}") for outcome in OUTCOMES),
    ]  # fmt: skip
    render([tables.table(texts("compare.caption.actions"), headings, cells, "plain")])


def attendance(here: Here, compared: Compared) -> None:
    """How many people came, and how many of them answered on average."""
    texts, rows = here.texts, groups.attendance(compared)
    people = sum(row.people for row in rows)
    most = max((row.people for row in rows), default=0) or 1
    show(
        "<h2>{title}</h2><p class='said'>{sentence}</p>",
        title=texts("compare.view.attendance"),
        sentence=texts.count(
            "compare.say.attendance", len(rows), people=texts.count("review.people", people),
            mean=texts.number(people / len(rows) if rows else 0, 0),
        ),
    )  # fmt: skip
    cells = [
        [session_cell(here, row.session), tables.bar(row.people / most) + small(str(row.people)),
         f"{100 * row.share:.0f}%", str(row.rounds)]
        for row in limited(here, rows, "attendance")
    ]  # fmt: skip
    headings = [texts(f"compare.{column}") for column in ("session", "joined", "answered", "rounds")]
    render([tables.table(texts("compare.caption.attendance"), headings, cells, "plain")])


def on_map(here: Here, compared: Compared) -> None:
    """The people of one session by where they stood on its paradoxes together."""
    texts = here.texts
    compared = [each for each in compared if _may_have_map(each)]
    labels = [
        f"{each.session.title} · {each.session.organisation} · {texts.day(each.session.held_on)}" for each in compared
    ]
    session = compared[choose(here, "session_map", [str(each.session.number) for each in compared], labels)].session
    group = group_map.group_map(here.workshop, session.own) if session.own else None
    show("<h2>{title}</h2>", title=texts("compare.map_of", title=session.title))
    if group is None:
        show("<div class='notice'><p>{reason}</p></div>", reason=_why_no_map(here, session.own))
        return
    sentence = texts("compare.say.map", people=len(group.points), paradoxes=group.paradoxes,
                     share=round(100 * (group.across.share + group.up.share)))  # fmt: skip
    show("<p class='said'>{sentence}</p><p class='quiet'>{legend}</p>", sentence=sentence,
         legend=texts("compare.legend.map"))  # fmt: skip
    show("<div class='compared-chart'>{chart}</div>",
         chart=tables.chart_image(charts.on_map(group, texts), sentence))  # fmt: skip
    cells = [
        [texts(f"compare.axis.{way}"), _poles(axis.low, texts), _poles(axis.high, texts), f"{100 * axis.share:.0f}%"]
        for way, axis in (("across", group.across), ("up", group.up))
    ]
    headings = [texts(f"compare.axis.{heading}") for heading in ("axis", "low", "high", "share")]
    render([tables.table(texts("compare.caption.map"), headings, cells, "plain")])


def _why_no_map(here: Here, session: Session | None) -> str:
    if session and unlinking.cut_on(here.workshop, session):
        return here.texts("unlink.no_map")
    return here.texts("compare.no_map", people=group_map.FEWEST_PEOPLE, paradoxes=group_map.FEWEST_PARADOXES)


def _may_have_map(each: ComparedSession) -> bool:
    """Whether so many people stood on so many paradoxes that a map may be possible: of answers that are here."""
    paradoxes = activities.kinds_with(WithOneMark)
    lines = [figure.n for round_ in each.figures.latest() if round_.kind in paradoxes for figure in round_.figures
             if isinstance(figure, LineFigure) and not figure.name]  # fmt: skip
    many = sum(n >= group_map.FEWEST_PEOPLE for n in lines) >= group_map.FEWEST_PARADOXES
    return many and not each.session.imported


def has_map(compared: Compared) -> bool:
    """Whether any of these sessions may have a map."""
    return any(map(_may_have_map, compared))


def _poles(poles: Sequence[Label], texts: Texts) -> str:
    return ", ".join(f"‘{pole.in_language(texts.language)}’" for pole in poles)


def _triangle_sentence(compared: ComparedTriangle, titles: Sequence[str], texts: Texts) -> str:
    """To which corner most sessions lie, and how many there are."""
    means = [row.now.mean for row in compared.rows if row.now]
    largest = [max(range(3), key=mean.__getitem__) for mean in means]
    first = max(range(3), key=largest.count)
    return texts("compare.say.triangle", sessions=len(compared.rows), title=titles[first], count=largest.count(first))
