// @ts-check
// How many consoles are open comes over the live connection; nothing is asked for it.
import { find, setText } from "../../kit/dom.js";
import { events, presence } from "../../kit/live/live_connection.js";

/** @type {import("../../kit/component").Draw<{ many: string }>} */
export default function ({ data, parentElement }) {
  const line = find(parentElement, "p");
  const show = () => {
    setText(line, presence.consoles > 1 ? data.many.replace("#", String(presence.consoles)) : "");
  };
  show();
  events.addEventListener("presence", show);
  return () => events.removeEventListener("presence", show);
}
