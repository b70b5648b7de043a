"""What browsers complain of while a test looks: anything that the content security policy forbids."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, WebError

# Streamlit's frontend tries whether it may reckon with WebAssembly, and does without when it may not.
DONE_WITHOUT = "violated: script-src by wasm-eval"
TELL = """addEventListener("securitypolicyviolation", (event) =>
    console.error(`violated: ${event.violatedDirective} by ${event.blockedURI} at ${location.pathname}`))"""
COMPLAINT = re.compile(r"violat|Content.Security.Policy|Permissions-Policy|Cross-Origin", re.IGNORECASE)


def report_violations(context: BrowserContext) -> None:
    """From now on every page of this context writes to its console what the policy forbids."""
    context.add_init_script(TELL)


@dataclass
class Watch:
    """Looks at every browser that it is given."""

    said: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Listen to the console and the errors of a context that reports violations."""
        self.contexts.append(context)
        context.on("console", self._hear)
        context.on("weberror", self._fail)

    def leave(self, context: BrowserContext) -> None:
        """Stop listening: the context is given to another test."""
        context.remove_listener("console", self._hear)
        context.remove_listener("weberror", self._fail)

    def _hear(self, message: ConsoleMessage) -> None:
        text = message.text
        if not text.startswith(DONE_WITHOUT) and COMPLAINT.search(text):
            self.said.append(text[:300])

    def _fail(self, error: WebError) -> None:
        where = error.page.url if error.page else ""
        self.said.append(f"{error.error} {where}")
