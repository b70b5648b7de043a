// Short texts, each of which can be changed or withdrawn by itself. A text may have parts besides itself.
const NEARLY = 50; // signs left from which a part counts them

function build(root) {
  const find = (selector) => root.querySelector(selector);
  const part = {
    root, form: find("form"), add: find(".add"), cancel: find(".cancel"), list: find("ul"), own: find("section"),
    pass: find(".pass"), inputs: [], texts: [], editing: null, passed: false,
  };
  // `base` is what stood there before anything was typed: of that, nothing can be lost.
  part.changed = () => {
    const parts = typedIn(part);
    const told = Object.fromEntries(Object.keys(parts).map((name) => [name, read(part, { [name]: parts[name] })[0]]));
    part.drafts.keep({ parts, told, base: part.base, editing: part.editing });
  };
  part.form.onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) part.form.requestSubmit();
  };
  part.form.onsubmit = (event) => {
    event.preventDefault();
    const wrong = part.inputs.filter((input) => !input.check());
    if (wrong.length) return wrong[0].focus();
    const known = part.texts.find((each) => each.id === part.editing);
    if (!known && part.texts.length >= part.data.most) return;
    const item = { id: known?.id ?? Math.random().toString(36).slice(2, 10), ...typedIn(part) };
    part.texts = known ? part.texts.map((each) => (each === known ? item : each)) : [...part.texts, item];
    clear(part);
    send(part, { texts: [item], withdrawn: [] });
  };
  part.cancel.onclick = () => clear(part);
  part.pass.onclick = () => {
    Object.assign(part, { texts: [], passed: true });
    part.box.put({ pass: true });
    paint(part);
  };
  return part;
}

// What stands in the form, by part; what is empty is left out.
function typedIn(part) {
  return Object.fromEntries(part.inputs.map((input) => [input.name, input.value.trim()]).filter(([, text]) => text));
}

// One part of the form: its element, with `value` to read and `set` to write.
function entry(part, spec, first) {
  const { texts } = part.data;
  const root = spec.options.length ? node(`<fieldset class="choice"><legend></legend><div class="options"></div></fieldset>`)
    : node(`<div class="entry"><label><span class="for"></span></label></div>`);
  const message = node(`<p class="left" aria-live="polite"></p>`);
  const label = spec.needed ? spec.label : `${spec.label} ${texts.optional}`;
  const input = { name: spec.name, root, spec, wrong: false };
  root.querySelector("legend, .for").textContent = label;
  input.check = () => {
    input.wrong = true;
    input.tell();
    return !input.missing() && input.over() <= 0;
  };
  input.missing = () => (spec.needed || first) && !input.value.trim();
  input.over = () => (spec.longest ? [...input.value.trim()].length - spec.longest : 0);
  const changed = () => {
    input.wrong &&= input.missing();
    input.tell();
    part.changed();
  };
  spec.options.length ? choose(input, changed) : write(input, changed);
  input.tell = () => {
    const over = input.over();
    const missing = input.wrong && input.missing();
    const tells = spec.longest && (first || over > -NEARLY);
    const count = tells ? words(over > 0 ? texts.too_long : texts.left, { left: -over, over }) : "";
    message.textContent = missing ? texts.missing : count;
    message.classList.toggle("over", missing || over > 0);
    for (const one of input.controls) one.setAttribute("aria-invalid", String(missing || over > 0));
  };
  root.append(message);
  return input;
}

function write(input, changed) {
  const { rows } = input.spec;
  const area = node(rows > 1 ? `<textarea></textarea>` : `<input type="text" />`);
  if (rows > 1) area.rows = rows;
  area.oninput = changed;
  input.root.querySelector("label").append(area);
  input.controls = [area];
  input.focus = () => area.focus();
  input.set = (text) => (area.value = text);
  Object.defineProperty(input, "value", { get: () => area.value });
}

function choose(input, changed) {
  const radios = input.spec.options.map(([name, text]) => {
    const label = node(`<label><input type="radio" /><span></span></label>`);
    const radio = label.querySelector("input");
    Object.assign(radio, { name: input.name, value: name, onchange: changed });
    label.querySelector("span").textContent = text;
    input.root.querySelector(".options").append(label);
    return radio;
  });
  input.controls = radios;
  input.focus = () => radios[0].focus();
  input.set = (name) => radios.forEach((radio) => (radio.checked = radio.value === name));
  Object.defineProperty(input, "value", { get: () => radios.find((radio) => radio.checked)?.value ?? "" });
}

// The form as it is asked for; what was typed in it stays.
function lay(part, draft) {
  const asked = JSON.stringify(part.data.parts);
  if (part.asked !== asked) {
    part.asked = asked;
    draft ??= { parts: typedIn(part), editing: part.editing, base: part.base };
    part.inputs = part.data.parts.map((spec, at) => entry(part, spec, at === 0));
    part.root.querySelector(".parts").replaceChildren(...part.inputs.map((input) => input.root));
  }
  if (draft) refill(part, draft.parts, draft.editing, draft.base);
}

