"""Looking back on actions that can no longer be seen: every screen says so, and none asks about them."""

import pytest

from sessions.access.rights import Visitor
from sessions.activities.action.activity import Action
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.programme import LongText, Programme, Text
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody
from tests.pages.conftest import Show

TEXT = Text(nl="Wat is ervan gekomen?", en="What became of it?")
REMOVED = {"id": "a1", "what": "–", "removed": True}


@pytest.mark.parametrize("earlier", [[REMOVED], [REMOVED, {"id": "a2", "what": "Maak een kaart"}]])
def test_what_was_removed_is_asked_and_shown_nowhere(
    workshop: Workshop, show: Show, dee: Visitor, nl: Texts, earlier: list[dict[str, object]]
) -> None:
    back = Action.model_validate({"id": "b", "kind": "action", "text": TEXT.model_dump(), "earlier": earlier})
    session, _ = commands.create(workshop, dee, PLAN, Programme("p", TEXT, LongText(nl="x", en="x"), (), (back,)))
    people = [somebody(f"10.2.0.{index}") for index in range(3)]
    for one in people:
        answering.join(workshop, one, session)
    commands.open_round(workshop, dee, session, "b", 1)
    phone, projector, console = (
        show(name, who, code=session.code).run()
        for name, who in (("take_part", people[0]), ("project", dee), ("facilitate", dee))
    )
    invitation = nl("action.look_back.gone" if len(earlier) == 1 else "action.look_back.invitation")
    assert invitation in projector.visible_text
    assert (nl("action.look_back.gone") in phone.visible_text) == (len(earlier) == 1)
    forms = [data["fields"] for data in phone.components("workshop_fields")]
    assert [[field["id"] for field in fields] for fields in forms] == ([] if len(earlier) == 1 else [["a2"]])
    for one in people[: len(earlier) * 3 - 3]:
        answering.cast(workshop, one, session, "b", 1, {"a2": "done"})
    commands.close_round(workshop, dee, session, "b", 1)
    commands.reveal(workshop, dee, session, "b", 1)
    seen = [screen.follow().received for screen in (phone, projector, console)]
    seen += [show("review", dee, code=session.code, print=one).run().received for one in (None, "1")]
    assert not any("– (" in page or "<b>–</b>" in page for page in seen)
