// @ts-check
// What a browser keeps until the server has it: through a reload and a closed tab, and while the page stays when it
// may store nothing. Each page keeps its own; one that comes later takes over what another left behind.
import { blockReload } from "../../kit/live/reload.js";

/** @typedef {import("./answer_types").Entry} Entry */
/** @typedef {import("./answer_types").Pending} Pending */

const LIFETIME = 2 * 24 * 3600 * 1000; // ms after which what nobody came back for is deleted
const PREFIX = "workshop:";

/** Where a page keeps its entry. @param {string} key @param {string} page */
export const entryName = (key, page) => `${PREFIX}${key}@${page}`;

/** Where a draft is kept. @param {string} key */
export const draftName = (key) => `${PREFIX}${key}/draft`;

/** The key of an entry or a draft. @param {string} name */
export const keyOf = (name) => name.slice(PREFIX.length).replace(/@[^@]*$|\/draft$/, "");

export class EntryStorage {
  /** What the browser did not store. @type {Map<string, any>} */
  #memory = new Map();

  /** @param {() => Storage} getStorage throws where storage is forbidden */
  constructor(getStorage) {
    this.getStorage = getStorage;
  }

  /** Whether something is lost when the page is closed. */
  get isVolatile() {
    return this.#memory.size > 0;
  }

  /** @param {string} name @returns {any} an entry or a draft; null when there is none */
  read(name) {
    if (this.#memory.has(name)) return this.#memory.get(name);
    try {
      const entry = JSON.parse(this.getStorage().getItem(name) ?? "null");
      return entry?.told ? { inWords: entry.told, ...entry } : entry; // kept by an older version
    } catch {
      return null;
    }
  }

  /** @param {string} name @param {object} value */
  write(name, value) {
    const entry = { ...value, at: Date.now() };
    this.#memory.delete(name);
    try {
      this.getStorage().setItem(name, JSON.stringify(entry));
    } catch {
      this.delete(name); // an older one must not come back in place of this one
      this.#memory.set(name, entry);
    }
  }

  /** @param {string} name */
  delete(name) {
    this.#memory.delete(name);
    try {
      this.getStorage().removeItem(name);
    } catch {
      // nothing was stored
    }
  }

  /** The names of all entries and drafts whose key begins like this. @param {string} begin */
  names(begin = "") {
    /** @type {string[]} */
    let stored = [];
    try {
      stored = Object.keys(this.getStorage());
    } catch {
      // nothing was stored
    }
    return [...new Set([...stored, ...this.#memory.keys()])].filter((name) => name.startsWith(PREFIX + begin));
  }

  /**
   * What was entered under a key by whatever page, the earliest first.
   * @param {string} key
   * @returns {[name: string, entry: Entry & Pending][]}
   */
  entries(key) {
    return this.names(`${key}@`)
      .map((name) => /** @type {[string, any]} */ ([name, this.read(name)]))
      .filter(([, entry]) => entry?.answer)
      .sort(([, entry], [, other]) => entry.at - other.at);
  }

  /** Delete what nobody came back for. @param {number} now */
  deleteOld(now) {
    for (const name of this.names()) if (!(now - this.read(name)?.at < LIFETIME)) this.delete(name);
  }
}

/** The storage of this page. */
export const storage = new EntryStorage(() => localStorage);
storage.deleteOld(Date.now());
blockReload(() => storage.isVolatile);
