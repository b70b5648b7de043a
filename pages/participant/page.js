// @ts-check
// A participant's screen. A view is a list of pieces: HTML, or a component with its data. What is the same in the next
// view stays as it is, so that nothing flickers and nobody loses the place at which they type or point.
import { create, find, setText, stateOf } from "../kit/dom.js";
import { connectionTo, events, wasAsleep } from "../kit/live/live_connection.js";
import { isBehind, VIEW_TIMEOUT } from "../kit/live/reconnect.js";
import { reloadPage } from "../kit/live/reload.js";
import { HTML_CLASS, scrollToTop } from "../kit/streamlit_dom.js";
import { COMPONENTS } from "./components.js";
import { setQuestion } from "./outbox/question.js";
import { receiptEvents } from "./outbox/receipts.js";
import { isUnsent, unsentEvents } from "./outbox/unsent.js";
import { connectionQuery, PAGE, takeOver } from "./page_identity.js";

/** @typedef {import("../kit/live/messages").Message} Message */
/** @typedef {import("../kit/live/messages").ParticipantView} ParticipantView */
/** @typedef {import("../kit/live/messages").Piece} Piece */
/** @typedef {import("../kit/live/messages").ComponentPiece} ComponentPiece */
/** @typedef {import("../kit/live/messages").Receipt} Receipt */
/** @typedef {import("../kit/live/live_connection.js").State} State */
/** `light`: this is the light page, whose address is the same for every screen; `connection`: what a state is called.
 * @typedef {{ code: string, view: ParticipantView, connection: Record<Exclude<State, "up">, string>, light?: boolean }} Data */
/** @typedef {(name: string, value: unknown) => boolean | void} Send */

/** The page before this one in the same tab, until the server knows that this one took over. */
let pageBefore = takeOver(() => sessionStorage, PAGE);
events.addEventListener("connected", () => (pageBefore = ""));

/** A component in the view. */
export class Drawn {
  holder = create("div");
  #root = create("div");
  /** @type {void | (() => void)} */
  #cleanUp = undefined;

  /** @param {ComponentPiece} piece @param {Send} send */
  constructor(piece, send) {
    const { html, css, draw } = COMPONENTS[piece.is];
    this.piece = piece;
    this.send = send;
    this.drawComponent = draw;
    this.#root.innerHTML = html;
    this.holder.attachShadow({ mode: "open" }).append(create("style", { textContent: css }), this.#root);
  }

  /** @param {ComponentPiece["data"]} data */
  draw(data) {
    this.piece = { ...this.piece, data };
    this.#cleanUp = this.drawComponent({ data, parentElement: this.#root, setTriggerValue: this.send });
  }

  stop() {
    this.#cleanUp?.();
  }

  remove() {
    this.stop();
    this.holder.remove();
  }
}

/** HTML in the view. */
class Html {
  holder = create("div", { className: HTML_CLASS });

  /** @param {string} html */
  constructor(html) {
    this.holder.innerHTML = html;
  }

