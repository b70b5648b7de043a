// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { readAt, wanted } from "../../pages/archive/review/near_sections.js";

test("the server is asked when something near is not drawn, and for no more than it draws", () => {
  assert.equal(wanted([], new Set(["a"])), null);
  assert.equal(wanted(["a", "b"], new Set(["a", "b", "c"])), null);
  assert.deepEqual(wanted(["b", "c"], new Set(["a", "b"])), ["b", "c"]);
  assert.deepEqual(wanted(["a", "b", "c", "d", "e", "f"], new Set()), ["a", "b", "c", "d", "e"]);
});

test("the section that is read is the last one that begins above the line", () => {
  const tops = [-900, -40, 260, 1200].map((top, index) => ({ name: `p${index}`, top }));
  assert.equal(readAt(tops, 280), "p2");
  assert.equal(readAt(tops, 100), "p1");
  assert.equal(readAt(tops.slice(3), 280), "p3");
  assert.equal(readAt([], 280), undefined);
});
