// @ts-check
// What counts in a form: what is stored, what was sent and not yet confirmed, and what waits a moment before it is
// sent, in that order. Only what changed travels; the server merges.

import { onTop } from "../outbox/answers.js";

/** @typedef {import("../outbox/answer_types").Answer} Answer */
/** @typedef {import("./field_types").Values} Values */

/**
 * A change on top of an earlier one that is not confirmed. After a pass, every field that is not chosen again is empty.
 * @param {Answer | null} earlier
 * @param {Answer} change
 * @param {string[]} ids of all fields
 * @returns {Answer}
 */
export function mergedChange(earlier, change, ids) {
  if (change.pass) return change;
  return onTop(earlier?.pass ? Object.fromEntries(ids.map((id) => [id, null])) : (earlier ?? {}), change);
}

/**
 * Everything that is not confirmed.
 * @param {Answer | null} sent
 * @param {Answer | null} held what waits
 * @param {string[]} ids of all fields
 * @returns {Answer}
 */
export function unconfirmed(sent, held, ids) {
  return held ? mergedChange(sent, held, ids) : (sent ?? {});
}

/**
 * What counts, by field; a field without a value is missing.
 * @param {Values | null} stored
 * @param {Answer} change that is not confirmed
 * @returns {Values}
 */
export function valuesOf(stored, change) {
  const values = change.pass ? {} : onTop(stored ?? {}, change);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/**
 * Whether the form is passed.
 * @param {{ answered: boolean, value: Values | null }} stored
 * @param {Answer} change that is not confirmed
 */
export function isPassed({ answered, value }, change) {
  return Object.keys(change).length ? Boolean(change.pass) : answered && !value;
}
