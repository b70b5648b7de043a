// @ts-check
// By its identity the server knows a page again after a lost connection, and no longer listens to the connection
// before. After a reload it is another page, which names the one that it comes after.

const STORAGE_KEY = "workshop/page";

/** A random name of ten characters, or one or two fewer. */
export const randomName = () => Math.random().toString(36).slice(2, 12);

/**
 * Take over from the page that was in this tab before, and return its identity; "" when there was none or the browser
 * stores nothing.
 * @param {() => Pick<Storage, "getItem" | "setItem">} getStorage throws where storage is forbidden
 * @param {string} page
 */
export function takeOver(getStorage, page) {
  let before = "";
  try {
    before = getStorage().getItem(STORAGE_KEY) ?? "";
    getStorage().setItem(STORAGE_KEY, page);
  } catch {
    // a browser without storage
  }
  return before;
}

/**
 * What a phone tells the server about itself when it connects.
 * @param {object} phone
 * @param {string} phone.page its identity
 * @param {string} phone.after the identity of the page before it; "" when the server knows of it
 * @param {boolean} phone.wasAsleep whether it needs its whole screen anew
 * @param {{ stage: number, rehearsal: string }} phone.view what it shows
 */
export function connectionQuery({ page, after, wasAsleep, view }) {
  return {
    phone: "1",
    page,
    ...(after ? { after } : {}),
    stage: wasAsleep ? "" : String(view.stage),
    rehearsal: view.rehearsal,
  };
}

/** The identity of this page. */
export const PAGE = randomName();
