// @ts-check
// The keys of the console: their list, which its button or its own key opens, and the switch that turns all of them
// off, for who speaks to a computer or hits keys by accident. Streamlit listens for the keys itself, at the document.
import { create, find } from "../../kit/dom.js";

const STORAGE_KEY = "workshop/shortcuts";
const OFF = "off";
const FIELDS = "input, textarea, select, [contenteditable]";

/** @param {KeyboardEvent} event */
function isTyping(event) {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Whether a key is pressed alone; with Ctrl, Alt or ⌘ it is one of the browser or of the system. @param {KeyboardEvent} event */
const isAlone = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * @typedef {object} Data
 * @property {string} label
 * @property {string} title
 * @property {string} close
 * @property {string} on
 * @property {string} key
 * @property {[key: string, does: string][]} keys
 */

const root = document.documentElement;

function isOff() {
  return root.dataset.shortcuts === OFF;
}

/** In the page, where its styles hide the keys on the buttons, and in this browser. @param {string} state */
function setShortcuts(state) {
  root.dataset.shortcuts = state;
  try {
    localStorage.setItem(STORAGE_KEY, state);
  } catch {
    // a browser without storage: until the page is closed
  }
}

function storedShortcuts() {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? "";
  } catch {
    return "";
  }
}

root.dataset.shortcuts = storedShortcuts();
document.body.addEventListener("keydown", (event) => {
  if (isOff() && isAlone(event) && !isTyping(event)) event.stopPropagation(); // the document never hears of it
});

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const dialog = find(parentElement, "dialog", HTMLDialogElement);
  const [open, close] = [find(parentElement, ".open"), find(parentElement, ".close")];
  const on = find(parentElement, ".on", HTMLInputElement);
  open.textContent = data.label;
  find(parentElement, "h2").textContent = data.title;
  find(parentElement, "label span").textContent = data.on;
  close.textContent = data.close;
  find(parentElement, "dl").replaceChildren(
    ...data.keys.flatMap(([key, does]) => {
      const name = create("dt");
      name.append(create("kbd", { textContent: key }));
      return [name, create("dd", { textContent: does })];
    }),
  );
  const show = () => {
    if (!dialog.open) dialog.showModal();
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== data.key || !isAlone(event) || isTyping(event)) return;
    event.preventDefault();
    show();
  };
  // Other keys steer nothing while one reads what they do.
  dialog.onkeydown = (event) => event.stopPropagation();
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  on.checked = !isOff();
  on.onchange = () => setShortcuts(on.checked ? "" : OFF);
  open.onclick = show;
  close.onclick = () => dialog.close();
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
