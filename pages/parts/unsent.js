// After a round: what was entered and is neither stored nor can be stored any more.
function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

// The parts of an unconfirmed answer that the store does not hold, in words.
function missing({ answer, told = {} }, { value, answered }) {
  if (!answer) return [];
  if (answer.pass) return answered && !value ? [] : ["–"];
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  if (!answer.texts) {
    return Object.keys(answer).filter((id) => answer[id] !== null && !same(answer[id], value?.[id])).map((id) => told[id] ?? String(answer[id]));
  }
  const stored = new Map((value?.texts ?? []).map((item) => [item.id, item]));
  return answer.texts.filter((item) => !same(item, stored.get(item.id))).map((item) => told[item.id] ?? item.text);
}

export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".unsent");
  const lost = missing(kept(data.key) ?? {}, data);
  lost.push(...Object.values(kept(`${data.key}/draft`)?.parts ?? {}).filter(Boolean));
  const lines = lost.length ? [data.lost, ...lost] : [];
  box.replaceChildren(...lines.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
  box.lang = data.language;
  box.hidden = !lines.length;
}
