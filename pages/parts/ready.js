// Fetches Plotly's script while people come in, so that the first picture doesn't wait for it.
export default function ({ data }) {
  script(data.script).catch(() => {}); // the picture asks again
}
