"""What a screen reader would announce: changes of live regions that were already there, and rendered, before them."""

from playwright.sync_api import Page

LISTEN = """() => {
  const LIVE = "[aria-live], [role=status], [role=alert]";
  const roots = new Set(), known = new Set();
  window.announced = [];
  const observer = new MutationObserver((records) => {
    const written = records.filter(({ type }) => type !== "attributes");
    const regions = written.map(({ target }) => (target.closest ? target : target.parentElement)?.closest(LIVE));
    for (const region of new Set(regions)) {
      const text = known.has(region) && region.textContent.trim();
      if (text) window.announced.push(text);
    }
    look();
  });
  const look = (root = document) => {
    if (root === document) known.clear();
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    if (!roots.has(root)) observer.observe(root, everything);
    roots.add(root);
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(LIVE) && element.checkVisibility()) known.add(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look();
}"""


def listen(page: Page) -> None:
    """Listen to the live regions of a page, until it is loaded anew."""
    page.evaluate(LISTEN)


def announced(page: Page) -> list[str]:
    """What was announced since the last time that this was asked."""
    said: list[str] = page.evaluate("window.announced.splice(0)")
    return said


def expect_announced(page: Page, text: str) -> None:
    """Wait until a text is announced, as a whole or with others."""
    page.wait_for_function("text => window.announced.some((each) => each.includes(text))", arg=text, timeout=15_000)
