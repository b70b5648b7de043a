"""What `server/streamlit_compat.py` lists of Streamlit's page is there in a real browser."""

from playwright.sync_api import expect

from server.streamlit_compat import CSS_CLASSES, DOM_ATTRIBUTES, TEST_IDS
from tests.browser.support.people import Organiser

NAMES = """() => [...document.querySelectorAll("*")].flatMap((element) => [
    element.dataset?.testid, ...element.classList, ...element.getAttributeNames()])"""
# These stand on a screen at certain moments only; that the frontend knows them is looked up in its scripts.
ONLY_AT_TIMES = {
    *("InputInstructions", "stCode", "stDialog", "stException", "stSidebar", "stStatusWidget", "stToolbar"),
    "data-retained",
}


def test_four_screens_hold_every_name_that_our_styles_and_scripts_look_for(dee: Organiser) -> None:
    seen = set[str]()
    for screen, last in (("/review", "stButtonGroup"), ("/cases", "stTextInput")):
        dee.visit(screen)
        expect(dee.page.locator(".stTextInput input").first).to_be_visible()
        expect(dee.page.get_by_test_id(last).first).to_be_visible()  # scripts of some elements come later
        seen |= set(dee.page.evaluate(NAMES))
    dee.create("Namen")
    expect(dee.page.locator(".st-key-next button")).to_be_enabled()
    seen |= set(dee.page.evaluate(NAMES))
    dee.visit("/programmes")
    expect(dee.page.locator(".stDownloadButton").first).to_be_visible()
    expect(dee.page.get_by_test_id("stFileUploader").first).to_be_attached()
    seen |= set(dee.page.evaluate(NAMES))
    assert {*TEST_IDS, *CSS_CLASSES, *DOM_ATTRIBUTES} - ONLY_AT_TIMES - seen == set()
