"""The console in a hurry: what is pressed is what was aimed at."""

from tests.browser.people import Organiser

# What can be hit, and where: each button whose middle a finger would reach.
BOXES = """() => [...document.querySelectorAll('.st-key-main_controls button, .st-key-way button')]
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)))
    .map(([, { x, y, width, height }]) => [x, y, width, height].map(Math.round))"""


def test_the_large_controls_stay_in_their_places_whatever_stands_in_them(dee: Organiser) -> None:
    """A button that moves between a finger's press and its release is not pressed, or another one is."""
    dee.create("Vaste plekken")
    dee.control("next")
    seen = []
    for key, then in (("open", "close"), ("close", "reopen"), ("hide", "reveal"), ("new_round", "close")):
        dee.page.locator(f".st-key-{key} button").wait_for()
        seen.append(dee.page.evaluate(BOXES))
        dee.control(key)
        dee.page.locator(f".st-key-{then} button").wait_for()
        seen.append(dee.page.evaluate(BOXES))
    assert len(seen[0]) == 6
    assert [boxes for boxes in seen if boxes != seen[0]] == []
