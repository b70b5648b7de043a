// @ts-check
// Hands a figure to Plotly: drawn once, then animated. The figure has a canvas of fixed size that is scaled as a whole.
import { find, stateOf } from "../dom.js";
import { loadedPlotly, loadPlotly } from "./plotly.js";

const TRANSITION = 400; // ms
const RETRY = 2000; // ms until Plotly's script is asked for again

/** @typedef {{ type: string, mode?: string }} Trace */
/** @typedef {{ data: Trace[], layout: { width: number, height: number } }} Figure */
/** @typedef {{ name: string, figure: Figure, alt: string, script: string }} Data */
/**
 * @typedef {object} Chart
 * @property {HTMLElement} canvas
 * @property {Data | null} latest what is to be shown
 * @property {Data | null} drawn what is shown
 * @property {boolean} busy
 * @property {string} name of the chart on the canvas
 * @property {string} traces on the canvas
 * @property {ResizeObserver | null} sizes
 * @property {() => void} [onResize]
 */

const chartOf = stateOf(
  /** @returns {Chart} */
  (/** @type {HTMLElement} */ box) => ({
    canvas: find(box, ".canvas"), latest: null, drawn: null, busy: false, name: "", traces: "", sizes: null,
  }),
);

/**
 * As large as the width allows, and on the projector as the height allows too, so that nothing runs off the screen: its
 * style says what stays free below it. A screen that is scrolled leaves nothing free.
 * @param {HTMLElement} box
 * @param {HTMLElement} canvas
 * @param {Figure["layout"]} layout
 */
function fit(box, canvas, layout) {
  const below = parseFloat(getComputedStyle(box).scrollMarginBottom);
  const height = below ? Math.max(200, innerHeight - box.getBoundingClientRect().top - below) : Infinity;
  const scale = Math.min(box.clientWidth / layout.width, height / layout.height);
  canvas.style.left = `${(box.clientWidth - layout.width * scale) / 2}px`;
  canvas.style.transform = `scale(${scale})`;
  box.style.height = `${layout.height * scale}px`;
}

/**
 * Plotly animates traces by their place in the list, so that other traces need another chart.
 * @param {Figure} figure
 */
const tracesOf = (figure) => figure.data.map(({ type, mode }) => `${type} ${mode}`).join();

/**
 * @param {HTMLElement} box
 * @param {Chart} chart
 * @param {Data} data
 */
async function draw(box, chart, { name, figure, alt, script }) {
  const { canvas } = chart;
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", alt);
  const plotly = loadedPlotly() ?? (await loadPlotly(script));
  fit(box, canvas, figure.layout);
  if (chart.name !== name || chart.traces !== tracesOf(figure)) {
    Object.assign(chart, { name, traces: tracesOf(figure) });
    await plotly.react(canvas, figure.data, figure.layout, { staticPlot: true, responsive: false });
    return;
  }
  const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : TRANSITION;
  await plotly.animate(
    canvas,
    { data: figure.data, traces: figure.data.map((_, at) => at) },
    { mode: "immediate", transition: { duration, easing: "cubic-in-out" }, frame: { duration, redraw: false } },
  );
}

/**
 * Draw what is latest, until nothing newer came meanwhile.
 * @param {HTMLElement} box
 * @param {Chart} chart
 */
async function drawLatest(box, chart) {
  if (chart.busy) return;
  chart.busy = true;
  try {
    while (chart.latest && chart.drawn !== chart.latest) {
      const latest = chart.latest;
      try {
        await draw(box, chart, latest);
      } catch {
        if (!loadedPlotly()) await new Promise((resolve) => setTimeout(resolve, RETRY)); // a bad network
      }
      chart.drawn = loadedPlotly() ? latest : null;
    }
  } finally {
    chart.busy = false;
  }
}

/** @type {import("../component").Draw<Data>} */
export default function ({ data, parentElement }) {
  const box = find(parentElement, ".chart");
  const chart = chartOf(box);
  chart.latest = data;
  drawLatest(box, chart);
  if (!chart.sizes) {
    const refit = () => chart.latest && fit(box, chart.canvas, chart.latest.figure.layout);
    chart.sizes = new ResizeObserver(refit);
    chart.sizes.observe(box);
    chart.onResize = refit;
    addEventListener("resize", refit);
  }
  return () => {
    chart.sizes?.disconnect();
    if (chart.onResize) removeEventListener("resize", chart.onResize);
  };
}
