// @ts-check
// The order of what a tab sends: all of it has a name that lasts through a reload, and a number that grows. Of what one
// name sent the server stores nothing older over what is newer, however late and over whichever connection it comes.
import { randomName } from "../page_identity.js";

const STORAGE_KEY = "workshop/order";

export class SendingOrder {
  #name = "";
  #last = 0;

  /** @param {() => Storage} getStorage throws where storage is forbidden @param {() => number} now in ms */
  constructor(getStorage, now = Date.now) {
    this.getStorage = getStorage;
    this.now = now;
    this.rename();
    this.takeOver();
  }

  /** The name, and the next number: the time, unless that was set back. @returns {{ page: string, number: number }} */
  next() {
    this.#last = Math.max(this.#last + 1, this.now());
    return { page: this.#name, number: this.#last };
  }

  /** Go on as another one: whatever is sent from here on is newer than all before it. */
  rename() {
    this.#name = randomName() + randomName();
  }

  /**
   * Leave the name to the next page in this tab. Not before this one goes: a tab that is duplicated takes a copy of the
   * storage along, and may not send under the name of one that is still open.
   */
  handOver() {
    try {
      this.getStorage().setItem(STORAGE_KEY, JSON.stringify({ name: this.#name, last: this.#last }));
    } catch {
      // a browser without storage
    }
  }

  /** Go on where the page before it in this tab stopped, if it left its name. */
  takeOver() {
    try {
      const { name, last } = JSON.parse(this.getStorage().getItem(STORAGE_KEY) ?? "null") ?? {};
      this.getStorage().removeItem(STORAGE_KEY);
      if (typeof name !== "string" || !Number.isSafeInteger(last)) return;
      this.#name = name;
      this.#last = Math.max(this.#last, last);
    } catch {
      // a browser without storage
    }
  }
}
