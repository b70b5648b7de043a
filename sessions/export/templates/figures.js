// Replaces a drawn picture by an interactive one as soon as it comes into view. Its canvas is scaled as a whole.
(() => {
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const draw = async (/** @type {HTMLElement} */ place) => {
    const figure = figures[Number(place.dataset.figure)];
    const box = document.createElement("div");
    const canvas = document.createElement("div");
    box.className = "plot";
    box.setAttribute("role", "img");
    box.setAttribute("aria-label", place.dataset.alt);
    box.append(canvas);
    const fit = () => {
      const scale = box.clientWidth / figure.layout.width;
      canvas.style.transform = `scale(${scale})`;
      box.style.height = `${figure.layout.height * scale}px`;
    };
    place.replaceChildren(box);
    fit();
    await Plotly.newPlot(canvas, figure.data, figure.layout, { responsive: false, displaylogo: false, displayModeBar: false });
    new ResizeObserver(fit).observe(place);
  };
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      seen.unobserve(entry.target);
      draw(/** @type {HTMLElement} */ (entry.target));
    }
  }, { rootMargin: "200px" });
  for (const place of document.querySelectorAll("figure[data-figure]")) seen.observe(place);
})();
