// @ts-check
// What was entered and is not stored, of every round but the one that is asked now. It is sent once more; what comes
// too late is said, until whoever reads it has understood.
import { create, find, listen, stateOf } from "../../kit/dom.js";
import { missing } from "./answers.js";
import { Outbox } from "./outbox.js";
import { question } from "./question.js";
import { receiptEvents } from "./receipts.js";
import { draftName, keyOf, storage } from "./storage.js";

/**
 * @typedef {object} Data
 * @property {string} begin what the keys of this session begin with
 * @property {string[]} own what the keys of this participant end with, another one in each round
 * @property {string[]} open the keys of what is asked now
 * @property {string} lost
 * @property {string} done
 * @property {string} wait
 * @property {{ pass: string, back: string }} words
 * @property {string} language
 */

/**
 * The keys under which this participant left something in this session.
 * @param {Pick<Data, "begin" | "own" | "open">} data
 */
function keysLeft({ begin, own, open }) {
  const keys = new Set(storage.names(begin).map(keyOf));
  return [...keys].filter((key) => own.some((name) => key.endsWith(`/${name}`)) && !open.includes(key));
}

/** @param {string} key */
const isUnsent = (key) => storage.entries(key).some(([, { late }]) => !late);

/**
 * Whether something is neither stored nor refused yet: the next one at a shared device would leave it behind.
 * @param {Data} data
 */
const hasUnsent = ({ begin, own }) => keysLeft({ begin, own, open: [] }).some(isUnsent);

/**
 * What of a key is not stored, in words.
 * @param {string} key
 * @param {Data["words"]} words
 */
function lostOf(key, words) {
  const entries = storage.entries(key);
  const lines = entries.flatMap(([, entry]) => (entry.late ? missing(entry, entry.late, words) : []));
  /** @type {import("./answer_types").Draft | null} */
  const draft = storage.read(draftName(key));
  for (const [name, text] of Object.entries(draft?.parts ?? {})) {
    if (text && text !== draft?.base?.[name]) lines.push(draft?.inWords?.[name] ?? text);
  }
  const asked = draft?.asked || (entries[entries.length - 1]?.[1].asked ?? "");
  return { asked, lines: [...new Set(lines)] };
}

/** @param {string} key */
function forget(key) {
  for (const [name, { late }] of storage.entries(key)) if (late) storage.delete(name);
  storage.delete(draftName(key));
}

class LateAnswers {
  /** @type {Map<string, Outbox>} */
  #outboxes = new Map();
  #stopListening = () => {};
  /** Whether somebody wanted to pass the device on too early. */
  #held = false;
  #shown = "";

  /** @param {HTMLElement} root @param {Data} data */
  constructor(root, data) {
    this.root = root;
    this.data = data;
  }

  /** @param {Data} data @param {import("./outbox.js").Outbox["transport"]} transport */
  draw(data, transport) {
    this.data = data;
    this.#stop();
    this.#listen();
    this.#send(transport);
    this.#paint();
    return () => this.#stop();
  }

  #stop() {
    this.#stopListening();
    for (const outbox of this.#outboxes.values()) outbox.stop();
    this.#outboxes.clear();
  }

  #listen() {
    const list = this.#list();
    const listening = [
      ...(list ? [listen(list, "click", (event) => this.#guard(event))] : []),
      listen(window, "storage", () => this.#paint()), // another tab sent it, or was told of it
      listen(receiptEvents, "receipt", ({ detail }) => this.#receive(detail)),
    ];
    this.#stopListening = () => listening.forEach((stop) => stop());
  }

  /** The list of pieces in which this one is. */
  #list() {
    const root = this.root.getRootNode();
    return root instanceof ShadowRoot ? root.host.parentElement : null;
  }

  /** @param {import("../../kit/live/messages").Receipt} receipt */
  #receive(receipt) {
    const outbox = this.#outboxes.get(receipt.key);
    outbox?.receive(receipt);
    if (outbox && !outbox.pending) this.#outboxes.delete(receipt.key);
    this.#paint();
  }

  /** Send what is left; a round that is asked again has an outbox of its own. @param {Outbox["transport"]} transport */
  #send(transport) {
    for (const key of keysLeft(this.data).filter(isUnsent)) {
      const outbox = new Outbox(key, () => this.#paint(), true);
      this.#outboxes.set(key, outbox);
      outbox.transport = transport;
      outbox.resume();
    }
  }

  /** The button for the next participant does nothing while something of this one is not sent. @param {Event} event */
  #guard(event) {
    const isNext = event.target instanceof Element && event.target.closest(".shared button");
    if (!isNext || !hasUnsent(this.data)) return;
    event.preventDefault();
    this.#held = true;
    this.#paint();
    this.root.scrollIntoView({ block: "center" });
  }

  #paint() {
    const { data, root } = this;
    this.#held &&= hasUnsent(data);
    const elements = this.#elements();
    if (this.#held) elements.push(create("p", { className: "lost", textContent: data.wait }));
    const shown = elements.map(({ textContent }) => textContent).join("\n");
    if (shown !== this.#shown) root.replaceChildren(...elements); // said once to whoever hears it
    this.#shown = shown;
    root.lang = data.language;
    root.hidden = !elements.length;
  }

  /** What is said of everything that is lost. @returns {HTMLElement[]} */
  #elements() {
    const { data } = this;
    const paragraph = (/** @type {string} */ className, /** @type {string} */ textContent) =>
      create("p", { className, textContent });
    const lost = keysLeft(data).map((key) => lostOf(key, data.words));
    const elements = lost.filter(({ lines }) => lines.length).flatMap(({ asked, lines }) => {
      const isNamed = asked === question || lines.every((line) => line.startsWith(asked));
      return [...(isNamed ? [] : [paragraph("asked", asked)]), ...lines.map((line) => paragraph("", line))];
    });
    if (!elements.length) return [];
    const done = create("button", { type: "button", textContent: data.done, onclick: () => this.#understood() });
    return [paragraph("lost", data.lost), ...elements, done];
  }

  #understood() {
    for (const key of keysLeft(this.data)) if (lostOf(key, this.data.words).lines.length) forget(key);
    this.#paint();
    // The button is gone: on to what is asked, and not back to the beginning of the page.
    const next = this.#list()?.querySelector("h1, .quiet");
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
}

const lateAnswersOf = stateOf(
  /** @returns {{ late: LateAnswers | null }} */
  (/** @type {HTMLElement} */ _root) => ({ late: null }),
);

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const root = find(parentElement, ".unsent");
  const state = lateAnswersOf(root);
  state.late ??= new LateAnswers(root, data);
  return state.late.draw(data, setTriggerValue);
}
