// After a round: what was entered and is neither stored nor can be stored any more.
function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

// The parts of an unconfirmed answer that the store does not hold, as texts.
function missing(answer, { value, answered }) {
  if (!answer) return [];
  if (answer.pass) return answered && !value ? [] : ["–"];
  if ("value" in answer) return value?.value === answer.value ? [] : [String(answer.value)];
  const stored = new Map((value?.texts ?? []).map((item) => [item.id, item.text]));
  return (answer.texts ?? []).filter((item) => stored.get(item.id) !== item.text).map((item) => item.text);
}

export default function ({ data, parentElement }) {
  const box = parentElement.querySelector(".unsent");
  const lost = missing(kept(data.key)?.answer, data);
  const draft = kept(`${data.key}/draft`)?.text;
  if (draft) lost.push(draft);
  const lines = lost.length ? [data.lost, ...lost] : [];
  box.replaceChildren(...lines.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
  box.lang = data.language;
  box.hidden = !lines.length;
}
