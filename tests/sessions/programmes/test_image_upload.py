"""Pictures in a programme file: small, of a known kind, and without where they were taken."""

import base64
from io import BytesIO

import pytest
from PIL import Image

from sessions.programmes import image_upload
from tests.conftest import refused


def made(size: tuple[int, int], kind: str, mode: str = "RGB", noise: bool = False) -> bytes:
    """A picture of this size as a file."""
    picture = Image.effect_noise(size, 120).convert(mode) if noise else Image.new(mode, size, "teal")
    file = BytesIO()
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 4.0, 0.0)}  # where it was taken
    exif[0x0112] = 6  # turned a quarter
    picture.save(file, kind, exif=exif) if kind == "JPEG" else picture.save(file, kind)
    return file.getvalue()


def opened(data: str) -> Image.Image:
    return Image.open(BytesIO(base64.b64decode(data.partition(",")[2])))


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("JPEG", "RGB"), ("WEBP", "RGB"), ("GIF", "P")])
def test_a_picture_of_a_known_kind_becomes_a_small_data_address(kind: str, mode: str) -> None:
    told = image_upload.as_data(made((400, 300), kind, mode))
    assert told.startswith("data:image/png;base64,")
    assert sorted(opened(told).size) == [300, 400]


def test_a_photo_is_made_smaller_turned_upright_and_tells_nothing_but_the_picture() -> None:
    told = image_upload.as_data(made((1800, 1200), "JPEG", noise=True))
    picture = opened(told)
    assert told.startswith("data:image/jpeg;base64,")
    assert picture.width < picture.height <= 1200
    assert len(told) < 1_000_000
    assert dict(picture.getexif()) == {}


@pytest.mark.parametrize(
    "content", [b"", b"geen afbeelding", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n"]
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with refused("image"):
        image_upload.as_data(content)


def test_a_picture_that_would_unpack_into_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_upload, "MOST_PIXELS", 100)
    with refused("image"):
        image_upload.as_data(made((20, 20), "PNG"))
