// @ts-check
// Keeps what a participant entered until the server says that it is stored, through bad networks and reloads.
import { listen, setText } from "../../kit/dom.js";
import { events, isConnected } from "../../kit/live/live_connection.js";
import { PAGE, randomName } from "../page_identity.js";
import { collected } from "./answers.js";
import { question } from "./question.js";
import { outcomeOf } from "./receipts.js";
import { SendingOrder } from "./sending_order.js";
import { draftName, entryName, storage } from "./storage.js";
import { setUnsent } from "./unsent.js";

const RECEIPT = 4000; // ms to wait for a receipt before sending again
const RELOAD_AFTER = 3; // sendings without a receipt after which the page is loaded anew

/** @typedef {import("./answer_types").Answer} Answer */
/** @typedef {import("./answer_types").Pending} Pending */
/** @typedef {"saving" | "waiting" | "saved" | "refused" | "lost" | ""} State */
/** @typedef {(state: State, message?: string) => void} ShowState */

const sendingOrder = new SendingOrder(() => sessionStorage);
listen(globalThis, "pagehide", () => sendingOrder.handOver());
listen(globalThis, "pageshow", ({ persisted }) => persisted && sendingOrder.takeOver());

export class Outbox {
  /** What was sent and is not confirmed. @type {Pending | null} */
  pending = null;
  /** @type {(name: string, value: unknown) => boolean | void} */
  transport = () => false;
  /** Texts in one answer. */
  most = Infinity;
  /** What of an answer can be stored, after it was put together from several pages. @type {(answer: Answer) => Answer} */
  sanitize = (answer) => answer;
  /** @type {import("../../kit/component").Timer | undefined} */
  #timer;
  #tries = 0;
  /** Another page stored something that this one may not show. */
  #isBehind = false;
  /** @type {(() => void)[]} */
  #listening;

