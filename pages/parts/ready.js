// Fetches Plotly's script while people come in, so that the first picture doesn't wait for it. Within the console, which
// shows the wall small, the controls come first, on a laptop that may be old.
const PATIENCE = 15000; // ms
export default function ({ data }) {
  const fetched = () => script(data.script).catch(() => {}); // the picture asks again
  const timer = setTimeout(fetched, window.top === window ? 0 : PATIENCE);
  return () => clearTimeout(timer);
}
