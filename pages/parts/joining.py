"""The way in: what is kept and for how long, a role if the session asks for one, and the button."""

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.pieces import Component
from sessions.refusal import Refusal

_joining = Component(
    "workshop_joining",
    html=read("joining.html"),
    css=read("outbox.css", "fields.css", "field_rating.css", "writing.css"),
    js=read("joining.js"),
)


def way_in(here: Here) -> None:
    """Everything that somebody should know before taking part. Raises Refusal when the session is over."""
    session = here.on
    if session.ended:
        raise Refusal("refused.session_ended")
    show(
        "<p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<div class='notice'><h2>{kept}</h2><ul><li>{no_name}</li><li>{stored}</li><li>{until}</li></ul></div>",
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
        title=session.title,
        kept=here.texts("join.kept"),
        no_name=here.texts("join.no_name"),
        stored=here.texts("join.stored"),
        until=here.texts("join.until", day=here.texts.day(session.keep_until)),
    )
    if session.rehearsal:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("rehearsal.join"))
    data = {
        "roles": list(session.roles),
        "texts": {name: here.texts(f"join.{name}") for name in ("role", "rather_not", "go", "going")},
        "language": here.texts.language,
    }
    _joining.put(key=f"join_{session.code}", data=data)
