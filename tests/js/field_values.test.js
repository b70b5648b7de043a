// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { isPassed, mergedChange, unconfirmed, valuesOf } from "../../pages/participant/fields/form_state.js";
import * as dots from "../../pages/participant/fields/values/dots.js";
import { fillIn } from "../../pages/participant/fields/values/fill_in.js";
import * as mark from "../../pages/participant/fields/values/mark.js";
import * as order from "../../pages/participant/fields/values/order.js";
import * as parts from "../../pages/participant/fields/values/parts.js";
import * as rating from "../../pages/participant/fields/values/rating.js";
import * as texts from "../../pages/participant/fields/values/texts.js";
import * as words from "../../pages/participant/fields/values/words.js";

const IDS = ["low", "step", "why"];

/** Numbers from 0 to 1 that are the same in every run. @param {number} seed */
function randomNumbers(seed) {
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
}

test("form: what waits is laid over what was sent, and that over what is stored", () => {
  const change = unconfirmed({ low: 20, step: "talk" }, { step: null }, IDS);
  assert.deepEqual(change, { low: 20, step: null });
  assert.deepEqual(valuesOf({ low: 1, step: "test", why: "x" }, change), { low: 20, why: "x" });
  assert.deepEqual(unconfirmed(null, null, IDS), {});
  assert.deepEqual(unconfirmed({ low: 20 }, null, IDS), { low: 20 });
});

test("form: a pass empties it, and after an unconfirmed pass only what is chosen anew counts", () => {
  assert.deepEqual(mergedChange({ low: 20 }, { pass: true }, IDS), { pass: true });
  assert.deepEqual(mergedChange({ pass: true }, { step: "talk" }, IDS), { low: null, step: "talk", why: null });
  assert.deepEqual(valuesOf({ low: 1 }, { pass: true }), {});
});

test("form: it is passed when that is stored or being sent", () => {
  const passed = { answered: true, value: null };
  assert.equal(isPassed(passed, {}), true);
  assert.equal(isPassed(passed, { low: 20 }), false);
  assert.equal(isPassed({ answered: false, value: null }, {}), false);
  assert.equal(isPassed({ answered: true, value: { low: 1 } }, {}), false);
  assert.equal(isPassed({ answered: true, value: { low: 1 } }, { pass: true }), true);
});

test("a place in a text is filled in, and one without a value stays", () => {
  assert.equal(fillIn("Nog {left} van {total} {unknown}", { left: 0, total: 3 }), "Nog 0 van 3 {unknown}");
});

test("mark: a number stays on the line, and a place is said by its distance from the middle", () => {
  assert.deepEqual([-5, 20.4, 20.5, 250].map(mark.clamped), [0, 20, 21, 100]);
  const said = { at: "{value} van 100", at_middle: "midden", at_left: "naar links", at_right: "naar rechts" };
  const spoken = [0, 49, 50, 75].map((at) => mark.spoken(at, { bipolar: true, texts: said }));
  assert.deepEqual(spoken, ["100% naar links", "2% naar links", "midden", "50% naar rechts"]);
  assert.equal(mark.spoken(50, { bipolar: false, texts: said }), "50 van 100");
});

test("mark: in words it has its label, or its poles", () => {
  /** @type {import("../../pages/participant/fields/field_types").MarkSpec} */
  const spec = { type: "mark", id: "low", left: "a", right: "b", label: "Nu", hint: "", bipolar: true, texts: {} };
  assert.deepEqual(mark.inWords(spec, { low: 20 }), { low: "Nu: 20" });
  assert.deepEqual(mark.inWords({ ...spec, label: "" }, { low: 0 }), { low: "a – b: 0" });
  assert.deepEqual(mark.inWords(spec, { low: null }), { low: "Nu" });
  assert.deepEqual(mark.inWords(spec, { high: 20 }), {});
});

