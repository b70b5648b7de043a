// @ts-check
import { find } from "../kit/dom.js";

/** @type {import("../kit/component").Draw<{ label: string }>} */
export default function ({ data, parentElement }) {
  const button = find(parentElement, "button");
  button.textContent = data.label;
  button.onclick = () => print();
}