  remove() {
    this.holder.remove();
  }
}

/**
 * Names by which pieces are recognised in the next view; the same HTML may be there more than once.
 * @param {Piece[]} pieces
 * @returns {[string, Piece][]}
 */
function named(pieces) {
  /** @type {Map<string, number>} */
  const times = new Map();
  return pieces.map((piece) => {
    const name = piece.is === undefined ? `${piece.html} ${piece.announced}` : `${piece.is} ${piece.key}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return [`${name} ${count}`, piece];
  });
}

/**
 * The page gets another name when somebody joined, without being loaded again.
 * @param {ParticipantView} view
 * @param {Data} data
 */
function rename({ screen, title, rehearsal }, { code, light }) {
  const root = document.documentElement;
  if (light) root.toggleAttribute("data-rehearsal", Boolean(rehearsal));
  if (root.dataset.screen === screen || !root.dataset.screen) return;
  root.dataset.screen = screen;
  document.title = title;
  if (!light) history.replaceState(history.state, "", `./${screen}?code=${code}`);
}

/** A participant's screen as a subscriber of the live connection. */
class Phone {
  debounceMs = 0;
  needsProcess = false;
  /** @type {Map<string, Drawn | Html>} */
  #pieces = new Map();
  /** @type {string | null} */
  #heading = null;
  #misses = 0;
  /** @type {import("../kit/component").Timer | undefined} */
  #timer;

  /** @param {HTMLElement} root @param {Data} data */
  constructor(root, data) {
    this.line = find(root, ".offline");
    this.quietLine = find(root, ".polling");
    this.list = find(root, ".phone");
    this.live = find(root, ".unseen");
    this.data = data;
    /** What is shown. @type {ParticipantView | null} */
    this.view = null;
    // Before the first view is drawn: a component in it may have something to send at once.
    this.connection = connectionTo(data.code, false, data.light);
    unsentEvents.addEventListener("change", this.#tellUnsent);
    events.addEventListener("connected", this.#tellUnsent);
  }

  /** @param {Data} data */
  draw(data) {
    this.data = data;
    this.#show(data.view);
    this.connection.subscribers.add(this);
    return () => this.#remove();
  }

  /** A new connection is taken to have nothing unsent. */
  #tellUnsent = (/** @type {Event} */ { type }) => {
    if (type === "change" || isUnsent()) this.connection.send({ unsent: isUnsent() });
  };

  #remove() {
    unsentEvents.removeEventListener("change", this.#tellUnsent);
    events.removeEventListener("connected", this.#tellUnsent);
    for (const piece of this.#pieces.values()) if (piece instanceof Drawn) piece.stop();
    clearTimeout(this.#timer);
    this.connection.unsubscribe(this);
  }

  /** @param {State} state */
  showState(state) {
    const { polling, ...offline } = this.data.connection;
    setText(this.line, { up: "", polling: "", ...offline }[state]);
    setText(this.quietLine, state === "polling" ? polling : "");
  }

  /** @param {URLSearchParams} query */
  addToQuery(query) {
    const view = this.view ?? this.data.view;
    const values = connectionQuery({ page: PAGE, after: pageBefore, wasAsleep, view });
    for (const [name, value] of Object.entries(values)) query.set(name, value);
  }

  /** @param {Message} message */
  receive(message) {
    if (message.process !== undefined) {
      if (message.view) this.#show(message.view);
      return;
    }
    if (message.receipt) this.#receiveReceipt(message.receipt);
    const { refused } = message;
    if (refused) for (const piece of this.#components()) piece.draw({ ...piece.piece.data, refused });
  }

  /**
   * What is new comes by itself. If it doesn't, it is asked for; and if that doesn't help, the page is loaded again.
   */
  compare() {
    if (!this.#isBehind()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isBehind() || !this.connection.up) return;
      this.#misses += 1;
      if (this.#misses > 1 && reloadPage()) return;
      this.connection.send({ look: true });
      this.compare();
    }, VIEW_TIMEOUT);
  }

  ask() {
    this.compare();
  }

  #isBehind() {
    const { rehearsal, stage } = this.view ?? this.data.view;
    return isBehind(this.connection.latest, { rehearsal, seen: { stage } });
  }

  #components() {
    return [...this.#pieces.values()].filter((piece) => piece instanceof Drawn);
  }

  /** @param {ParticipantView} view */
  #show(view) {
    const older = this.view?.rehearsal === view.rehearsal && view.stage < this.view.stage;
    clearTimeout(this.#timer);
    this.#misses = 0;
    if (older) return;
    this.view = view;
    setQuestion(view.asked);
    rename(view, this.data);
    this.#place(named(view.pieces));
    this.#begin();
    this.line.dataset.stage = String(view.stage); // what is shown, for whoever tests it
  }

  /** @param {[string, Piece][]} pieces */
  #place(pieces) {
    const before = this.#pieces;
    this.#pieces = new Map();
    if (before.size) this.#announce(pieces.filter(([name]) => !before.has(name)).map(([, piece]) => piece));
    for (const [name, piece] of pieces) {
      this.#pieces.set(name, before.get(name) ?? this.#make(piece));
      before.delete(name);
    }
    for (const piece of before.values()) piece.remove();
    [...this.#pieces.values()].forEach(({ holder }, at) => {
      if (this.list.children[at] !== holder) this.list.insertBefore(holder, this.list.children[at] ?? null);
    });
    for (const [name, piece] of pieces) {
      const drawn = this.#pieces.get(name);
      if (piece.is !== undefined && drawn instanceof Drawn) drawn.draw(piece.data);
    }
  }

  /** Say what is new to whoever can't see it. @param {Piece[]} pieces */
  #announce(pieces) {
    const texts = pieces.flatMap((piece) => (piece.is === undefined && piece.announced) || []);
    if (texts.length) this.live.replaceChildren(...texts.map((textContent) => create("p", { textContent })));
  }

  /** @param {Piece} piece */
  #make(piece) {
    if (piece.is === undefined) return new Html(piece.html);
    return new Drawn(piece, (name, value) => this.connection.send({ [name]: value }));
  }

  /** Something else is asked now: from its beginning. */
  #begin() {
    const heading = this.list.querySelector("h1")?.textContent ?? "";
    if (this.#heading !== null && this.#heading !== heading) scrollToTop();
    this.#heading = heading;
  }

  /** The component that sent an answer hears of it, with what is stored now. @param {Receipt} receipt */
  #receiveReceipt(receipt) {
    const { key, nonce, refused, final, wait, ...stored } = receipt;
    for (const piece of this.#components()) {
      if (piece.piece.data.key !== key) continue;
      piece.draw({ ...piece.piece.data, ...stored, receipt: { ...stored, nonce, refused, final, wait } });
    }
    receiptEvents.dispatchEvent(new CustomEvent("receipt", { detail: receipt }));
  }
}

const phoneOf = stateOf(
  /** @returns {{ phone: Phone | null }} */
  (/** @type {HTMLElement} */ _root) => ({ phone: null }),
);

/** @type {import("../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const state = phoneOf(parentElement);
  state.phone ??= new Phone(parentElement, data);
  return state.phone.draw(data);
}
