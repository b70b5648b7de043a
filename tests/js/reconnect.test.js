// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { backOff, isBehind, isSilent, isStale, replyTimeout, wasAway } from "../../pages/kit/live/reconnect.js";
import { connectionQuery, takeOver } from "../../pages/participant/page_identity.js";

test("the first attempt comes at once, later ones slower, after half a minute every eight seconds", () => {
  assert.equal(backOff(1, 0.5), 200);
  assert.deepEqual([2, 3, 4, 15, 16, 99].map((tries) => backOff(tries, 1)), [1200, 2400, 2500, 2500, 8000, 8000]);
  assert.deepEqual([backOff(9, 0), backOff(99, 0)], [1500, 4800], "phones that lost the same server come back spread");
});

test("a phone tries again within three seconds while a server may be starting anew", () => {
  for (const random of [0, 0.3, 0.7, 1]) {
    for (let [tries, at] = [1, 0], before = 0; at < 20_000; tries += 1, before = at) {
      at += backOff(tries, random);
      assert.ok(at - before < 3000);
    }
  }
});

test("a server that only is slow is given more time, up to four times as much", () => {
  assert.deepEqual([0, 1, 2, 3, 9].map(replyTimeout), [4000, 8000, 12000, 16000, 16000]);
});

test("a page that was away for long reconnects", () => {
  assert.deepEqual([45000, 45001].map((now) => wasAway(0, now)), [false, true]);
});

test("a projector looks after fifteen seconds of silence whether the server is there, a phone after a minute", () => {
  assert.deepEqual([15000, 15001].map((now) => isSilent(0, now, true)), [false, true]);
  assert.deepEqual([60000, 60001].map((now) => isSilent(0, now, false)), [false, true]);
});

test("a page is stale when it hears of another release than before, not when it first hears of one", () => {
  assert.deepEqual([isStale(null, "p1"), isStale("p1", "p1"), isStale("p1", "p2")], [false, false, true]);
});

test("a screen is behind when a revision that it shows is older, or the rehearsal is another one", () => {
  const latest = { process: "p1", stage: 5, answers: 9 };
  assert.equal(isBehind(null, { seen: { stage: 1 } }), false);
  assert.equal(isBehind(latest, { seen: { stage: 5, answers: 9 } }), false);
  assert.equal(isBehind(latest, { seen: { stage: 5, answers: 8 } }), true);
  assert.equal(isBehind(latest, { seen: { stage: 6 } }), false, "a picture may come before its revision");
  assert.equal(isBehind(latest, { rehearsal: "r1", seen: { stage: 6 } }), true);
  assert.equal(isBehind({ ...latest, rehearsal: "r1" }, { rehearsal: "r1", seen: { stage: 5 } }), false);
});

test("a page names the one before it in the same tab, and is named by the next one", () => {
  /** @type {Map<string, string>} */
  const tab = new Map();
  const storage = {
    getItem: (/** @type {string} */ name) => tab.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ value) => void tab.set(name, value),
  };
  assert.equal(takeOver(() => storage, "first"), "");
  assert.equal(takeOver(() => storage, "second"), "first");
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  assert.equal(takeOver(forbidden, "third"), "");
});

test("a phone says what it shows, and after a sleep that it needs everything", () => {
  const phone = { page: "p2", after: "", wasAsleep: false, view: { stage: 4, rehearsal: "" } };
  assert.deepEqual(connectionQuery(phone), { phone: "1", page: "p2", stage: "4", rehearsal: "" });
  assert.deepEqual(connectionQuery({ ...phone, after: "p1", wasAsleep: true }), {
    phone: "1", page: "p2", after: "p1", stage: "", rehearsal: "",
  });
});
