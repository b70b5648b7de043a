// Keeps an example an example: nothing in it can be pressed, typed in or reached with the keyboard. And brings the
// form of what was just chosen into sight.
const NARROW = 640; // pixels below which the columns stand one below the other

function still() {
  for (const name of ["view_phone", "view_wall"]) {
    for (const view of document.querySelectorAll(`.st-key-${name}`)) view.inert ||= true;
  }
}

export default function ({ data, parentElement }) {
  still();
  if (!parentElement.__watching) {
    // On a slow machine what must be still comes after this, and may come anew.
    parentElement.__watching = new MutationObserver(still);
    parentElement.__watching.observe(document.body, { childList: true, subtree: true });
  }
  const seen = document.querySelector(".st-key-seen");
  if (seen) seen.tabIndex = 0; // what runs off its end is scrolled to by keyboard too
  const form = document.querySelector(".st-key-form");
  const leave = () => {
    parentElement.__watching?.disconnect();
    parentElement.__watching = null;
  };
  if (!form || form.dataset.chosen === data.chosen) return leave;
  const first = form.dataset.chosen === undefined;
  form.dataset.chosen = data.chosen;
  if (first) return leave;
  if (innerWidth <= NARROW) form.scrollIntoView({ block: "start" });
  else document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  return leave;
}
