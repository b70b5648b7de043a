// @ts-check
// Links to sections of a review open them in this page: the server draws the section, without loading the page anew.
// What was opened is then at the top, and has the focus, as after following a link. The sections that follow are below
// it, drawn as they come near (`near_sections.js`); the contents mark the one that is read.
import { scrolled, scrollToTop } from "../../kit/streamlit_dom.js";
import { NearSections } from "./near_sections.js";

const SUMMARY = "/"; // as in `contents.py`
const PATIENCE = 5000; // ms until a section that does not come is waited for no longer

/** @typedef {{ open: string, drawn: string[] }} Data the section that is opened, and all that are drawn */

/** The section that is opened; null before the first drawing. @type {string | null} */
let open = null;
/** @type {import("../../kit/component").ComponentArgs<Data>["setTriggerValue"]} */
let send = () => {};
/** @type {NearSections | null} */
let near = null;
/** The section that is read, once somebody scrolled. */
let read = "";

/** @param {string} name */
function mark(name) {
  read = name;
  const links = document.querySelectorAll(".contents a[data-open]");
  for (const link of links) {
    const isRead = link instanceof HTMLElement && link.dataset.open === name;
    if (isRead === link.hasAttribute("aria-current")) continue;
    if (isRead) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    if (isRead) revealCurrent();
  }
}

/**
 * The links to other languages lead to what is read now: they were drawn before it.
 * @param {Element} target
 */
function keepSection(target) {
  const link = target.closest("a.language");
  if (!(link instanceof HTMLAnchorElement)) return;
  const [address, here] = [new URL(link.href), new URLSearchParams(location.search)];
  if (read === SUMMARY) here.delete("activity");
  else if (read) here.set("activity", read);
  address.searchParams.set("to", `${location.pathname}?${here}`);
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
  if (link.dataset.open === open && near?.drawStart()) return arrive(open, performance.now());
  near?.rest();
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
  if (before !== open) read = "";
  near ??= new NearSections(scrolled(), (asked) => send("near", asked), mark);
  near.draw(open, data.drawn);
  if (before === null) requestAnimationFrame(revealCurrent);
  else if (before !== open) arrive(open, performance.now());
  document.addEventListener("click", onClick); // adding the same listener twice adds it once
  return () => {
    document.removeEventListener("click", onClick);
    near?.stop();
    [open, near, read] = [null, null, ""];
  };
}
