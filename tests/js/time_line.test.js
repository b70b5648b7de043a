// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { clockAt, lastAt, segmentAt, stepFrom } from "../../pages/archive/replay/time_line.js";

const SEGMENTS = [
  { activity: "a", label: "A", kind: "", start: 0, end: 60 },
  { activity: "b", label: "B", kind: "", start: 90, end: 120 },
];

test("a frame stays until the next one", () => {
  const frames = [{ at: 1 }, { at: 4 }, { at: 4 }, { at: 9 }];
  assert.deepEqual([0, 1, 3.9, 4, 8, 9, 99].map((time) => lastAt(frames, time)), [-1, 0, 0, 2, 2, 3, 3]);
  assert.equal(lastAt([], 5), -1);
});

test("between two activities the one before stays", () => {
  assert.deepEqual([0, 59, 60, 89, 90, 500].map((time) => segmentAt(SEGMENTS, time)), [0, 0, 0, 0, 1, 1]);
});

test("a step leads to the nearest moment that way, and to the ends where there is none", () => {
  assert.equal(stepFrom([3, 7, 5], 3, 1, 10), 5);
  assert.equal(stepFrom([3, 7, 5], 7, -1, 10), 5);
  assert.equal(stepFrom([3], 3, 1, 10), 10);
  assert.equal(stepFrom([3], 3, -1, 10), 0);
  assert.equal(stepFrom([30], 3, 1, 10), 10);
});

test("the clock goes on from the last moment that is known, also over midnight and after a gap that was cut", () => {
  /** @type {[number, number][]} */
  const clocks = [[0, 86390], [60, 3600]];
  assert.deepEqual([0, 9.9, 10, 60, 61.5].map((time) => clockAt(clocks, time)), [
    "23:59:50", "23:59:59", "00:00:00", "01:00:00", "01:00:01",
  ]);
});
