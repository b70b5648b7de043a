// Short texts, each of which can be changed or withdrawn by itself.
function build(root) {
  const find = (selector) => root.querySelector(selector);
  const part = {
    root, area: find("textarea"), form: find("form"), left: find(".left"), add: find(".add"), cancel: find(".cancel"),
    list: find("ul"), own: find("section"), pass: find(".pass"), texts: [], editing: null, passed: false,
  };
  const draft = () => `${part.data.key}/draft`;
  part.keep = (text) => {
    try {
      const kept = JSON.stringify({ text, editing: part.editing });
      text ? sessionStorage.setItem(draft(), kept) : sessionStorage.removeItem(draft());
    } catch {}
  };
  part.draft = () => {
    try {
      return JSON.parse(sessionStorage.getItem(draft())) ?? { text: "", editing: null };
    } catch {
      return { text: "", editing: null };
    }
  };
  part.area.oninput = () => {
    part.keep(part.area.value);
    count(part);
  };
  part.area.onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) part.form.requestSubmit();
  };
  part.form.onsubmit = (event) => {
    event.preventDefault();
    const text = part.area.value.trim();
    if (!text || [...text].length > part.data.longest) return part.area.focus();
    const known = part.texts.find((each) => each.id === part.editing);
    if (!known && part.texts.length >= part.data.most) return;
    const item = known ?? { id: Math.random().toString(36).slice(2, 10) };
    item.text = text;
    if (!known) part.texts.push(item);
    clear(part);
    send(part, { texts: [{ ...item }], withdrawn: [] });
  };
  part.cancel.onclick = () => clear(part);
  part.pass.onclick = () => {
    Object.assign(part, { texts: [], passed: true });
    part.box.put({ pass: true });
    paint(part);
  };
  return part;
}

// Only what changed travels; what was not confirmed yet travels along. Another tab's texts stay as they are.
function send(part, change) {
  const earlier = part.box.pending?.answer.texts ? part.box.pending.answer : { texts: [], withdrawn: [] };
  const gone = [...earlier.withdrawn, ...change.withdrawn];
  const texts = new Map([...earlier.texts, ...change.texts].map((item) => [item.id, item]));
  gone.forEach((id) => texts.delete(id));
  part.passed = false;
  part.box.put({ texts: [...texts.values()], withdrawn: gone });
  paint(part);
}

function withChange(stored, { texts = [], withdrawn = [] }) {
  const merged = new Map([...stored, ...texts].map((item) => [item.id, { ...item }]));
  withdrawn.forEach((id) => merged.delete(id));
  return [...merged.values()];
}

function clear(part) {
  part.area.value = "";
  part.editing = null;
  part.keep("");
  paint(part);
}

function count(part) {
  const left = part.data.longest - [...part.area.value.trim()].length;
  part.left.textContent = part.data.texts.left.replace("{left}", left);
  part.left.classList.toggle("over", left < 0);
}

function card(part, each) {
  const { texts } = part.data;
  const item = document.createElement("li");
  const text = document.createElement("p");
  text.textContent = each.text;
  const edit = document.createElement("button");
  edit.textContent = texts.edit;
  edit.onclick = () => {
    part.editing = each.id;
    part.area.value = each.text;
    part.keep(each.text);
    paint(part);
    part.area.focus();
  };
  const withdraw = document.createElement("button");
  withdraw.textContent = texts.withdraw;
  withdraw.onclick = () => {
    part.texts = part.texts.filter((other) => other !== each);
    if (part.editing === each.id) clear(part);
    send(part, { texts: [], withdrawn: [each.id] });
  };
  for (const button of [edit, withdraw]) {
    button.type = "button";
    button.setAttribute("aria-label", `${button.textContent}: ${each.text.slice(0, 60)}`);
  }
  item.append(text, edit, withdraw);
  return item;
}

function paint(part) {
  const { texts, most, label } = part.data;
  part.root.querySelector(".for").textContent = label;
  part.root.querySelector("h3").textContent = texts.own;
  part.add.textContent = part.editing ? texts.keep : texts.add;
  part.cancel.textContent = texts.cancel;
  part.cancel.hidden = !part.editing;
  const full = part.texts.length >= most && !part.editing;
  part.area.disabled = part.add.disabled = full;
  part.area.placeholder = full ? texts.full : "";
  part.list.replaceChildren(...part.texts.map((each) => card(part, each)));
  part.own.hidden = !part.texts.length;
  part.pass.textContent = part.passed ? texts.passed : texts.pass;
  part.pass.setAttribute("aria-pressed", String(part.passed));
  part.pass.hidden = part.texts.length > 0;
  part.root.lang = part.data.language;
  count(part);
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".writing");
  const part = (root.__part ??= build(root));
  const first = part.box?.key !== data.key;
  part.data = data;
  part.show = statusLine(root.querySelector(".status p"), root.querySelector(".again"), { ...data.texts, saved: data.saved }, () => part.box.again());
  if (first) {
    part.box?.stop();
    part.box = outbox(data.key, (...state) => part.show(...state));
    const draft = part.draft();
    part.area.value = draft.text;
    part.editing = draft.editing;
  }
  part.box.send = setTriggerValue;
  if (first) part.box.wake();
  part.box.hear(data.receipt);
  if (!part.box.pending) {
    part.texts = withChange(data.value?.texts ?? [], {});
    part.passed = data.answered && !data.value;
    if (data.saved && root.querySelector(".status p").dataset.state !== "lost") part.show("saved");
  } else part.texts = withChange(data.value?.texts ?? [], part.box.pending.answer);
  paint(part);
  return () => part.box.stop();
}
