// @ts-check
// What a receipt of the server means for the answer that waits for one.
import { missing } from "./answers.js";

const RETRY = 30000; // ms until what was refused for a reason that may pass is sent again by itself

/** Dispatches every receipt as a "receipt": it may be of a round that is not asked any more. */
export const receiptEvents = new EventTarget();

/** @typedef {import("./answer_types").Pending} Pending */
/** @typedef {import("../../kit/live/messages").Receipt} Receipt */
/**
 * @typedef {{ kind: "unrelated" } | { kind: "saved" } | { kind: "late", message: string } | { kind: "superseded" }
 *   | { kind: "refused", message: string, retryIn: number | null, restart: boolean }} Outcome
 */

/**
 * - unrelated: it belongs to another sending, such as one that was replaced meanwhile
 * - saved: everything that was sent is stored
 * - late: it will never be stored, and something of it is missing on the server
 * - superseded: something newer under the name of this page is stored, and does not have all of it
 * - refused: it is kept; sent again after `retryIn` ms, or when its writer says so; `restart` the count of attempts
 * @param {Receipt | null | undefined} receipt
 * @param {Pending | null} pending
 * @param {boolean} roundIsOver nobody can change the answer any more, so that it is sent again by itself
 * @returns {Outcome}
 */
export function outcomeOf(receipt, pending, roundIsOver) {
  if (!receipt || !pending || receipt.nonce !== pending.nonce) return { kind: "unrelated" };
  if (receipt.superseded && missing(pending, receipt).length) return { kind: "superseded" };
  if (!receipt.refused) return { kind: "saved" };
  if (receipt.final) {
    return missing(pending, receipt).length ? { kind: "late", message: receipt.refused } : { kind: "saved" };
  }
  const retryIn = receipt.wait ? 1000 * receipt.wait : roundIsOver ? RETRY : null;
  return { kind: "refused", message: receipt.refused, retryIn, restart: Boolean(receipt.wait) };
}
