// @ts-check
// Whether something stands on this page that was entered and not sent. The facilitator sees of how many people that is
// so before closing a round; never of whom.

const LASTING = 1500; // ms that it must last before it is told: most of what is entered is stored in a moment

/** Dispatches "change" when `isUnsent()` has changed. */
export const unsentEvents = new EventTarget();
/** The names of what is not sent. @type {Set<string>} */
const names = new Set();
let told = false;
/** @type {import("../../kit/component").Timer | undefined} */
let timer;

/** Whether something was entered a moment ago and is not sent. */
export const isUnsent = () => told;

/** @param {boolean} value */
function tell(value) {
  clearTimeout(timer);
  timer = undefined;
  if (told === value) return;
  told = value;
  unsentEvents.dispatchEvent(new Event("change"));
}

/** @param {string} name of an entry or a draft @param {boolean} value whether it waits to be sent */
export function setUnsent(name, value) {
  if (value) names.add(name);
  else names.delete(name);
  if (!names.size) tell(false);
  else timer ??= setTimeout(() => tell(true), LASTING);
}
