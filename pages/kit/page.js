// @ts-check
// Tells the browser which language and which screen this is; Streamlit's own page knows neither.
import "./accessibility/announcer.js";
import "./accessibility/aria.js";
import { watchNames } from "./accessibility/field_names.js";
import "./accessibility/focus_restore.js";
import { translateTexts } from "./accessibility/streamlit_texts.js";
import "./press_guard.js";
import { scrollToTop } from "./streamlit_dom.js";

watchNames();

/** @typedef {{ language: string, screen: string, width: string, words: Record<string, string> }} Data */
/** @type {import("./component").Draw<Data>} */
export default function ({ data }) {
  const root = document.documentElement;
  root.lang = data.language;
  translateTexts(data.words);
  const { screen, width } = root.dataset;
  if (screen && (screen !== data.screen || width !== data.width)) {
    // Streamlit keeps the scroll position of the screen that was here before.
    scrollToTop();
  }
  root.dataset.screen = data.screen;
  root.dataset.width = data.width;
}
