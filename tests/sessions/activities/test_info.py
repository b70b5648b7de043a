"""Information: how its text is read, and which images it takes."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sessions import activities
from sessions.activities.info.activity import LARGEST, Info
from sessions.activities.info.text_blocks import blocks
from sessions.locale import Texts
from sessions.programmes.mistake_messages import message
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.parser import parse
from tests.conftest import refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 20
ABOUT = {"id": "i1", "kind": "info", "title": {"nl": "Welkom", "en": "Welcome"}}
ALT = {"nl": "Een brug", "en": "A bridge"}


def address(content: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een zin.", [("paragraph", ["Een zin."])]),
        ("Een\nregel.\n\nTwee.", [("paragraph", ["Een regel."]), ("paragraph", ["Twee."])]),
        ("- a\n- b", [("list", ["a", "b"])]),
        ("Kop:\n- a\n-b\n\n - c\nna", [("paragraph", ["Kop:"]), ("list", ["a"]), ("paragraph", ["-b"]),
                                        ("list", ["c"]), ("paragraph", ["na"])]),
        ("\n\n \n", []),
        ("<b>*vet*</b>", [("paragraph", ["<b>*vet*</b>"])]),
    ],
)  # fmt: skip
def test_blank_lines_make_paragraphs_and_dashes_make_lists(text: str, expected: list[object]) -> None:
    assert blocks(text) == expected


def test_a_page_has_its_title_and_its_text_in_both_languages() -> None:
    info = Info.model_validate({**ABOUT, "body": {"nl": "Een brug.", "en": "A bridge."}})
    assert (info.heading(NL), info.heading(EN)) == ("Welkom", "Welcome")
    assert (info.blocks(NL), info.blocks(EN)) == ([("paragraph", ["Een brug."])], [("paragraph", ["A bridge."])])


def test_nothing_is_asked_and_there_is_something_to_see() -> None:
    info = Info.model_validate(ABOUT)
    assert (info.asks, info.timed, info.summarise({}) is not None, info.sentence(True, NL)) == (False, False, True, "")


@given(anything)
def test_whatever_comes_is_refused(raw: object) -> None:
    with refused("fields"):
        Info.model_validate(ABOUT).parse(raw)


@pytest.mark.parametrize(
    ("content", "kind"), [(PNG, "png"), (b"\xff\xd8\xff\xe0", "jpeg"), (b"RIFF\0\0\0\0WEBPVP8 ", "webp")]
)
def test_images_that_browsers_show_are_taken(content: bytes, kind: str) -> None:
    info = Info.model_validate({**ABOUT, "image": address(content, kind), "alt": ALT})
    assert activities.load(info.model_dump(exclude_none=True)) == info


@pytest.mark.parametrize(
    "image",
    [
        address(b"<svg onload='alert(1)'/>", "svg+xml"),
        address(b"<script>", "png"),
        address(PNG, "jpeg"),
        "data:image/png;base64,@@@",
        "data:image/png,plain",
        "https://example.nl/a.png",
        address(PNG) + '" onerror="alert(1)',
    ],
)
def test_everything_else_is_no_image(image: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Info.model_validate({**ABOUT, "image": image, "alt": ALT})
    assert [error["type"] for error in caught.value.errors()] == ["image_kind"]


@pytest.mark.parametrize(("more", "fits"), [(0, True), (100, False)])
def test_an_image_has_at_most_700_kilobytes(more: int, fits: bool) -> None:
    image = address(PNG.ljust(LARGEST + more, b"x"))
    if fits:
        assert Info.model_validate({**ABOUT, "image": image, "alt": ALT}).image == image
    else:
        with pytest.raises(ValidationError, match="too large"):
            Info.model_validate({**ABOUT, "image": image, "alt": ALT})


def test_an_image_without_a_description_is_a_mistake_in_words() -> None:
    page = f"""
id = "x"
title = {{nl = "x", en = "x"}}
about = {{nl = "x", en = "x"}}
[[activities]]
id = "i1"
kind = "info"
title = {{nl = "x", en = "x"}}
image = "{address(PNG)}"
"""
    with pytest.raises(ProgrammeError) as caught:
        parse(page, "x.toml", activities.kinds())
    assert [message(mistake, NL) for mistake in caught.value.mistakes] == [
        "x.toml, regel 5, activities[1].alt: ontbreekt; beschrijf de afbeelding voor wie haar niet kan zien"
    ]


@given(st.text(max_size=300))
def test_no_word_of_a_text_is_lost(text: str) -> None:
    words = [word for _, texts in blocks(text) for one in texts for word in one.split()]
    assert len("".join(words)) <= len("".join(text.split()))
    assert set("".join(words)) <= set(text)
