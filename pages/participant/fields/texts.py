"""Writing: one or more short texts, each of which can be changed or taken back while the round is open."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.participant.outbox import answer_state
from pages.participant.personal import Personal
from sessions.activities.capabilities import texts_in
from sessions.facilitation.session_view import InRound
from sessions.locale import Texts
from sessions.participation.own_answers import Own


@dataclass(frozen=True, slots=True)
class WritingPart:
    """What belongs to a text besides the text itself: a text of its own, or one of `options` (name, text).

    What `stays` is chosen once: it stands in the form again for the next text.
    """

    name: str
    label: str
    longest: int | None = None
    options: Sequence[tuple[str, str]] = ()
    rows: int = 1
    needed: bool = True
    stays: bool = False


_writing = Component(
    "workshop_writing",
    html=read("participant/fields/texts.html"),
    css=read(
        "participant/outbox/outbox.css",
        "participant/fields/form.css",
        "participant/fields/controls/rating.css",
        "participant/fields/texts.css",
    ),
    module="participant/fields/texts.js",
    on_phone=True,
)


def writing(
    here: Here,
    view: InRound,
    personal: Personal,
    *,
    label: str,
    longest: int,
    most: int,
    parts: Sequence[WritingPart] = (),
    main: str = "text",
    rule: str = "",
) -> ComponentPiece:
    """Ask for at most `most` texts of at most `longest` characters each, with their `parts`, or a pass.

    `main` is the name under which the text itself is stored; `rule` is one line that stands above it.
    """
    data = answer_state.answer_state(here, view, personal)
    data["texts"] |= words(here.texts, most)
    first = WritingPart(main, label, longest, rows=4)
    data |= {"label": label, "longest": longest, "most": most, "rule": rule}
    data["worded"] = personal.value(lambda own: _worded(here, view, own))
    data["statuses"] = personal.value(lambda own: _statuses(here, view, own))
    data["unseen"] = here.texts("writing.status.waiting") if view.session.approval else ""
    data["parts"] = [asdict(part) for part in (first, *parts)]
    return _writing.piece(key=answer_state.round_key(view), data=data)


def _worded(here: Here, view: InRound, own: Own) -> dict[str, str]:
    """What the facilitator made of the own texts, by item."""
    wording = own.wording(view, here.texts)
    return {item: here.texts("writing.corrected", text=text) for item, text in wording.items()}


def _statuses(here: Here, view: InRound, own: Own) -> dict[str, dict[str, str]]:
    """What became of each own text, by item, and how it read then."""
    answer = answer_state.fitting_answer(view, own)
    sent = texts_in(view.prompt, answer.value) if answer and answer.value else {}
    return {
        item: {"text": sent[item], "status": here.texts(f"writing.status.{status}")}
        for item, status in own.statuses(view).items()
        if item in sent
    }


def words(texts: Texts, most: int) -> dict[str, str]:
    """The words around a place to write."""
    names = (
        "add",
        "keep",
        "edit",
        "withdraw",
        "withdrawn",
        "own",
        "cancel",
        "full",
        "left",
        "missing",
        "optional",
        "too_long",
    )
    places = {place: f"{{{place}}}" for place in ("left", "over", "text")}
    return {name: texts(f"writing.{name}", most=most, **places) for name in names}
