"""What is personal is put into what is the same for everybody, as if the screen had been composed for that person."""

import json

import pytest
from markupsafe import Markup

from pages.kit.pieces import Html, Piece, html
from pages.participant.fields.form import component
from pages.participant.personal import OfOne, Personal, Shared, fill_in
from sessions.access.rights import Visitor
from sessions.model.records import Participant, Session
from sessions.participation.own_answers import Own, OwnAnswers
from sessions.workshop import Workshop

FORM = component("workshop_fields")
HOSTILE = '</script><b class="x">"\\ é \u2028 {0}'


@pytest.fixture
def own(workshop: Workshop, session: Session) -> Own:
    """Of participant 7, who gave nothing."""
    return Own(Visitor(None), Participant(7, session.id, None), OwnAnswers(workshop, session, ()))


def number(own: Own) -> str:
    """Something that is another one for each participant."""
    return f"n{own.participant.id}"


def some_pieces(personal: Personal) -> list[Piece]:
    """One piece of each form."""
    return [
        html("<p>{text}</p>", text=HOSTILE, announced=HOSTILE),
        html("<p {a}>{b}{c}</p>", a=HOSTILE, b=personal.html(number), c=personal.html(lambda own: Markup("<b>1</b>"))),
        html("{all}", all=personal.html(lambda own: HOSTILE)),
        html('<i title="{nothing}">{b}</i>', nothing=personal.html(lambda own: ""), b=personal.html(number)),
        *personal.pieces(
            lambda own: [html("<p>{n}</p>", n=number(own), announced=HOSTILE), FORM.piece(key="k", data={})]
        ),
        *personal.pieces(lambda own: []),
        FORM.piece(
            key="form",
            data={
                "own": personal.value(number),
                "list": [personal.value(lambda own: [HOSTILE, None, 1.5]), 1],
                "deep": {"er": {"null": personal.value(lambda own: None), "text": HOSTILE}},
                "html": str(personal.html(number)),
            },
        ),
    ]


def in_json(pieces: list[Piece]) -> object:
    """Pieces as a browser reads them."""
    return json.loads(json.dumps([piece.as_json() for piece in pieces]))


def test_everything_is_filled_in_as_if_it_were_composed_for_one(own: Own) -> None:
    shared = Shared()
    parts = shared.parts(some_pieces(shared))
    assert json.loads(f"[{fill_in(parts, own)}]") == in_json(some_pieces(OfOne(own)))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_commas_stand_between_pieces_and_nowhere_else(own: Own, count: int) -> None:
    def pieces(personal: Personal) -> list[Piece]:
        some = [html("<p>{n}</p>", n=number) for number in range(count)]
        return [*personal.pieces(lambda own: some), *some, *personal.pieces(lambda own: [])]

    shared = Shared()
    assert json.loads(f"[{fill_in(shared.parts(pieces(shared)), own)}]") == in_json(pieces(OfOne(own)))


def test_what_is_not_personal_is_one_part(own: Own) -> None:
    piece = html("<p>{text}</p>", text=HOSTILE)
    [part] = Shared().parts([piece, piece])
    assert part == f"{json.dumps(piece.as_json())}, " * 2


def test_text_is_escaped_wherever_it_comes_from(own: Own) -> None:
    for personal in (OfOne(own), shared := Shared()):
        piece = html("<p>{own}</p>", own=personal.html(lambda own: HOSTILE))
        if personal is shared:
            piece = Html(Markup(json.loads(fill_in(shared.parts([piece]), own))["html"]))
        assert str(piece.markup) == f"<p>{Markup.escape(HOSTILE)}</p>"


def test_nobody_can_write_a_placeholder(own: Own) -> None:
    """Its word is another one each time that the server starts, and stands in nothing that is sent."""
    shared = Shared()
    placeholder = shared.html(number)
    sent = fill_in(shared.parts([html("<p>{a} personal-0. {b}</p>", a=placeholder, b="personal-1.")]), own)
    assert json.loads(sent) == {"html": "<p>n7 personal-0. personal-1.</p>"}
    word = placeholder.split("-")[1]
    assert len(word) == 32
    assert word not in sent
