// @ts-check
// A few dots to lay on options: at most `total`, and at most `on_one` on each.

/** @typedef {Record<string, number>} Laid how many dots lie on an option; one without dots is missing */

/** @param {Laid} laid @param {number} total */
export function left(laid, total) {
  return total - Object.values(laid).reduce((sum, count) => sum + count, 0);
}

/**
 * Why no dot may be added to an option: it has as many as it may have ("full"), or none is left ("none").
 * @param {Laid} laid
 * @param {string} id
 * @param {{ total: number, on_one: number }} spec
 * @returns {"full" | "none" | null} null when one may be added
 */
export function obstacle(laid, id, { total, on_one: most }) {
  if ((laid[id] ?? 0) >= most) return "full";
  return left(laid, total) > 0 ? null : "none";
}

/**
 * The dots among the values of a form, at most `total`: those that were laid last.
 * @param {string[]} ids
 * @param {import("../field_types").Values} values the last ones laid come last
 * @param {number} [total]
 * @returns {Laid}
 */
export function laidOf(ids, values, total = Infinity) {
  /** @type {Laid} */
  const laid = {};
  let room = total;
  for (const id of Object.keys(values).filter((name) => ids.includes(name)).reverse()) {
    const count = Math.min(values[id], room);
    if (count > 0) laid[id] = count;
    room -= Math.max(0, count);
  }
  return laid;
}

/**
 * A change with no more dots than there are: of those that were laid first, some or all are taken back.
 * @param {string[]} ids
 * @param {import("../field_types").Values} change
 * @param {number} total
 * @returns {import("../field_types").Values}
 */
export function sanitize(ids, change, total) {
  const laid = laidOf(ids, change, total);
  const sanitizedCount = (/** @type {string} */ id) => (ids.includes(id) ? (laid[id] ?? null) : change[id]);
  return Object.fromEntries(Object.keys(change).map((id) => [id, sanitizedCount(id)]));
}

/**
 * @param {import("../field_types").DotsSpec} spec
 * @param {import("../field_types").Values} answer
 * @returns {import("../field_types").InWords}
 */
export function inWords({ options }, answer) {
  const changed = options.filter(([id]) => answer[id] || answer[id] === null);
  return Object.fromEntries(
    changed.map(([id, text]) => [id, answer[id] ? `${text}: ${"●".repeat(answer[id])}` : text]),
  );
}
