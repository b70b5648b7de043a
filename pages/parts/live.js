// One WebSocket per page, shared by all fragments that wait. It brings revision numbers only. When they differ from
// what a fragment has seen, that fragment is asked to rerun. Nothing is polled.
const OPENING = 6000; // ms after which an attempt to connect is given up
const ANSWER = 5000; // ms within which the server must have shown what was asked for
const SLOWEST = 8000; // ms between two attempts to reconnect, at the most
const BUSY = 2000; // ms that an asking waits for the run before it, at the most
const CLOSE = 1000; // ms between two presses that may have met on their way
const LATE = 45000; // ms without any sign of life after a page came back to the front: look whether it is still there

const hub = (window.__workshop ??= { rooms: new Map() });

function room(code, answers) {
  const known = hub.rooms.get(code);
  if (known && (known.answers || !answers)) return known;
  const made = known ?? { code, waiting: new Set(), latest: null, socket: null, tries: 0, up: false, timer: 0 };
  made.answers = answers;
  hub.rooms.set(code, made);
  clearTimeout(made.timer);
  made.timer = setTimeout(() => connect(made), 40); // all fragments of a page come first: one socket for what they want
  return made;
}

function connect(one) {
  clearTimeout(one.timer);
  if (!one.waiting.size && one.tries) return close(one);
  const url = new URL(`/live/${one.code}`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  if (one.answers) url.searchParams.set("answers", "1");
  if (location.pathname.endsWith("/facilitate")) url.searchParams.set("console", "1");
  const before = one.socket;
  const socket = (one.socket = new WebSocket(url));
  before?.close();
  const opening = setTimeout(() => socket.close(), OPENING);
  socket.onmessage = (event) => {
    clearTimeout(opening);
    hear(one, JSON.parse(event.data));
  };
  socket.onclose = () => {
    clearTimeout(opening);
    if (one.socket === socket) lost(one);
  };
}

function hear(one, message) {
  const again = !one.up && one.latest;
  if (hub.process && hub.process !== message.process) return reload(); // the server was started anew
  hub.process = message.process;
  Object.assign(one, { latest: message, up: true, tries: 0 });
  if (message.consoles) {
    hub.consoles = message.consoles;
    dispatchEvent(new Event("workshop-consoles"));
  }
  for (const each of one.waiting) {
    each.showOffline(false);
    // After a gap the way to the screen itself is tried too: it may have broken without a word.
    again ? setTimeout(() => each.ask(), Math.random() * 1000) : setTimeout(each.compare, each.data.patience);
  }
}

function lost(one) {
  one.up = false;
  one.tries += 1;
  if (one.tries > 1) for (const each of one.waiting) each.showOffline(true);
  const wait = Math.min(SLOWEST, 300 * 2 ** one.tries) * (0.6 + 0.4 * Math.random());
  one.timer = setTimeout(() => connect(one), one.tries === 1 ? 200 : wait);
}

function close(one) {
  hub.rooms.delete(one.code);
  const socket = one.socket;
  one.socket = null;
  socket?.close();
}

function reload() {
  if (hub.reloading) return;
  hub.reloading = true;
  setTimeout(() => location.reload(), Math.random() * 1500);
}

// A run that another request meets ends early, and then Streamlit leaves standing what it should have taken away. So
// what is asked for here waits until nothing runs, which Streamlit says in the page.
const running = () => document.querySelector("[data-test-script-state]")?.dataset.testScriptState === "running";

async function until(true_) {
  for (const end = Date.now() + BUSY; !true_() && Date.now() < end; ) await new Promise((next) => setTimeout(next, 10));
}

// Presses can't wait. Where one may have met a run, all parts of a screen that steers are drawn once more afterwards.
function pressed(event) {
  if (event.type === "keydown" && event.composedPath()[0].matches?.("input, textarea")) return; // typing
  const met = running() || hub.asking || Date.now() - (hub.pressed ?? 0) < CLOSE;
  hub.pressed = Date.now();
  const all = [...hub.rooms.values()].flatMap((one) => [...one.waiting]);
  if (!met || !all.some((each) => each.data.patience)) return;
  clearTimeout(hub.again);
  hub.again = setTimeout(() => all.forEach((each) => each.room.waiting.has(each) && each.ask()), CLOSE / 4);
}

// Seldom, on a busy machine, Streamlit leaves a button standing that a later run should have replaced, and it lies on
// the new one. Nobody can press that away, so a part that steers looks at itself, and a page that stays so begins anew.
function covered() {
  const buttons = [...document.querySelectorAll(".st-key-main_controls button")];
  return buttons.some((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const above = document.elementFromPoint(x + width / 2, y + height / 2)?.closest(".st-key-middle button");
    return above && above !== button;
  });
}

function lookAtYourself() {
  clearTimeout(hub.looking);
  hub.looking = setTimeout(() => {
    if (covered()) hub.looking = setTimeout(() => covered() && reload(), 1500); // twice: it may be on its way
  }, 1500);
}

function retryNow() {
  for (const one of hub.rooms.values()) if (!one.up && one.socket?.readyState !== 0) connect(one);
}

function goneOffline() {
  for (const one of hub.rooms.values()) for (const each of one.waiting) each.showOffline(true);
  for (const one of hub.rooms.values()) one.socket?.close();
}

if (!hub.listening) {
  hub.listening = true;
  addEventListener("online", retryNow);
  addEventListener("offline", goneOffline);
  for (const way of ["click", "keydown"]) addEventListener(way, pressed, true);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hub.away = Date.now();
    else if (Date.now() - (hub.away ?? Date.now()) > LATE) {
      // A phone that slept may hold a socket that is dead and never says so.
      for (const one of hub.rooms.values()) one.socket?.close();
    } else retryNow();
  });
}

