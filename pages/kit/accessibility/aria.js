// @ts-check
// What Streamlit's widgets can't be told in Python. HTML of ours says it in data attributes, and after every redraw it
// is put on the widgets beside it:
// - `data-row-name` names the row of a list, and `data-row-state` what became of it: the controls of that row get the
//   name behind their label, so that "Approve" ten times over says what is approved;
// - `data-current` names the keys of the controls that stand for what is shown now, with spaces in between.
import { BUTTONS, STALE, STALE_ATTRIBUTE } from "../streamlit_dom.js";

/** The controls in the innermost container around an element that has any. @param {Element} element */
function controlsBeside(element) {
  for (let container = element.parentElement; container; container = container.parentElement) {
    if (!container.matches('[class*="st-key-"]')) continue;
    const controls = /** @type {HTMLElement[]} */ ([...container.querySelectorAll(BUTTONS)]);
    if (controls.length) return controls;
  }
  return [];
}

/** @param {Element} element @param {string} name @param {string} value */
function setAttribute(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function nameRows() {
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-row-name]"))) {
    const { rowName, rowState } = row.dataset;
    for (const control of controlsBeside(row)) {
      const label = control.textContent?.trim() ?? "";
      if (rowName) setAttribute(control, "aria-label", `${label}: ${rowName}`);
      else control.removeAttribute("aria-label");
      if (rowState) setAttribute(control, "data-state", rowState);
    }
  }
}

function markCurrent() {
  const marks = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`[data-current]:not(${STALE} *)`)]);
  const keys = marks.flatMap(({ dataset }) => (dataset.current ?? "").split(" ").filter(Boolean));
  const current = keys.flatMap((key) => [...document.querySelectorAll(`.st-key-${CSS.escape(key)} button`)]);
  for (const control of document.querySelectorAll("button[aria-current]")) {
    if (!current.includes(control)) control.removeAttribute("aria-current");
  }
  for (const control of current) setAttribute(control, "aria-current", "true");
}

function apply() {
  nameRows();
  markCurrent();
}

new MutationObserver(apply).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [STALE_ATTRIBUTE],
});