function refill(part, texts, editing, base = {}) {
  part.editing = editing ?? null;
  part.base = base;
  for (const input of part.inputs) {
    input.set(texts[input.name] ?? "");
    input.wrong = false;
    input.tell();
  }
}

// Only what changed travels; what was not confirmed yet travels along. Another tab's texts stay as they are.
function send(part, change, gone = {}) {
  const { answer: earlier, told: before } = part.box.pending?.answer.texts ? part.box.pending : {};
  const answer = together(earlier, change);
  part.passed = false;
  const told = Object.fromEntries(answer.texts.map((item) => [item.id, read(part, item).join(" · ")]));
  part.box.put(answer, { ...before, ...told, ...gone });
  paint(part);
}

// The parts of an item as they are read, its main text first.
function read(part, item) {
  return part.data.parts
    .filter(({ name }) => item[name])
    .map(({ name, options }) => options.find(([option]) => option === item[name])?.[1] ?? item[name]);
}

function withChange(stored, { texts = [], withdrawn = [] }) {
  const merged = new Map([...stored, ...texts].map((item) => [item.id, { ...item }]));
  withdrawn.forEach((id) => merged.delete(id));
  return [...merged.values()];
}

// An empty form, but for what stays: that is as it was sent last.
function clear(part) {
  const last = part.texts.at(-1) ?? {};
  const staying = part.data.parts.filter(({ stays }) => stays).map(({ name }) => [name, last[name]]);
  refill(part, Object.fromEntries(staying), null, Object.fromEntries(staying));
  part.changed();
  paint(part);
}

function card(part, each) {
  const { texts } = part.data;
  const [first, ...others] = part.data.parts.filter(({ name }) => each[name]);
  const item = document.createElement("li");
  const text = node(`<p></p>`);
  text.textContent = first ? each[first.name] : "";
  const more = node(`<dl></dl>`);
  const shown = read(part, each).slice(1);
  others.forEach((spec, at) => {
    const line = node(`<div><dt></dt><dd></dd></div>`);
    fill(line, { dt: spec.label, dd: shown[at] });
    more.append(line);
  });
  const edit = document.createElement("button");
  edit.textContent = texts.edit;
  edit.onclick = () => {
    refill(part, each, each.id, each);
    part.changed();
    paint(part);
    part.inputs[0].focus();
  };
  const withdraw = document.createElement("button");
  withdraw.textContent = texts.withdraw;
  withdraw.onclick = () => {
    part.texts = part.texts.filter((other) => other !== each);
    if (part.editing === each.id) clear(part);
    send(part, { texts: [], withdrawn: [each.id] }, { [each.id]: read(part, each).join(" · ") });
  };
  for (const button of [edit, withdraw]) {
    button.type = "button";
    button.setAttribute("aria-label", `${button.textContent}: ${text.textContent.slice(0, 60)}`);
  }
  const worded = node(`<p class="worded"></p>`);
  worded.textContent = part.data.worded[each.id] ?? "";
  const told = [...(others.length ? [more] : []), ...(worded.textContent ? [worded] : [])];
  item.append(text, ...told, edit, withdraw);
  return item;
}

function paint(part) {
  const { texts, most, rule } = part.data;
  fill(part.root, { ".rule": rule, h3: texts.own });
  part.add.textContent = part.editing ? texts.keep : texts.add;
  part.cancel.textContent = texts.cancel;
  part.cancel.hidden = !part.editing;
  const full = part.texts.length >= most && !part.editing;
  part.add.disabled = full;
  for (const one of part.inputs.flatMap((input) => input.controls)) one.disabled = full;
  part.inputs[0].controls[0].placeholder = full ? texts.full : "";
  part.list.replaceChildren(...part.texts.map((each) => card(part, each)));
  part.own.hidden = !part.texts.length;
  part.pass.textContent = part.passed ? texts.passed : texts.pass;
  part.pass.setAttribute("aria-pressed", String(part.passed));
  part.pass.hidden = part.texts.length > 0;
  part.root.lang = part.data.language;
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
    part.drafts = drafts(data.key);
  }
  lay(part, first ? part.drafts.read() : null);
  part.box.send = setTriggerValue;
  // A round that was closed may be open again before the phone saw that it was closed.
  if (first || (!data.receipt && root.querySelector(".status p").dataset.state === "lost")) part.box.wake();
  part.box.hear(data.receipt);
  if (!part.box.pending) {
    part.texts = withChange(data.value?.texts ?? [], {});
    part.passed = data.answered && !data.value;
    if (data.saved && root.querySelector(".status p").dataset.state !== "lost") part.show("saved");
  } else part.texts = withChange(data.value?.texts ?? [], part.box.pending.answer);
  paint(part);
  return () => part.box.stop();
}
