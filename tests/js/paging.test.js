// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { slideOf } from "../../pages/archive/slides/slide_keys.js";
import { pageLabel, split, Turns, wrapped } from "../../pages/projector/layouts/paging.js";

/** Pages of items with these heights, on a screen that is ten high. @param {number[]} heights */
function pagesOf(heights) {
  const items = heights.map((height) => ({ height, hidden: false }));
  const shown = () => items.reduce((sum, { height, hidden }) => sum + (hidden ? 0 : height), 0);
  return split(items, () => shown() > 10).map((page) => page.map(({ height }) => height));
}

test("as many items as fit are on one page, and one that never fits has a page of its own", () => {
  assert.deepEqual(pagesOf([4, 6, 5, 5]), [[4, 6], [5, 5]]);
  assert.deepEqual(pagesOf([4, 12, 4]), [[4], [12], [4]]);
  assert.deepEqual(pagesOf([]), [[]]);
});

test("after the last page comes the first, and before the first the last", () => {
  assert.deepEqual([-1, 0, 2, 3, 7].map((page) => wrapped(page, 3)), [2, 0, 2, 0, 1]);
});

test("a page says which one it is when there are more", () => {
  assert.equal(pageLabel("{page} van {pages}", 0, 2), "1 van 2");
  assert.equal(pageLabel("{page} van {pages}", 0, 1), "");
});

/** A clock that runs when it is told to. */
class Clock {
  now = 0;
  /** @type {{ at: number, act: () => void } | undefined} */
  next;

  /** @param {number} ms */
  run(ms) {
    const end = this.now + ms;
    while (this.next && this.next.at <= end) {
      const { at, act } = this.next;
      this.now = at;
      this.next = undefined;
      act();
    }
    this.now = end;
  }

  /** Timers of one `Turns`, which has one at a time. */
  timers = {
    set: (/** @type {() => void} */ act, /** @type {number} */ ms) => (this.next = { at: this.now + ms, act }),
    clear: () => (this.next = undefined),
  };
}

test("a page turns by itself until somebody pauses it, and then in no activity before somebody lets it go on", () => {
  const [first, second] = [new Clock(), new Clock()];
  let turned = 0;
  const turns = new Turns(() => (turned += 1), first.timers);
  turns.start(12000);
  first.run(24000);
  assert.equal(turned, 2);
  turns.toggle();
  turns.postpone();
  const next = new Turns(() => (turned += 1), second.timers);
  next.start(15000);
  for (const clock of [first, second]) clock.run(3600000);
  assert.equal(turned, 2);
  next.toggle();
  second.run(15000);
  assert.equal(turned, 3);
  next.postpone();
  second.run(59000);
  assert.equal(turned, 3, "a page that somebody turned stays for a minute");
  second.run(1000);
  assert.equal(turned, 4);
  next.stop();
  second.run(3600000);
  assert.equal(turned, 4);
});

test("arrows, the keys of a clicker, space, Home and End turn slides over, and never past the ends", () => {
  const keys = ["ArrowRight", "PageDown", " ", "ArrowLeft", "PageUp", "Home", "End", "a", "Tab"];
  assert.deepEqual(keys.map((key) => slideOf(key, 3, 7)), [4, 4, 4, 2, 2, 0, 7, null, null]);
  assert.deepEqual(["ArrowRight", "ArrowDown"].map((key) => slideOf(key, 7, 7)), [7, 7]);
  assert.deepEqual(["ArrowLeft", "ArrowUp"].map((key) => slideOf(key, 0, 7)), [0, 0]);
});
