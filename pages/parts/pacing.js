// Ahead or behind stays as it is while the activity on stage has minutes left; from then on it goes with the clock.
const MINUTE = 60000;
const DAY = 24 * 60 * MINUTE;

function paint(line) {
  clearTimeout(line.__timer);
  const { behind, rest, going, ends, words } = line.__data;
  const passed = performance.now() - line.__since;
  const late = going ? Math.max(0, passed - rest) : 0;
  const now = behind + late;
  const minutes = Math.trunc(Math.abs(now) / MINUTE);
  const state = minutes === 0 ? "on_time" : now > 0 ? "behind" : "ahead";
  const end = Math.floor(((ends + late) % DAY) / MINUTE);
  const time = `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
  const text = words[going ? state : `over_${state}`].replace("#", minutes).replace("@", time);
  line.dataset.state = state;
  if (line.textContent !== text) line.textContent = text;
  if (going) line.__timer = setTimeout(() => paint(line), 1000);
}

export default function ({ data, parentElement }) {
  const line = parentElement.querySelector(".pace");
  line.__data = data;
  line.__since = performance.now();
  paint(line);
  return () => clearTimeout(line.__timer);
}
