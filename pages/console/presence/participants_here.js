// @ts-check
// How many participants are here now, and how many are still busy. It comes over the live connection; nothing is asked
// for it, and no script runs.
import { find, setText } from "../../kit/dom.js";
import { events, presence } from "../../kit/live/live_connection.js";

/** @type {import("../../kit/component").Draw<{ connected: string, one_busy: string, many_busy: string }>} */
export default function ({ data, parentElement }) {
  const line = find(parentElement, "p");
  const show = () => {
    const busy = presence.unsent === 1 ? data.one_busy : data.many_busy;
    const parts = [data.connected.replace("#", String(presence.participants))];
    if (presence.unsent) parts.push(busy.replace("#", String(presence.unsent)));
    setText(line, parts.join(" · "));
  };
  show();
  events.addEventListener("presence", show);
  return () => events.removeEventListener("presence", show);
}
