// What has to fit on a wall is laid out anew when its place changes: the window, or what stands around and above it.
// Put in front of the script of every component that lays itself out. Returns how to stop.
function keepFitting(place, layOut) {
  const where = () => {
    const { top, width } = place.getBoundingClientRect();
    return `${innerHeight} ${Math.round(top + scrollY)} ${Math.round(width)}`;
  };
  let last = where();
  let waiting;
  // A style sheet or a removed line above changes the size of what holds the place, and nothing tells the window.
  const changes = new ResizeObserver(() => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      if (where() === last) return;
      last = where();
      layOut();
    });
  });
  for (let at = place; at; at = at.parentElement ?? at.getRootNode().host) changes.observe(at);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(waiting);
  };
}
