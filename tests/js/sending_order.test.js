// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { SendingOrder } from "../../pages/participant/outbox/sending_order.js";

/** The storage of one tab. */
function tab() {
  /** @type {Map<string, string>} */
  const stored = new Map();
  return /** @type {Storage} */ (/** @type {unknown} */ ({
    stored,
    getItem: (/** @type {string} */ name) => stored.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ value) => void stored.set(name, value),
    removeItem: (/** @type {string} */ name) => void stored.delete(name),
  }));
}

test("numbers are the time, and grow also within a millisecond and when the clock is set back", () => {
  let now = 1000;
  const order = new SendingOrder(tab, () => now);
  const { page, number } = order.next();
  assert.equal(number, 1000);
  assert.deepEqual(order.next(), { page, number: 1001 });
  now = 5000;
  assert.deepEqual(order.next(), { page, number: 5000 });
  now = 10;
  assert.deepEqual(order.next(), { page, number: 5001 });
});

test("after a reload it goes on under the same name, from the same number", () => {
  const storage = tab();
  const before = new SendingOrder(() => storage, () => 5000);
  const { page } = before.next();
  before.handOver();
  const after = new SendingOrder(() => storage, () => 10);
  assert.deepEqual(after.next(), { page, number: 5001 });
});

test("a tab that is duplicated, or opened beside it, has a name of its own", () => {
  const storage = tab();
  const order = new SendingOrder(() => storage);
  const duplicate = new SendingOrder(() => storage);
  assert.notEqual(order.next().page, duplicate.next().page);
});

test("a page that comes back from the history goes on from where the next one stopped", () => {
  const storage = tab();
  const first = new SendingOrder(() => storage, () => 10);
  first.handOver();
  const second = new SendingOrder(() => storage, () => 5000);
  const { page } = second.next();
  second.handOver();
  first.takeOver();
  assert.deepEqual(first.next(), { page, number: 5001 });
  first.handOver();
  new SendingOrder(() => storage, () => 10).takeOver();
  first.takeOver();
  assert.equal(first.next().number, 5002, "with nothing to take over it keeps its own");
});

test("another name is one that nothing was sent under", () => {
  const order = new SendingOrder(tab);
  const { page } = order.next();
  order.rename();
  assert.notEqual(order.next().page, page);
});

test("a browser that may store nothing, or holds what is none of ours, has a name all the same", () => {
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  const storage = tab();
  for (const text of ["", "{", "7", "null", `{"name": 7, "last": 1}`, `{"name": "x", "last": "y"}`]) {
    storage.setItem("workshop/order", text);
    const { page, number } = new SendingOrder(() => storage, () => 10).next();
    assert.deepEqual([page.length > 10, number], [true, 10]);
  }
  const order = new SendingOrder(forbidden, () => 10);
  order.handOver();
  assert.equal(order.next().number, 10);
});
