// One WebSocket per page, shared by all that wait. It brings revision numbers, and to phones what is new. Nothing is
// polled. Stands in front of the scripts of what waits.
const OPENING = 6000; // ms after which an attempt to connect is given up
const SLOWEST = 8000; // ms between two attempts to reconnect, at the most
const GONE = 4404; // what the server says when the session is no more; the page itself says what to do
const LATE = 45000; // ms that a page was away, or its machine asleep, after which it connects anew
const DEAD = 4000; // ms without a word after something was sent: the way is dead, though nothing says so
const BEAT = 60000; // ms of silence after which a phone asks whether the server is still there
const WALL_BEAT = 15000; // the same for projector and console, on which a whole room depends
const GLANCE = 5000; // ms between two looks at the clock

const hub = (window.__workshop ??= { rooms: new Map() });

function room(code, answers) {
  const known = hub.rooms.get(code);
  if (known && (known.answers || !answers)) return known;
  const made = known ?? { code, waiting: new Set(), latest: null, socket: null, tries: 0, up: false, timer: 0, expecting: 0, renewed: 0, heard: 0 };
  made.send = (message) => {
    const open = made.socket?.readyState === WebSocket.OPEN;
    if (open) made.socket.send(JSON.stringify(message));
    // Everything is answered. A server that only takes long is given more time with each try.
    if (open) made.expecting ||= setTimeout(() => renew(made), DEAD * Math.min(4, 1 + made.renewed));
    return open;
  };
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
  for (const each of one.waiting) each.asks(url.searchParams);
  const before = one.socket;
  const socket = (one.socket = new WebSocket(url));
  before?.close();
  const opening = setTimeout(() => socket.close(), OPENING);
  socket.onmessage = (event) => {
    clearTimeout(opening);
    if (one.socket === socket) hear(one, JSON.parse(event.data));
  };
  socket.onclose = ({ code }) => {
    clearTimeout(opening);
    if (code === GONE && reload()) return;
    if (one.socket === socket) lost(one);
  };
}

function hear(one, message) {
  clearTimeout(one.expecting);
  Object.assign(one, { expecting: 0, heard: performance.now(), renewed: one.expecting ? 0 : one.renewed });
  if (!message.process) return one.waiting.forEach((each) => each.hear(message));
  const came = !one.up;
  const again = came && one.latest;
  if (hub.process && hub.process !== message.process && reload()) return; // the server was started anew
  hub.process = message.process;
  Object.assign(one, { latest: message, up: true, tries: 0 });
  Object.assign(hub, { slept: false, after: "" });
  if (message.consoles) {
    hub.consoles = message.consoles;
    dispatchEvent(new Event("workshop-consoles"));
  }
  for (const each of one.waiting) {
    if (message.sheet) each.hear(message);
    each.showOffline(false);
    // After a gap the way to the screen itself is tried too: it may have broken without a word.
    again ? setTimeout(() => each.ask(), Math.random() * 1000) : setTimeout(each.compare, each.data.patience);
  }
  if (came) dispatchEvent(new Event("workshop-up")); // what could not be sent can be sent now
}

function lost(one) {
  clearTimeout(one.expecting);
  Object.assign(one, { up: false, expecting: 0 });
  one.tries += 1;
  if (one.tries > 1) for (const each of one.waiting) each.showOffline(true);
  const wait = Math.min(SLOWEST, 300 * 2 ** one.tries) * (0.6 + 0.4 * Math.random());
  clearTimeout(one.timer);
  one.timer = setTimeout(() => connect(one), one.tries === 1 ? 200 : wait);
}

// A dead socket may take a minute to say that it is closed. It isn't waited for.
function drop(one) {
  const socket = one.socket;
  one.socket = null;
  socket?.close();
  lost(one);
}

function renew(one) {
  one.renewed += 1;
  drop(one);
}

function close(one) {
  hub.rooms.delete(one.code);
  const socket = one.socket;
  one.socket = null;
  socket?.close();
}

// Somebody doesn't wait any more. The socket stays a moment: a page that is drawn anew wants it again.
function part(one, who) {
  one.waiting.delete(who);
  if (!one.waiting.size) setTimeout(() => one.waiting.size || close(one), 2000);
}

// Load the page again; not while it holds what an answer is and the browser would not store.
function reload() {
  if (window.__workshopShelf?.size) return false;
  if (!hub.reloading) setTimeout(() => location.reload(), Math.random() * 1500);
  return (hub.reloading = true);
}

function retryNow() {
  for (const one of hub.rooms.values()) {
    if (one.up) one.send({ there: true });
    else if (one.socket?.readyState !== 0) connect(one);
  }
}

function goneOffline() {
  for (const one of hub.rooms.values()) for (const each of one.waiting) each.showOffline(true);
  for (const one of hub.rooms.values()) drop(one);
}

// Whoever slept may hold a socket that is dead and never says so, and an old screen: both are fetched anew.
function wake() {
  hub.slept = true;
  for (const one of hub.rooms.values()) drop(one);
}

// Timers stand still while a machine sleeps, and its page may be in front all the time. Long silence is looked into.
function glance() {
  const before = hub.glanced;
  hub.glanced = Date.now();
  if (hub.glanced - before > LATE && !document.hidden) return wake();
  if (document.hidden) return;
  for (const one of hub.rooms.values()) {
    if (one.up && performance.now() - one.heard > (one.answers ? WALL_BEAT : BEAT)) one.send({ there: true });
  }
}

if (!hub.listening) {
  hub.listening = true;
  hub.glanced = Date.now();
  setInterval(glance, GLANCE);
  addEventListener("online", retryNow);
  addEventListener("offline", goneOffline);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hub.away = Date.now();
    else if (Date.now() - (hub.away ?? Date.now()) > LATE) wake();
    else retryNow();
  });
}

