"""Exports of a made-up session say that it is made up, those of a real one do not."""

import json

from sessions.access.rights import Visitor
from sessions.archive.review import sessions_of
from sessions.export import registry, tables
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.simulation import demo
from sessions.workshop import Workshop

NL = Texts("nl")


def test_a_made_up_session_says_so_in_the_first_line_and_in_json(workshop: Workshop, dee: Visitor) -> None:
    demo.create(workshop, dee, 1)
    [session] = sessions_of(workshop, dee)
    [report] = registry.reports(workshop, dee, [session], NL, "group", {})
    assert (NL("export.note"), NL("export.made_up")) in report.facts()
    assert tables.results([report])[1] == ["", "", "", "", "", NL("export.note"), NL("export.made_up")]
    assert json.loads(registry.download(workshop, dee, session, "json", NL))["made_up"] is True


def test_a_real_session_does_not(workshop: Workshop, dee: Visitor, session: Session) -> None:
    [report] = registry.reports(workshop, dee, [session], NL, "group", {})
    assert NL("export.made_up") not in str(report.facts())
    assert json.loads(registry.download(workshop, dee, session, "json", NL))["made_up"] is False