  /**
   * @param {string} key of the round and the participant
   * @param {ShowState} show
   * @param {boolean} [roundIsOver] it isn't asked now, so that nobody can send again what was refused
   */
  constructor(key, show, roundIsOver = false) {
    this.key = key;
    this.show = show;
    this.roundIsOver = roundIsOver;
    this.name = entryName(key, PAGE);
    // Another tab's answer under this key is stored, or came too late: this one shows what counts now.
    const onStorage = (/** @type {StorageEvent} */ { key: name, newValue }) => {
      if (newValue === null && name?.startsWith(entryName(key, "")) && !this.pending) this.#look();
    };
    this.#listening = [
      listen(events, "connected", () => (this.pending ? this.resume() : this.#isBehind && this.#look())),
      listen(globalThis, "storage", onStorage),
    ];
  }

  /**
   * Keep an answer and send it. `inWords` has its parts in words, for the screen that must say that they came too late.
   * @param {Answer} answer
   * @param {Record<string, string>} [inWords]
   */
  send(answer, inWords) {
    const entry = { nonce: randomName(), answer, inWords, asked: question };
    this.pending = entry;
    this.#tries = 0;
    this.#isBehind = false;
    storage.write(this.name, entry);
    this.#setUnsent(true);
    this.show("saving");
    this.#transmit();
  }

  /**
   * Keep an answer that is sent in a moment: a round that closes in between must not make it vanish.
   * @param {Answer} answer
   * @param {Record<string, string>} [inWords]
   */
  keep(answer, inWords) {
    storage.write(this.name, { asked: question, nonce: "held", answer, inWords });
    this.#setUnsent(true);
  }

  sendAgain() {
    if (this.pending) this.#transmit();
  }

  /** Send what this page, or another one, could not send. */
  resume() {
    if (this.pending && storage.read(this.name)?.taken) return this.#leaveToOther();
    const everything = collected(storage.entries(this.key), this.name, this.pending, randomName, this.most);
    if (everything) {
      this.pending = { ...everything.pending, answer: this.sanitize(everything.pending.answer) };
      storage.write(this.name, this.pending);
      this.#setUnsent(true);
      for (const name of everything.obsolete) storage.delete(name);
      for (const name of everything.taken) storage.write(name, { taken: true });
    }
    this.sendAgain();
  }

  /** @param {import("../../kit/live/messages").Receipt | null | undefined} receipt */
  receive(receipt) {
    const outcome = outcomeOf(receipt, this.pending, this.roundIsOver);
    if (outcome.kind === "unrelated") return;
    clearTimeout(this.#timer);
    if (outcome.kind === "superseded") {
      sendingOrder.rename();
      return this.sendAgain();
    }
    if (outcome.kind === "refused") {
      if (outcome.restart) this.#tries = 0;
      if (outcome.retryIn) this.#timer = setTimeout(() => this.sendAgain(), outcome.retryIn);
      return this.show("refused", outcome.message);
    }
    const entry = this.pending;
    this.pending = null;
    storage.delete(this.name);
    this.#setUnsent(false);
    if (outcome.kind === "saved") {
      this.show("saved");
      return this.roundIsOver ? undefined : this.resume(); // what had no room in it comes next
    }
    // What came too late is kept: the screen that comes next says what it was. It has a name of its own, so that what
    // is entered in the meantime doesn't take its place.
    const late = { value: receipt?.value ?? null, answered: Boolean(receipt?.answered) };
    storage.write(`${this.name}.${entry?.nonce}`, { ...entry, late });
    this.show("lost", outcome.message);
  }

  stop() {
    clearTimeout(this.#timer);
    for (const stopListening of this.#listening) stopListening();
    this.#setUnsent(false);
  }

  /** What belongs to a round that is over can't be waited for. @param {boolean} value */
  #setUnsent(value) {
    if (!this.roundIsOver) setUnsent(this.name, value);
  }

  #transmit() {
    clearTimeout(this.#timer);
    if (!this.pending) return;
    if (storage.read(this.name)?.taken) return this.#leaveToOther();
    this.#tries += 1;
    const { nonce, answer } = this.pending;
    const cast = { key: this.key, nonce, answer, ...sendingOrder.next() };
    // Without a connection it is sent as soon as there is one.
    if (this.transport("cast", cast) === false) this.show("waiting");
    this.#timer = setTimeout(() => this.#unanswered(), RECEIPT);
  }

  #unanswered() {
    this.show("waiting");
    // The page is broken, and the answer is kept. What could not be stored would be lost with the page.
    if (isConnected() && this.#tries >= RELOAD_AFTER && !storage.isVolatile) return location.reload();
    this.resume();
  }

  /** A page that came later sends it. */
  #leaveToOther() {
    clearTimeout(this.#timer);
    this.pending = null;
    storage.delete(this.name);
    this.#setUnsent(false);
    this.show("");
    this.#look();
  }

  /** Ask for what is stored, and again at each new connection: the request or its reply may be lost with the old one. */
  #look() {
    this.#isBehind = true;
    this.transport("look", true);
  }
}

/** What is being written under a key and can't be sent yet, kept through a reload. */
export class Drafts {
  /** @param {string} key */
  constructor(key) {
    this.name = draftName(key);
  }

  /** @returns {import("./answer_types").Draft} */
  read() {
    const draft = storage.read(this.name) ?? { parts: {} };
    this.#note(draft);
    return draft;
  }

  /** @param {import("./answer_types").Draft} draft */
  write(draft) {
    if (Object.values(draft.parts).some(Boolean)) storage.write(this.name, { ...draft, asked: question });
    else storage.delete(this.name);
    this.#note(draft);
  }

  /** It isn't written at any more. */
  stop() {
    setUnsent(this.name, false);
  }

  /** What stood there before anything was typed waits for nobody. @param {import("./answer_types").Draft} draft */
  #note({ parts, base = {} }) {
    setUnsent(this.name, Object.entries(parts).some(([name, text]) => (text ?? "") !== (base[name] ?? "")));
  }
}

/**
 * The line below an answer that says how it stands, and the button to send again what was refused.
 * @param {HTMLElement} line
 * @param {HTMLElement} again
 * @param {{ again: string, stay: string, waiting: string, saving: string, saved: string | null, removed: string }} texts
 *   `saved` is null when nothing is stored any more
 * @param {() => void} sendAgain
 * @returns {ShowState}
 */
export function statusLine(line, again, texts, sendAgain) {
  again.textContent = texts.again;
  again.onclick = sendAgain;
  return (state, message) => {
    const { saving, stay } = texts;
    const saved = texts.saved ?? texts.removed;
    const waiting = storage.isVolatile ? stay : texts.waiting;
    const words = { saving, saved, waiting, refused: "", lost: "", "": "" };
    line.dataset.state = state;
    setText(line, message ?? words[state] ?? "");
    again.hidden = state !== "refused";
  };
}
