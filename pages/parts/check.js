// Tries what a participant's phone needs, one after the other, and says of each whether it works and how long it took.
const LIVE = 6000; // ms after which there is no live connection
const SAVED = 8000; // ms after which nothing was saved
const SIGNS = { good: "✓", bad: "✗", waiting: "…" };

function line(box, name, state, text) {
  const { texts } = box.data;
  const found = box.list.querySelector(`[data-name="${name}"]`) ?? box.list.appendChild(document.createElement("li"));
  const sign = document.createElement("b");
  sign.textContent = `${SIGNS[state]} ${texts[state]}`;
  found.dataset.name = name;
  found.dataset.state = state;
  found.replaceChildren(sign, text);
}

// How many ms the live route takes to tell something; null when it doesn't.
function live(code) {
  return new Promise((done) => {
    const url = new URL(`/live/${code}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const from = performance.now();
    const socket = new WebSocket(url);
    const end = (found) => {
      clearTimeout(timer);
      done(found);
      socket.close();
    };
    const timer = setTimeout(() => end(null), LIVE);
    socket.onmessage = () => end(Math.max(1, Math.round(performance.now() - from)));
    socket.onclose = () => end(null);
  });
}

async function begin(box) {
  const { texts, code } = box.data;
  box.list.replaceChildren();
  box.all.hidden = box.again.hidden = true;
  box.again.textContent = texts.again;
  box.again.onclick = () => begin(box);
  line(box, "page", "good", texts.page);
  line(box, "live", "waiting", texts.loading);
  box.live = await live(code);
  if (box.live === null) line(box, "live", "bad", texts.no_live);
  else line(box, "live", "good", texts.live.replace("%", box.live));
  line(box, "saved", "waiting", texts.loading);
  box.nonce = Math.random().toString(36).slice(2, 12);
  box.from = performance.now();
  box.timer = setTimeout(() => end(box, texts.no_saved), SAVED);
  box.send("checked", { nonce: box.nonce, live: box.live });
}

function end(box, refused) {
  clearTimeout(box.timer);
  box.nonce = null;
  const took = Math.max(1, Math.round(performance.now() - box.from));
  const { texts } = box.data;
  line(box, "saved", refused ? "bad" : "good", refused ?? texts.saved.replace("%", took));
  const good = !refused && box.live !== null;
  box.all.textContent = texts.all;
  box.all.hidden = !good;
  box.again.hidden = good;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const first = !parentElement.__check;
  const box = (parentElement.__check ??= {
    list: parentElement.querySelector(".checks"),
    all: parentElement.querySelector(".all"),
    again: parentElement.querySelector(".again"),
  });
  Object.assign(box, { data, send: setTriggerValue });
  if (first) begin(box);
  else if (box.nonce && data.receipt?.nonce === box.nonce) end(box, data.receipt.refused);
}
