// @ts-check
// A text that is saved by itself.

const NEARLY = 50; // characters left from which they are counted aloud; fewer in a short text

/**
 * How many characters are too many; negative when so many may be added. Counted as Python does.
 * @param {string} text
 * @param {number} longest
 */
export function excess(text, longest) {
  return [...text.trim()].length - longest;
}

/**
 * Whether so few characters are left, or too many are there, that it is worth announcing.
 * @param {number} over as `excess` counts
 * @param {number} longest
 */
export function isNearLimit(over, longest) {
  return over > -Math.min(NEARLY, longest / 5);
}

/**
 * @param {{ id: string, label: string }} spec
 * @param {import("../field_types").Values} answer
 * @returns {import("../field_types").InWords}
 */
export function inWords({ id, label }, answer) {
  if (answer[id]) return { [id]: `${label}: ${answer[id]}` };
  return answer[id] === null ? { [id]: label } : {};
}
