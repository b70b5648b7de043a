// Keeps an example an example: nothing in it can be pressed, typed in or reached with the keyboard. And brings the
// form of what was just chosen into sight.
const NARROW = 640; // pixels below which the columns stand one below the other

export default function ({ data }) {
  for (const name of ["view_phone", "view_wall"]) {
    for (const view of document.querySelectorAll(`.st-key-${name}`)) view.inert = true;
  }
  const seen = document.querySelector(".st-key-seen");
  if (seen) seen.tabIndex = 0; // what runs off its end is scrolled to by keyboard too
  const form = document.querySelector(".st-key-form");
  if (!form || form.dataset.chosen === data.chosen) return;
  const first = form.dataset.chosen === undefined;
  form.dataset.chosen = data.chosen;
  if (first) return;
  if (innerWidth <= NARROW) form.scrollIntoView({ block: "start" });
  else document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}
