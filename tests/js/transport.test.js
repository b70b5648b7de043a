// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { Transport } from "../../pages/kit/live/transport.js";

/**
 * One attempt over which nothing comes, for so long; whether the next one polls.
 * @param {Transport} transport @param {number} [duration]
 */
function fails(transport, duration = 100) {
  transport.begin(0);
  transport.lost(false, duration);
  return transport.polls;
}

/** @param {Transport} transport @param {number} [now] */
function works(transport, now = 0) {
  transport.begin(now);
  transport.heard(now);
}

test("a page polls after two WebSockets over which nothing came, or after one that took long", () => {
  const refused = new Transport();
  assert.deepEqual([refused.polls, fails(refused), fails(refused)], [false, false, true]);
  const ignored = new Transport();
  assert.deepEqual([fails(ignored, 5000), fails(new Transport(), 5001)], [false, true]);
});

test("where a WebSocket has worked, four have to fail in a row, or one that took long", () => {
  const transport = new Transport();
  fails(transport);
  works(transport);
  transport.lost(true, 6000);
  assert.deepEqual([fails(transport), fails(transport)], [false, false]);
  works(transport);
  transport.lost(true, 0);
  assert.deepEqual([1, 2, 3, 4].map(() => fails(transport)), [false, false, false, true]);
  works(transport);
  transport.endPolling();
  assert.equal(fails(transport, 5001), true);
});

test("where a WebSocket has worked, the network is to blame only when a second poll fails", () => {
  const transport = new Transport();
  works(transport);
  transport.lost(true, 0);
  for (const isToBlame of [false, true, true]) {
    assert.deepEqual([1, 2, 3, 4].map(() => fails(transport)), [false, false, false, true]);
    assert.equal(fails(transport), false, "a poll that fails gives WebSockets their turn");
    assert.equal(transport.unreachable, isToBlame);
  }
  works(transport);
  assert.equal(transport.unreachable, false);
});

test("a poll that fails gives a WebSocket its turn, and one that worked is followed by another", () => {
  const transport = new Transport();
  fails(transport);
  fails(transport);
  assert.deepEqual([transport.unreachable, fails(transport), transport.unreachable], [false, false, true]);
  assert.equal(fails(transport), true, "after each WebSocket another poll");
  works(transport);
  assert.equal(transport.unreachable, false);
  transport.lost(true, 0);
  assert.equal(transport.polls, true);
});

test("what is given up while nothing is tried says nothing about the network", () => {
  const transport = new Transport();
  transport.lost(false, 60_000);
  transport.lost(false, 60_000);
  assert.equal(transport.polls, false);
});

test("while a page polls, a WebSocket is tried after ten seconds and then every three minutes", () => {
  const transport = new Transport();
  works(transport, 0);
  assert.equal(transport.isTrialDue(999_999), false, "there is one");
  transport.lost(true, 0);
  for (let times = 0; times < 4; times += 1) fails(transport);
  works(transport, 1000);
  works(transport, 5000);
  const due = [10_999, 11_000, 11_001, 190_999, 191_000].map((now) => transport.isTrialDue(now));
  assert.deepEqual(due, [false, true, false, false, true]);
  transport.endPolling();
  assert.equal(transport.polls, false);
  assert.equal(fails(transport), false, "counted from the beginning");
});
