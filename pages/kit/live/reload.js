// @ts-check

/** @type {(() => boolean)[]} */
const blockers = [];
let reloading = false;
const WITHIN = 800; // ms over which hundreds of phones spread that load their page again

/**
 * Never reload the page while `isBlocked()`: it holds an answer that the browser could not store.
 * @param {() => boolean} isBlocked
 */
export function blockReload(isBlocked) {
  blockers.push(isBlocked);
}

/** Load the page again, soon: not hundreds of phones at the same moment. False when something blocks it. */
export function reloadPage() {
  if (blockers.some((isBlocked) => isBlocked())) return false;
  if (!reloading) setTimeout(() => location.reload(), Math.random() * WITHIN);
  reloading = true;
  return true;
}

/** Hide at once what this browser may no longer see, and load the page again, which says what can be done. */
export function leavePage() {
  document.body.hidden = true;
  location.reload();
}
