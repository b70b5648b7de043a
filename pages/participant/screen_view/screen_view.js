// @ts-check
// Shows what the projector shows, for who is at home: an image that is loaded when this is opened, and again when the
// session moves on. While answers come in it is looked at every few seconds; what has not changed is not sent again.
import { find, stateOf } from "../../kit/dom.js";

const PAUSE = 4000; // ms between two looks

/** @typedef {{ address: string, stage: number, texts: { open: string, larger: string, none: string }, language: string }} Data */

class ScreenView {
  /** @type {Data | null} */
  #data = null;
  /** @type {import("../../kit/component").Timer | undefined} */
  #timer;
  #shown = "";

  /** @param {HTMLDetailsElement} root */
  constructor(root) {
    this.root = root;
    this.drawing = find(root, ".drawing");
    this.none = find(root, ".none");
    this.size = find(root, ".size");
    this.size.onclick = () => {
      const isLarge = this.drawing.classList.toggle("large");
      this.size.setAttribute("aria-pressed", String(isLarge));
    };
    root.addEventListener("toggle", () => this.#look());
  }

  /** @param {Data} data */
  draw(data) {
    this.#data = data;
    this.root.lang = data.language;
    find(this.root, "summary").textContent = data.texts.open;
    this.size.textContent = data.texts.larger;
    this.#look();
    return () => clearTimeout(this.#timer);
  }

  async #look() {
    clearTimeout(this.#timer);
    const data = this.#data;
    if (!this.root.open || !data) return;
    if (!document.hidden) {
      try {
        const response = await fetch(data.address, { cache: "no-cache" });
        if (response.ok) this.#show(response.status === 200 ? await response.text() : "");
      } catch {
        // no network: what is shown stays, and the page says that there is none
      }
    }
    clearTimeout(this.#timer);
    if (this.root.open && this.root.isConnected) this.#timer = setTimeout(() => this.#look(), PAUSE);
  }

  /** @param {string} svg what this server drew; empty while the projector shows no chart */
  #show(svg) {
    this.size.hidden = !svg;
    this.none.textContent = svg ? "" : (this.#data?.texts.none ?? "");
    if (this.#shown !== svg) this.drawing.innerHTML = svg;
    this.#shown = svg;
  }
}

const viewOf = stateOf((/** @type {HTMLDetailsElement} */ root) => new ScreenView(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  return viewOf(find(parentElement, ".screen", HTMLDetailsElement)).draw(data);
}
