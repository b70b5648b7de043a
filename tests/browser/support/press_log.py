"""What a page saw of the latest presses, for the report of a test that failed: was a press lost, or its effect?"""

from playwright.sync_api import BrowserContext, Error

LATEST = 60
RECORD = """
addEventListener("DOMContentLoaded", () => {
  const lines = (window.pressLog = []);
  const note = (text) => {
    lines.push(`${(performance.now() / 1000).toFixed(3)} ${text}`);
    if (lines.length > LATEST) lines.shift();
  };
  const name = (node) => {
    const key = node.closest?.('[class*="st-key-"]')?.className.match(/st-key-[^ ]+/)?.[0] ?? "";
    return `${node.nodeName} ${key} ${(node.textContent ?? "").trim().slice(0, 30)}`;
  };
  for (const type of ["pointerdown", "pointerup", "pointercancel", "click", "change"])
    addEventListener(type, (event) => {
      note(`${type} ${Math.round(event.clientX)},${Math.round(event.clientY)} ${name(event.composedPath()[0])}`);
    }, true);
  addEventListener("error", ({ message }) => note(`error ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => note(`error ${reason}`));
  const script = () => document.querySelector("[data-test-script-state]")?.dataset.testScriptState;
  let before;
  new MutationObserver(() => {
    const state = script();
    if (state !== before) note(`script ${(before = state)}`);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-test-script-state"] });
});
""".replace("LATEST", str(LATEST))


def record(context: BrowserContext) -> None:
    """From now on every page of this context keeps its latest presses, runs and errors."""
    context.add_init_script(RECORD)


def latest(context: BrowserContext) -> str:
    """What every page of this context kept, one event per line, each after the page's time in seconds."""
    found: list[str] = []
    for page in context.pages:
        try:
            lines = page.evaluate("[`it is ${(performance.now() / 1000).toFixed(3)}`, ...(window.pressLog ?? [])]")
        except Error as gone:
            lines = [gone.message]
        found += [page.url, *(f"  {line}" for line in lines)]
    return "\n".join(found)
