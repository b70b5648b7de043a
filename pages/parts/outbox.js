// Keeps what a participant entered until the server says that it is stored, through bad networks and reloads.
// Put in front of the script of every component that sends answers.
const RECEIPT = 4000; // ms to wait for a receipt before sending again
const RELOAD_AFTER = 3; // sendings without a receipt after which the page is loaded anew

function outbox(key, show) {
  const box = { key, pending: null, send: null, timer: 0, tries: 0 };
  const store = (pending) => {
    try {
      pending ? sessionStorage.setItem(key, JSON.stringify(pending)) : sessionStorage.removeItem(key);
    } catch {} // a browser without storage still works while the page stays
  };
  const up = () => box.pending && transmit();
  addEventListener("workshop-up", up);
  const transmit = () => {
    clearTimeout(box.timer);
    box.tries += 1;
    const sent = box.send("cast", { key, nonce: box.pending.nonce, answer: box.pending.answer });
    if (sent === false) show("waiting"); // no way to the server now; it goes as soon as there is one
    box.timer = setTimeout(() => {
      show("waiting");
      const up = [...(window.__workshop?.rooms.values() ?? [])].some((room) => room.up);
      if (up && box.tries >= RELOAD_AFTER) return location.reload(); // the way is broken; the answer is kept
      transmit();
    }, RECEIPT);
  };
  // `told` has the parts of the answer in words, for the screen that must say that they came too late.
  box.put = (answer, told) => {
    box.pending = { nonce: Math.random().toString(36).slice(2, 12), answer, told };
    box.tries = 0;
    store(box.pending);
    show("saving");
    transmit();
  };
  // Kept at once, sent in a moment: a round that closes in between must not make it vanish.
  box.hold = (answer, told) => store({ nonce: "held", answer, told });
  box.again = () => box.pending && transmit();
  box.wake = () => {
    try {
      box.pending ??= JSON.parse(sessionStorage.getItem(key));
    } catch {}
    if (box.pending) transmit();
  };
  box.hear = (receipt) => {
    if (!box.pending || receipt?.nonce !== box.pending.nonce) return;
    clearTimeout(box.timer);
    if (receipt.refused && !receipt.final) return show("refused", receipt.refused);
    box.pending = null;
    store(null);
    receipt.refused ? show("lost", receipt.refused) : show("saved");
  };
  box.stop = () => {
    clearTimeout(box.timer);
    removeEventListener("workshop-up", up);
  };
  return box;
}

// What is being written and can't be sent yet, kept through a reload: { parts: { name: text }, … }.
function drafts(key) {
  const name = `${key}/draft`;
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(name)) ?? { parts: {} };
      } catch {
        return { parts: {} };
      }
    },
    keep: (draft) => {
      try {
        Object.values(draft.parts).some(Boolean) ? sessionStorage.setItem(name, JSON.stringify(draft)) : sessionStorage.removeItem(name);
      } catch {}
    },
  };
}

// The line under an answer that says how it stands: saving, saved, waiting, refused.
function statusLine(line, again, texts, retry) {
  again.textContent = texts.again;
  again.onclick = retry;
  return (state, message) => {
    line.dataset.state = state;
    line.textContent = message ?? { saving: texts.saving, waiting: texts.waiting, saved: texts.saved }[state] ?? "";
    again.hidden = state !== "refused";
  };
}
