"""The summary of a review: when and how long, what stood out, what was agreed, and the minutes of each activity."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from markupsafe import Markup

from pages.archive.review import contents
from pages.archive.review.review_data import ReviewData
from pages.kit.pieces import show
from sessions.activities.kind import Kind
from sessions.archive import summary
from sessions.archive.summary import ActivityTime, Highlight, SessionSummary
from sessions.locale import Texts, local_date

MINUTE = timedelta(minutes=1)
LONGEST_LIST = 4  # agreements that are named; the others are in their section


def at_a_glance(data: ReviewData) -> None:
    """The summary of the session, with links to where each thing can be seen."""
    here, texts = data.here, data.here.texts
    summarised = summary.summarise(here.workshop, here.session, data.programme, texts)
    show(
        "<div class='summary'><h2 tabindex='-1' data-section='{name}'>{title}</h2><dl class='facts'>{facts}</dl>"
        "<div class='glance'><div>{highlights}{actions}</div>{times}</div></div>",
        name=contents.SUMMARY,
        title=texts("contents.summary"),
        facts=_facts(data, summarised),
        highlights=_highlights(data, summarised.highlights),
        actions=_actions(data, summarised.actions),
        times=_times(data, summarised.times),
    )


def _facts(data: ReviewData, summarised: SessionSummary) -> Markup:
    texts, session = data.here.texts, data.now.session
    when = [texts.day(session.held_on)]
    if summarised.began:
        when.append(f"{texts.clock(summarised.began)}{_end(texts, summarised.began, session.ended_at)}")
    minutes = texts("summary.minutes", planned=summarised.planned, used=_minutes(summarised.used))
    asked = sum(bool(item.rounds) for item in data.used)
    facts = {
        "when": ", ".join(when),
        "time": minutes,
        "asked": texts("summary.asked_of", asked=asked, count=len(data.programme)),
    }
    row = Markup("<div><dt>{label}</dt><dd>{value}</dd></div>")
    return Markup().join(row.format(label=texts(f"summary.{name}"), value=value) for name, value in facts.items())


def _end(texts: Texts, began: datetime, ended: datetime | None) -> str:
    """When a session ended, with the date where that is another one; empty while it goes on."""
    if ended is None:
        return ""
    day = local_date(ended)
    return f" – {texts.day(day) + ', ' if day != local_date(began) else ''}{texts.clock(ended)}"


def _highlights(data: ReviewData, highlights: Sequence[Highlight]) -> Markup:
    texts = data.here.texts
    item = Markup("<li><p class='over'>{name}</p><p>{link}</p><p>{sentence}</p></li>")
    items = [
        item.format(name=texts(f"summary.{each.name}"), link=_link(data, each.activity), sentence=each.sentence)
        for each in highlights
    ]
    body = Markup("<ul class='highlights'>{items}</ul>").format(items=Markup().join(items))
    nothing = Markup("<p class='quiet'>{text}</p>").format(text=texts("summary.nothing"))
    return Markup("<h3>{title}</h3>{body}").format(title=texts("summary.highlights"), body=body if items else nothing)


def _actions(data: ReviewData, actions: Sequence[tuple[Kind, str]]) -> Markup:
    texts = data.here.texts
    if not actions:
        return Markup()
    items = [Markup("<li><span>{text}</span></li>").format(text=text) for _, text in actions[:LONGEST_LIST]]
    rest = len(actions) - LONGEST_LIST
    if rest > 0:
        more = contents.link(data, data.find(actions[0][0].id), texts.count("summary.more_actions", rest))
        items.append(Markup("<li>{more}</li>").format(more=more))
    return Markup("<h3>{title}</h3><ul class='agreed'>{items}</ul>").format(
        title=texts("summary.actions"), items=Markup().join(items)
    )


def _times(data: ReviewData, times: Iterable[ActivityTime]) -> Markup:
    """A row for each activity: minutes planned and used, as numbers and as two bars."""
    texts, shown = data.here.texts, [each for each in times if each.planned or each.used is not None]
    longest = max([1, *(each.planned for each in shown), *(_minutes(each.used) for each in shown)])
    row = Markup(
        "<tr><th scope='row'>{name}</th><td>{planned}</td><td>{used}</td><td><i class='planned' style='width:{plan}%'>"
        "</i><i class='used' style='width:{took}%'></i></td></tr>"
    )
    rows = [
        row.format(
            name=_link(data, each.activity),
            planned=each.planned,
            used="–" if each.used is None else _minutes(each.used),
            plan=round(100 * each.planned / longest),
            took=round(100 * _minutes(each.used) / longest),
        )
        for each in shown
    ]
    head = Markup("<th scope='col'>{text}</th>")
    heads = [head.format(text=texts(f"summary.{name}")) for name in ("activity", "planned", "used")]
    return Markup(
        "<div><h3>{title}</h3><table class='times'><thead><tr>{heads}<td></td></tr></thead><tbody>{rows}</tbody>"
        "</table></div>"
    ).format(title=texts("summary.times"), heads=Markup().join(heads), rows=Markup().join(rows))


def _link(data: ReviewData, activity: Kind) -> Markup:
    """The name of an activity, as a link where it has a section."""
    item, label = data.find(activity.id), activity.label(data.here.texts)
    return contents.link(data, item, label) if item else Markup("{label}").format(label=label)


def _minutes(time: timedelta | None) -> int:
    """Whole minutes, rounded up: what took ten seconds was there."""
    return -(-time // MINUTE) if time else 0
