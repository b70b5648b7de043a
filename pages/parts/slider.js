// A bipolar slider. It has no position until it is touched; it is saved when it is let go.
const PAUSE = 450; // ms after the last key or tap before it is saved
const MIDDLE = 50;
const STEP = 5;

function build(root) {
  const find = (selector) => root.querySelector(selector);
  const part = {
    root, range: find("input[type=range]"), number: find("input[type=number]"), hint: find(".hint"), pass: find(".pass"),
    less: find(".less"), more: find(".more"), value: null, passed: false, timer: 0, dragging: false,
  };
  const place = (value, wait) => {
    part.show("saving");
    part.value = Math.max(0, Math.min(100, Math.round(value)));
    part.passed = false;
    paint(part);
    clearTimeout(part.timer);
    const save = () => part.box.put({ value: part.value });
    if (wait) part.box.hold({ value: part.value });
    part.timer = wait ? setTimeout(save, PAUSE) : (save(), 0);
  };
  const held = () => (part.value === null ? MIDDLE : part.value);
  part.range.oninput = () => {
    if (part.cancelled) return paint(part);
    part.value = Number(part.range.value);
    part.passed = false;
    paint(part);
  };
  part.range.onpointerdown = () => Object.assign(part, { dragging: true, cancelled: false, before: [part.value, part.passed] });
  part.range.onpointercancel = () => {
    // The finger scrolls the page: that was no choice.
    [part.value, part.passed] = part.before ?? [null, false];
    Object.assign(part, { dragging: false, cancelled: true });
    paint(part);
    setTimeout(() => paint(part));
  };
  part.range.onchange = () => (part.cancelled ? paint(part) : place(Number(part.range.value), !part.dragging));
  part.range.onpointerup = () => {
    // A tap on the very middle changes nothing in a range input, yet it is a choice.
    if (part.value === null) setTimeout(() => part.value === null && place(Number(part.range.value), false));
    setTimeout(() => (part.dragging = false));
  };
  part.range.onkeydown = (event) => {
    part.cancelled = false;
    if ((event.key === "Enter" || event.key === " ") && part.value === null) place(MIDDLE, false);
  };
  part.less.onclick = () => place(held() - STEP, true);
  part.more.onclick = () => place(held() + STEP, true);
  part.number.onchange = () => {
    const typed = part.number.value.trim();
    typed === "" || !Number.isFinite(Number(typed)) ? paint(part) : place(Number(typed), false);
  };
  part.pass.onclick = () => {
    clearTimeout(part.timer);
    Object.assign(part, { passed: true, value: null });
    paint(part);
    part.box.put({ pass: true });
  };
  return part;
}

function paint(part) {
  const { texts, language } = part.data;
  const untouched = part.value === null;
  part.root.classList.toggle("untouched", untouched);
  part.range.value = untouched ? MIDDLE : part.value;
  part.number.value = untouched ? "" : part.value;
  part.hint.textContent = part.passed ? texts.passed : untouched ? texts.hint : "";
  part.range.setAttribute("aria-valuetext", part.passed ? texts.passed : untouched ? texts.unset : spoken(part));
  part.pass.setAttribute("aria-pressed", String(part.passed));
  part.root.lang = language;
}

function spoken({ value, data: { texts } }) {
  if (value === MIDDLE) return texts.at_middle;
  return `${Math.abs(value - MIDDLE) * 2}% ${value < MIDDLE ? texts.at_left : texts.at_right}`;
}

function label(part) {
  const { data, root } = part;
  root.querySelector(".left").textContent = data.left;
  root.querySelector(".right").textContent = data.right;
  root.querySelector(".for").textContent = data.texts.number;
  part.range.setAttribute("aria-label", data.texts.label);
  part.less.setAttribute("aria-label", data.texts.less);
  part.more.setAttribute("aria-label", data.texts.more);
  part.pass.textContent = data.texts.pass;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".slider");
  const part = (root.__part ??= build(root));
  const first = part.box?.key !== data.key;
  part.data = data;
  label(part);
  const show = statusLine(root.querySelector(".status p"), root.querySelector(".again"), { ...data.texts, saved: data.saved }, () => part.box.again());
  if (first) {
    part.box?.stop();
    part.box = outbox(data.key, (...state) => part.show(...state));
  }
  part.show = show;
  part.box.send = setTriggerValue;
  if (first) part.box.wake();
  part.box.hear(data.receipt);
  const busy = part.box.pending;
  if (busy && first && "value" in busy.answer) part.value = busy.answer.value;
  if (!busy) {
    if (!part.dragging && !part.timer) Object.assign(part, { value: data.value?.value ?? null, passed: data.answered && !data.value });
    if (data.saved && root.querySelector(".status p").dataset.state !== "lost") show("saved");
    part.timer = 0;
  }
  paint(part);
  return () => part.box.stop();
}
