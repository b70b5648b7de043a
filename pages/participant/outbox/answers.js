// @ts-check
// Answers that are not confirmed: put together, and compared with what is stored.

/** @typedef {import("./answer_types").Answer} Answer */
/** @typedef {import("./answer_types").Pending} Pending */
/** @typedef {import("./answer_types").Entry} Entry */
/** @typedef {import("./answer_types").Stored} Stored */

/**
 * Values with later ones in their place. The later ones come last: where a field holds too much, the last ones count.
 * @template T
 * @param {Record<string, T>} earlier
 * @param {Record<string, T>} later
 * @returns {Record<string, T>}
 */
export function onTop(earlier, later) {
  return { ...Object.fromEntries(Object.entries(earlier).filter(([id]) => !(id in later))), ...later };
}

/**
 * A change on top of an earlier one, neither of which is confirmed.
 * @param {Answer | null | undefined} earlier
 * @param {Answer} later
 * @returns {Answer}
 */
export function merged(earlier, later) {
  if (!earlier || earlier.pass || later.pass) return later;
  if (!later.texts) return onTop(earlier, later);
  const withdrawn = [...(earlier.withdrawn ?? []), ...(later.withdrawn ?? [])];
  const texts = new Map([...(earlier.texts ?? []), ...later.texts].map((item) => [item.id, item]));
  for (const id of withdrawn) texts.delete(id);
  return { texts: [...texts.values()], withdrawn };
}

/**
 * The entries that can be sent as one answer: all of them, or one when they hold more than `most` texts together. The
 * page's own comes first then, since what it sends takes the place of its entry.
 * @template {[name: string, entry: Entry & Pending]} T
 * @param {T[]} entries
 * @param {string} own
 * @param {number} most
 */
function sendable(entries, own, most) {
  const { texts = [] } = entries.map(([, { answer }]) => answer).reduce(merged, /** @type {Answer} */ ({}));
  return texts.length > most ? [entries.find(([name]) => name === own) ?? entries[0]] : entries;
}

/**
 * Everything that is kept under one key, from the page itself and from pages before or beside it, as one answer: so
 * that no page sends what is older than what another one sends. Null when there is nothing to take over.
 * @param {[name: string, entry: Entry & Pending][]} kept the earliest first
 * @param {string} own the name of the page's own entry
 * @param {Pending | null} pending what the page itself has sent
 * @param {() => string} newNonce
 * @param {number} [most] texts in one answer; the other entries are left for the next one
 * @returns {{ pending: Pending, obsolete: string[], taken: string[] } | null} the entries of others that are to be
 *   deleted, and those that are to be marked, since their page may still be open
 */
export function collected(kept, own, pending, newNonce, most = Infinity) {
  const entries = sendable(kept, own, most);
  if (!entries.length || (entries.length === 1 && pending)) return null;
  const last = entries[entries.length - 1][1];
  const others = entries.filter(([name]) => name !== own);
  return {
    pending: {
      nonce: entries.length > 1 ? newNonce() : last.nonce,
      answer: entries.map(([, { answer }]) => answer).reduce(merged),
      inWords: Object.assign({}, ...entries.map(([, { inWords }]) => inWords)),
      asked: last.asked,
    },
    obsolete: others.filter(([, { late }]) => late).map(([name]) => name),
    taken: others.filter(([, { late }]) => !late).map(([name]) => name),
  };
}

/** Texts are normalised where they are stored: compared without white space and control characters. */
function normalised(/** @type {string} */ _key, /** @type {unknown} */ value) {
  return typeof value === "string" ? value.normalize("NFC").replace(/[\p{C}\s]+/gu, "") : value;
}

/** @param {unknown} value @param {unknown} other */
function isSame(value, other) {
  return JSON.stringify(value ?? null, normalised) === JSON.stringify(other ?? null, normalised);
}

/**
 * The parts of an unconfirmed answer that the server does not have, in words.
 * @param {Pick<Pending, "answer" | "inWords">} entry
 * @param {Stored} stored
 * @param {{ pass?: string, back?: string }} [words] for a pass, and for what was taken back, with {text}
 * @returns {string[]}
 */
export function missing({ answer, inWords = {} }, { value, answered }, words = {}) {
  if (answer.pass) return answered && !value ? [] : [words.pass ?? ""];
  const takenBack = (/** @type {string | undefined} */ text) => (words.back ?? "").replace("{text}", () => text ?? "");
  if (!answer.texts) {
    const open = Object.keys(answer).filter((id) => !isSame(answer[id], value?.[id]));
    return open.map((id) => (answer[id] === null ? takenBack(inWords[id]) : (inWords[id] ?? String(answer[id]))));
  }
  /** @type {Map<string, import("./answer_types").TextItem>} */
  const stored = new Map((value?.texts ?? []).map((/** @type {any} */ item) => [item.id, item]));
  const texts = answer.texts.filter((item) => !isSame(item, stored.get(item.id)));
  const withdrawn = (answer.withdrawn ?? []).filter((id) => stored.has(id));
  return [
    ...texts.map((item) => inWords[item.id] ?? item.text),
    ...withdrawn.map((id) => takenBack(inWords[id] ?? stored.get(id)?.text)),
  ];
}
