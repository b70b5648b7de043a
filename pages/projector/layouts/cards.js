// @ts-check
// Cards that fit on the projector: what doesn't fit waits for its page.
import { create, find, stateOf } from "../../kit/dom.js";
import { Pager, split, wrapped } from "./paging.js";

const TURN = 12000; // ms that a page stays
const LONG = 160; // characters from which a card that is alone on its page may use the whole width

/**
 * @typedef {object} Data
 * @property {string} name
 * @property {string} label
 * @property {import("./paging.js").Words} paging
 * @property {[name: string, text: string][]} cards
 * @property {Record<string, string>} voices how many people said so, by card
 * @property {string[]} pinned
 * @property {string} pin
 */

class Deck {
  name = "";
  pinned = "";
  /** @type {HTMLElement[][]} */
  pages = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.list = find(root, "ul");
    this.pager = new Pager(root, { turnTo: (page) => this.turnTo(page), layOut: () => this.layOut() });
  }

  /** @param {Data} data */
  draw(data) {
    this.list.setAttribute("aria-label", data.label);
    if (this.name !== data.name) this.list.replaceChildren();
    this.name = data.name;
    this.#place(this.#items(data));
    const pinned = data.pinned.join();
    if (pinned !== this.pinned) {
      this.pinned = pinned;
      this.pager.page = 0; // what was pinned just now is to be seen
      this.pager.stop();
    }
    const stop = this.pager.start(data.paging, pinned ? Infinity : TURN); // while a card is pinned, by hand only
    this.layOut();
    return stop;
  }

  layOut() {
    const { list } = this;
    const height = Math.max(260, innerHeight - list.getBoundingClientRect().top - scrollY - 190);
    list.classList.remove("alone");
    list.style.setProperty("--height", `${height}px`);
    this.pages = split(/** @type {HTMLElement[]} */ ([...list.children]), () => list.scrollHeight > height);
    this.turnTo(Math.min(this.pager.page, this.pages.length - 1));
  }

  /** @param {number} wanted */
  turnTo(wanted) {
    const page = wrapped(wanted, this.pages.length);
    this.pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== page)));
    const [first, ...others] = this.pages[page];
    // What is still too long ends in sight.
    const alone = first !== undefined && !others.length && (first.textContent ?? "").length > LONG;
    this.list.classList.toggle("alone", alone);
    this.pager.show(page, this.pages.length);
  }

  /** The items of the cards, those that are there already and new ones. @param {Data} data */
  #items({ cards, voices, pinned, pin }) {
    const items = /** @type {HTMLElement[]} */ ([...this.list.children]);
    const known = new Map(items.map((item) => [item.dataset.name, item]));
    return cards.map(([name, text]) => {
      const item = known.get(name) ?? create("li", { hidden: true });
      item.dataset.name = name;
      const mark = pinned.includes(name) ? pin : "";
      const said = voices[name] ?? "";
      const content = `${text}\n${said}\n${mark}`;
      item.classList.toggle("pinned", Boolean(mark));
      if (item.dataset.content === content) return item;
      item.dataset.content = content;
      item.textContent = text;
      if (mark) item.prepend(create("i", { textContent: mark }));
      if (said) item.append(create("b", { textContent: said }));
      return item;
    });
  }

  /** @param {HTMLElement[]} items */
  #place(items) {
    const { list } = this;
    for (const item of [...list.children]) if (!items.includes(/** @type {HTMLElement} */ (item))) item.remove();
    items.forEach((item, at) => {
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    });
  }
}

const deckOf = stateOf((/** @type {HTMLElement} */ root) => new Deck(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  return deckOf(find(parentElement, ".deck")).draw(data);
}
