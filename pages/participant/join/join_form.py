"""The form to join: what is kept and for how long, a role if the session asks for one, and the button."""

from markupsafe import Markup

from pages.kit import frame
from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from sessions.model.errors import Refusal

_joining = Component(
    "workshop_joining",
    html=read("participant/join/join_form.html"),
    css=read(
        "participant/outbox/outbox.css", "participant/fields/controls/rating.css", "participant/join/join_form.css"
    ),
    module="participant/join/join_form.js",
    on_phone=True,
)


def join_form(here: Here) -> Pieces:
    """Everything that somebody should know before taking part. Raises Refusal when the session is over."""
    session = here.session
    if session.ended:
        raise Refusal("refused.session_ended")
    notice = html(
        "<p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<div class='notice'><h2>{kept}</h2><ul><li>{no_name}</li><li>{stored}</li><li>{until}</li>{unlinked}</ul>"
        "</div>",
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
        title=session.title,
        kept=here.texts("join.kept"),
        no_name=here.texts("join.no_name"),
        stored=here.texts("join.stored"),
        until=here.texts("join.until", day=here.texts.day(session.keep_until)),
        unlinked=Markup("<li>{text}</li>").format(text=here.texts("unlink.join")) if session.unlink else "",
    )
    rehearsal = [html("<div class='notice'><p>{text}</p></div>", text=here.texts("rehearsal.join"))]
    data = {
        "roles": list(session.roles),
        "texts": {name: here.texts(f"join.{name}") for name in ("role", "rather_not", "go", "going")},
        "language": here.texts.language,
    }
    form = _joining.piece(key=f"join_{session.code}", data=data)
    return [*frame.made_up_notice(here), notice, *(rehearsal if session.rehearsal else []), form]
