// A fragment that waits: when the numbers that come differ from what it has seen, it is asked to rerun.
const ANSWER = 5000; // ms within which the server must have shown what was asked for
const BUSY = 2000; // ms that an asking waits for the run before it, at the most
const MOST_TIDYING = 3; // times in a row that a part is drawn once more because something old stands in it
const CLOSE = 1000; // ms between two presses that may have met on their way

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
  if (met) drawOnceMore();
}

function drawOnceMore() {
  const all = [...hub.rooms.values()].flatMap((one) => [...one.waiting]);
  if (!all.some((each) => each.data.patience)) return;
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

// Or it leaves one standing beside or below the new one, when two facilitators press at the same instant: the keyboard
// reaches what nobody means. Drawing once more takes it away. (What it retains, it keeps hidden: that harms nobody.)
const SHOWN = ":not([data-retained])";
const leftStanding = () =>
  document.querySelectorAll(`[class*="st-key-picture_"]${SHOWN}`).length > 1 ||
  document.querySelector(`.st-key-middle [data-stale="true"]${SHOWN} :is(button, input)`);

function tidy() {
  const left = !running() && leftStanding();
  hub.tidied = left ? (hub.tidied ?? 0) + 1 : 0;
  if (left && hub.tidied <= MOST_TIDYING) drawOnceMore();
}

function lookAtYourself() {
  clearTimeout(hub.looking);
  hub.looking = setTimeout(() => {
    if (covered()) hub.looking = setTimeout(() => covered() && reload(), 1500); // twice: it may be on its way
    else tidy();
  }, 1500);
}

if (!hub.pressing) {
  hub.pressing = true;
  for (const way of ["click", "keydown"]) addEventListener(way, pressed, true);
}

function waiter(box) {
  const one = { box, data: null, send: null, asked: null, timer: 0, misses: 0 };
  one.showOffline = (off) => {
    box.textContent = one.data.offline;
    box.hidden = !off;
  };
  one.asks = (query) => location.pathname.endsWith("/facilitate") && query.set("console", "1");
  one.hear = () => {};
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
    part(one.room, one);
  };
}
