// @ts-check
// A place on a line. It has no position until it is touched; it is saved when it is let go.
import { find } from "../../../kit/dom.js";
import { draggable, fill, node, PAUSE, setGroupName, typed } from "../field.js";
import { fillIn } from "../values/fill_in.js";
import { clamped, inWords, MIDDLE, spoken } from "../values/mark.js";

const STEP = 5;
const HTML = `
  <div class="field slider">
    <h2 class="name"></h2>
    <div class="poles" aria-hidden="true"><span class="left"></span><span class="right"></span></div>
    <div class="line"><input type="range" min="0" max="100" step="1" /></div>
    <p class="hint"></p>
    <div class="steps">
      <button type="button" class="less">−</button>
      <label><span class="for"></span><input type="number" inputmode="numeric" min="0" max="100" step="1" /></label>
      <button type="button" class="more">+</button>
    </div>
  </div>`;

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").MarkSpec} spec
 * @returns {import("../field_types").Field}
 */
export function mark(form, spec) {
  const root = node(HTML);
  const { texts } = spec;
  const range = find(root, "input[type=range]", HTMLInputElement);
  const number = find(root, "input[type=number]", HTMLInputElement);
  const [less, more, hintLine] = [".less", ".more", ".hint"].map((selector) => find(root, selector));
  /** @type {number | null} */
  let value = null;
  /** Where the finger is, while it drags. @type {number | null} */
  let dragged = null;
  /** What is shown, to see whether it changes. */
  let shown = "";

  fill(root, { ".name": spec.label, ".left": spec.left, ".right": spec.right, ".for": texts.number });
  if (!form.isAlone) setGroupName(root, spec.label || texts.label);
  root.classList.toggle("bipolar", spec.bipolar);
  // How it works is said once in a form.
  const isFirst = form.data.fields.find(({ type }) => type === "mark") === spec;
  const hint = spec.hint || (isFirst ? texts.hint : "");
  hintLine.classList.toggle("stays", Boolean(hint));
  range.setAttribute("aria-label", spec.label ? `${spec.label}: ${texts.label}` : texts.label);
  less.setAttribute("aria-label", texts.less);
  more.setAttribute("aria-label", texts.more);

  const paint = () => {
    const at = dragged ?? value;
    const isPassed = form.isPassed && at === null;
    root.classList.toggle("untouched", at === null);
    range.value = String(at ?? MIDDLE);
    number.value = String(at ?? "");
    hintLine.textContent = isPassed && form.isAlone ? form.data.texts.passed : at === null ? hint : "";
    const said = isPassed ? form.data.texts.passed : at === null ? texts.unset : spoken(at, spec);
    range.setAttribute("aria-valuetext", said);
  };
  const choose = (/** @type {number} */ wanted, /** @type {number} */ wait) => {
    entry.clear();
    form.change({ [spec.id]: clamped(wanted) }, wait);
  };
  const undone = () => {
    dragged = null;
    form.refresh();
  };
  draggable(range, {
    moved: (at) => {
      dragged = at;
      entry.clear();
      paint();
    },
    chosen: (at, wait) => {
      dragged = null;
      choose(at, wait);
    },
    undone,
    unset: () => value === null,
  });
  const misfit = fillIn(form.data.texts.misfit_whole, { least: number.min, most: number.max });
  const entry = typed(number, misfit, { chosen: (wanted) => choose(wanted, 0), undone });
  root.append(...entry.message.elements);
  less.onclick = () => choose((value ?? MIDDLE) - STEP, PAUSE);
  more.onclick = () => choose((value ?? MIDDLE) + STEP, PAUSE);

  return {
    root,
    ids: [spec.id],
    show: (values) => {
      value = values[spec.id] ?? null;
      const now = `${value} ${form.isPassed}`;
      if (entry.wrong && now !== shown) entry.clear();
      shown = now;
      if (dragged === null && !entry.busy) paint();
    },
    inWords: (answer) => inWords(spec, answer),
  };
}
