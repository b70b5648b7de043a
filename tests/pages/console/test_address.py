"""The address on the projector, in the QR codes and in the facilitator's link: one that phones can open, or none."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pages.kit import urls
from server import network
from server.network import NetworkAddress
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation.preparation import own_address
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import everything, refused
from tests.pages.screen import Screen

WIFI, CABLE, TUNNEL = (
    NetworkAddress("wlan0", "192.168.1.5"),
    NetworkAddress("eth0", "10.0.0.9"),
    NetworkAddress("tun0", "10.8.0.2"),
)
Plug = Callable[..., None]


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    """`plug(WIFI, CABLE)`: the machine has these addresses from now on."""

    def have(*known: NetworkAddress) -> None:
        monkeypatch.setattr(network, "addresses", lambda: list(known))

    return have


def opened(workshop: Workshop, name: str, who: Visitor, session: Session, url: str, language: str = "nl") -> Screen:
    """A screen in a browser that came by this address."""
    screen = Screen(workshop, name, who, language, code=session.code)
    screen.context = {"url": f"{url}/{name}"}
    return screen.run()


def pictures(screen: Screen) -> str:
    """The HTML of a screen, in which the QR codes are."""
    return "".join(screen.bodies)


@pytest.mark.parametrize("came_by", ["http://localhost:8501", "http://127.0.0.1:8501", "http://[::1]:8501"])
@pytest.mark.slow
def test_no_loopback_address_is_shown_however_the_laptop_itself_came(
    workshop: Workshop, ada: Visitor, session: Session, plug: Plug, came_by: str
) -> None:
    plug(WIFI)
    projector, console = (opened(workshop, name, ada, session, came_by) for name in ("project", "facilitate"))
    assert "192.168.1.5:8501" in projector.visible_text and "192.168.1.5:8501" in console.visible_text
    assert urls.qr_image(f"http://192.168.1.5:8501/{session.code}") in pictures(projector)
    console.press("new_link")
    [link] = [code.value for code in console.code]
    assert link.startswith("http://192.168.1.5:8501/open/")


def test_without_a_network_that_is_said_instead_and_it_follows_when_there_is_one(
    workshop: Workshop, ada: Visitor, session: Session, plug: Plug, nl: Texts
) -> None:
    plug()
    projector, console = (
        opened(workshop, name, ada, session, "http://localhost:8501") for name in ("project", "facilitate")
    )
    assert nl("projector.no_address") in projector.visible_text and "<img" not in pictures(projector)
    assert nl("address.no_network") in console.visible_text
    console.press("new_link")
    assert not console.code
    plug(WIFI)
    own_address.announce(workshop)
    assert "192.168.1.5:8501" in projector.follow().visible_text
    assert "192.168.1.5:8501" in console.follow().visible_text
    [link] = [code.value for code in console.code]
    assert link.startswith("http://192.168.1.5:8501/open/")


def test_before_the_lobby_the_organiser_is_warned(workshop: Workshop, dee: Visitor, plug: Plug, nl: Texts) -> None:
    for known, key in (((), "no_network"), ((TUNNEL,), "virtual")):
        plug(*known)
        assert nl(f"address.{key}") in Screen(workshop, "facilitate", dee, "nl").visible_text
    plug(WIFI)
    said = Screen(workshop, "facilitate", dee, "nl").visible_text
    assert nl("address.no_network") not in said and nl("address.virtual") not in said


@pytest.mark.parametrize(
    ("came_by", "expected"),
    [
        ("https://workshop.example.nl", "https://workshop.example.nl"),
        ("https://workshop.example.nl:8443", "https://workshop.example.nl:8443"),
        ("http://203.0.113.9", "http://203.0.113.9"),  # of a router or proxy: none of ours
        ("http://192.168.1.5:8501", "http://10.0.0.9:8501"),  # ours: the choice counts
        ("http://laptop.local:8501", "http://10.0.0.9:8501"),
        ("http://laptop:8501", "http://10.0.0.9:8501"),
        ("http://127.9.9.9:8501", "http://10.0.0.9:8501"),
        ("http://[::ffff:127.0.0.1]:8501", "http://10.0.0.9:8501"),
    ],
)
def test_the_public_host_by_which_a_browser_came_is_shown_to_it(
    workshop: Workshop, ada: Visitor, session: Session, plug: Plug, came_by: str, expected: str
) -> None:
    plug(WIFI, CABLE)
    own_address.choose(workshop, ada, session, CABLE.name)
    projector = opened(workshop, "project", ada, session, came_by)
    assert urls.qr_image(f"{expected}/{session.code}") in pictures(projector)


def test_the_setting_is_stronger_than_all_else(
    workshop: Workshop, ada: Visitor, session: Session, plug: Plug, nl: Texts
) -> None:
    plug(WIFI, CABLE)
    own_address.choose(workshop, ada, session, CABLE.name)
    configured = replace(workshop, settings=replace(workshop.settings, url="http://samen.example.nl"))
    console = opened(configured, "facilitate", ada, session, "https://elders.example.nl")
    assert "samen.example.nl" in console.visible_text and nl("address.choose") not in console.visible_text
    local = replace(workshop, settings=replace(workshop.settings, url="http://localhost:8501"))
    assert nl("address.loopback") in opened(local, "facilitate", ada, session, "http://localhost:8501").visible_text


def test_the_facilitator_chooses_for_every_session(
    workshop: Workshop, ada: Visitor, dee: Visitor, session: Session, english: Session, plug: Plug, nl: Texts
) -> None:
    plug(WIFI, CABLE)
    other = opened(workshop, "project", dee, english, "http://localhost:8501", "en")
    console = opened(workshop, "facilitate", ada, session, "http://localhost:8501")
    assert nl("address.several") in console.visible_text
    [field] = [box for box in console.selectbox if box.label == nl("address.choose")]
    assert field.options == ["Automatisch (192.168.1.5)", "192.168.1.5 · wlan0", "10.0.0.9 · eth0"]
    field.set_value(CABLE.name)
    console.run()
    assert "10.0.0.9:8501" in console.visible_text
    assert "10.0.0.9:8501" in other.follow().visible_text
    plug(WIFI)
    assert "192.168.1.5:8501" in console.run().visible_text, "the chosen one is gone"


def test_nobody_else_chooses(workshop: Workshop, eve: Visitor, session: Session) -> None:
    before = everything(workshop)
    with refused("facilitator_only"):
        own_address.choose(workshop, eve, session, CABLE.name)
    assert everything(workshop) == before
    assert own_address.chosen(workshop) == ""


def test_the_terminal_says_which_address_or_that_there_is_none(workshop: Workshop, plug: Plug, en: Texts) -> None:
    plug(WIFI, CABLE)
    assert urls.announcement(workshop).splitlines() == [
        "Deelnemers / participants: http://192.168.1.5:8501",
        "  Ook mogelijk, kies op de console / also possible, choose on the console: http://10.0.0.9:8501",
    ]
    plug()
    assert en("address.no_network") in urls.announcement(workshop)
    assert not rights.passcode_is_set(workshop) or "127.0.0.1" not in urls.announcement(workshop)
