// @ts-check
// Refuses what Streamlit's field for a file would refuse, in the reader's language and before Streamlit sees it.
import { find } from "../dom.js";

/**
 * @typedef {object} Data
 * @property {string} field the key of the field
 * @property {number} most bytes
 * @property {string[]} types endings of names, with their dot; none for any type
 * @property {string} tooLarge
 * @property {string} wrongType
 */

/**
 * Why these files can't be uploaded; an empty text when they can.
 * @param {Iterable<{ name: string, size: number }>} files
 * @param {Pick<Data, "most" | "types" | "tooLarge" | "wrongType">} data
 */
export function refusalOf(files, { most, types, tooLarge, wrongType }) {
  for (const { name, size } of files) {
    if (types.length && !types.some((type) => name.toLowerCase().endsWith(type))) return wrongType;
    if (size > most) return tooLarge;
  }
  return "";
}

/** The files of a drop, or of an input that changed. @param {Event} event */
function filesOf(event) {
  if (event instanceof DragEvent) return event.dataTransfer?.files ?? [];
  return (event.target instanceof HTMLInputElement && event.target.files) || [];
}

/** @type {import("../component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const line = find(parentElement, "p");
  /** @param {Event} event */
  const check = (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(`.st-key-${CSS.escape(data.field)}`)) return;
    const refusal = refusalOf(filesOf(event), data);
    line.textContent = refusal;
    if (!refusal) return;
    event.preventDefault(); // else the browser would open what was dropped
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement) event.target.value = "";
  };
  for (const type of ["change", "drop"]) addEventListener(type, check, true);
  return () => {
    for (const type of ["change", "drop"]) removeEventListener(type, check, true);
  };
}
