// @ts-check
// Tries what a participant's phone needs, one after the other, and says of each whether it works and how long it took.
import { create, find, stateOf } from "../../kit/dom.js";

const LIVE = 6000; // ms after which there is no live connection
const SAVED = 8000; // ms after which nothing was saved
const SIGNS = { good: "✓", bad: "✗", waiting: "…" };

/** @typedef {{ code: string, texts: Record<string, string>, receipt?: { nonce: string, refused?: string } }} Data */
/**
 * @typedef {object} Check
 * @property {HTMLElement} list
 * @property {HTMLElement} all
 * @property {HTMLElement} again
 * @property {Data} data
 * @property {(name: string, value: unknown) => unknown} send
 * @property {string | null} nonce of what was sent and has no receipt
 * @property {number | null} latency of the live connection, in ms
 * @property {number} since
 * @property {import("../../kit/component").Timer} [timer]
 */

const checkOf = stateOf(
  /** @returns {{ check: Check | null }} */
  (/** @type {HTMLElement} */ _root) => ({ check: null }),
);

/** ms since then, at least 1. @param {number} since */
const elapsed = (since) => Math.max(1, Math.round(performance.now() - since));

/**
 * @param {Check} check
 * @param {string} name
 * @param {keyof typeof SIGNS} state
 * @param {string} text
 */
function line({ data, list }, name, state, text) {
  const item =
    /** @type {HTMLElement | null} */ (list.querySelector(`[data-name="${name}"]`)) ?? list.appendChild(create("li"));
  item.dataset.name = name;
  item.dataset.state = state;
  item.replaceChildren(create("b", { textContent: `${SIGNS[state]} ${data.texts[state]}` }), text);
}

/**
 * How many ms the live connection takes for its first message; null when none comes.
 * @param {string} code
 * @returns {Promise<number | null>}
 */
function measureLatency(code) {
  return new Promise((resolve) => {
    const url = new URL(`/live/${code}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const since = performance.now();
    const socket = new WebSocket(url);
    const settle = (/** @type {number | null} */ latency) => {
      clearTimeout(timer);
      resolve(latency);
      socket.close();
    };
    const timer = setTimeout(() => settle(null), LIVE);
    socket.onmessage = () => settle(elapsed(since));
    socket.onclose = () => settle(null);
  });
}

/** @param {Check} check */
async function begin(check) {
  const { texts, code } = check.data;
  check.list.replaceChildren();
  check.all.hidden = check.again.hidden = true;
  check.again.textContent = texts.again;
  check.again.onclick = () => begin(check);
  line(check, "page", "good", texts.page);
  line(check, "live", "waiting", texts.loading);
  check.latency = await measureLatency(code);
  if (check.latency === null) line(check, "live", "bad", texts.no_live);
  else line(check, "live", "good", texts.live.replace("%", String(check.latency)));
  line(check, "saved", "waiting", texts.loading);
  check.nonce = Math.random().toString(36).slice(2, 12);
  check.since = performance.now();
  check.timer = setTimeout(() => finish(check, texts.no_saved), SAVED);
  check.send("checked", { nonce: check.nonce, live: check.latency });
}

/** @param {Check} check @param {string} [refused] */
function finish(check, refused) {
  clearTimeout(check.timer);
  check.nonce = null;
  const { texts } = check.data;
  line(check, "saved", refused ? "bad" : "good", refused || texts.saved.replace("%", String(elapsed(check.since))));
  const good = !refused && check.latency !== null;
  check.all.textContent = texts.all;
  check.all.hidden = !good;
  check.again.hidden = good;
}

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const state = checkOf(parentElement);
  if (!state.check) {
    const [list, all, again] = [".checks", ".all", ".again"].map((selector) => find(parentElement, selector));
    state.check = { list, all, again, data, send: setTriggerValue, nonce: null, latency: null, since: 0 };
    begin(state.check);
    return;
  }
  const { check } = state;
  Object.assign(check, { data, send: setTriggerValue });
  if (check.nonce && data.receipt?.nonce === check.nonce) finish(check, data.receipt.refused);
}
