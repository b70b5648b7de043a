// Tells the browser which language and which screen this is; Streamlit's own page knows neither.
export default function ({ data }) {
  const root = document.documentElement;
  root.lang = data.language;
  root.dataset.screen = data.screen;
  root.dataset.width = data.width;
}
