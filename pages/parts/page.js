// Tells the browser which language and which screen this is; Streamlit's own page knows neither.
export default function ({ data }) {
  const root = document.documentElement;
  root.lang = data.language;
  if (root.dataset.screen !== data.screen || root.dataset.width !== data.width) {
    // Streamlit keeps the scroll position of the screen that was here before.
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  }
  root.dataset.screen = data.screen;
  root.dataset.width = data.width;
}
