// @ts-check
// Rows that fit on the projector: what doesn't fit waits for its page.
import { create, find, findAll, stateOf } from "../../kit/dom.js";
import { Pager, split, wrapped } from "./paging.js";

const TURN = 12000; // ms that a page stays

/**
 * @typedef {object} Data
 * @property {string} name
 * @property {import("./paging.js").Words} paging
 * @property {string[]} headings
 * @property {[name: string, cells: string[]][]} rows
 * @property {string[]} empty what an empty cell says, by column
 */

/**
 * @param {"th" | "td"} tag
 * @param {string[]} cells
 * @param {string[]} [empty]
 */
function row(tag, cells, empty = []) {
  const line = create("tr");
  line.append(
    ...cells.map((text, at) => {
      const cell = create(tag, { textContent: text || (empty[at] ?? ""), className: text ? "" : "open" });
      if (tag === "th") cell.scope = "col";
      return cell;
    }),
  );
  return line;
}

class PagedTable {
  name = "";
  /** @type {{ name: string, content: string, line: HTMLElement }[]} */
  rows = [];
  /** @type {HTMLElement[][]} */
  pages = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.pager = new Pager(root, { turnTo: (page) => this.turnTo(page), layOut: () => this.layOut() });
  }

  /** @param {Data} data */
  draw(data) {
    const before = new Map(this.name === data.name ? this.rows.map((known) => [known.name, known]) : []);
    this.name = data.name;
    find(this.root, "thead").replaceChildren(row("th", data.headings));
    this.rows = data.rows.map(([name, cells]) => {
      const content = JSON.stringify(cells);
      const known = before.get(name);
      if (known?.content === content) return known;
      const line = row("td", cells, data.empty);
      line.dataset.name = name;
      return { name, content, line };
    });
    find(this.root, "tbody").replaceChildren(...this.rows.map(({ line }) => line));
    const stop = this.pager.start(data.paging, TURN);
    this.layOut();
    return stop;
  }

  layOut() {
    const table = find(this.root, "table");
    const height = Math.max(200, innerHeight - table.getBoundingClientRect().top - scrollY - 165);
    this.pages = split(findAll(this.root, "tbody tr"), () => table.offsetHeight > height);
    this.turnTo(Math.min(this.pager.page, this.pages.length - 1));
  }

  /** @param {number} wanted */
  turnTo(wanted) {
    const page = wrapped(wanted, this.pages.length);
    this.pages.forEach((rows, at) => rows.forEach((line) => (line.hidden = at !== page)));
    this.pager.show(page, this.pages.length);
  }
}

const tableOf = stateOf((/** @type {HTMLElement} */ root) => new PagedTable(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  return tableOf(find(parentElement, ".paged-table")).draw(data);
}
