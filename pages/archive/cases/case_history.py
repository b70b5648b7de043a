"""On the page of a case: its actions with what became of them, and the canvases of its sessions side by side."""

from collections.abc import Sequence

from markupsafe import Markup

from pages.archive import demo_data
from pages.archive.organiser_home import outcome_text
from pages.archive.review import contents
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive.actions.follow_up import ActionFollowUp
from sessions.archive.case_history import FilledCanvas, case_history


def history(here: Here, case: int) -> None:
    """Two sections; each is left out as long as no session has something for it."""
    past = case_history(here.workshop, here.visitor, case, here.texts)
    if past.actions:
        _actions(here, past.actions)
    if past.canvases:
        _canvases(here, past.canvases)


def _actions(here: Here, actions: Sequence[ActionFollowUp]) -> None:
    texts = here.texts
    columns = ("action.column.what", "cases.became", "action.column.who", "action.column.by", "cases.agreed_in")
    heads = [texts(column) for column in columns]
    show(
        "<h2>{title}</h2><div class='case-table' tabindex='0' role='region' aria-label='{title}'>"
        "<table class='case-actions'><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>",
        title=texts("cases.actions"),
        heads=Markup().join(Markup("<th scope='col'>{head}</th>").format(head=head) for head in heads),
        rows=Markup().join(_action(here, action) for action in actions),
    )


def _action(here: Here, action: ActionFollowUp) -> Markup:
    """What it is; the outcome with the session that said so; who, by when; and the session that agreed on it."""
    outcome = Markup("<b class='{name}'>{text}</b>").format(name=action.outcome or "unknown",
                                                            text=outcome_text(here, action))  # fmt: skip
    if action.looked_back:
        day = here.texts.day(action.looked_back.held_on)
        outcome += Markup("<br><a href='{href}' target='_self'>{day}</a>").format(
            href=contents.address_of(action.looked_back.code), day=day
        )
    return Markup(
        "<tr><th scope='row'>{what}</th><td>{outcome}</td><td>{who}</td><td>{by}</td>"
        "<td><a href='{href}' target='_self'>{day}</a></td></tr>"
    ).format(
        what=action.what,
        who=action.who or "–",
        by=action.by or "–",
        href=contents.address_of(action.session.code, action.activity),
        day=here.texts.day(action.session.held_on),
        outcome=outcome,
    )


def _canvases(here: Here, canvases: Sequence[FilledCanvas]) -> None:
    """A row for each box and a column for each session, the earliest first."""
    titles = {name: title for each in canvases for name, title, _ in each.boxes}
    head = Markup(
        "<th scope='col'><a href='{href}' target='_self'>{day}</a>{made_up}<span>{title}</span></th>"
    )  # fmt: skip
    heads = [
        head.format(
            href=contents.address_of(each.session.code, each.activity),
            day=here.texts.day(each.session.held_on),
            made_up=demo_data.mark(here, each.session),
            title=each.session.title,
        )
        for each in canvases
    ]
    row = Markup("<tr><th scope='row'>{title}</th>{cells}</tr>")
    rows = [
        row.format(title=title, cells=Markup().join(_cell(here, each, name) for each in canvases))
        for name, title in titles.items()
    ]
    show(
        "<h2>{title}</h2><div class='case-table' tabindex='0' role='region' aria-label='{title}'>"
        "<table class='case-canvas'><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>",
        title=here.texts("cases.canvases"),
        heads=Markup().join(heads),
        rows=Markup().join(rows),
    )


def _cell(here: Here, canvas: FilledCanvas, name: str) -> Markup:
    """The texts of one box; that it is empty; or nothing where the canvas has no such box."""
    cards = next((texts for box, _, texts in canvas.boxes if box == name), None)
    if not cards:
        empty = here.texts("cases.box_empty") if cards is not None else "–"
        return Markup("<td class='quiet'>{text}</td>").format(text=empty)
    items = Markup().join(Markup("<li>{text}</li>").format(text=text) for text in cards)
    return Markup("<td><ul>{items}</ul></td>").format(items=items)
