// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { outcomeOf } from "../../pages/participant/outbox/receipts.js";

const PENDING = { nonce: "n1", answer: { value: 20 }, asked: "" };
const RECEIPT = { key: "k", nonce: "n1", refused: null, final: false };

test("a receipt of another sending, or of none, says nothing about this one", () => {
  for (const receipt of [null, undefined, { ...RECEIPT, nonce: "n0" }]) {
    assert.deepEqual(outcomeOf(receipt, PENDING, false), { kind: "unrelated" });
  }
  assert.deepEqual(outcomeOf(RECEIPT, null, false), { kind: "unrelated" });
});

test("what is not refused is saved", () => {
  assert.deepEqual(outcomeOf(RECEIPT, PENDING, false), { kind: "saved" });
});

test("what came after something newer of the same page is saved if that has all of it, else it is superseded", () => {
  const receipt = { ...RECEIPT, superseded: true, answered: true };
  assert.deepEqual(outcomeOf({ ...receipt, value: { value: 20, why: "x" } }, PENDING, false), { kind: "saved" });
  assert.deepEqual(outcomeOf({ ...receipt, value: { value: 10 } }, PENDING, false), { kind: "superseded" });
});

test("what is refused waits for its writer, and is sent again by itself when nobody can", () => {
  const receipt = { ...RECEIPT, refused: "Te lang." };
  const outcome = { kind: "refused", message: "Te lang.", restart: false };
  assert.deepEqual(outcomeOf(receipt, PENDING, false), { ...outcome, retryIn: null });
  assert.deepEqual(outcomeOf(receipt, PENDING, true), { ...outcome, retryIn: 30000 });
});

test("what came too fast is sent again when the server says so, and never given up", () => {
  const receipt = { ...RECEIPT, refused: "Even wachten.", wait: 2 };
  for (const roundIsOver of [false, true]) {
    const outcome = { kind: "refused", message: "Even wachten.", retryIn: 2000, restart: true };
    assert.deepEqual(outcomeOf(receipt, PENDING, roundIsOver), outcome);
  }
});

test("what comes too late is lost, unless the server has it from an earlier sending", () => {
  const receipt = { ...RECEIPT, refused: "De ronde is gesloten.", final: true };
  const late = { kind: "late", message: "De ronde is gesloten." };
  assert.deepEqual(outcomeOf({ ...receipt, value: { value: 10 }, answered: true }, PENDING, false), late);
  assert.deepEqual(outcomeOf({ ...receipt, value: { value: 20 }, answered: true }, PENDING, false), { kind: "saved" });
});
