// Keeps what a participant entered until the server says that it is stored, through bad networks and reloads.
// Put in front of the script of every component that sends answers, behind `kept.js`.
const LATER = 30000; // ms until what was refused for a reason that may pass is sent again by itself
const RECEIPT = 4000; // ms to wait for a receipt before sending again
const RELOAD_AFTER = 3; // sendings without a receipt after which the page is loaded anew

// With `over` the round is another one than is asked now, and nobody presses anything: what may be sent again is.
function outbox(key, show, over = false) {
  const name = `workshop:${key}@${MINE}`;
  const box = { key, pending: null, send: null, timer: 0, tries: 0 };
  const keep = (entry) => kept.put(name, { asked: window.__workshop?.asked ?? "", ...entry });
  const up = () => box.pending && box.wake();
  addEventListener("workshop-up", up);
  // Another tab's answer under this key is stored, or came too late: this one shows what counts now.
  const elsewhere = ({ key: changed, newValue }) => {
    if (newValue === null && changed?.startsWith(`workshop:${key}@`) && !box.pending) box.send?.("look", true);
  };
  addEventListener("storage", elsewhere);
  const transmit = () => {
    clearTimeout(box.timer);
    if (kept.read(name)?.taken) return given(); // a page that came later sends it
    box.tries += 1;
    const sent = box.send("cast", { key, nonce: box.pending.nonce, answer: box.pending.answer });
    if (sent === false) show("waiting"); // no way to the server now; it goes as soon as there is one
    box.timer = setTimeout(() => {
      show("waiting");
      const up = [...(window.__workshop?.rooms.values() ?? [])].some((room) => room.up);
      // The way is broken, and the answer is kept. What could not be stored would be lost with the page.
      if (up && box.tries >= RELOAD_AFTER && !shelf.size) return location.reload();
      box.wake();
    }, RECEIPT);
  };
  const given = () => {
    box.pending = null;
    kept.drop(name);
    show("");
    box.send("look", true);
  };
  // `told` has the parts of the answer in words, for the screen that must say that they came too late.
  box.put = (answer, told) => {
    box.pending = { nonce: fresh(), answer, told, asked: window.__workshop?.asked ?? "" };
    box.tries = 0;
    keep(box.pending);
    show("saving");
    transmit();
  };
  // Kept at once, sent in a moment: a round that closes in between must not make it vanish.
  box.hold = (answer, told) => keep({ nonce: "held", answer, told });
  box.again = () => box.pending && transmit();
  // What this page, or another one, could not send: together, so that no page sends what is older than another's.
  box.wake = () => {
    if (box.pending && kept.read(name)?.taken) return given();
    const left = kept.of(key);
    if (left.length > 1 || (left.length && !box.pending)) {
      const answer = left.reduce((earlier, [, { answer }]) => together(earlier, answer), null);
      const [, last] = left.at(-1);
      const told = Object.assign({}, ...left.map(([, { told }]) => told));
      box.pending = { nonce: left.length > 1 ? fresh() : last.nonce, answer, told, asked: last.asked };
      kept.put(name, box.pending);
      for (const [other, { late }] of left) if (other !== name) late ? kept.drop(other) : kept.put(other, { taken: true });
    }
    if (box.pending) transmit();
  };
  box.hear = (receipt) => {
    if (!box.pending || receipt?.nonce !== box.pending.nonce) return;
    clearTimeout(box.timer);
    if (receipt.refused && !receipt.final) {
      // Too fast: said, kept, and sent again. What will not do waits for its writer.
      if (receipt.wait) box.tries = 0;
      const wait = receipt.wait ? 1000 * receipt.wait : over ? LATER : 0;
      if (wait) box.timer = setTimeout(transmit, wait);
      return show("refused", receipt.refused);
    }
    const entry = box.pending;
    const lost = receipt.refused && missing(entry, receipt).length;
    box.pending = null;
    // What came too late is kept: the screen that comes next says what it was. It has a name of its own, so that what is
    // entered in the meantime doesn't take its place.
    kept.drop(name);
    if (lost) kept.put(`${name}.${entry.nonce}`, { ...entry, late: { value: receipt.value ?? null, answered: Boolean(receipt.answered) } });
    lost ? show("lost", receipt.refused) : show("saved");
  };
  box.stop = () => {
    clearTimeout(box.timer);
    removeEventListener("workshop-up", up);
    removeEventListener("storage", elsewhere);
  };
  return box;
}

// What is being written and can't be sent yet, kept through a reload: { parts: { name: text }, … }.
function drafts(key) {
  const name = `workshop:${key}/draft`;
  return {
    read: () => kept.read(name) ?? { parts: {} },
    keep: (draft) => (Object.values(draft.parts).some(Boolean) ? kept.put(name, { ...draft, asked: window.__workshop?.asked ?? "" }) : kept.drop(name)),
  };
}

// The line under an answer that says how it stands: saving, saved, waiting, refused.
function statusLine(line, again, texts, retry) {
  again.textContent = texts.again;
  again.onclick = retry;
  return (state, message) => {
    line.dataset.state = state;
    const waiting = shelf.size ? texts.stay : texts.waiting;
    line.textContent = message ?? { saving: texts.saving, waiting, saved: texts.saved }[state] ?? "";
    again.hidden = state !== "refused";
  };
}
