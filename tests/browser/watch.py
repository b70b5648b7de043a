"""What browsers complain of while a test looks: anything that the content security policy forbids."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext

# Streamlit's frontend tries whether it may reckon with WebAssembly, and does without when it may not.
DONE_WITHOUT = "violated: script-src by wasm-eval"
TELL = """addEventListener("securitypolicyviolation", (event) =>
    console.error(`violated: ${event.violatedDirective} by ${event.blockedURI} at ${location.pathname}`))"""
COMPLAINT = re.compile(r"violat|Content.Security.Policy|Permissions-Policy|Cross-Origin", re.IGNORECASE)


@dataclass
class Watch:
    """Looks at every browser that it is given."""

    said: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        context.add_init_script(TELL)
        context.on("console", lambda message: self._hear(message.text))
        context.on("weberror", lambda error: self.said.append(str(error.error)))

    def _hear(self, text: str) -> None:
        if not text.startswith(DONE_WITHOUT) and COMPLAINT.search(text):
            self.said.append(text[:300])
