"""Writing: one or more short texts, each of which can be changed or taken back while the round is open."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.participant.outbox import answer_state
from sessions.activities.capabilities import texts_in
from sessions.facilitation.session_view import InRound
from sessions.locale import Texts
from sessions.model.records import Participant
from sessions.participation import moderation


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
    participant: Participant,
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
    data = answer_state.answer_state(here, view, participant)
    data["texts"] |= words(here.texts, most)
    first = WritingPart(main, label, longest, rows=4)
    data |= {"label": label, "longest": longest, "most": most, "rule": rule}
    worded = moderation.wording_of(here.workshop, participant, view.prompt, view.round, here.texts)
    data["worded"] = {item: here.texts("writing.corrected", text=text) for item, text in worded.items()}
    sent = texts_in(view.prompt, data["value"]) if data["value"] else {}
    statuses = moderation.statuses_of(here.workshop, view.session, participant, view.prompt, view.round)
    data["statuses"] = {
        item: {"text": sent[item], "status": here.texts(f"writing.status.{status}")}
        for item, status in statuses.items()
        if item in sent
    }
    data["unseen"] = here.texts("writing.status.waiting") if view.session.approval else ""
    data["parts"] = [asdict(part) for part in (first, *parts)]
    return _writing.piece(key=answer_state.round_key(view), data=data)


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
