// @ts-check
// The timer's sound, made here: no file is loaded. Nothing sounds, or even tries to, before somebody touched this page.
import { find } from "../kit/dom.js";
import { alarms } from "../kit/countdown/countdown.js";

const STORAGE_KEY = "workshop-sound";
const TONES = { warning: [660], over: [880, 660, 880] }; // Hz

/** @type {AudioContext | null} */
let context = null;
let wantedHere = false; // for a browser that stores nothing: as long as the page stays

function isWanted() {
  try {
    return localStorage.getItem(STORAGE_KEY) === "on";
  } catch {
    return wantedHere;
  }
}

/** @param {boolean} on */
function store(on) {
  wantedHere = on;
  try {
    if (on) localStorage.setItem(STORAGE_KEY, "on");
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // kept in `wantedHere`
  }
}

/** Only ever called from a press or a key. */
function wake() {
  context ??= new AudioContext();
  context.resume();
}

/** @param {keyof typeof TONES} name */
function play(name) {
  if (!isWanted() || !context) return;
  for (const [at, pitch] of TONES[name].entries()) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime + at * 0.35;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.03);
    volume.gain.linearRampToValueAtTime(0, start + 0.3);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.32);
  }
}

/** @type {import("../kit/component").Draw<Record<"on" | "off" | "asleep", string>>} */
export default function ({ data, parentElement }) {
  const button = find(parentElement, "button");
  if (window.top !== window) return; // the small preview of the projector on the console makes no sound
  button.hidden = false;
  const paint = () => {
    const on = isWanted();
    const state = !on ? "off" : context ? "on" : "asleep";
    button.dataset.state = state;
    button.setAttribute("aria-pressed", String(on));
    find(button, "span").dataset.text = data.asleep;
    button.title = data[state];
    button.setAttribute("aria-label", button.title);
  };
  const onTouch = () => {
    if (isWanted()) wake();
    paint();
  };
  button.onclick = (event) => {
    event.stopPropagation(); // a click on the screen turns its page
    // Switched on in an earlier visit, it was only waiting for this touch.
    store(button.dataset.state === "asleep" || !isWanted());
    onTouch();
  };
  button.onpointerdown = (event) => event.stopPropagation();
  const onAlarm = (/** @type {Event} */ { type }) => play(/** @type {keyof typeof TONES} */ (type));
  addEventListener("pointerdown", onTouch);
  addEventListener("keydown", onTouch);
  for (const name of Object.keys(TONES)) alarms.addEventListener(name, onAlarm);
  paint();
  return () => {
    removeEventListener("pointerdown", onTouch);
    removeEventListener("keydown", onTouch);
    for (const name of Object.keys(TONES)) alarms.removeEventListener(name, onAlarm);
  };
}
