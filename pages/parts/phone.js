// A participant's screen. A sheet is a list of pieces: HTML, or a component with its data. What is the same in the next
// sheet stays where it is, so that nothing flickers and nobody loses the place at which they type or point.
const ANSWER = 5000; // ms within which the server must have sent what is new
// By its name the server knows a page again, and no longer listens to its connection before. After a reload it is another
// page, which names the one that it comes after.
const PAGE = (window.__workshopPage ??= Math.random().toString(36).slice(2, 12));
try {
  hub.after = sessionStorage.getItem("workshop/page") ?? "";
  sessionStorage.setItem("workshop/page", PAGE);
} catch {} // a browser without storage

function html(piece) {
  const holder = document.createElement("div");
  holder.className = "stHtml";
  holder.innerHTML = piece.html;
  return { holder, stop() {} };
}

function component(piece, send) {
  const { html, css, draw } = PARTS[piece.is];
  const holder = document.createElement("div");
  const root = holder.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${css}</style><div>${html}</div>`;
  const made = { holder, piece, stop() {} };
  made.draw = (data) => {
    made.piece = { ...piece, data };
    made.stop = draw({ data, parentElement: root.querySelector("div"), setTriggerValue: send }) ?? (() => {});
  };
  return made;
}

// By what a piece is known again in the next sheet; the same HTML may stand there more than once.
function named(pieces) {
  const times = new Map();
  return pieces.map((piece) => {
    const name = piece.is ? `${piece.is} ${piece.key}` : piece.html;
    times.set(name, (times.get(name) ?? 0) + 1);
    return [`${name} ${times.get(name)}`, piece];
  });
}

function lay(one, sheet) {
  const before = one.pieces;
  const pieces = named(sheet.pieces);
  one.pieces = new Map();
  for (const [name, piece] of pieces) {
    one.pieces.set(name, before.get(name) ?? (piece.is ? component(piece, one.send) : html(piece)));
    before.delete(name);
  }
  for (const made of before.values()) {
    made.stop();
    made.holder.remove();
  }
  [...one.pieces.values()].forEach(({ holder }, at) => {
    if (one.list.children[at] !== holder) one.list.insertBefore(holder, one.list.children[at] ?? null);
  });
  for (const [name, piece] of pieces) if (piece.is) one.pieces.get(name).draw(piece.data);
}

// The page gets another name when somebody came in, without being loaded again.
function rename({ screen, title }, code) {
  const root = document.documentElement;
  if (root.dataset.screen === screen || !root.dataset.screen) return;
  root.dataset.screen = screen;
  document.title = title;
  history.replaceState(history.state, "", `/${screen}?code=${code}`);
}

// Something else is asked now: from its beginning, and said to whoever can't see it.
function begin(one) {
  const heading = one.list.querySelector("h1")?.textContent ?? "";
  if (one.heading !== undefined && one.heading !== heading) {
    one.unseen.textContent = heading;
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  }
  one.heading = heading;
}

function show(one, sheet) {
  const older = sheet.rehearsal === one.sheet?.rehearsal && sheet.stage < one.sheet.stage;
  clearTimeout(one.timer);
  one.misses = 0;
  if (older) return;
  one.sheet = sheet;
  hub.asked = sheet.asked; // the name under which what is entered now is told, should it come too late
  rename(sheet, one.data.code);
  lay(one, sheet);
  begin(one);
  one.box.dataset.stage = sheet.stage; // what is shown, for whoever looks from outside
}

// What the server says of an answer: the piece that sent it hears it, with what is stored now.
function received(one, receipt) {
  const { key, nonce, refused, final, wait, ...stored } = receipt;
  for (const made of one.pieces.values()) {
    if (made.piece?.data.key !== key) continue;
    made.draw({ ...made.piece.data, ...stored, receipt: { ...stored, nonce, refused, final, wait } });
  }
  dispatchEvent(new CustomEvent("workshop-receipt", { detail: receipt })); // it may be of a round that is over
}

function phone(parentElement) {
  const find = (selector) => parentElement.querySelector(selector);
  const one = { box: find(".offline"), list: find(".phone"), unseen: find(".unseen"), pieces: new Map(), misses: 0, timer: 0 };
  one.send = (name, value) => one.room.send({ [name]: value });
  one.showOffline = (off) => {
    one.box.textContent = one.data.offline;
    one.box.hidden = !off;
  };
  one.asks = (query) => {
    query.set("phone", "1");
    query.set("page", PAGE);
    if (hub.after) query.set("after", hub.after);
    query.set("stage", hub.slept ? "" : one.sheet.stage); // whoever slept needs the whole screen
    query.set("rehearsal", one.sheet.rehearsal);
  };
  one.behind = () => {
    const { latest } = one.room;
    return latest && ((latest.rehearsal ?? "") !== one.sheet.rehearsal || latest.stage > one.sheet.stage);
  };
  // What is new is on its way by itself. If it doesn't come, it is asked for; and if that doesn't help, all begins anew.
  one.compare = one.ask = () => {
    if (!one.behind()) return;
    clearTimeout(one.timer);
    one.timer = setTimeout(() => {
      if (!one.behind() || !one.room.up) return;
      one.misses += 1;
      if (one.misses > 1 && reload()) return;
      one.room.send({ look: true });
      one.compare();
    }, ANSWER);
  };
  one.hear = (message) => {
    if (message.sheet) show(one, message.sheet);
    if (message.receipt) received(one, message.receipt);
    if (message.refused) for (const made of one.pieces.values()) if (made.piece) made.draw({ ...made.piece.data, refused: message.refused });
  };
  return one;
}

export default function ({ data, parentElement }) {
  const one = (parentElement.__one ??= phone(parentElement));
  one.data = { ...data, patience: 0 };
  one.room ??= room(data.code, false); // first: what stands on a sheet may have something to send at once
  show(one, data.sheet);
  one.room.waiting.add(one);
  return () => {
    for (const made of one.pieces.values()) made.stop();
    clearTimeout(one.timer);
    part(one.room, one);
  };
}
