// Hands a figure to Plotly: drawn once, then moved. The figure has a canvas of fixed size that is scaled as a whole.
const GLIDE = 400; // ms

// As large as the width allows, and on the wall as the height allows too, so that nothing runs off the beamer.
function fit(box, canvas, layout) {
  const wall = document.documentElement.dataset.width === "wall";
  const top = box.getBoundingClientRect().top;
  const height = wall ? Math.max(200, innerHeight - top - 0.24 * innerHeight) : Infinity;
  const scale = Math.min(box.clientWidth / layout.width, height / layout.height);
  canvas.style.left = `${(box.clientWidth - layout.width * scale) / 2}px`;
  canvas.style.transform = `scale(${scale})`;
  box.style.height = `${layout.height * scale}px`;
}

// What Plotly can move: it takes traces by their place in the list, so that other traces are another picture.
const form = (figure) => figure.data.map(({ type, mode }) => `${type} ${mode}`).join();

async function draw(box, canvas, { name, figure, alt, script: address }) {
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", alt);
  const Plotly = window.Plotly ?? (await script(address));
  fit(box, canvas, figure.layout);
  if (canvas.__name !== name || canvas.__form !== form(figure)) {
    [canvas.__name, canvas.__form] = [name, form(figure)];
    await Plotly.react(canvas, figure.data, figure.layout, { staticPlot: true, responsive: false });
    return;
  }
  const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : GLIDE;
  await Plotly.animate(
    canvas,
    { data: figure.data, traces: figure.data.map((_, at) => at) },
    { mode: "immediate", transition: { duration, easing: "cubic-in-out" }, frame: { duration, redraw: false } },
  );
}

export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".picture");
  const canvas = box.querySelector(".canvas");
  box.__latest = data;
  const next = async () => {
    if (box.__busy) return;
    box.__busy = true;
    try {
      while (box.__drawn !== box.__latest) {
        const latest = box.__latest;
        try {
          await draw(box, canvas, latest);
        } catch (error) {
          if (!window.Plotly) await new Promise((done) => setTimeout(done, 2000)); // the script again, on a bad network
        }
        box.__drawn = window.Plotly ? latest : null;
      }
    } finally {
      box.__busy = false;
    }
  };
  next();
  if (!box.__sizes) {
    box.__sizes = new ResizeObserver(() => box.__latest && fit(box, canvas, box.__latest.figure.layout));
    box.__sizes.observe(box);
  }
  return () => box.__sizes.disconnect();
}
