// What the fields of a form share. Stands in front of the scripts of the fields.
const TYPES = {}; // (form, what is asked) => a field, by its type
const PAUSE = 450; // ms after the last key or tap before it is saved

function node(markup) {
  const holder = document.createElement("template");
  holder.innerHTML = markup.trim();
  return holder.content.firstElementChild;
}

// Texts into elements, by selector; an element without a text is not there.
function fill(root, texts) {
  for (const [selector, text] of Object.entries(texts)) {
    const element = root.querySelector(selector);
    element.textContent = text;
    element.hidden = !text && !["LEGEND", "SPAN"].includes(element.tagName);
  }
}

// A group of controls with a name of its own, for who can't see that they stand together.
function named(root, name) {
  root.setAttribute("role", "group");
  if (name) root.setAttribute("aria-label", name);
}

function words(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

// A line under a finger. `moved` while it drags, `chosen` when it is let go (a key waits a moment), `undone` when the
// finger turned out to scroll the page: that was no choice. `unset` says whether nothing was chosen yet.
function draggable(range, { moved, chosen, undone, unset }) {
  let down = false;
  let cancelled = false;
  range.oninput = () => (cancelled ? undone() : moved(Number(range.value)));
  range.onchange = () => (cancelled ? undone() : chosen(Number(range.value), down ? 0 : PAUSE));
  range.onpointerdown = () => {
    down = true;
    cancelled = false;
  };
  range.onpointercancel = () => {
    down = false;
    cancelled = true;
    undone();
    setTimeout(undone);
  };
  range.onpointerup = () => {
    // A tap on where it stands changes nothing in a range input, yet the first one is a choice.
    setTimeout(() => (unset() ? chosen(Number(range.value), 0) : undone()));
    setTimeout(() => (down = false));
  };
  range.onkeydown = (event) => {
    cancelled = false;
    if ((event.key === "Enter" || event.key === " ") && unset()) chosen(Number(range.value), 0);
  };
}

// A number that somebody types; what is no number is put back as it was. Nothing else may change it meanwhile.
function typed(input, { chosen, undone }) {
  const entry = { busy: false };
  input.oninput = () => (entry.busy = true);
  input.onchange = () => {
    const text = input.value.trim();
    entry.busy = false;
    text === "" || !Number.isFinite(Number(text)) ? undone() : chosen(Number(text));
  };
  input.onblur = () => {
    if (!entry.busy) return;
    entry.busy = false;
    undone();
  };
  return entry;
}

TYPES.heading = (form, spec) => {
  const root = node(`<div class="heading"><h2></h2><p></p></div>`);
  fill(root, { h2: spec.text, p: spec.lead });
  return { root, ids: [] };
};
