// @ts-check
// Brings what has just been opened into sight: what is drawn above it pushes it down, or it lies below the window.

/** @type {import("../component").Draw<{ container: string, opened: string, block: ScrollLogicalPosition }>} */
export default function ({ data }) {
  const container = document.querySelector(`.st-key-${data.container}`);
  if (!(container instanceof HTMLElement) || container.dataset.opened === data.opened) return;
  container.dataset.opened = data.opened;
  requestAnimationFrame(() => container.scrollIntoView({ block: data.block }));
}