test("rating and choice: a scale counts from 1 and says its ends, a choice is stored by name", () => {
  /** @type {import("../../pages/participant/fields/field_types").RatingSpec} */
  const spec = {
    type: "rating", id: "trust", label: "Vertrouwen", low: "nooit", high: "altijd", options: ["1", "2", "3"],
  };
  const scale = rating.scale(spec);
  assert.deepEqual(scale.map(({ value, name }) => [value, name]), [[1, "1: nooit"], [2, "2"], [3, "3: altijd"]]);
  assert.deepEqual(rating.inWords(spec, scale, { trust: 3 }), { trust: "Vertrouwen: 3" });
  assert.deepEqual(rating.inWords(spec, scale, { trust: null }), { trust: "Vertrouwen" });
  assert.deepEqual(rating.inWords(spec, scale, {}), {});
  const options = rating.choices({ type: "choice", id: "step", label: "", options: [["talk", "Praten"]] });
  assert.deepEqual(options, [{ value: "talk", text: "Praten" }]);
});

test("parts: what one gets the others give, in proportion", () => {
  assert.deepEqual(parts.evenly(3, 100, 5), [35, 35, 30]);
  const even = [35, 35, 30];
  const divided = (/** @type {number[]} */ values, /** @type {number} */ at, /** @type {number} */ wanted) =>
    parts.divided(values, at, wanted, 100, 5);
  assert.deepEqual(divided(even, 0, 50), [50, 25, 25]);
  assert.deepEqual(divided(even, 0, 52), [50, 25, 25]);
  assert.deepEqual(divided(even, 0, 250), [100, 0, 0]);
  assert.deepEqual(divided(even, 0, -5), [0, 55, 45]);
  assert.deepEqual(divided([100, 0, 0], 1, 40), [60, 40, 0]);
});

test("parts: they always add up, are whole steps, and the one that is moved is where it was put", () => {
  const random = randomNumbers(7);
  const below = (/** @type {number} */ count) => Math.floor(random() * count);
  for (let trial = 0; trial < 300; trial += 1) {
    const [step, count] = [[1, 5, 10, 20][below(4)], 2 + below(4)];
    const before = parts.evenly(count, 100, step);
    const [at, wanted] = [below(count), below(160) - 20];
    const values = parts.divided(before, at, wanted, 100, step);
    assert.equal(values.reduce((sum, value) => sum + value, 0), 100);
    assert.ok(values.every((value) => value % step === 0 && value >= 0));
    assert.ok(Math.abs(values[at] - Math.max(0, Math.min(100, wanted))) <= step / 2);
  }
});

test("parts: they count when each has a value", () => {
  assert.deepEqual(parts.chosen(["a", "b"], { a: 40, b: 60, other: 1 }), [40, 60]);
  assert.equal(parts.chosen(["a", "b"], { a: 40 }), null);
});

test("dots: none is laid beyond the bounds, and what is left is counted", () => {
  const spec = { total: 3, on_one: 2 };
  assert.equal(dots.left({}, 3), 3);
  assert.equal(dots.left({ open: 2, time: 1 }, 3), 0);
  assert.equal(dots.obstacle({}, "open", spec), null);
  assert.equal(dots.obstacle({ open: 2 }, "open", spec), "full");
  assert.equal(dots.obstacle({ open: 2 }, "time", spec), null);
  assert.equal(dots.obstacle({ open: 2, time: 1 }, "dare", spec), "none");
  assert.deepEqual(dots.laidOf(["open", "time"], { open: 2, time: 0, why: "x" }), { open: 2 });
});

test("dots: in words they are dots", () => {
  /** @type {import("../../pages/participant/fields/field_types").DotsSpec} */
  const spec = {
    type: "dots", options: [["open", "Openheid", ""], ["time", "Tijd", ""]], total: 3, on_one: 2, label: "",
  };
  assert.deepEqual(dots.inWords(spec, { open: 2, time: null }), { open: "Openheid: ●●", time: "Tijd" });
});

test("order: the random order is the same for the same seed, and favours nobody", () => {
  const names = [..."abcde"];
  assert.deepEqual(order.shuffled(names, 12345), order.shuffled(names, 12345));
  const random = randomNumbers(3);
  const orders = Array.from({ length: 2000 }, () => order.shuffled(names, Math.floor(random() * 2 ** 32)));
  for (const name of names) {
    for (let at = 0; at < 5; at += 1) {
      const count = orders.filter((one) => one[at] === name).length;
      assert.ok(300 < count && count < 500, `${name} at ${at}: ${count}`); // 400 each; 5 sigma is 89
    }
  }
});

