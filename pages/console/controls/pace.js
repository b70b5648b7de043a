// @ts-check
// Ahead or behind stays as it is while the activity on stage has minutes left; from then on it goes with the clock.
import { find, setText, stateOf } from "../../kit/dom.js";

const MINUTE = 60000;
const DAY = 24 * 60 * MINUTE;

/**
 * @typedef {object} Data
 * @property {number} behind ms; negative when ahead
 * @property {number} rest ms left for the activity
 * @property {boolean} going
 * @property {number} ends ms since midnight
 * @property {Record<string, string>} words with "#" for minutes and "@" for the time of the end
 */
/** @typedef {{ data: Data, since: number, timer?: import("../../kit/component").Timer }} Pace */

const paceOf = stateOf(
  /** @returns {{ pace: Pace | null }} */
  (/** @type {HTMLElement} */ _line) => ({ pace: null }),
);

/** @param {HTMLElement} line @param {Pace} pace */
function paint(line, pace) {
  clearTimeout(pace.timer);
  const { behind, rest, going, ends, words } = pace.data;
  const passed = performance.now() - pace.since;
  const late = going ? Math.max(0, passed - rest) : 0;
  const now = behind + late;
  const minutes = Math.trunc(Math.abs(now) / MINUTE);
  const state = minutes === 0 ? "on_time" : now > 0 ? "behind" : "ahead";
  const end = Math.floor(((ends + late) % DAY) / MINUTE);
  const time = `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
  line.dataset.state = state;
  setText(line, words[going ? state : `over_${state}`].replace("#", String(minutes)).replace("@", time));
  if (going) pace.timer = setTimeout(() => paint(line, pace), 1000);
}

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const line = find(parentElement, ".pace");
  const state = paceOf(line);
  clearTimeout(state.pace?.timer);
  state.pace = { data, since: performance.now() };
  paint(line, state.pace);
  return () => clearTimeout(state.pace?.timer);
}
