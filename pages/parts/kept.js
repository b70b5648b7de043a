// What a browser keeps until the server has it: through a reload and a closed tab, and while the page stays when it
// may store nothing. Each page keeps its own; one that comes later takes over what another left behind.
const FOR = 2 * 24 * 3600 * 1000; // ms after which what nobody came back for is swept away
const fresh = () => Math.random().toString(36).slice(2, 12);
const MINE = (window.__workshopPage ??= fresh());
const shelf = (window.__workshopShelf ??= new Map()); // what storage did not take

const kept = {
  read: (name) => {
    if (shelf.has(name)) return shelf.get(name);
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  },
  put: (name, value) => {
    value = { ...value, at: Date.now() };
    shelf.delete(name);
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      kept.drop(name); // an older one must not come back in place of this one
      shelf.set(name, value);
    }
  },
  drop: (name) => {
    shelf.delete(name);
    try {
      localStorage.removeItem(name);
    } catch {}
  },
  names: (begin) => {
    let stored = [];
    try {
      stored = Object.keys(localStorage);
    } catch {}
    return [...new Set([...stored, ...shelf.keys()])].filter((name) => name.startsWith(begin));
  },
  // What was entered under a key, from whatever page, the earliest first: pairs of name and entry.
  of: (key) =>
    kept.names(`workshop:${key}@`).map((name) => [name, kept.read(name)]).filter(([, one]) => one?.answer).sort(([, one], [, other]) => one.at - other.at),
};

// A change on top of an earlier one, neither of which is confirmed.
function together(earlier, later) {
  if (!earlier || earlier.pass || later.pass) return later;
  if (!later.texts) return { ...earlier, ...later };
  const gone = [...(earlier.withdrawn ?? []), ...later.withdrawn];
  const texts = new Map([...(earlier.texts ?? []), ...later.texts].map((item) => [item.id, item]));
  gone.forEach((id) => texts.delete(id));
  return { texts: [...texts.values()], withdrawn: gone };
}

// The parts of an unconfirmed answer that the store does not hold, in words.
function missing({ answer, told = {} }, { value, answered }, words = {}) {
  if (answer.pass) return answered && !value ? [] : [words.pass];
  // Texts are tidied where they are stored.
  const plain = (_, one) => (typeof one === "string" ? one.normalize("NFC").replace(/[\p{C}\s]+/gu, "") : one);
  const same = (one, other) => JSON.stringify(one ?? null, plain) === JSON.stringify(other ?? null, plain);
  const back = (text) => (words.back ?? "").replace("{text}", () => text ?? "");
  if (!answer.texts) {
    const open = Object.keys(answer).filter((id) => !same(answer[id], value?.[id]));
    return open.map((id) => (answer[id] === null ? back(told[id]) : (told[id] ?? String(answer[id]))));
  }
  const stored = new Map((value?.texts ?? []).map((item) => [item.id, item]));
  const texts = answer.texts.filter((item) => !same(item, stored.get(item.id))).map((item) => told[item.id] ?? item.text);
  return [...texts, ...(answer.withdrawn ?? []).filter((id) => stored.has(id)).map((id) => back(told[id] ?? stored.get(id).text))];
}

if (!window.__workshopSwept) {
  window.__workshopSwept = true;
  for (const name of kept.names("workshop:")) if (!(Date.now() - kept.read(name)?.at < FOR)) kept.drop(name);
}
