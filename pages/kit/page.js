// @ts-check
// Tells the browser which language and which screen this is; Streamlit's own page knows neither.
import "./accessibility/announcer.js";
import "./accessibility/aria.js";
import { watchNames } from "./accessibility/field_names.js";
import "./accessibility/focus_restore.js";
import "./press_guard.js";
import { scrollToTop } from "./streamlit_dom.js";

watchNames();

/** @type {import("./component").Draw<{ language: string, screen: string, width: string }>} */
export default function ({ data }) {
  const root = document.documentElement;
  root.lang = data.language;
  if (root.dataset.screen !== data.screen || root.dataset.width !== data.width) {
    // Streamlit keeps the scroll position of the screen that was here before.
    scrollToTop();
  }
  root.dataset.screen = data.screen;
  root.dataset.width = data.width;
}
