// @ts-check
// Elements that Streamlit leaves on the page although a later run should have removed or replaced them: when a run was
// interrupted by another request, and seldom on a busy machine. Found and drawn once more, or the page is reloaded.
import { RETAINED, STALE } from "../streamlit_dom.js";
import { reloadPage } from "./reload.js";
import { isRunning } from "./script_runs.js";

const MOST_REDRAWS = 3; // in a row
const CLOSE = 1000; // ms between two presses of which the second may interrupt the run of the first
const SETTLING = 1500; // ms after a drawing until the page is looked at
const SHOWN = `:not(${RETAINED})`; // what Streamlit retains it keeps hidden: that harms nobody

/** @typedef {import("../component").Timer} Timer */
/**
 * Where a screen may have leftovers, by keys in Python.
 * @typedef {object} LeftoverKeys
 * @property {string} area a container in which nothing stale may stand
 * @property {string} controls a container in it, whose buttons nothing may cover
 * @property {string} single the beginning of the key of an element of which there is one
 */

let lastPress = 0;
let redraws = 0;
/** @type {Timer | undefined} */
let redrawing;
/** @type {Timer | undefined} */
let checking;
/** @type {() => unknown} */
let redraw = () => undefined;

function redrawSoon() {
  clearTimeout(redrawing);
  redrawing = setTimeout(() => redraw(), CLOSE / 4);
}

/**
 * Presses can't wait for a run to end. Where one may have interrupted a run, the fragments are drawn once more.
 * @param {{ isAsking: () => boolean, redraw: () => unknown }} fragments
 */
export function redrawIfInterrupted(fragments) {
  redraw = fragments.redraw;
  const onPress = (/** @type {Event} */ event) => {
    const target = event.composedPath()[0];
    // Typing is no press, and Enter on a link or a button is followed by its click.
    if (event.type === "keydown" && target instanceof Element && target.matches("input, textarea, a, button")) return;
    const interrupts = isRunning() || fragments.isAsking() || Date.now() - lastPress < CLOSE;
    lastPress = Date.now();
    if (interrupts) redrawSoon();
  };
  for (const type of ["click", "keydown"]) addEventListener(type, onPress, true);
}

/** Whether an old button lies on a new one, so that nobody can press the new one. @param {LeftoverKeys} keys */
function isCovered(keys) {
  const buttons = [...document.querySelectorAll(`.st-key-${keys.controls} button`)];
  return buttons.some((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const above = document.elementFromPoint(x + width / 2, y + height / 2)?.closest(`.st-key-${keys.area} button`);
    return above && above !== button;
  });
}

/**
 * Whether an old element stands beside or below the new one, where the keyboard reaches what nobody means.
 * @param {LeftoverKeys} keys
 */
function hasLeftovers(keys) {
  return (
    document.querySelectorAll(`[class*="st-key-${keys.single}"]${SHOWN}`).length > 1 ||
    document.querySelector(`.st-key-${keys.area} ${STALE}${SHOWN} :is(button, input)`) !== null
  );
}

/** @param {LeftoverKeys} keys */
function redrawLeftovers(keys) {
  const left = !isRunning() && hasLeftovers(keys);
  redraws = left ? redraws + 1 : 0;
  if (left && redraws <= MOST_REDRAWS) redrawSoon();
}

/** Look at the page when it has settled. @param {LeftoverKeys} keys */
export function checkForLeftovers(keys) {
  clearTimeout(checking);
  checking = setTimeout(() => {
    if (!isCovered(keys)) return redrawLeftovers(keys);
    checking = setTimeout(() => isCovered(keys) && reloadPage(), SETTLING); // twice: the new one may be on its way
  }, SETTLING);
}
