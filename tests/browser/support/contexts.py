"""Browser contexts that tests use one after another: scripts stay cached; cookies, stored data and pages go."""

import json
from collections import defaultdict

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.support import press_log
from tests.browser.support.csp_violations import report_violations

EMPTY_FRAMES = "if (window !== top) window.stop();"


class ContextPool:
    """The contexts of one browser. A new one loads and compiles all of Streamlit's scripts; a used one has them.

    Each context keeps an empty page open at `anchor`, an address on the host of the server, which holds the process of
    that host, and with it the compiled scripts, between the tests (`chromium.OPTIONS`: one process for each site).
    """

    def __init__(self, browser: Browser, anchor: str) -> None:
        self._browser, self._anchor = browser, anchor
        self._free: dict[str, list[BrowserContext]] = defaultdict(list)
        self._options: dict[BrowserContext, str] = {}

    def take(self, *, preview: bool, **options: object) -> BrowserContext:
        """A context with these options of `new_context`, without cookies and pages, that nobody else has.

        Without `preview`, what a screen shows in a frame (the whole projector beside the console) is not loaded.
        """
        key = json.dumps([preview, options], sort_keys=True)
        if self._free[key]:
            return self._free[key].pop()
        context = self._browser.new_context(**options)  # type: ignore[arg-type]
        report_violations(context)
        press_log.record(context)
        if not preview:
            context.add_init_script(EMPTY_FRAMES)
        context.new_page().goto(self._anchor)
        self._options[context] = key
        context.on("close", self._forget)
        return context

    def _forget(self, closed: BrowserContext) -> None:
        self._options.pop(closed, None)

    def give_back(self, context: BrowserContext) -> None:
        """The test is done with this context; one that the test closed is not used again."""
        if context in self._options:
            for page in context.pages[1:]:  # the first one is the anchor
                page.close()
        if context in self._options:
            context.set_offline(False)
            context.clear_cookies()
            self._free[self._options[context]].append(context)


def forget_stored_data(page: Page, url: str) -> None:
    """Delete what scripts of this address stored in the context of a page: it is as if nobody had been here."""
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": url, "storageTypes": "all"})
    session.detach()
