// @ts-check
// Numbers that always add up to the same: what one gets, the others give, in proportion.

/**
 * Whole steps for shares, which add up to `whole` steps: rounded down, and what is left goes to those that lost most by
 * it (the largest-remainder method). Shares of nothing are equal shares.
 * @param {number[]} shares
 * @param {number} whole
 */
export function inSteps(shares, whole) {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (total ? (share / total) * whole : whole / shares.length));
  const steps = exact.map((share) => Math.floor(share + 1e-9));
  const byLoss = exact.map((share, at) => [share - steps[at], at]).sort(([a, at], [b, other]) => b - a || at - other);
  const left = whole - steps.reduce((sum, share) => sum + share, 0);
  for (const [, at] of byLoss.slice(0, left)) steps[at] += 1;
  return steps;
}

/** Equal shares of `total` in multiples of `step`. @param {number} count @param {number} total @param {number} step */
export function evenly(count, total, step) {
  return inSteps(Array(count).fill(1), Math.round(total / step)).map((steps) => steps * step);
}

/**
 * The values when the one at `at` becomes `wanted`: the others keep their proportion.
 * @param {number[]} values
 * @param {number} at
 * @param {number} wanted
 * @param {number} total
 * @param {number} step
 */
export function divided(values, at, wanted, total, step) {
  const whole = Math.round(total / step);
  const own = Math.max(0, Math.min(whole, Math.round(wanted / step)));
  const steps = inSteps(values.filter((_, other) => other !== at), whole - own);
  steps.splice(at, 0, own);
  return steps.map((count) => count * step);
}

/**
 * The values of all parts; null unless each has one.
 * @param {string[]} ids
 * @param {import("../field_types").Values} values
 */
export function chosen(ids, values) {
  return ids.every((id) => id in values) ? ids.map((id) => /** @type {number} */ (values[id])) : null;
}

/**
 * @param {import("../field_types").PartsSpec} spec
 * @param {import("../field_types").Values} answer
 * @returns {import("../field_types").InWords}
 */
export function inWords({ parts }, answer) {
  const changed = parts.filter(([id]) => id in answer);
  return Object.fromEntries(
    changed.map(([id, label]) => [id, answer[id] === null ? label : `${label}: ${answer[id]}`]),
  );
}
