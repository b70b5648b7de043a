// @ts-check
// What a page tells about what is entered and not sent.
import assert from "node:assert/strict";
import { test } from "node:test";

/** The timers that are set, by their ids: when, and what. @type {Map<number, [due: number, act: () => void]>} */
const timers = new Map();
let now = 0;
Object.assign(globalThis, {
  setTimeout: (/** @type {() => void} */ act, /** @type {number} */ delay) => {
    timers.set(timers.size + 1, [now + delay, act]);
    return timers.size;
  },
  clearTimeout: (/** @type {number} */ id) => timers.delete(id),
});

/** @param {number} duration ms */
function tick(duration) {
  now += duration;
  for (const [id, [due, act]] of timers) {
    if (due <= now && timers.delete(id)) act();
  }
}

const { isUnsent, setUnsent, unsentEvents } = await import("../../pages/participant/outbox/unsent.js");
let told = 0;
unsentEvents.addEventListener("change", () => (told += 1));

test("what is stored in a moment is told to nobody", () => {
  setUnsent("a", true);
  tick(1400);
  setUnsent("a", false);
  tick(5000);
  assert.deepEqual([isUnsent(), told], [false, 0]);
});

test("what stays is told once, and that it is sent when the last of it is", () => {
  setUnsent("a", true);
  tick(1000);
  setUnsent("b", true);
  tick(600);
  assert.deepEqual([isUnsent(), told], [true, 1]);
  setUnsent("a", false);
  assert.deepEqual([isUnsent(), told], [true, 1]);
  setUnsent("b", false);
  assert.deepEqual([isUnsent(), told], [false, 2]);
});
