// @ts-check
// A press counts for the button on which it began. Answers that come in make parts of a page higher, and a run may draw
// a button anew: when that happens between the press and the release, the browser sends the click to nobody, or to
// whatever lies under the finger by then.

const SLIP = 12; // px between press and release of a finger that was held still
const TAP = 80; // ms after the release within which a browser sends the click of a tap

/**
 * A press that has begun.
 * @typedef {object} Press
 * @property {HTMLElement} button
 * @property {string} container the selector of the button's container on a page of Streamlit; "" when there is none
 * @property {{ x: number, y: number }} at
 * @property {boolean} released where it began
 */

/** @type {Press | null} */
let press = null;

/** @param {Event} event */
function buttonUnder(event) {
  const target = event.composedPath()[0];
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("button, summary")) : null;
}

/** @param {HTMLElement} button */
function containerOf(button) {
  const container = button.closest('[class*="st-key-"]');
  const key = [...(container?.classList ?? [])].find((name) => name.startsWith("st-key-"));
  return key && container?.querySelectorAll("button, summary").length === 1 ? `.${CSS.escape(key)}` : "";
}

/** The button of this press, or what was drawn in its place. @param {Press} begun */
function buttonNow({ button, container }) {
  if (button.isConnected || !container) return button;
  const [drawn, ...others] = document.querySelectorAll(`${container} button, ${container} summary`);
  return others.length ? button : /** @type {HTMLElement} */ (drawn ?? button);
}

/** @param {Press} begun */
function finish(begun) {
  if (press !== begun) return;
  press = null;
  buttonNow(begun).click();
}

/** @param {PointerEvent} event */
function onDown(event) {
  const button = event.isPrimary && event.button === 0 ? buttonUnder(event) : null;
  press = button && { button, container: containerOf(button), at: { x: event.x, y: event.y }, released: false };
}

/** @param {PointerEvent} event */
function onUp({ isPrimary, x, y }) {
  const begun = press;
  if (!begun || !isPrimary) return;
  if (Math.hypot(x - begun.at.x, y - begun.at.y) > SLIP) {
    press = null; // who slides off a button does not want it
    return;
  }
  begun.released = true;
  setTimeout(() => finish(begun), TAP);
}

/** @param {Event} event */
function onClick(event) {
  const begun = press;
  if (!begun?.released) return;
  if (event.composedPath().includes(begun.button)) {
    press = null;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  finish(begun);
}

addEventListener("pointerdown", onDown, true);
addEventListener("pointerup", onUp, true);
addEventListener("pointercancel", () => (press = null), true);
addEventListener("click", onClick, true);
