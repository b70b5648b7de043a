// Brings a form that has just been opened into sight: what stands above what one is looking at pushes that down.
export default function ({ data }) {
  const form = document.querySelector(`.st-key-${data.form}`);
  if (!form || form.dataset.opened === data.opened) return;
  form.dataset.opened = data.opened;
  requestAnimationFrame(() => form.scrollIntoView({ block: "start" }));
}
