// @ts-check

/** The part of Plotly's interface that `chart.js` uses. @typedef {{ react: Function, animate: Function }} Plotly */

/** @type {Promise<Plotly> | null} */
let loading = null;

/** Plotly, when its script has been loaded. @returns {Plotly | undefined} */
export function loadedPlotly() {
  return /** @type {any} */ (window).Plotly;
}

/**
 * Load Plotly's script, once for the page. Rejects when that fails; the next call tries again.
 * @param {string} address
 * @returns {Promise<Plotly>}
 */
export function loadPlotly(address) {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(/** @type {Plotly} */ (loadedPlotly()));
    script.onerror = () => {
      loading = null;
      reject(new Error("Plotly's script did not load"));
    };
    document.head.append(script);
  });
  return loading;
}
