// @ts-check
// Keeps a preview inert: nothing in it can be pressed, typed in or reached with the keyboard. And brings the form of
// what was just chosen into sight.
import { stateOf } from "../kit/dom.js";
import { scrollToTop } from "../kit/streamlit_dom.js";

const NARROW = 640; // pixels below which the columns stand one below the other

const observerOf = stateOf(
  /** @returns {{ observer: MutationObserver | null }} */
  (/** @type {HTMLElement} */ _root) => ({ observer: null }),
);

function makeInert() {
  for (const name of ["view_phone", "view_projector"]) {
    for (const view of document.querySelectorAll(`.st-key-${name}`)) {
      if (view instanceof HTMLElement && !view.inert) view.inert = true;
    }
  }
}

/** @param {string} chosen */
function showForm(chosen) {
  const form = document.querySelector(".st-key-form");
  if (!(form instanceof HTMLElement) || form.dataset.chosen === chosen) return;
  const first = form.dataset.chosen === undefined;
  form.dataset.chosen = chosen;
  if (first) return;
  if (innerWidth <= NARROW) form.scrollIntoView({ block: "start" });
  else scrollToTop();
}

/** @type {import("../kit/component").Draw<{ chosen: string }>} */
export default function ({ data, parentElement }) {
  const state = observerOf(parentElement);
  makeInert();
  if (!state.observer) {
    // On a slow machine the preview is drawn later than this, and may be drawn anew.
    state.observer = new MutationObserver(makeInert);
    state.observer.observe(document.body, { childList: true, subtree: true });
  }
  const seen = document.querySelector(".st-key-seen");
  if (seen instanceof HTMLElement) seen.tabIndex = 0; // what runs off its end is scrolled to by keyboard too
  showForm(data.chosen);
  return () => {
    state.observer?.disconnect();
    state.observer = null;
  };
}
