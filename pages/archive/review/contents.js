// @ts-check
// Links to sections of a review open them in this page: the server draws the section, without loading the page anew.
// What was opened is then at the top, and has the focus, as after following a link.
import { scrollToTop } from "../../kit/streamlit_dom.js";

const PATIENCE = 5000; // ms until a section that does not come is waited for no longer

/** @typedef {{ open: string }} Data `open` is the name of the section that is shown */

/** The section that is shown; null before the first drawing. @type {string | null} */
let open = null;
/** @type {import("../../kit/component").ComponentArgs<Data>["setTriggerValue"]} */
let send = () => {};

/**
 * The links to other languages lead to what is open now: they were drawn before it.
 * @param {Element} target
 */
function keepSection(target) {
  const link = target.closest("a.language");
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = new URL(link.href);
  address.searchParams.set("to", location.pathname + location.search);
  link.href = address.href;
}

/** @param {MouseEvent} event */
function onClick(event) {
  if (!(event.target instanceof Element)) return;
  keepSection(event.target);
  const link = event.target.closest("a[data-open]");
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLElement) || !isPlain) return;
  event.preventDefault();
  send("open", link.dataset.open);
}

/** Show the link to what is open, where the links are a strip that is scrolled. */
function revealCurrent() {
  const current = document.querySelector(".contents [aria-current]");
  const strip = current?.closest("ol");
  if (!(current instanceof HTMLElement) || !strip) return;
  const [link, box] = [current.getBoundingClientRect(), strip.getBoundingClientRect()];
  strip.scrollLeft += link.left + link.width / 2 - (box.left + box.width / 2);
  if (link.top < box.top || link.bottom > box.bottom) strip.scrollTop += link.top - box.top - box.height / 2;
}

/** @param {string} name @param {number} since */
function arrive(name, since) {
  const heading = document.querySelector(`[data-section="${CSS.escape(name)}"]`);
  if (heading instanceof HTMLElement) {
    scrollToTop();
    heading.focus({ preventScroll: true });
    revealCurrent();
  } else if (open === name && performance.now() - since < PATIENCE) {
    requestAnimationFrame(() => arrive(name, since));
  }
}

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, setTriggerValue }) {
  send = setTriggerValue;
  const before = open;
  open = data.open;
  if (before === null) requestAnimationFrame(revealCurrent);
  else if (before !== open) arrive(open, performance.now());
  document.addEventListener("click", onClick); // adding the same listener twice adds it once
  return () => {
    document.removeEventListener("click", onClick);
    open = null;
  };
}
