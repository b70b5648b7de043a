// @ts-check
// What our modules read of Streamlit's own page. `server/streamlit_compat.py` lists each name with its purpose, and a
// contract test fails when an upgrade of Streamlit drops one.

/** The element whose attribute says whether the script runs. */
export const SCRIPT_STATE = "[data-test-script-state]";

/** An element of an earlier run that the present run has not drawn yet. */
export const STALE_ATTRIBUTE = "data-stale";
export const STALE = `[${STALE_ATTRIBUTE}="true"]`;

/** An element that Streamlit keeps hidden because it had the focus when a run removed it. */
export const RETAINED_ATTRIBUTE = "data-retained";
export const RETAINED = `[${RETAINED_ATTRIBUTE}]`;

/** The buttons of widgets that are pressed. */
export const BUTTONS = ":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";

/** The class of an element with HTML of ours; its styles apply to HTML on a phone too. */
export const HTML_CLASS = "stHtml";

/** What holds words of Streamlit's own, in English: the link to the main part, and the empty list of a field. */
export const OWN_TEXTS = '[data-testid="stSkipToContent"], [role="listbox"][data-empty]';

/** What is scrolled on a screen: with Streamlit an element inside the page. */
export function scrolled() {
  return document.querySelector('[data-testid="stMain"]') ?? document.documentElement;
}

/** Scroll the screen to its top: Streamlit keeps the position of the one before. */
export function scrollToTop() {
  scrolled().scrollTo(0, 0);
}
