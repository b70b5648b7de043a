// @ts-check
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { draftName, entryName, EntryStorage, keyOf } from "../../pages/participant/outbox/storage.js";

const KEY = "ABC234/a/1/7";
const DAY = 24 * 3600 * 1000;

/** A browser's storage, which may be full; `Object.keys` gives the names, as in a browser. @returns {any} */
function browserStorage() {
  const storage = {};
  /** @param {string} name @param {unknown} value */
  const hide = (name, value) => Object.defineProperty(storage, name, { value, writable: true, enumerable: false });
  hide("isFull", false);
  hide("getItem", (/** @type {string} */ name) => /** @type {any} */ (storage)[name] ?? null);
  hide("removeItem", (/** @type {string} */ name) => delete (/** @type {any} */ (storage)[name]));
  hide("setItem", (/** @type {string} */ name, /** @type {string} */ value) => {
    if (/** @type {any} */ (storage).isFull) throw new Error("QuotaExceededError");
    Object.assign(storage, { [name]: value });
  });
  return storage;
}

/** @type {any} */
let browser;
/** @type {EntryStorage} */
let storage;
beforeEach(() => {
  browser = browserStorage();
  storage = new EntryStorage(() => browser);
});

test("the key is found in the name of an entry, of one that came too late, and of a draft", () => {
  for (const name of [entryName(KEY, "page"), `${entryName(KEY, "page")}.n1`, draftName(KEY)]) {
    assert.equal(keyOf(name), KEY);
  }
});

test("what is written is read by another page, the earliest first", (context) => {
  context.mock.method(Date, "now", () => (at -= 1000));
  let at = 1_000_000;
  storage.write(entryName(KEY, "second"), { nonce: "n2", answer: { value: 2 } });
  storage.write(entryName(KEY, "first"), { nonce: "n1", answer: { value: 1 } });
  storage.write(entryName(KEY, "gone"), { taken: true });
  storage.write(entryName("ABC234/a/1/70", "other"), { nonce: "n3", answer: { value: 3 } });
  const entries = new EntryStorage(() => browser).entries(KEY);
  assert.deepEqual(entries.map(([, { nonce }]) => nonce), ["n1", "n2"]);
});

test("the words of an answer are found as an older version kept them", () => {
  browser.setItem(entryName(KEY, "page"), JSON.stringify({ nonce: "n1", answer: { value: 1 }, told: { value: "1" } }));
  assert.deepEqual(storage.read(entryName(KEY, "page")).inWords, { value: "1" });
});

test("in a full browser it stays in memory, and what is older does not come back", () => {
  const name = entryName(KEY, "page");
  storage.write(name, { nonce: "n1", answer: { value: 1 } });
  assert.equal(storage.isVolatile, false);
  browser.isFull = true;
  storage.write(name, { nonce: "n2", answer: { value: 2 } });
  assert.equal(storage.isVolatile, true);
  assert.equal(storage.read(name).nonce, "n2");
  assert.deepEqual(storage.names("ABC234/"), [name]);
  assert.equal(new EntryStorage(() => browser).read(name), null);
  storage.delete(name);
  assert.equal(storage.isVolatile, false);
});

test("where storage is forbidden nothing breaks", () => {
  const forbidden = new EntryStorage(() => {
    throw new Error("SecurityError");
  });
  const name = entryName(KEY, "page");
  forbidden.write(name, { nonce: "n1", answer: { value: 1 } });
  assert.deepEqual(forbidden.entries(KEY).map(([, { nonce }]) => nonce), ["n1"]);
  forbidden.delete(name);
  assert.deepEqual([forbidden.read(name), forbidden.names()], [null, []]);
});

test("what nobody came back for is deleted after two days, and so is what cannot be read", () => {
  const [name, broken] = [entryName(KEY, "page"), entryName(KEY, "broken")];
  storage.write(name, { nonce: "n1", answer: { value: 1 } });
  browser.setItem(broken, "{");
  browser.setItem("another-app", "stays");
  storage.deleteOld(Date.now() + 1.9 * DAY);
  assert.deepEqual(storage.names(), [name]);
  storage.deleteOld(Date.now() + 2.1 * DAY);
  assert.deepEqual(Object.keys(browser), ["another-app"]);
});
