// @ts-check
// A place on a line from 0 to 100.

export const MIDDLE = 50;

/** The place on the line that is nearest. @param {number} wanted */
export const clamped = (wanted) => Math.max(0, Math.min(100, Math.round(wanted)));

/**
 * A place as a screen reader says it.
 * @param {number} at
 * @param {{ bipolar: boolean, texts: Record<string, string> }} spec
 */
export function spoken(at, { bipolar, texts }) {
  if (!bipolar) return texts.at.replace("{value}", String(at));
  if (at === MIDDLE) return texts.at_middle;
  return `${Math.abs(at - MIDDLE) * 2}% ${at < MIDDLE ? texts.at_left : texts.at_right}`;
}

/**
 * @param {import("../field_types").MarkSpec} spec
 * @param {import("../field_types").Values} answer
 * @returns {import("../field_types").InWords}
 */
export function inWords({ id, label, left, right }, answer) {
  const name = label || `${left} – ${right}`;
  if (!(id in answer)) return {};
  return { [id]: answer[id] === null ? name : `${name}: ${answer[id]}` };
}
