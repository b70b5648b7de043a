// @ts-check
// A list to put in order.

/**
 * The names in a random order, the same one for the same seed (a linear congruential generator, Numerical Recipes).
 * @param {string[]} names
 * @param {number} seed a whole number below 2 ** 32
 */
export function shuffled(names, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const left = [...names];
  return names.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/**
 * The names with this one moved to a place, or to the nearest end.
 * @param {string[]} names
 * @param {string} name
 * @param {number} to
 */
export function moved(names, name, to) {
  const others = names.filter((other) => other !== name);
  others.splice(Math.max(0, Math.min(others.length, to)), 0, name);
  return others;
}

/**
 * What is stored, without names that are gone, and with those that are new at the end, as they are in `all`.
 * @param {string[]} stored
 * @param {string[]} all
 */
export function completed(stored, all) {
  const known = stored.filter((name) => all.includes(name));
  return [...known, ...all.filter((name) => !known.includes(name))];
}

/** @param {string[]} names @param {string[]} others */
export const isSameOrder = (names, others) => String(names) === String(others);

/**
 * @param {import("../field_types").OrderSpec} spec
 * @param {import("../field_types").Values} answer
 * @param {import("../field_types").Values | null} stored what an order that was taken back was
 * @returns {import("../field_types").InWords}
 */
export function inWords({ id, options }, answer, stored) {
  const label = Object.fromEntries(options);
  /** @type {string[] | null} */
  const names = answer[id] ?? (answer[id] === null ? stored?.[id] : null);
  return names ? { [id]: names.map((name) => label[name]).join(" · ") } : {};
}
