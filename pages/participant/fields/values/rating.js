// @ts-check
// One of a few: a number of a scale, or the name of an option.

/** @typedef {{ value: string | number, text: string, name?: string }} Option what is stored, seen, and said */

/**
 * A scale from 1; its ends are said with what they mean.
 * @param {import("../field_types").RatingSpec} spec
 * @returns {Option[]}
 */
export function scale({ options, low, high }) {
  /** @type {Record<number, string>} */
  const ends = { 0: low, [options.length - 1]: high };
  return options.map((text, at) => ({ value: at + 1, text, name: ends[at] ? `${text}: ${ends[at]}` : text }));
}

/** @param {import("../field_types").ChoiceSpec} spec @returns {Option[]} */
export function choices({ options }) {
  return options.map(([value, text]) => ({ value, text }));
}

/**
 * @param {{ id: string, label: string }} spec
 * @param {Option[]} options
 * @param {import("../field_types").Values} answer
 * @returns {import("../field_types").InWords}
 */
export function inWords({ id, label }, options, answer) {
  const chosen = options.find(({ value }) => value === answer[id]);
  if (chosen) return { [id]: `${label}: ${chosen.text}` };
  return answer[id] === null ? { [id]: label } : {};
}
