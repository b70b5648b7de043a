// @ts-check
// What the fields of a form share.
import { create } from "../../kit/dom.js";
import { setUnsent } from "../outbox/unsent.js";

const STILL_THERE = 2000; // ms between two looks whether a field in which a number is typed is still there
const QUIET = 1000; // ms without a key after which a message is announced
export const PAUSE = 450; // ms after the last key or tap before it is saved

/**
 * An element from HTML that is ours.
 * @param {string} html
 * @returns {HTMLElement}
 */
export function node(html) {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  return /** @type {HTMLElement} */ (template.content.firstElementChild);
}

/**
 * Texts into elements, by selector; an element without a text is hidden.
 * @param {ParentNode} root
 * @param {Record<string, string>} texts
 */
export function fill(root, texts) {
  for (const [selector, text] of Object.entries(texts)) {
    const element = /** @type {HTMLElement} */ (root.querySelector(selector));
    element.textContent = text;
    element.hidden = !text && !["LEGEND", "SPAN"].includes(element.tagName);
  }
}

/**
 * A group of controls with a name of its own, for who can't see that they belong together.
 * @param {HTMLElement} root
 * @param {string} name
 */
export function setGroupName(root, name) {
  root.setAttribute("role", "group");
  if (name) root.setAttribute("aria-label", name);
}

/**
 * A line under a finger. `moved` while it drags, `chosen` when it is let go (after a key it waits so many ms), `undone`
 * when the finger turned out to scroll the page: that was no choice.
 * @param {HTMLInputElement} range
 * @param {object} handlers
 * @param {(at: number) => void} handlers.moved
 * @param {(at: number, wait: number) => void} handlers.chosen
 * @param {() => void} handlers.undone
 * @param {() => boolean} handlers.unset whether nothing was chosen yet
 */
export function draggable(range, { moved, chosen, undone, unset }) {
  let down = false;
  let cancelled = false;
  range.oninput = () => (cancelled ? undone() : moved(Number(range.value)));
  range.onchange = () => (cancelled ? undone() : chosen(Number(range.value), down ? 0 : PAUSE));
  range.onpointerdown = () => {
    down = true;
    cancelled = false;
  };
  range.onpointercancel = () => {
    down = false;
    cancelled = true;
    undone();
    setTimeout(undone);
  };
  range.onpointerup = () => {
    // A tap on where it is changes nothing in a range input, yet the first one is a choice.
    setTimeout(() => (unset() ? chosen(Number(range.value), 0) : undone()));
    setTimeout(() => (down = false));
  };
  range.onkeydown = (event) => {
    cancelled = false;
    if ((event.key === "Enter" || event.key === " ") && unset()) chosen(Number(range.value), 0);
  };
}

let messages = 0; // a message is tied to its field by an id that no other one has

/** The line below a field: what is wrong with it, or how many characters are left. */
export class Message {
  /** A live region of its own: the line changes with every key. */
  #live = create("p", { className: "unseen" });
  /** @type {import("../../kit/component").Timer | undefined} */
  #timer;

  /** @param {HTMLElement} control the field, or the group of its radio buttons */
  constructor(control) {
    this.control = control;
    this.line = create("p", { className: "message", id: `message${(messages += 1)}` });
    this.#live.setAttribute("aria-live", "polite");
    this.elements = [this.line, this.#live];
    control.setAttribute("aria-describedby", this.line.id);
  }

  /**
   * @param {string} text
   * @param {{ isWrong: boolean, announced: boolean }} options `announced` when nobody has typed for a moment
   */
  show(text, { isWrong, announced }) {
    this.line.textContent = text;
    this.line.classList.toggle("wrong", isWrong);
    this.control.setAttribute("aria-invalid", String(isWrong));
    clearTimeout(this.#timer);
    if (announced) this.#timer = setTimeout(() => (this.#live.textContent = text), QUIET);
    else this.#live.textContent = "";
  }
}

/** The fields in which a number was typed that is not chosen yet. @type {Set<HTMLInputElement>} */
const typing = new Set();
/** @type {import("../../kit/component").Timer | undefined} */
let typingTimer;

/** A field that a new screen removes does not say in every browser that it was left. */
function tellTyping() {
  clearTimeout(typingTimer);
  for (const input of typing) if (!input.isConnected) typing.delete(input);
  setUnsent("typing", typing.size > 0);
  if (typing.size) typingTimer = setTimeout(tellTyping, STILL_THERE);
}

/**
 * A number that somebody types. One that doesn't fit stays as it was typed, and a message says so; an empty field is
 * put back as it was. While `busy`, nothing else may change it.
 * @param {HTMLInputElement} input with its bounds
 * @param {string} misfit what to say of a number that doesn't fit
 * @param {{ chosen: (value: number) => void, undone: () => void }} handlers
 */
export function typed(input, misfit, { chosen, undone }) {
  const message = new Message(input);
  const tell = (/** @type {boolean} */ isWrong) => {
    if (isWrong || entry.wrong) message.show(isWrong ? misfit : "", { isWrong, announced: isWrong });
    entry.wrong = isWrong;
  };
  const setBusy = (/** @type {boolean} */ busy) => {
    entry.busy = busy;
    if (busy) typing.add(input);
    else typing.delete(input);
    tellTyping();
  };
  const entry = {
    busy: false,
    wrong: false,
    message,
    /** Something else decides about the number. */
    clear: () => {
      setBusy(false);
      tell(false);
    },
  };
  input.oninput = () => {
    setBusy(true);
    if (input.validity.valid) tell(false);
  };
  input.onchange = () => {
    if (!input.validity.valid) return tell(true);
    setBusy(false);
    if (input.value === "") undone();
    else chosen(Number(input.value));
  };
  input.onblur = () => {
    if (!entry.busy) return;
    if (!input.validity.valid) return tell(true);
    setBusy(false);
    undone();
  };
  return entry;
}
