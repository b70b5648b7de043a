// @ts-check
// Fetches Plotly's script while people come in, so that the first chart doesn't wait for it. Within the console, which
// shows the projector's screen small, the controls come first, on a laptop that may be old.
import { loadPlotly } from "./plotly.js";

const EMBEDDED_DELAY = 15000; // ms

/** @type {import("../component").Draw<{ script: string }>} */
export default function ({ data }) {
  const load = () => loadPlotly(data.script).catch(() => {}); // the chart tries again
  const timer = setTimeout(load, window.top === window ? 0 : EMBEDDED_DELAY);
  return () => clearTimeout(timer);
}
