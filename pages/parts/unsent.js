// What was entered and is not stored, of every round but the one that is asked now. It is sent once more; what the
// server has no more room for is said, until whoever reads it has understood.

// The keys under which this participant left something in this session.
function left({ begin, end, open }) {
  const found = kept.names(`workshop:${begin}`).map((name) => name.slice("workshop:".length).replace(/@[^@]*$|\/draft$/, ""));
  return [...new Set(found)].filter((key) => key.endsWith(end) && !open.includes(key));
}

function entry(key, words) {
  const lines = kept.of(key).filter(([, { late }]) => late).flatMap(([, one]) => missing(one, one.late, words));
  const draft = kept.read(`workshop:${key}/draft`);
  const typed = Object.entries(draft?.parts ?? {}).filter(([name, text]) => text && text !== draft.base?.[name]);
  lines.push(...typed.map(([name, text]) => draft.told?.[name] ?? text));
  return { asked: draft?.asked || kept.of(key).at(-1)?.[1].asked || "", lines: [...new Set(lines)] };
}

// Whether something is neither stored nor refused yet: the next one at a shared laptop would leave it behind.
function waits({ begin, end }) {
  return left({ begin, end, open: [] }).some((key) => kept.of(key).some(([, { late }]) => !late));
}

function paint(part) {
  const { data, root } = part;
  part.held &&= waits(data);
  const entries = left(data).map((key) => entry(key, data.words)).filter(({ lines }) => lines.length);
  const made = [];
  const add = (className, textContent) => made.push(Object.assign(document.createElement("p"), { className, textContent }));
  for (const { asked, lines } of entries) {
    const named = asked === window.__workshop?.asked || lines.every((line) => line.startsWith(asked));
    if (!named) add("asked", asked);
    for (const line of lines) add("", line);
  }
  if (made.length) {
    made.unshift(Object.assign(document.createElement("p"), { className: "lost", textContent: data.lost }));
    const done = Object.assign(document.createElement("button"), { type: "button", textContent: data.done });
    done.onclick = () => {
      for (const key of left(part.data)) if (entry(key, data.words).lines.length) forget(key);
      paint(part);
      // The button is gone: on to what is asked, and not back to the beginning of the page.
      const next = root.getRootNode().host?.parentElement.querySelector("h1, .quiet");
      if (next) Object.assign(next, { tabIndex: -1 }).focus({ preventScroll: true });
    };
    made.push(done);
  }
  if (part.held) add("lost", data.wait);
  const told = made.map((one) => one.textContent).join("\n");
  if (told !== part.told) root.replaceChildren(...made); // said once to whoever hears it, not with every sheet
  part.told = told;
  root.lang = data.language;
  root.hidden = !made.length;
}

function forget(key) {
  for (const [name, { late }] of kept.of(key)) if (late) kept.drop(name);
  kept.drop(`workshop:${key}/draft`);
}

// Send what is left; the box of a round that is asked again goes to the sheet itself.
function send(part) {
  for (const [key, box] of part.boxes) {
    if (!part.data.open.includes(key)) continue;
    box.stop();
    part.boxes.delete(key);
  }
  for (const key of left(part.data)) {
    if (part.boxes.has(key) || !kept.of(key).some(([, { late }]) => !late)) continue;
    const box = outbox(key, () => paint(part), true);
    part.boxes.set(key, box);
    box.send = part.send;
    box.wake();
  }
}

// The link to the next participant is not followed while something of this one is on its way.
function guard(part, event) {
  if (!event.target.closest?.(".shared a") || !waits(part.data)) return;
  event.preventDefault();
  part.held = true;
  paint(part);
  part.root.scrollIntoView({ block: "center" });
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".unsent");
  const part = (root.__part ??= { root, boxes: new Map() });
  Object.assign(part, { data, send: setTriggerValue });
  const hear = ({ detail }) => {
    const box = part.boxes.get(detail.key);
    box?.hear(detail);
    if (box && !box.pending) part.boxes.delete(detail.key);
    paint(part);
  };
  part.stop?.();
  const list = root.getRootNode().host?.parentElement;
  const press = (event) => guard(part, event);
  list?.addEventListener("click", press);
  const elsewhere = () => paint(part); // another tab sent it, or was told of it
  addEventListener("storage", elsewhere);
  addEventListener("workshop-receipt", hear);
  send(part);
  paint(part);
  return (part.stop = () => {
    list?.removeEventListener("click", press);
    removeEventListener("storage", elsewhere);
    removeEventListener("workshop-receipt", hear);
    for (const box of part.boxes.values()) box.stop();
    part.boxes.clear();
  });
}
