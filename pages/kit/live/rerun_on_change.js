// @ts-check
// A fragment that follows the session: when the revisions that come differ from those it shows, it is asked to rerun.
import { find, setText, stateOf } from "../dom.js";
import { connectionTo } from "./live_connection.js";
import { isBehind, VIEW_TIMEOUT } from "./reconnect.js";
import { reloadPage } from "./reload.js";
import { isRunning, until } from "./script_runs.js";
import { checkForLeftovers, redrawIfInterrupted } from "./leftovers.js";

/**
 * @typedef {object} Data
 * @property {string} code of the session
 * @property {boolean} answers whether the fragment shows what participants do
 * @property {Record<string, number>} seen the revisions that it shows
 * @property {string} [rehearsal]
 * @property {string | null} request the rerun that was asked for: it makes the data differ, so that this is drawn
 * @property {number} debounce_ms how long to wait before asking: what has controls mostly reruns by itself
 * @property {boolean} repairs_leftovers whether it reruns when a press may have interrupted a run
 * @property {import("./leftovers.js").LeftoverKeys | null} leftover_keys where the page is searched for leftovers
 * @property {boolean} console whether it is counted among the consoles
 * @property {boolean} restricted whether it is closed when the visitor's right is gone
 * @property {string} offline
 */

/** The fragments on this page. @type {Set<Fragment>} */
const fragments = new Set();
/** Reruns are asked for one after the other. */
let queue = Promise.resolve();
let asking = false;

class Fragment {
  /** @type {import("./live_connection.js").Subscriber["debounceMs"]} */
  debounceMs = 0;
  needsProcess = true;
  /** @type {Data | null} */
  data = null;
  /** @type {ReturnType<typeof connectionTo> | null} */
  connection = null;
  /** @type {import("../component").ComponentArgs<Data>["setTriggerValue"]} */
  send = () => {};
  /** The name of the rerun that was asked for and has not come. @type {string | null} */
  asked = null;
  /** @type {import("../component").Timer | undefined} */
  #timer;
  #misses = 0;

  /** @param {HTMLElement} line where it says that there is no connection */
  constructor(line) {
    this.line = line;
  }

  /** @param {Data} data @param {Fragment["send"]} send */
  draw(data, send) {
    Object.assign(this, { data, send, debounceMs: data.debounce_ms });
    this.line.dataset.stage = String(data.seen.stage ?? ""); // what this fragment shows, for whoever tests it
    const connection = connectionTo(data.code, data.answers);
    if (this.connection !== connection) this.connection?.subscribers.delete(this);
    this.connection = connection;
    connection.subscribers.add(this);
    fragments.add(this);
    // Any drawing is what was asked for; if it is still behind, it asks again.
    if (this.asked) this.#misses = 0;
    this.#stopWaiting();
    this.compare();
  }

  remove() {
    this.#stopWaiting();
    fragments.delete(this);
    this.connection?.unsubscribe(this);
  }

  /** @param {import("./live_connection.js").State} state */
  showState(state) {
    const isOffline = state === "offline" || state === "unreachable";
    setText(this.line, (isOffline && this.data?.offline) || "");
  }

  /** @param {URLSearchParams} query */
  addToQuery(query) {
    if (this.data?.console) query.set("console", "1");
    if (this.data?.restricted) query.set("restricted", "1");
  }

  receive() {}

  compare() {
    if (this.data && isBehind(this.connection?.latest ?? null, this.data) && !this.asked) this.ask();
  }

  ask() {
    const nonce = Math.random().toString(36).slice(2, 10);
    clearTimeout(this.#timer);
    this.asked = nonce;
    // Its time counts from when its turn comes: on a busy device timers that are due fire together.
    queue = queue
      .then(() => this.#askNow(nonce))
      .catch(console.error)
      .then(() => {
        asking = false; // the next one has its turn in any case
      });
  }

  /** @param {string} nonce */
  async #askNow(nonce) {
    // A run that another request meets ends early, and then Streamlit leaves standing what it should have removed.
    await until(() => !isRunning());
    if (this.asked !== nonce) return; // something new came meanwhile, or the page went on
    asking = true;
    this.#timer = setTimeout(() => this.#unanswered(), VIEW_TIMEOUT);
    this.send("changed", { ...this.connection?.latest, nonce });
    await until(() => this.asked !== nonce);
  }

  #unanswered() {
    this.asked = null;
    if (!this.connection?.up) return;
    this.#misses += 1;
    if (this.#misses < 2) this.ask();
    else reloadPage(); // the page lost its server: nothing of value is lost with it
  }

  #stopWaiting() {
    clearTimeout(this.#timer);
    this.asked = null;
  }
}

const fragmentOf = stateOf((/** @type {HTMLElement} */ root) => new Fragment(find(root, ".offline")));

function redrawAll() {
  for (const fragment of fragments) fragment.ask();
}

redrawIfInterrupted({
  isAsking: () => asking,
  redraw: () => [...fragments].some(({ data }) => data?.repairs_leftovers) && redrawAll(),
});

/** @type {import("../component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const fragment = fragmentOf(parentElement);
  fragment.draw(data, setTriggerValue);
  if (data.leftover_keys) checkForLeftovers(data.leftover_keys);
  return () => fragment.remove();
}
