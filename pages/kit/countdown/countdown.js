// @ts-check
// Counts down to a moment that the server gave in milliseconds from now: the browser's own clock may be wrong.
import { find, setText, stateOf } from "../dom.js";

/** @typedef {"still" | "runs" | "warning" | "over"} State */
/**
 * @typedef {object} Data
 * @property {string} name which countdown this is
 * @property {number} left ms
 * @property {boolean} runs
 * @property {number} warns ms before the end at which the warning begins
 * @property {string} size
 * @property {string} label
 * @property {Record<State, string>} words
 */
/**
 * @typedef {object} Countdown
 * @property {Data | null} data
 * @property {number} end as `performance.now()` tells it
 * @property {{ name: string, state: State } | null} announced
 * @property {import("../component").Timer} [timer]
 * @property {() => void} [onVisible]
 */

/** Dispatches "warning" and "over" at the moment itself; the projector may make a sound of it. */
export const alarms = new EventTarget();

const countdownOf = stateOf(
  /** @returns {Countdown} */
  (/** @type {HTMLElement} */ _box) => ({ data: null, end: 0, announced: null }),
);

/** 5:07, or 1:05:07 from an hour on. @param {number} left ms */
function formatted(left) {
  const seconds = Math.ceil(left / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/**
 * Once, at the moment itself: not by a page that is opened when it is over already.
 * @param {Countdown} countdown
 * @param {string} name
 * @param {State} state
 */
function announce(countdown, name, state) {
  const changed = countdown.announced?.name === name && countdown.announced.state !== state;
  if (changed && (state === "warning" || state === "over")) alarms.dispatchEvent(new Event(state));
  countdown.announced = { name, state };
}

/**
 * @param {HTMLElement} box
 * @param {Countdown} countdown
 * @param {Data} data
 */
function paint(box, countdown, data) {
  clearTimeout(countdown.timer);
  const { name, runs, warns, words, label } = data;
  const left = runs ? Math.max(0, countdown.end - performance.now()) : data.left;
  const state = !runs ? "still" : left <= 0 ? "over" : left <= warns ? "warning" : "runs";
  announce(countdown, name, state);
  box.dataset.state = state;
  const digits = find(box, ".digits");
  setText(digits, formatted(left));
  digits.setAttribute("aria-label", `${label}: ${formatted(left)}`);
  setText(find(box, ".words"), words[state]);
  if (runs && left > 0) {
    const next = () => countdown.data && paint(box, countdown, countdown.data);
    countdown.timer = setTimeout(next, (left % 1000 || 1000) + 5);
  }
}

/** @type {import("../component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const box = find(parentElement, ".clock");
  const countdown = countdownOf(box);
  const end = performance.now() + data.left;
  // A message over a slow network came late: of two measurements of the same moment the earlier one is right.
  countdown.end = countdown.data?.name === data.name ? Math.min(countdown.end, end) : end;
  countdown.data = data;
  box.dataset.size = data.size;
  box.hidden = false;
  paint(box, countdown, data);
  if (!countdown.onVisible) {
    countdown.onVisible = () => countdown.data && paint(box, countdown, countdown.data);
    document.addEventListener("visibilitychange", countdown.onVisible);
  }
  return () => {
    clearTimeout(countdown.timer);
    if (countdown.onVisible) document.removeEventListener("visibilitychange", countdown.onVisible);
  };
}
