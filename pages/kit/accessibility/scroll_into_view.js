// @ts-check
// Brings a form that has just been opened into sight: what is drawn above it pushes it down.

/** @type {import("../kit/component").Draw<{ form: string, opened: string }>} */
export default function ({ data }) {
  const form = document.querySelector(`.st-key-${data.form}`);
  if (!(form instanceof HTMLElement) || form.dataset.opened === data.opened) return;
  form.dataset.opened = data.opened;
  requestAnimationFrame(() => form.scrollIntoView({ block: "start" }));
}
