// @ts-check
// A list to put in order. It starts in a random order, and nothing counts until somebody touches it.
import { find } from "../../../kit/dom.js";
import { fill, node, PAUSE, setGroupName } from "../field.js";
import { fillIn } from "../values/fill_in.js";
import { completed, inWords, isSameOrder, moved, shuffled } from "../values/order.js";

const HTML = `
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`;
const ROW = `
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;

/** The same one after every drawing and reload, another one for everybody else. @param {string} key */
function seedOf(key) {
  let seed = Math.floor(Math.random() * 2 ** 32);
  try {
    seed = Number(sessionStorage.getItem(`${key}/order`)) || seed;
    sessionStorage.setItem(`${key}/order`, String(seed));
  } catch {
    // a browser without storage: another order after a reload
  }
  return seed;
}

/** The height at which the middle of a row is. @param {HTMLElement} row */
const middle = (row) => row.getBoundingClientRect().top + row.offsetHeight / 2;

/**
 * Rows in their order, moving every row but the one that is held: it would lose the finger.
 * @param {HTMLElement} list
 * @param {HTMLElement[]} rows
 */
function arrange(list, rows) {
  const held = rows.findIndex((row) => row.classList.contains("held"));
  if (held < 0 || rows[held].parentElement !== list) return list.replaceChildren(...rows);
  for (const row of rows.slice(0, held)) list.insertBefore(row, rows[held]);
  for (const row of rows.slice(held + 1)) list.append(row);
}

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").OrderSpec} spec
 * @returns {import("../field_types").Field}
 */
export function order(form, spec) {
  const { texts } = form.data;
  const root = node(HTML);
  const list = find(root, "ol");
  const [mine, hint, status] = [".mine", ".hint", "[role=status]"].map((selector) => find(root, selector));
  const random = shuffled(spec.options.map(([name]) => name), seedOf(form.data.key));
  /** The order that was chosen. @type {string[] | null} */
  let value = null;
  /** The order under a finger. @type {string[] | null} */
  let held = null;

  fill(root, { h2: spec.label });
  setGroupName(root, spec.label);
  mine.textContent = texts.order_is_mine;
  mine.onclick = () => form.change({ [spec.id]: value ? null : now() });
  const now = () => held ?? value ?? random;

  const rows = new Map(spec.options.map(([name, text]) => [name, makeRow(name, text)]));

  /** @param {string} name @param {string} text */
  function makeRow(name, text) {
    const row = node(ROW);
    const [handle, up, down] = [".handle", ".up", ".down"].map((selector) => find(row, selector));
    find(row, "span").textContent = text;
    up.setAttribute("aria-label", fillIn(texts.order_up, { text }));
    down.setAttribute("aria-label", fillIn(texts.order_down, { text }));
    const at = () => now().indexOf(name);
    const move = (/** @type {number} */ to, /** @type {HTMLElement} */ control) => {
      const names = moved(now(), name, to);
      if (isSameOrder(names, now())) return;
      form.change({ [spec.id]: names }, PAUSE);
      control.focus(); // a row that moves loses it
      const place = names.indexOf(name) + 1;
      status.textContent = fillIn(texts.order_place, { text, place, places: names.length });
    };
    up.onclick = () => move(at() - 1, up);
    down.onclick = () => move(at() + 1, down);
    handle.onkeydown = (event) => {
      const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
      if (!step) return;
      event.preventDefault();
      move(at() + step, handle);
    };
    handle.onpointerdown = (event) => {
      held = [...now()];
      handle.setPointerCapture(event.pointerId);
      row.classList.add("held");
    };
    handle.onpointermove = (event) => {
      if (!held) return;
      const others = /** @type {HTMLElement[]} */ ([...list.children]).filter((other) => other !== row);
      const to = others.filter((other) => middle(other) < event.clientY).length;
      if (to === at()) return;
      held = moved(held, name, to);
      paint();
    };
    const drop = (/** @type {boolean} */ counts) => {
      if (!held) return;
      const names = held;
      held = null;
      row.classList.remove("held");
      if (counts && !isSameOrder(names, now())) form.change({ [spec.id]: names });
      else paint();
    };
    handle.onpointerup = () => drop(true);
    handle.onpointercancel = () => drop(false);
    return { row, handle, up, down, text, number: find(row, "b") };
  }

  function paint() {
    const sorted = now().flatMap((name) => rows.get(name) ?? []);
    const elements = sorted.map(({ row }) => row);
    if (elements.some((row, at) => list.children[at] !== row)) arrange(list, elements);
    sorted.forEach(({ handle, up, down, text, number }, at) => {
      number.textContent = String(at + 1);
      handle.setAttribute("aria-label", fillIn(texts.order_move, { text, place: at + 1, places: sorted.length }));
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === sorted.length - 1));
    });
    root.classList.toggle("untouched", !value);
    hint.textContent = value ? texts.order_hint : `${texts.order_hint} ${texts.order_chance}`;
    mine.setAttribute("aria-pressed", String(Boolean(value)));
  }

  return {
    root,
    ids: [spec.id],
    show: (values) => {
      value = values[spec.id] ? completed(values[spec.id], random) : null;
      paint();
    },
    inWords: (answer) => inWords(spec, answer, form.data.value),
  };
}
