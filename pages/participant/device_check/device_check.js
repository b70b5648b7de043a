// @ts-check
// Tries what a participant's phone needs, one after the other, and says of each whether it works and how long it took.
import { create, find } from "../../kit/dom.js";
import { pollingAddress, webSocketAddress } from "../../kit/live/addresses.js";
import { PollingSocket } from "../../kit/live/polling_socket.js";

const LIVE = 6000; // ms after which there is no live connection
const SAVED = 8000; // ms after which nothing was saved
const SIGNS = { good: "✓", bad: "✗", waiting: "…" };

/** @typedef {{ code: string, texts: Record<string, string> }} Data */
/** @typedef {{ list: HTMLElement, all: HTMLElement, again: HTMLElement, data: Data }} Check */

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
 * How many ms a connection takes for its first message; null when none comes.
 * @param {() => WebSocket | PollingSocket} open
 * @returns {Promise<number | null>}
 */
function measureLatency(open) {
  return new Promise((resolve) => {
    const since = performance.now();
    const socket = open();
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

/**
 * Have something saved, as an answer would be. Returns what went wrong, in words; empty when nothing did.
 * @param {Data} data
 * @param {number | null} live how long the live connection took, in ms
 * @returns {Promise<string>}
 */
async function save({ code, texts }, live) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), SAVED);
  try {
    const response = await fetch(`./check/${code}?live=${live ?? ""}`, { method: "POST", signal: abort.signal });
    return response.ok ? (await response.json()).refused : texts.no_saved;
  } catch {
    return texts.no_saved;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Check} check */
async function begin(check) {
  const { texts, code } = check.data;
  check.list.replaceChildren();
  check.all.hidden = check.again.hidden = true;
  line(check, "page", "good", texts.page);
  line(check, "live", "waiting", texts.loading);
  const latency = await measureLatency(() => new WebSocket(webSocketAddress(code)));
  const polled = latency === null ? await measureLatency(() => new PollingSocket(pollingAddress(code))) : null;
  if (latency !== null) line(check, "live", "good", texts.live.replace("%", String(latency)));
  else if (polled !== null) line(check, "live", "good", texts.polled.replace("%", String(polled)));
  else line(check, "live", "bad", texts.no_live);
  line(check, "saved", "waiting", texts.loading);
  const since = performance.now();
  const refused = await save(check.data, latency);
  line(check, "saved", refused ? "bad" : "good", refused || texts.saved.replace("%", String(elapsed(since))));
  const good = !refused && latency !== null;
  check.all.hidden = !good;
  check.again.hidden = good;
}

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const [list, all, again] = [".checks", ".all", ".again"].map((selector) => find(parentElement, selector));
  const check = { list, all, again, data };
  Object.assign(all, { textContent: data.texts.all });
  Object.assign(again, { textContent: data.texts.again, onclick: () => begin(check) });
  begin(check);
}
