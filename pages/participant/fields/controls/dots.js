// @ts-check
// A few dots to lay on options. How many are left is always in sight.
import { create, find } from "../../../kit/dom.js";
import { fill, node, PAUSE, setGroupName } from "../field.js";
import { inWords, laidOf, sanitize, left, obstacle } from "../values/dots.js";
import { fillIn } from "../values/fill_in.js";

const HTML = `<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>`;
const ROW = `
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").DotsSpec} spec
 * @returns {import("../field_types").Field}
 */
export function dots(form, spec) {
  const { texts } = form.data;
  const { total, on_one: most, options } = spec;
  const ids = options.map(([id]) => id);
  const root = node(HTML);
  const status = find(root, ".left");
  const groups = find(root, ".groups");
  /** @type {import("../values/dots.js").Laid} */
  let laid = {};

  fill(root, { h2: spec.label });
  setGroupName(root, spec.label);
  const say = (/** @type {string} */ text) => {
    if (status.lastChild?.textContent === text) status.replaceChildren(); // said again when it is asked for again
    status.replaceChildren(create("span", { textContent: text }));
  };
  const sayLeft = () => say(fillIn(texts.dots_left, { left: left(laid, total), total }));
  const lay = (/** @type {string} */ id, /** @type {number} */ count) => {
    form.change({ [id]: count || null }, PAUSE);
    sayLeft();
  };
  const add = (/** @type {string} */ id) => {
    const reason = obstacle(laid, id, spec);
    if (reason === "full") say(fillIn(texts.dots_full, { most }));
    else if (reason === "none") say(fillIn(texts.dots_none, { total }));
    else lay(id, (laid[id] ?? 0) + 1);
  };

  const rows = options.map(([id, text, group], at) => {
    const isFirst = group && group !== options[at - 1]?.[2];
    if (isFirst) groups.append(create(spec.label ? "h3" : "h2", { className: "group", textContent: group }));
    const row = node(ROW);
    const [less, more, dotLine] = [".less", ".more", ".laid"].map((selector) => find(row, selector));
    find(row, "p").textContent = text;
    less.setAttribute("aria-label", fillIn(texts.dots_remove, { text }));
    more.setAttribute("aria-label", fillIn(texts.dots_add, { text }));
    const marks = Array.from({ length: most }, () => create("i"));
    dotLine.append(...marks);
    less.onclick = () => {
      if (laid[id]) lay(id, laid[id] - 1);
    };
    more.onclick = () => add(id);
    groups.append(row);
    return { id, row, less, more, dotLine, marks };
  });
  const paint = () => {
    for (const { id, row, less, more, dotLine, marks } of rows) {
      const count = laid[id] ?? 0;
      less.setAttribute("aria-disabled", String(!count));
      more.setAttribute("aria-disabled", String(obstacle(laid, id, spec) !== null));
      row.classList.toggle("some", count > 0);
      dotLine.setAttribute("aria-label", fillIn(texts.dots_on, { count, most }));
      marks.forEach((mark, at) => mark.classList.toggle("on", at < count));
    }
  };
  return {
    root,
    ids,
    show: (values) => {
      const before = left(laid, total);
      laid = laidOf(ids, values, total);
      paint();
      if (before !== left(laid, total) || !status.textContent) sayLeft();
    },
    sanitize: (change) => sanitize(ids, change, total),
    inWords: (answer) => inWords(spec, answer),
  };
}
