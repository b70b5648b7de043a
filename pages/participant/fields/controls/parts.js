// @ts-check
// Numbers that always add up to the same, each with a line and a place to type it.
import { create, find } from "../../../kit/dom.js";
import { draggable, fill, node, setGroupName, typed } from "../field.js";
import { fillIn } from "../values/fill_in.js";
import { chosen, divided, evenly, inWords } from "../values/parts.js";

const HTML = `
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`;
const ROW = `
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").PartsSpec} spec
 * @returns {import("../field_types").Field}
 */
export function parts(form, spec) {
  const { texts } = form.data;
  const { total, step } = spec;
  const ids = spec.parts.map(([id]) => id);
  const even = evenly(ids.length, total, step);
  const root = node(HTML);
  const status = find(root, "[role=status]");
  /** @type {number[] | null} */
  let values = null;
  /** While a finger drags. @type {number[] | null} */
  let dragged = null;
  /** What was chosen here last. @type {number[] | null} */
  let sent = null;
  /**
   * What the proportions are taken from, as long as the same part is moved.
   * @type {{ at: number, values: number[] } | null}
   */
  let anchor = null;
  /** What is shown, to see whether it changes. */
  let shown = "";

  fill(root, { h2: spec.label, ".hint": fillIn(texts.parts_hint, { total }) });
  setGroupName(root, spec.label);
  const share = (/** @type {string} */ label, /** @type {number} */ count) =>
    fillIn(texts.parts_share, { label, count });
  const moved = (/** @type {number} */ at, /** @type {number} */ wanted) => {
    if (anchor?.at !== at) anchor = { at, values: dragged ?? values ?? even };
    return divided(anchor.values, at, wanted, total, step);
  };
  const choose = (/** @type {number} */ at, /** @type {number} */ wanted, /** @type {number} */ wait) => {
    const now = moved(at, wanted);
    clear();
    dragged = null;
    sent = now;
    form.change(Object.fromEntries(ids.map((id, other) => [id, now[other]])), wait);
    status.textContent = spec.parts.map(([, label], other) => share(label, now[other])).join(", ");
  };
  const undone = () => {
    dragged = null;
    form.refresh();
  };
  const clear = () => rows.forEach(({ entry }) => entry.clear());

  const rows = spec.parts.map(([, label], at) => {
    const row = node(ROW);
    const number = find(row, "input[type=number]", HTMLInputElement);
    const range = find(row, "input[type=range]", HTMLInputElement);
    const bar = create("i");
    find(row, ".label").textContent = label;
    for (const input of [number, range]) Object.assign(input, { min: 0, max: total, step });
    range.setAttribute("aria-label", label);
    number.setAttribute("aria-label", fillIn(texts.parts_number, { label, total }));
    draggable(range, {
      moved: (wanted) => {
        dragged = moved(at, wanted);
        clear();
        paint();
      },
      chosen: (wanted, wait) => choose(at, wanted, wait),
      undone,
      unset: () => values === null,
    });
    const misfit = fillIn(step === 1 ? texts.misfit_whole : texts.misfit_steps, { least: 0, most: total, step });
    const entry = typed(number, misfit, { chosen: (wanted) => choose(at, wanted, 0), undone });
    row.append(...entry.message.elements);
    find(root, ".rows").append(row);
    find(root, ".bar").append(bar);
    return { label, range, number, bar, entry };
  });
  const paint = () => {
    const now = dragged ?? values;
    root.classList.toggle("untouched", !now);
    rows.forEach(({ label, range, number, bar }, at) => {
      range.value = String((now ?? even)[at]);
      number.value = String(now?.[at] ?? "");
      range.setAttribute("aria-valuetext", now ? share(label, now[at]) : texts.parts_unset);
      bar.style.flexGrow = String(now ? now[at] : 0);
    });
  };
  return {
    root,
    ids,
    show: (stored) => {
      values = chosen(ids, stored);
      if (String(values) !== String(sent)) anchor = null;
      const now = `${values} ${form.isPassed}`;
      if (now !== shown && rows.some(({ entry }) => entry.wrong)) clear();
      shown = now;
      if (dragged === null && !rows.some(({ entry }) => entry.busy)) paint();
    },
    inWords: (answer) => inWords(spec, answer),
  };
}
