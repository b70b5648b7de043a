// A form of fields. Every field shows what is stored, what was sent and not yet confirmed, and what waits a moment
// before it is sent, in that order. Only what changed travels; the server merges.

function build(root) {
  const find = (selector) => root.querySelector(selector);
  const form = { root, list: find(".fields"), pass: find(".pass"), fields: [], held: null, timer: 0, passed: false };

  // A field changed. With a `wait` it is kept at once and sent in that many ms, together with what changes meanwhile.
  form.change = (change, wait = 0) => {
    form.held = over(form, form.held, change);
    form.show("saving");
    form.box.hold(unconfirmed(form), form.told());
    arm(form, wait);
    refresh(form);
  };
  form.flush = () => {
    clearTimeout(form.timer);
    form.timer = 0;
    if (!form.held) return;
    const answer = unconfirmed(form);
    form.held = null;
    form.box.put(answer, form.told(answer));
  };
  form.told = (answer = unconfirmed(form)) => {
    if (answer.pass) return {};
    return Object.assign({}, ...form.fields.map((field) => field.told?.(answer) ?? {}));
  };
  form.refresh = () => refresh(form);
  form.pass.onclick = () => {
    const before = form.passed ? form.before : null;
    if (!form.passed) form.before = valued(form);
    form.held = before && Object.keys(before).length ? over(form, { pass: true }, before) : { pass: true };
    form.flush();
    refresh(form);
  };
  return form;
}

// A change on top of an earlier one that is not confirmed. After a pass, every field that is not chosen again is empty.
function over(form, earlier, change) {
  if (change.pass) return change;
  const ids = earlier?.pass ? form.fields.flatMap((field) => field.ids) : [];
  return { ...(earlier?.pass ? Object.fromEntries(ids.map((id) => [id, null])) : earlier), ...change };
}

function unconfirmed(form) {
  const sent = form.box.pending?.answer ?? null;
  return form.held ? over(form, sent, form.held) : sent ?? {};
}

// What counts now, by field: stored, sent, held.
function valued(form) {
  const change = unconfirmed(form);
  const values = change.pass ? {} : { ...form.data.value, ...change };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function arm(form, wait) {
  clearTimeout(form.timer);
  form.timer = 0;
  wait ? (form.timer = setTimeout(form.flush, wait)) : form.flush();
}

function refresh(form) {
  const { data } = form;
  const { texts } = data;
  const change = unconfirmed(form);
  form.passed = Object.keys(change).length ? Boolean(change.pass) : data.answered && !data.value;
  const values = valued(form);
  for (const field of form.fields) field.take?.(values);
  form.pass.textContent = form.passed && !form.alone ? texts.passed : texts.pass;
  form.pass.setAttribute("aria-pressed", String(form.passed));
  form.pass.parentElement.hidden = !data.may_pass;
  form.root.lang = data.language;
}

function lay(form) {
  const asked = JSON.stringify(form.data.fields);
  if (form.asked === asked) return;
  form.asked = asked;
  form.alone = form.data.fields.length === 1;
  form.fields = form.data.fields.map((spec) => TYPES[spec.type](form, spec));
  form.list.replaceChildren(...form.fields.map((field) => field.root));
  form.root.classList.toggle("alone", form.alone);
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".form");
  const form = (root.__form ??= build(root));
  const first = form.box?.key !== data.key;
  const line = root.querySelector(".status p");
  form.data = data;
  form.show = statusLine(line, root.querySelector(".again"), { ...data.texts, saved: data.saved }, () => form.box.again());
  if (first) {
    clearTimeout(form.timer);
    form.box?.stop();
    Object.assign(form, { held: null, before: null, timer: 0, asked: null });
    form.box = outbox(data.key, (...state) => form.show(...state));
    form.drafts = drafts(data.key);
  }
  lay(form);
  form.box.send = setTriggerValue;
  // A round that was closed may be open again before the phone saw that it was closed.
  if (first || (!data.receipt && line.dataset.state === "lost")) form.box.wake();
  form.box.hear(data.receipt);
  if (form.held) {
    // Typed or tapped while the receipt was on its way.
    form.box.hold(unconfirmed(form), form.told());
    if (!form.timer) arm(form, PAUSE);
  } else if (!form.box.pending && data.saved && line.dataset.state !== "lost") form.show("saved");
  refresh(form);
  return () => {
    clearTimeout(form.timer);
    form.timer = 0;
    form.box.stop();
  };
}