test("order: a name moves to a place, at most to the end", () => {
  const names = [..."abcde"];
  assert.equal(order.moved(names, "c", 0).join(""), "cabde");
  assert.equal(order.moved(names, "a", 9).join(""), "bcdea");
  assert.equal(order.moved(names, "e", -1).join(""), "eabcd");
  assert.equal(order.isSameOrder(order.moved(names, "c", 2), names), true);
});

test("order: names that are gone are left out, and new ones come last", () => {
  assert.deepEqual(order.completed(["gone", "c"], ["b", "a", "c"]), ["c", "b", "a"]);
});

test("order: in words, also of one that was taken back", () => {
  /** @type {import("../../pages/participant/fields/field_types").OrderSpec} */
  const spec = { type: "order", id: "order", options: [["a", "A"], ["b", "B"]], label: "" };
  assert.deepEqual(order.inWords(spec, { order: ["b", "a"] }, null), { order: "B · A" });
  assert.deepEqual(order.inWords(spec, { order: null }, { order: ["a", "b"] }), { order: "A · B" });
  assert.deepEqual(order.inWords(spec, {}, { order: ["a", "b"] }), {});
});

test("words: characters are counted as the server counts them", () => {
  assert.equal(words.excess(" 😀😀 ", 2), 0);
  assert.equal(words.excess("abc", 2), 1);
  assert.deepEqual(words.inWords({ id: "why", label: "Waarom?" }, { why: "omdat" }), { why: "Waarom?: omdat" });
  assert.deepEqual(words.inWords({ id: "why", label: "Waarom?" }, { why: null }), { why: "Waarom?" });
});

/** @type {texts.PartSpec[]} */
const PARTS = [
  { name: "text", label: "Wat?", longest: 60, options: [], rows: 4, needed: true, stays: false },
  {
    name: "role", label: "Namens wie?", longest: null, options: [["civil", "Als ambtenaar"]],
    rows: 1, needed: true, stays: true,
  },
];

test("texts: what is empty does not travel", () => {
  const inputs = [{ name: "text", value: " plein " }, { name: "role", value: "  " }];
  assert.deepEqual(texts.typedIn(inputs), { text: "plein" });
});

test("texts: a change leaves the texts of other tabs as they are", () => {
  const stored = [{ id: "a", text: "1" }, { id: "b", text: "2" }];
  const change = { texts: [{ id: "b", text: "3" }, { id: "c", text: "4" }], withdrawn: ["a"] };
  assert.deepEqual(texts.withChange(stored, change), [{ id: "b", text: "3" }, { id: "c", text: "4" }]);
  assert.deepEqual(texts.withChange(stored, {}), stored);
  assert.deepEqual(texts.withItem(stored, { id: "a", text: "5" }), [{ id: "a", text: "5" }, { id: "b", text: "2" }]);
  assert.equal(texts.withItem(stored, { id: "c", text: "5" }).length, 3);
});

test("texts: they are read with the words of their options, and some parts stay for the next text", () => {
  const item = { id: "a", text: "plein", role: "civil" };
  assert.deepEqual(texts.read(PARTS, item), ["plein", "Als ambtenaar"]);
  assert.deepEqual(texts.staying(PARTS, item), { role: "civil" });
  assert.deepEqual(texts.staying(PARTS, {}), {});
});

test("of the dots of two tabs the last ones count, and no more than there are", () => {
  const ids = ["a", "b", "c", "d"];
  assert.deepEqual(dots.laidOf(ids, { a: 2, b: 1, c: 2, d: 1 }, 3), { c: 2, d: 1 });
  assert.deepEqual(dots.laidOf(ids, { a: 1, b: 2, c: 2 }, 3), { b: 1, c: 2 });
  assert.deepEqual(dots.laidOf(ids, { gone: 2, a: 2, b: 1 }, 3), { a: 2, b: 1 }, "what is not offered has no dots");
  const change = dots.sanitize(ids, { a: 2, b: 1, c: 2, d: 1, why: "x" }, 3);
  assert.deepEqual(change, { a: null, b: null, c: 2, d: 1, why: "x" });
  assert.deepEqual(dots.sanitize(ids, { a: 1, b: null, c: 2 }, 3), { a: 1, b: null, c: 2 });
  assert.deepEqual(Object.keys(valuesOf({ a: 2, b: 1 }, { a: 1, c: 1 })), ["b", "a", "c"]);
});
