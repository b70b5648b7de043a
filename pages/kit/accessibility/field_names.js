// @ts-check
// A label of a widget is shown as typed by a word joiner and a backslash before every sign: `escape_markdown` in
// pieces.py. Streamlit names a field by its label as it was given, and leaves the word joiners in the text. This module
// removes both, so that every name and every label of the page is what was typed, also for who copies or searches it.

const ESCAPE = /\u2060(?:\\(?=[!-/:-@[-`{-~]))?/g;
const WORD_JOINER = "\u2060";
const NAMING = ["aria-label", "title"];

/** A label of a widget, or the text of one on the page, as it was typed. @param {string} label */
export function asTyped(label) {
  return label.replace(ESCAPE, "");
}

/** @param {Node} node */
function clean(node) {
  if (node instanceof Text) {
    if (node.data.includes(WORD_JOINER)) node.data = asTyped(node.data);
  } else if (node instanceof Element) {
    for (const attribute of NAMING) {
      const name = node.getAttribute(attribute);
      if (name?.includes(WORD_JOINER)) node.setAttribute(attribute, asTyped(name));
    }
  }
}

/** @param {Node} root */
function cleanAll(root) {
  clean(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) clean(walker.currentNode);
}

export function watchNames() {
  cleanAll(document.body);
  new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === "childList") addedNodes.forEach(cleanAll);
      else clean(target);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: NAMING });
}
