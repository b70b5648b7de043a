// Plotly's script, fetched once by whatever asks for it first on this page.
function script(address) {
  return (window.__workshopPlotly ??= new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = address;
    element.onload = () => done(window.Plotly);
    element.onerror = () => {
      window.__workshopPlotly = null;
      failed(new Error("Plotly's script did not load"));
    };
    document.head.append(element);
  }));
}
