// @ts-check
// Announces what changed on a page of Streamlit to whoever can't see it. A live region announces only what is put into
// it later, and a redraw replaces whatever HTML it holds, regions too. So there is one region, which no redraw touches:
// when the text of an element with `data-announced` has changed after a run, it is put there. The attribute says what
// the text is about; without a value it is not announced. `data-announcement` is said in place of the text.
import { create } from "../dom.js";
import { isRunning } from "../live/script_runs.js";
import { STALE } from "../streamlit_dom.js";

const SETTLING = 100; // ms without a change of the page
const TOGETHER = 1000; // ms within which parts of one change are drawn: what came before stays until it is read

const region = create("div", { className: "announcements" });
region.setAttribute("role", "status");
region.setAttribute("aria-atomic", "false"); // what is added is read, and not what stood there before

/** The texts by what they are about. @type {Map<string, string>} */
let texts = new Map();
/** The screen of these texts: those of another one are no news. @type {string | undefined} */
let screen;
/** @type {import("../component").Timer | undefined} */
let timer;
let announcedAt = -Infinity;

function read() {
  const selector = `[data-announced]:not([data-announced=""], ${STALE} *)`;
  const elements = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);
  return new Map(
    elements.map(({ dataset, textContent }) => [
      dataset.announced ?? "",
      (dataset.announcement ?? textContent ?? "").replace(/\s+/g, " ").trim(),
    ]),
  );
}

function compare() {
  if (isRunning()) return compareSoon();
  const [before, screenBefore] = [texts, screen];
  texts = read();
  screen = texts.size ? document.documentElement.dataset.screen : undefined;
  if (screen === undefined || screen !== screenBefore) return;
  const news = [...texts].filter(([about, text]) => text && before.get(about) !== text).map(([, text]) => text);
  if (news.length) announce(news.map((text) => create("p", { textContent: text })));
}

/** @param {HTMLElement[]} lines */
function announce(lines) {
  if (performance.now() - announcedAt > TOGETHER) region.replaceChildren();
  region.append(...lines);
  announcedAt = performance.now();
}

function compareSoon() {
  clearTimeout(timer);
  timer = setTimeout(compare, SETTLING);
}

document.body.append(region);
const observer = new MutationObserver(compareSoon);
observer.observe(document.getElementById("root") ?? document.body, {
  subtree: true,
  childList: true,
  characterData: true,
});
