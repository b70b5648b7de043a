// @ts-check
// The outbox as a whole, with a browser of which nothing is there but storage, a clock, and events.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** @type {Map<string, string>} */
const stored = new Map();
const localStorage = new Proxy(
  {},
  {
    get: (_, name) =>
      ({
        getItem: (/** @type {string} */ key) => stored.get(key) ?? null,
        setItem: (/** @type {string} */ key, /** @type {string} */ value) => stored.set(key, value),
        removeItem: (/** @type {string} */ key) => stored.delete(key),
      })[/** @type {"getItem"} */ (name)],
    ownKeys: () => [...stored.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  },
);
const page = new EventTarget();

/** The timers that are set, by their ids. @type {Map<number, { due: number, act: () => void }>} */
const timers = new Map();
let [now, lastId] = [0, 0];

/** Let so many ms pass, and run every timer that is due then, in order. @param {number} duration */
function tick(duration) {
  const end = now + duration;
  for (;;) {
    const [next] = [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
    if (!next) break;
    const [id, { due, act }] = next;
    timers.delete(id);
    now = due;
    act();
  }
  now = end;
}

Object.assign(globalThis, {
  setTimeout: (/** @type {() => void} */ act, /** @type {number} */ delay) => {
    lastId += 1;
    timers.set(lastId, { due: now + delay, act });
    return lastId;
  },
  clearTimeout: (/** @type {number} */ id) => timers.delete(id),
  setInterval: () => 0,
  localStorage,
  document: Object.assign(new EventTarget(), { hidden: false }),
  location: { href: "http://localhost/take_part", reload: () => {} },
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});
const { Outbox } = await import("../../pages/participant/outbox/outbox.js");
const { entryName, storage } = await import("../../pages/participant/outbox/storage.js");
const { PAGE } = await import("../../pages/participant/page_identity.js");
const { events } = await import("../../pages/kit/live/live_connection.js");

const KEY = "ABC234/a/1/7";
/** @type {import("../../pages/participant/outbox/outbox.js").Outbox} */
let outbox;
/** @type {any[]} */
let sent;
/** @type {[string, string | undefined][]} */
let shown;
let connected = true;

/** @param {string} key @param {boolean} [roundIsOver] */
function open(key, roundIsOver) {
  const opened = new Outbox(key, (state, message) => shown.push([state, message]), roundIsOver);
  opened.transport = (name, value) => {
    sent.push([name, value]);
    return connected;
  };
  return opened;
}

/** @param {object} [values] */
const receipt = (values) => ({ key: KEY, nonce: outbox.pending?.nonce ?? "", refused: null, final: false, ...values });

beforeEach(() => {
  outbox?.stop();
  stored.clear();
  connected = true;
  [sent, shown] = [[], []];
  outbox = open(KEY);
});

test("an answer is kept until its receipt is there", () => {
  outbox.send({ value: 20 });
  const [[name, { key, nonce, answer }]] = sent;
  assert.deepEqual([name, key, nonce, answer], ["cast", KEY, outbox.pending?.nonce, { value: 20 }]);
  assert.equal(stored.size, 1);
  outbox.receive(receipt({ nonce: "another" }));
  assert.equal(stored.size, 1);
  outbox.receive(receipt());
  assert.deepEqual([stored.size, outbox.pending], [0, null]);
  assert.deepEqual(shown.map(([state]) => state), ["saving", "saved"]);
});

test("without a receipt the same answer is sent again, with a higher number of the same page", () => {
  outbox.send({ value: 20 });
  tick(4000);
  const [[, { number, ...cast }], [, { number: again, ...castAgain }]] = sent;
  assert.equal(sent.length, 2);
  assert.deepEqual(cast, castAgain);
  assert.ok(again > number);
  assert.deepEqual(shown.map(([state]) => state), ["saving", "waiting"]);
});

test("what another page sent later under the name of this one does not take the place of its answer", () => {
  outbox.send({ value: 20 });
  outbox.receive(receipt({ superseded: true, answered: true, value: { value: 60 } }));
  assert.deepEqual(sent.map(([, { answer }]) => answer), [{ value: 20 }, { value: 20 }]);
  assert.notEqual(sent[0][1].page, sent[1][1].page);
  outbox.receive(receipt({ answered: true, value: { value: 20 } }));
  assert.deepEqual(shown.map(([state]) => state), ["saving", "saved"]);
});

test("what was entered offline goes as soon as there is a connection", () => {
  connected = false;
  outbox.send({ value: 20 });
  assert.deepEqual(shown.map(([state]) => state), ["saving", "waiting"]);
  connected = true;
  events.dispatchEvent(new Event("connected"));
  assert.equal(sent.length, 2);
});

test("what was kept and not sent is sent after a reload, with what another page left", () => {
  outbox.keep({ value: 20 }, { value: "20" });
  storage.write(entryName(KEY, "another page"), { nonce: "n1", answer: { why: "x" }, asked: "" });
  outbox.resume();
  assert.deepEqual(sent[0][1].answer, { value: 20, why: "x" });
  assert.deepEqual(storage.read(entryName(KEY, "another page")).taken, true);
});

test("what another page took over is left to it, and shown as it is stored", () => {
  outbox.send({ value: 20 });
  storage.write(entryName(KEY, PAGE), { taken: true });
  tick(4000);
  assert.equal(outbox.pending, null);
  assert.deepEqual(sent[sent.length - 1], ["look", true]);
  assert.equal(stored.size, 0);
});

test("what was left to another page is not said to be unsent later", () => {
  connected = false;
  outbox.send({ value: 20 });
  connected = true;
  tick(3000);
  storage.write(entryName(KEY, PAGE), { taken: true });
  events.dispatchEvent(new Event("connected"));
  tick(4000);
  assert.deepEqual(shown.map(([state]) => state), ["saving", "waiting", ""]);
});

test("another tab that stored its answer makes this one look, unless it sends itself", () => {
  const change = (/** @type {string} */ key) =>
    Object.assign(new Event("storage"), { key: entryName(key, "another page"), newValue: null });
  page.dispatchEvent(change("ABC234/b/1/7"));
  assert.deepEqual(sent, []);
  page.dispatchEvent(change(KEY));
  assert.deepEqual(sent, [["look", true]]);
  outbox.send({ value: 20 });
  page.dispatchEvent(change(KEY));
  assert.equal(sent.length, 2);
});

test("what was left to another page without a connection is looked for as soon as there is one", () => {
  connected = false;
  outbox.send({ value: 20 });
  storage.write(entryName(KEY, PAGE), { taken: true });
  tick(4000);
  connected = true;
  [sent, shown] = [[], []];
  events.dispatchEvent(new Event("connected"));
  assert.deepEqual(sent, [["look", true]]);
  outbox.send({ value: 30 });
  outbox.receive(receipt());
  sent = [];
  events.dispatchEvent(new Event("connected"));
  assert.deepEqual(sent, []);
});

test("what came too late is kept under a name of its own, until it is understood", () => {
  outbox.send({ value: 20 });
  outbox.receive(receipt({ refused: "Gesloten.", final: true, value: null, answered: false }));
  assert.deepEqual(shown[1], ["lost", "Gesloten."]);
  const [[name, entry]] = storage.entries(KEY);
  assert.match(name, /\.\w+$/);
  assert.deepEqual([entry.late, entry.answer], [{ value: null, answered: false }, { value: 20 }]);
});

test("what is refused for a while is sent again by itself, as often as it takes", () => {
  outbox.send({ value: 20 });
  for (const times of [2, 3, 4, 5, 6]) {
    outbox.receive(receipt({ refused: "Even wachten.", wait: 1 }));
    assert.deepEqual(shown[shown.length - 1], ["refused", "Even wachten."]);
    tick(1000);
    assert.equal(sent.length, times);
  }
});

test("an answer of a round that is over is sent again later, one of this round by its writer", () => {
  outbox.stop();
  for (const [roundIsOver, times] of /** @type {[boolean, number][]} */ ([[true, 2], [false, 1]])) {
    sent = [];
    outbox = open(KEY, roundIsOver);
    outbox.send({ value: 20 });
    outbox.receive(receipt({ refused: "Niet opgeslagen." }));
    tick(30000);
    assert.equal(sent.length, times);
    outbox.stop();
  }
});

test("what two pages kept is sent as an answer that can be stored", () => {
  storage.write(entryName(KEY, "other"), { nonce: "n1", answer: { a: 2, b: 1 }, asked: "" });
  outbox.sanitize = (answer) => ({ ...answer, a: null });
  outbox.resume();
  assert.deepEqual(sent[0][1].answer, { a: null, b: 1 });
});

test("texts that have no room beside the page's own are sent once those are stored", () => {
  const texts = (/** @type {string} */ id) => ({ texts: [{ id, text: id }], withdrawn: [] });
  outbox.most = 1;
  outbox.send(texts("own"));
  storage.write(entryName(KEY, "other"), { nonce: "n1", answer: texts("other"), asked: "" });
  outbox.resume();
  outbox.receive(receipt());
  const storedNow = { texts: [{ id: "own", text: "own" }] };
  outbox.receive(receipt({ refused: "geen plek", final: true, answered: true, value: storedNow }));
  const answers = sent.filter(([name]) => name === "cast").map(([, value]) => value.answer);
  assert.deepEqual([answers[0], answers.at(-1)], [texts("own"), texts("other")]);
  assert.deepEqual(shown.at(-1), ["lost", "geen plek"]);
});
