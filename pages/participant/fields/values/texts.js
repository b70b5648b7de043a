// @ts-check
// Short texts, each of which has parts and can be changed or withdrawn by itself.

/** @typedef {import("../../outbox/answer_types").TextItem} TextItem */
/** @typedef {import("../../outbox/answer_types").Answer} Answer */
/**
 * A part of a text, as Python tells it: see texts.py.
 * @typedef {object} PartSpec
 * @property {string} name
 * @property {string} label
 * @property {number | null} longest characters
 * @property {import("../field_types").Option[]} options
 * @property {number} rows
 * @property {boolean} needed
 * @property {boolean} stays
 */

/**
 * What was typed, by part; what is empty is left out.
 * @param {{ name: string, value: string }[]} inputs
 * @returns {Record<string, string>}
 */
export function typedIn(inputs) {
  return Object.fromEntries(inputs.map(({ name, value }) => [name, value.trim()]).filter(([, text]) => text));
}

/** The texts that are there once a change is stored. @param {TextItem[]} stored @param {Answer} change */
export function withChange(stored, { texts = [], withdrawn = [] }) {
  const items = new Map([...stored, ...texts].map((item) => [item.id, item]));
  for (const id of withdrawn) items.delete(id);
  return [...items.values()];
}

/** The texts with one that is new or was changed. @param {TextItem[]} texts @param {TextItem} item */
export function withItem(texts, item) {
  const known = texts.some(({ id }) => id === item.id);
  return known ? texts.map((other) => (other.id === item.id ? item : other)) : [...texts, item];
}

/** A text with its parts as it was sent, to compare it with what was decided about. @param {TextItem} item */
export function sentText(item) {
  return Object.entries(item).filter(([name]) => name !== "id").map(([, text]) => text).join("\n");
}

/**
 * The parts of a text as they are read, its main text first.
 * @param {PartSpec[]} parts
 * @param {Record<string, string>} item
 */
export function read(parts, item) {
  return parts
    .filter(({ name }) => item[name])
    .map(({ name, options }) => options.find(([option]) => option === item[name])?.[1] ?? item[name]);
}

/**
 * What is in the form for the next text: the parts that stay as they were.
 * @param {PartSpec[]} parts
 * @param {Record<string, string>} last
 */
export function staying(parts, last) {
  const kept = parts.filter(({ stays, name }) => stays && last[name]);
  return Object.fromEntries(kept.map(({ name }) => [name, last[name]]));
}
