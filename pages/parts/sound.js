// The timer's sound, made here: no file is loaded. Nothing sounds, or even tries to, before somebody touched this page.
const KEPT = "workshop-sound";
const TONES = { warning: [660], over: [880, 660, 880] };
const state = (window.__workshopSound ??= { context: null });

function wanted() {
  try {
    return localStorage.getItem(KEPT) === "on";
  } catch {
    return state.wanted ?? false;
  }
}

function keep(on) {
  state.wanted = on;
  try {
    on ? localStorage.setItem(KEPT, "on") : localStorage.removeItem(KEPT);
  } catch {
    // a browser that keeps nothing: on for as long as the page is there
  }
}

// Only ever called from a press or a key.
function wake() {
  state.context ??= new AudioContext();
  state.context.resume();
}

function play(name) {
  const { context } = state;
  if (!wanted() || !context) return;
  TONES[name].forEach((pitch, at) => {
    const [tone, loud] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime + at * 0.35;
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, start);
    loud.gain.linearRampToValueAtTime(0.25, start + 0.03);
    loud.gain.linearRampToValueAtTime(0, start + 0.3);
    tone.connect(loud).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.32);
  });
}

export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  if (window.top !== window) return; // the small picture of the room on the console makes no sound
  button.hidden = false;
  const paint = () => {
    const on = wanted();
    button.dataset.state = !on ? "off" : state.context ? "on" : "asleep";
    button.setAttribute("aria-pressed", String(on));
    button.querySelector("span").dataset.text = data.asleep;
    button.title = data[button.dataset.state];
    button.setAttribute("aria-label", button.title);
  };
  const touched = () => {
    if (wanted()) wake();
    paint();
  };
  const ring = (event) => play(event.detail);
  button.onclick = (event) => {
    event.stopPropagation(); // a click on the wall turns its page
    // Switched on in an earlier visit, it was only waiting for this touch.
    keep(button.dataset.state === "asleep" || !wanted());
    touched();
  };
  button.onpointerdown = (event) => event.stopPropagation();
  addEventListener("pointerdown", touched);
  addEventListener("keydown", touched);
  addEventListener("workshop-clock", ring);
  paint();
  return () => {
    removeEventListener("pointerdown", touched);
    removeEventListener("keydown", touched);
    removeEventListener("workshop-clock", ring);
  };
}
