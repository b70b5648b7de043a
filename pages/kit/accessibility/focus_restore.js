// @ts-check
// Restores the keyboard focus. A redraw that removes, replaces or disables the focused control leaves the focus on the
// body: the next Tab begins at the top of the page, and a screen reader loses its place. The focus then goes to the
// same control, to what took its place, to the same control of the next row of a list, or to a heading near it.
import { isRunning } from "../live/script_runs.js";
import { RETAINED, RETAINED_ATTRIBUTE, STALE } from "../streamlit_dom.js";

const KEYED = '[class*="st-key-"]';
const FOCUSABLE = "a[href], button, input, select, textarea, summary";
const HEADINGS = 'p[tabindex="-1"], h1, h2, h3';
const SETTLING = 30; // ms after a change of the page until it is looked at
const LONGEST_HISTORY = 10;
const ATTRIBUTES = ["disabled", "hidden", RETAINED_ATTRIBUTE, "class"];
const OBSERVED = { subtree: true, childList: true, attributeFilter: ATTRIBUTES };

/**
 * A focused control, and where it stood.
 * @typedef {object} Place
 * @property {HTMLElement} element
 * @property {string} name its label
 * @property {string} kind see `kindOf`
 * @property {string | undefined} state of the row that it belongs to
 * @property {Ancestor[]} ancestors from the inside out
 * @property {number} index among the controls of its innermost keyed container
 * @property {number} slot among the controls of the keyed container around that one
 * @property {boolean} ringed whether it showed that it had the focus
 */
/** @typedef {{ element: HTMLElement, key: string }} Ancestor */

/** The latest places, the present one first. @type {Place[]} */
let history = [];
/** Whether the focus moved while a key is down: what the key repeats was not meant for the new place. */
let movedUnderKey = false;
/** @type {import("../component").Timer | undefined} */
let timer;

/** The element with the focus, also inside a component. */
function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** @param {Element} element */
const keyOf = (element) => [...element.classList].find((name) => name.startsWith("st-key-")) ?? "";

/** What the keys of alike controls begin with, such as `st-key-hide_` for each row of a list. @param {Element} control */
const kindOf = (control) => keyOf(control.closest(KEYED) ?? control).match(/^[^_]+_/)?.[0] ?? "";

/** @param {ParentNode} container */
function controls(container) {
  const found = /** @type {HTMLElement[]} */ ([...container.querySelectorAll(FOCUSABLE)]);
  return found.filter((control) => !control.closest(`${STALE}, ${RETAINED}`));
}

/** Browsers before 2022 don't have `checkVisibility`. @param {HTMLElement} element */
const isVisible = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** Browsers before 2022 don't know the selector, and throw. @param {Element} element */
function isRinged(element) {
  try {
    return element.matches(":focus-visible");
  } catch {
    return true;
  }
}

/** @param {Element | undefined} element @returns {boolean} */
function isUsable(element) {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  return !element.matches(":disabled") && !element.closest(`${STALE}, ${RETAINED}`) && isVisible(element);
}

/** @param {HTMLElement} control */
const nameOf = (control) => control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";

/** @param {Element} element @returns {Ancestor[]} */
function ancestorsOf(element) {
  const [ancestors, root] = [/** @type {Ancestor[]} */ ([]), element.getRootNode()];
  for (let node = /** @type {Node | null} */ (element.parentNode); node; node = node.parentNode) {
    if (node instanceof ShadowRoot) node = node.host;
    // A component has no keys inside, and that of its own place says nothing about what is in it.
    const key = node instanceof HTMLElement && node.getRootNode() === root ? keyOf(node) : "";
    if (node instanceof HTMLElement) ancestors.push({ element: node, key });
  }
  return ancestors;
}

/** An ancestor as it is now: Streamlit may have drawn it anew. @param {Ancestor} ancestor */
function now({ element, key }) {
  const isSame = element.isConnected && (!key || keyOf(element) === key);
  const drawn = isSame ? element : key && document.querySelector(`.${CSS.escape(key)}:not(${STALE})`);
  return drawn instanceof HTMLElement && !drawn.closest(RETAINED) ? drawn : undefined;
}

/** On a page of Streamlit elements are reused for something else: only those with a key are known again. */
const keyed = (/** @type {Place} */ { ancestors }) => ancestors.filter(({ key }) => key);

