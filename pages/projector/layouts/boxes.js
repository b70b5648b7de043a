// @ts-check
// Boxes that fit on the projector: in each as many cards as there is space for; the others take their turn.
import { create, find, stateOf } from "../../kit/dom.js";
import { Pager } from "./paging.js";

const TURN = 12000; // ms that cards stay

/** @typedef {{ name: string, title: string, hint: string, cards: [name: string, text: string][] }} BoxData */
/** @typedef {{ name: string, boxes: BoxData[], more: string, paging: import("./paging.js").Words }} Data */
/**
 * @typedef {object} Box
 * @property {string} content what it shows, to be compared
 * @property {HTMLElement} section
 * @property {number} first card that is shown
 * @property {number} next card that is shown after the turn
 */
/**
 * @typedef {object} Layout
 * @property {string} name
 * @property {string} more
 * @property {Box[]} boxes
 * @property {Pager} pager
 */

const layoutOf = stateOf(
  /** @returns {Layout} */
  (/** @type {HTMLElement} */ root) => {
    const grid = find(root, ".boxes");
    /** @type {Layout} */
    const layout = {
      name: "",
      more: "",
      boxes: [],
      pager: new Pager(root, { turnTo: () => turn(layout), layOut: () => layOut(grid, layout) }),
    };
    return layout;
  },
);

/** @param {BoxData} data */
function sectionOf({ title, hint, cards }) {
  const section = create("section", { className: cards.length ? "" : "empty" });
  const head = create("header");
  head.append(create("h2", { textContent: title }), create("span", { className: "more" }));
  section.append(head);
  if (!cards.length) {
    section.append(create("p", { className: "hint", textContent: hint }));
    return section;
  }
  const list = create("ul");
  list.append(...cards.map(([, text]) => create("li", { textContent: text })));
  section.append(list);
  return section;
}

/** Show the cards from `first` on that fit, at least one. @param {Box} box @param {string} more */
function fill(box, more) {
  const list = box.section.querySelector("ul");
  if (!list) return;
  const cards = /** @type {HTMLElement[]} */ ([...list.children]);
  const first = box.first < cards.length ? box.first : 0;
  for (const card of cards) card.hidden = true;
  let next = first;
  for (; next < cards.length; next += 1) {
    cards[next].hidden = false;
    if (list.scrollHeight > list.clientHeight + 1 && next > first) {
      cards[next].hidden = true;
      break;
    }
  }
  Object.assign(box, { first, next });
  const waiting = cards.length - (next - first);
  find(box.section, ".more").textContent = waiting ? more.replace("{count}", String(waiting)) : "";
}

/** @param {HTMLElement} root @param {Layout} layout */
function layOut(root, { boxes, more, pager }) {
  const height = Math.max(320, innerHeight - root.getBoundingClientRect().top - scrollY - 150);
  root.style.setProperty("--height", `${height}px`);
  for (const box of boxes) fill(box, more);
  const isFull = boxes.some(({ section }) => section.querySelector("li[hidden]"));
  pager.show(0, isFull ? 2 : 1); // a page of its own for every box, so that there is no number to tell
}

/** @param {Layout} layout */
function turn({ boxes, more }) {
  for (const box of boxes) {
    box.first = box.next;
    fill(box, more);
  }
}

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const layout = layoutOf(find(parentElement, ".canvas"));
  const root = find(parentElement, ".boxes");
  const before = layout.name === data.name ? layout.boxes : [];
  const boxes = data.boxes.map((box, at) => {
    const content = JSON.stringify(box);
    if (before[at]?.content === content) return before[at];
    return { content, section: sectionOf(box), first: before[at]?.first ?? 0, next: 0 };
  });
  Object.assign(layout, { name: data.name, more: data.more, boxes });
  root.replaceChildren(...boxes.map(({ section }) => section));
  const stop = layout.pager.start(data.paging, TURN);
  layOut(root, layout);
  return stop;
}
