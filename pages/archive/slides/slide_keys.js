// @ts-check
// The keys of a presentation: arrows, PageUp and PageDown (which a clicker sends), space, Home, End; Escape closes it.
// And the button that fills the screen. A key that comes before the slide was drawn counts from where it leads to.
import { find, stateOf } from "../../kit/dom.js";

/** @typedef {{ at: number, last: number, close: string, label: string, title: string }} Data `at` is from 0 to `last` */

/**
 * Which slide a key leads to; null for a key that turns nothing.
 * @param {string} key
 * @param {number} at
 * @param {number} last
 */
export function slideOf(key, at, last) {
  if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(key)) return Math.min(at + 1, last);
  if (["ArrowLeft", "ArrowUp", "PageUp"].includes(key)) return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

class SlideKeys {
  /** @type {Data} */
  data = { at: 0, last: 0, close: "/", label: "", title: "" };
  /** The slide that was asked for and is not drawn yet. @type {number | null} */
  asked = null;
  /** @type {(name: string, value: unknown) => boolean | void} */
  send = () => {};
  listening = new AbortController();

  /** @param {HTMLElement} root */
  constructor(root) {
    this.button = find(root, "button");
    this.button.onclick = () => this.fillScreen();
  }

  /** @param {Data} data @param {(name: string, value: unknown) => boolean | void} send */
  draw(data, send) {
    this.data = data;
    this.send = send;
    if (this.asked === data.at) this.asked = null;
    this.button.textContent = data.label;
    this.button.title = data.title;
    this.button.hidden = !document.fullscreenEnabled;
    this.listening.abort();
    this.listening = new AbortController();
    // Before the pages of cards, which turn by the same keys.
    addEventListener("keydown", (event) => this.onKey(event), { capture: true, signal: this.listening.signal });
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const [target] = event.composedPath();
    const isField = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
    const isPressed = event.key === " " && target instanceof Element && target.matches("button, a, summary");
    if (isField || isPressed || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && !document.fullscreenElement) return void location.assign(this.data.close);
    const wanted = slideOf(event.key, this.asked ?? this.data.at, this.data.last);
    if (wanted === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (wanted === (this.asked ?? this.data.at)) return;
    this.asked = wanted;
    this.send("go", wanted);
  }

  fillScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen().catch(() => {}); // a browser may refuse
  }
}

const keysOf = stateOf((/** @type {HTMLElement} */ root) => new SlideKeys(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const keys = keysOf(parentElement);
  keys.draw(data, setTriggerValue);
  return () => keys.listening.abort();
}
