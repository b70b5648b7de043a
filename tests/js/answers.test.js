// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { collected, merged, missing } from "../../pages/participant/outbox/answers.js";

/** @param {string} name @param {object} entry @returns {[string, any]} */
const kept = (name, entry) => [`workshop:ABC/a/1/1@${name}`, { asked: "Waar sta je?", ...entry }];
const nonce = () => "new";

test("a change of fields is laid over an earlier one", () => {
  assert.deepEqual(merged(null, { low: 20 }), { low: 20 });
  assert.deepEqual(merged({ low: 20, why: "x" }, { low: 30, step: null }), { low: 30, why: "x", step: null });
});

test("a pass takes the place of everything, and everything takes the place of a pass", () => {
  assert.deepEqual(merged({ low: 20 }, { pass: true }), { pass: true });
  assert.deepEqual(merged({ pass: true }, { low: 20 }), { low: 20 });
});

test("texts are merged by their ids, and what is withdrawn stays withdrawn", () => {
  const [first, changed, second] = [{ id: "a", text: "1" }, { id: "a", text: "2" }, { id: "b", text: "3" }];
  const earlier = { texts: [first], withdrawn: ["c"] };
  assert.deepEqual(merged(earlier, { texts: [changed, second], withdrawn: [] }), {
    texts: [changed, second],
    withdrawn: ["c"],
  });
  assert.deepEqual(merged(earlier, { texts: [], withdrawn: ["a"] }), { texts: [], withdrawn: ["c", "a"] });
});

test("an entry that nobody sends is taken over as it is", () => {
  const entries = [kept("other", { nonce: "n1", answer: { value: 1 }, inWords: { value: "1" } })];
  assert.deepEqual(collected(entries, "own", null, nonce), {
    pending: { nonce: "n1", answer: { value: 1 }, inWords: { value: "1" }, asked: "Waar sta je?" },
    obsolete: [],
    taken: [entries[0][0]],
  });
});

test("the entries of several pages become one answer, in which the latest counts", () => {
  const own = kept("own", { nonce: "n2", answer: { value: 2, why: "x" }, inWords: { why: "x" } });
  const late = kept("own.n0", { nonce: "n0", answer: { value: 0 }, late: { value: null, answered: false } });
  const entries = [late, own, kept("other", { nonce: "n3", answer: { value: 3 }, inWords: { value: "3" } })];
  assert.deepEqual(collected(entries, own[0], own[1], nonce), {
    pending: { nonce: "new", answer: { value: 3, why: "x" }, inWords: { why: "x", value: "3" }, asked: "Waar sta je?" },
    obsolete: [late[0]],
    taken: [entries[2][0]],
  });
});

test("there is nothing to take over from nobody, nor from the page itself while it sends", () => {
  const own = kept("own", { nonce: "n2", answer: { value: 2 } });
  assert.equal(collected([], "own", null, nonce), null);
  assert.equal(collected([own], own[0], own[1], nonce), null);
  assert.equal(collected([own], own[0], null, nonce)?.pending.nonce, "n2", "after a reload it is sent again");
});

test("of an answer only what is not stored is missing", () => {
  const entry = { answer: { low: 20, high: 40, why: null, step: null }, inWords: { low: "Nu: 20", why: "Waarom?" } };
  const words = { back: "Niet ingetrokken: {text}" };
  const stored = { value: { high: 40, why: "omdat" } };
  assert.deepEqual(missing(entry, stored, words), ["Nu: 20", "Niet ingetrokken: Waarom?"]);
  assert.deepEqual(missing({ answer: { low: 20 } }, { value: null }), ["20"], "without words, the value itself");
});

test("texts are compared as they are stored, without white space and in one normal form", () => {
  const texts = [{ id: "a", text: "e\u0301\n\n\nn" }, { id: "b", text: "anders" }];
  const stored = { value: { texts: [{ id: "a", text: "\u00e9 n" }, { id: "c", text: "$& weg" }] } };
  const entry = { answer: { texts, withdrawn: ["c", "d"] } };
  assert.deepEqual(missing(entry, stored, { back: "terug: {text}" }), ["anders", "terug: $& weg"]);
});

test("a pass is missing unless it is stored", () => {
  const entry = { answer: { pass: true } };
  assert.deepEqual(missing(entry, { answered: true, value: null }, { pass: "Pas" }), []);
  assert.deepEqual(missing(entry, { answered: false, value: null }, { pass: "Pas" }), ["Pas"]);
  assert.deepEqual(missing(entry, { answered: true, value: { low: 1 } }, { pass: "Pas" }), ["Pas"]);
});

test("what was chosen last comes last, since where a field holds too much the last ones count", () => {
  assert.deepEqual(Object.keys(merged({ a: 2, b: 1 }, { a: 1, c: 2 })), ["b", "a", "c"]);
});

test("more texts than one answer may hold are not sent as one: the page's own come first, or else the earliest", () => {
  const text = (/** @type {string} */ id) => ({ id, text: id });
  const other = kept("other", { nonce: "n1", answer: { texts: ["a", "b"].map(text), withdrawn: [] }, inWords: {} });
  const own = kept("own", { nonce: "n2", answer: { texts: ["c", "d"].map(text), withdrawn: [] }, inWords: {} });
  assert.equal(collected([other, own], own[0], own[1], nonce, 3), null, "its own are being sent");
  assert.equal(collected([other, own], own[0], null, nonce, 3)?.pending.nonce, "n2");
  assert.equal(collected([other, own], "new", null, nonce, 3)?.pending.nonce, "n1");
  assert.equal(collected([other, own], own[0], own[1], nonce, 4)?.pending.answer.texts?.length, 4);
});
