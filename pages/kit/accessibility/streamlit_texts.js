// @ts-check
// Streamlit writes a few words of its own in English. This module puts them into the language of the page; which words
// these are is listed in `server/streamlit_compat.py`.
import { OWN_TEXTS } from "../streamlit_dom.js";

/** The words in the language of the page, by the English ones. @type {Map<string, string>} */
let words = new Map();
/** @type {MutationObserver | null} */
let observer = null;

/** @param {Node} node */
function translate(node) {
  if (!(node instanceof Text)) return;
  const word = words.get(node.data);
  if (word !== undefined && word !== node.data && node.parentElement?.closest(OWN_TEXTS)) node.data = word;
}

/** @param {Node} root */
function translateAll(root) {
  translate(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) translate(walker.currentNode);
}

/** @param {Record<string, string>} texts by the English words */
export function translateTexts(texts) {
  words = new Map(Object.entries(texts));
  for (const element of document.querySelectorAll(OWN_TEXTS)) translateAll(element);
  if (observer) return;
  observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      translate(target);
      addedNodes.forEach(translateAll);
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}
