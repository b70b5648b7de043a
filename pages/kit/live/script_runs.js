// @ts-check
import { SCRIPT_STATE } from "../streamlit_dom.js";

const LONGEST = 2000; // ms that a rerun waits for the run before it, at the most

/** Whether Streamlit runs the page's script, which it says in the page. */
export function isRunning() {
  const app = /** @type {HTMLElement | null} */ (document.querySelector(SCRIPT_STATE));
  return app?.dataset.testScriptState === "running";
}

/**
 * Wait until it is true, or for LONGEST.
 * @param {() => boolean} isTrue
 */
export async function until(isTrue) {
  for (const end = Date.now() + LONGEST; !isTrue() && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
