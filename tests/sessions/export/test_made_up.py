"""Exports of a made-up session say that it is made up, those of a real one do not."""

import json

from sessions.access.rights import Visitor
from sessions.archive.review import sessions_of
from sessions.export import registry
from sessions.export.csv_export import results_table
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.simulation import demo
from sessions.workshop import Workshop

NL = Texts("nl")


def test_a_made_up_session_says_so_in_the_first_line_and_in_json(workshop: Workshop, dee: Visitor) -> None:
    demo.create(workshop, dee, 1)
    [session] = sessions_of(workshop, dee)
    assert results_table(workshop, session, NL)[1] == ["", "", "", "", "", "Let op", "Deze sessie is verzonnen"]
    assert json.loads(registry.download(workshop, dee, session, "json", NL))["made_up"] is True


def test_a_real_session_does_not(workshop: Workshop, dee: Visitor, session: Session) -> None:
    assert "verzonnen" not in str(results_table(workshop, session, NL))
    assert json.loads(registry.download(workshop, dee, session, "json", NL))["made_up"] is False
