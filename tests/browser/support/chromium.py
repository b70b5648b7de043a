"""Where the browser of the tests is: Debian's Chromium, best the one without windows."""

import shutil

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A page lives for seconds: what its process has compiled for the page before is used again, most of what it allocates
# is never collected, and what the slowest compiler wins does not pay for its work.
JAVASCRIPT = "--js-flags=--no-flush-bytecode --min-semi-space-size=64 --no-turbofan"
OPTIONS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync",
    "--process-per-site", JAVASCRIPT,
)  # fmt: skip


def path() -> str:
    """The program of the browser. Fails when there is none: a test that needs one never skips."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, f"no browser found (looked for {', '.join(NAMES)}); `make test` installs Debian's Chromium"
    return found
