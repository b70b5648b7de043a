// @ts-check
// Opens and closes the preview of the projector on a phone; the page's own styles do the rest.
import { find } from "../kit/dom.js";

/** @type {import("../kit/component").Draw<{ label: string }>} */
export default function ({ data, parentElement }) {
  const button = find(parentElement, "button");
  const root = document.documentElement;
  const show = () => button.setAttribute("aria-expanded", String(root.dataset.preview === "open"));
  button.textContent = data.label;
  show();
  button.onclick = () => {
    root.dataset.preview = root.dataset.preview === "open" ? "" : "open";
    show();
  };
}