function waiter(box) {
  const one = { box, data: null, send: null, asked: null, timer: 0, misses: 0 };
  one.showOffline = (off) => {
    box.textContent = one.data.offline;
    box.hidden = !off;
  };
  one.behind = () => {
    const latest = one.room.latest ?? {};
    if (one.room.latest && (latest.rehearsal ?? "") !== (one.data.rehearsal ?? "")) return true; // its numbers count anew
    return Object.keys(one.data.seen).some((topic) => (latest[topic] ?? 0) > one.data.seen[topic]);
  };
  one.compare = () => {
    if (one.behind() && !one.asked) one.ask();
  };
  one.ask = () => {
    const nonce = (one.asked = Math.random().toString(36).slice(2, 10));
    clearTimeout(one.timer);
    // Each in its turn, counted from when the one before was sent: on a busy phone timers that are due fire together.
    hub.turn = (hub.turn ?? Promise.resolve()).then(async () => {
      await until(() => !running());
      if (one.asked !== nonce) return; // news came meanwhile, or the page went on
      hub.asking = true;
      one.timer = setTimeout(one.unanswered, ANSWER);
      one.send("changed", { ...one.room.latest, nonce });
      await until(() => one.asked !== nonce);
    });
    hub.turn = hub.turn.catch(console.error).then(() => (hub.asking = false)); // the next one has its turn in any case
  };
  one.unanswered = () => {
    one.asked = null;
    if (!one.room.up) return;
    one.misses += 1;
    one.misses < 2 ? one.ask() : reload(); // the page lost its server: begin anew, nothing of value is lost
  };
  return one;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const box = parentElement.querySelector(".offline");
  const one = (parentElement.__waiter ??= waiter(box));
  Object.assign(one, { data, send: setTriggerValue });
  box.dataset.stage = data.seen.stage ?? ""; // what this part shows, for whoever looks from outside
  if (!one.room || hub.rooms.get(data.code) !== one.room) {
    one.room?.waiting.delete(one);
    one.room = room(data.code, data.answers);
  }
  one.room.waiting.add(one); // again, where this part was taken down and is put up anew
  if (one.asked) {
    // Any news from the server answers what was asked; if it is still behind, it asks again.
    clearTimeout(one.timer);
    Object.assign(one, { asked: null, misses: 0 });
  }
  one.compare();
  if (data.patience) lookAtYourself();
  return () => {
    clearTimeout(one.timer);
    one.asked = null;
    one.room.waiting.delete(one);
    if (!one.room.waiting.size) setTimeout(() => one.room.waiting.size || close(one.room), 2000);
  };
}
