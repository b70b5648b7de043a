// @ts-check
// Streamlit names a field by its label as it was given, with the backslashes by which the label is shown as typed. This
// module names every field of the page as its label reads.

const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|~:$<>&])/g; // as `escape_markdown` in pieces.py writes them
const WITH_BACKSLASH = String.raw`[aria-label*="\\"]`;
/** What was named already, by its name: a backslash that somebody typed stays. @type {WeakMap<Element, string>} */
const named = new WeakMap();

/** A label of a widget without the backslashes of Markdown. @param {string} label */
export function asTyped(label) {
  return label.replace(ESCAPED, "$1");
}

function nameFields() {
  for (const element of document.querySelectorAll(WITH_BACKSLASH)) {
    const label = element.getAttribute("aria-label") ?? "";
    if (named.get(element) === label) continue;
    named.set(element, asTyped(label));
    element.setAttribute("aria-label", asTyped(label));
  }
}

export function watchNames() {
  nameFields();
  const options = { subtree: true, childList: true, attributeFilter: ["aria-label"] };
  new MutationObserver(nameFields).observe(document.body, options);
}
