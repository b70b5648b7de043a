// @ts-check
// Stories in columns that fit on the projector: what doesn't fit waits for its page.
import { create, find, findAll, stateOf } from "../../kit/dom.js";
import { Pager, split, wrapped } from "./paging.js";

const TURN = 15000; // ms that a page stays
const BELOW = 152; // pixels at the foot of the screen, for the sentence and the address

/** @typedef {{ name: string, situation: string, steps: string[], value: string }} Story */
/** @typedef {{ title: string, kind: string | number, cards: Story[] }} Column */
/** @typedef {{ name: string, paging: import("./paging.js").Words, columns: Column[] }} Data */

/** @param {Story} story */
function card({ name, situation, steps, value }) {
  const paragraph = (/** @type {string} */ className, /** @type {string} */ textContent) =>
    create("p", { className, textContent });
  const item = create("li");
  item.dataset.name = name;
  item.append(paragraph("situation", situation), ...steps.map((text) => paragraph("step", text)));
  if (value) item.append(paragraph("value", value));
  return item;
}

/** @param {Column} column */
function section({ title, kind, cards }) {
  const column = create("section", { className: `kind${kind}` });
  const list = create("ul");
  list.setAttribute("aria-label", title);
  list.append(...cards.map(card));
  column.append(create("h2", { textContent: title }), list);
  return column;
}

class Board {
  name = "";
  content = "";
  /** The pages of each column. @type {HTMLElement[][][]} */
  columns = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.pager = new Pager(root, { turnTo: (page) => this.turnTo(page), layOut: () => this.layOut() });
  }

  /** @param {Data} data */
  draw({ name, paging, columns }) {
    const content = JSON.stringify([name, columns]);
    if (this.name !== name) this.pager.page = 0;
    this.name = name;
    if (this.content !== content) {
      this.content = content;
      find(this.root, ".columns").replaceChildren(...columns.map(section));
    }
    const stop = this.pager.start(paging, TURN);
    this.layOut();
    return stop;
  }

  layOut() {
    const lists = findAll(this.root, "ul");
    const top = Math.max(...lists.map((list) => list.getBoundingClientRect().top)) + scrollY;
    const height = Math.max(200, innerHeight - top - BELOW);
    this.root.style.setProperty("--height", `${height}px`);
    this.columns = lists.map((list) =>
      split(/** @type {HTMLElement[]} */ ([...list.children]), () => list.scrollHeight > height),
    );
    this.turnTo(this.pager.page);
  }

  /** A column with fewer pages begins again, so that none is empty. @param {number} wanted */
  turnTo(wanted) {
    const most = Math.max(...this.columns.map((pages) => pages.length));
    const page = wrapped(wanted, most);
    for (const pages of this.columns) {
      pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== page % pages.length)));
    }
    this.pager.show(page, most);
  }
}

const boardOf = stateOf((/** @type {HTMLElement} */ root) => new Board(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  return boardOf(find(parentElement, ".board")).draw(data);
}
