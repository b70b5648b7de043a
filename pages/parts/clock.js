// Counts down to a moment that the server measured in milliseconds from now: the browser's own clock may be wrong.
function shown(left) {
  const seconds = Math.ceil(left / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

// Written only when it changes, so that a screen reader hears of it once.
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// Said once, at the moment itself: not by a page that comes when it is over already. The projector may make a sound of it.
function tell(box, state) {
  const { name } = box.__data;
  const goes = box.__told?.name === name && box.__told.state !== state;
  if (goes && (state === "warning" || state === "over")) {
    dispatchEvent(new CustomEvent("workshop-clock", { detail: state }));
  }
  box.__told = { name, state };
}

function paint(box) {
  clearTimeout(box.__timer);
  const { runs, warns, words, label } = box.__data;
  const left = runs ? Math.max(0, box.__over - performance.now()) : box.__data.left;
  const state = !runs ? "still" : left <= 0 ? "over" : left <= warns ? "warning" : "runs";
  tell(box, state);
  box.dataset.state = state;
  const digits = box.querySelector(".digits");
  write(digits, shown(left));
  digits.setAttribute("aria-label", `${label}: ${shown(left)}`);
  write(box.querySelector(".words"), words[state]);
  if (runs && left > 0) box.__timer = setTimeout(() => paint(box), (left % 1000 || 1000) + 5);
}

export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".clock");
  const over = performance.now() + data.left;
  // What came over a slow network came late: of two measurements of the same moment the earlier one is right.
  box.__over = box.__data?.name === data.name ? Math.min(box.__over, over) : over;
  box.__data = data;
  box.dataset.size = data.size;
  box.hidden = false;
  paint(box);
  if (!box.__wake) document.addEventListener("visibilitychange", (box.__wake = () => paint(box)));
  return () => {
    clearTimeout(box.__timer);
    document.removeEventListener("visibilitychange", box.__wake);
  };
}