/** @param {HTMLElement} element @returns {Place} */
function placeOf(element) {
  const ancestors = ancestorsOf(element);
  const [own, outer] = ancestors.filter(({ key }) => key).map((ancestor) => controls(ancestor.element));
  return {
    element,
    name: nameOf(element),
    kind: kindOf(element),
    state: element.dataset.state,
    ancestors,
    index: own?.indexOf(element) ?? -1,
    slot: outer?.indexOf(element) ?? -1,
    ringed: isRinged(element),
  };
}

/** The same control, perhaps drawn anew. @param {Place} place */
function again(place) {
  const { element, name, index } = place;
  if (isUsable(element)) return element;
  const [own] = keyed(place);
  if (!own) {
    const container = place.ancestors.map(now).find(Boolean);
    return container && controls(container).find((control) => nameOf(control) === name && isUsable(control));
  }
  const container = now(own);
  const all = container ? controls(container) : [];
  const drawn = all[index];
  const isSame = drawn?.tagName === element.tagName && (all.length === 1 || nameOf(drawn) === name);
  return isSame && isUsable(drawn) ? drawn : undefined;
}

/** The same control of the next row in the same state, else of a row before it. @param {Place} place */
function inAnotherRow({ element, kind, state }) {
  const alike = controls(document).filter(
    (control) => kind && kindOf(control) === kind && control.dataset.state === state && isUsable(control),
  );
  const isAfter = (/** @type {Node} */ other) =>
    element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return alike.find(isAfter) ?? alike.filter((other) => !isAfter(other)).pop();
}

/** The keyed container around a place, as it is now. @param {Place} place */
function outerOf(place) {
  const outer = keyed(place)[1];
  return outer && now(outer);
}

/** What was drawn where the control stood; or the control that opened what is gone. @param {Place} place */
function replacement(place) {
  const container = outerOf(place);
  if (!container) {
    const opener = history.slice(1).find(outerOf);
    return opener && again(opener);
  }
  const all = controls(container);
  const alike = all.filter((control) => place.kind && kindOf(control) === place.kind);
  const inItsSlot = all[place.slot];
  return [...(alike.includes(inItsSlot) ? [] : alike), inItsSlot, ...all].find(isUsable);
}

/** The nearest heading, or text that can take the focus; where there is none, what is to be read. @param {Place} place */
function landing(place) {
  const ancestors = keyed(place).length ? keyed(place) : place.ancestors;
  const containers = [...ancestors.map(now), document.body].filter((container) => container !== undefined);
  const all = [HEADINGS, "p:not(:empty)"].flatMap((selector) =>
    containers.flatMap((container) => /** @type {HTMLElement[]} */ ([...container.querySelectorAll(selector)])),
  );
  return all.find(isUsable);
}

/** @param {Place} place */
function successor(place) {
  const next = place.element.isConnected && !place.element.closest(RETAINED) ? inAnotherRow(place) : replacement(place);
  return again(place) ?? next ?? landing(place);
}

function isLost() {
  const [place] = history;
  if (!place || isUsable(place.element)) return false;
  const active = focused();
  return !active || active === document.body || active === place.element || active.closest(RETAINED) !== null;
}

function restore() {
  if (!isLost()) return;
  if (isRunning()) return checkSoon();
  const [place] = history;
  const next = successor(place);
  if (!next) return;
  if (!next.matches(FOCUSABLE)) next.tabIndex = -1;
  movedUnderKey = true;
  // Who sees the focus ring follows it; for anybody else the page stays where it is.
  next.focus({ preventScroll: !place.ringed });
}

function checkSoon() {
  clearTimeout(timer);
  timer = setTimeout(restore, SETTLING);
}

const observer = new MutationObserver(() => isLost() && checkSoon());

function remember() {
  const element = focused();
  if (!(element instanceof HTMLElement) || element === document.body || element.closest(RETAINED)) return;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) observer.observe(root, OBSERVED);
  history = [placeOf(element), ...history.filter((place) => place.element !== element)].slice(0, LONGEST_HISTORY);
}

addEventListener("focusin", remember, true);
// What stands beside a control changes while it has the focus: its place is that at the press.
addEventListener("click", remember, true);
addEventListener(
  "keydown",
  (event) => {
    if (event.repeat && movedUnderKey && (event.key === "Enter" || event.key === " ")) event.preventDefault();
    if (!event.repeat) movedUnderKey = false;
  },
  true,
);
observer.observe(document, OBSERVED);
