// @ts-check
// How many consoles are open comes over the live connection; nothing is asked for it.
import { find } from "../kit/dom.js";
import { consoles, events } from "../kit/live/live_connection.js";

/** @type {import("../kit/component").Draw<{ many: string }>} */
export default function ({ data, parentElement }) {
  const line = find(parentElement, "p");
  const show = () => {
    const text = consoles > 1 ? data.many.replace("#", String(consoles)) : "";
    if (line.textContent !== text) line.textContent = text;
  };
  show();
  events.addEventListener("consoles", show);
  return () => events.removeEventListener("consoles", show);
}
