// A place on a line. It has no position until it is touched; it is saved when it is let go.
const MIDDLE = 50;
const STEP = 5;

TYPES.mark = (form, spec) => {
  const root = node(`
    <div class="field slider">
      <h3 class="name"></h3>
      <div class="poles" aria-hidden="true"><span class="left"></span><span class="right"></span></div>
      <div class="line"><input type="range" min="0" max="100" step="1" /></div>
      <p class="hint"></p>
      <div class="steps">
        <button type="button" class="less">−</button>
        <label><span class="for"></span><input type="number" inputmode="numeric" min="0" max="100" step="1" /></label>
        <button type="button" class="more">+</button>
      </div>
    </div>`);
  const find = (selector) => root.querySelector(selector);
  const { texts } = spec;
  const range = find("input[type=range]");
  const number = find("input[type=number]");
  let value = null;
  let shown = null; // where the finger is, while it drags

  fill(root, { ".name": spec.label, ".left": spec.left, ".right": spec.right, ".for": texts.number });
  if (!form.alone) named(root, spec.label || texts.label);
  root.classList.toggle("bipolar", spec.bipolar);
  // How it works is said once in a form.
  const hint = spec.hint || (form.data.fields.find((one) => one.type === "mark") === spec ? texts.hint : "");
  find(".hint").classList.toggle("stays", Boolean(hint));
  range.setAttribute("aria-label", spec.label ? `${spec.label}: ${texts.label}` : texts.label);
  find(".less").setAttribute("aria-label", texts.less);
  find(".more").setAttribute("aria-label", texts.more);

  const spoken = (at) => {
    if (!spec.bipolar) return texts.at.replace("{value}", at);
    if (at === MIDDLE) return texts.at_middle;
    return `${Math.abs(at - MIDDLE) * 2}% ${at < MIDDLE ? texts.at_left : texts.at_right}`;
  };
  const paint = () => {
    const at = shown ?? value;
    const untouched = at === null;
    const passed = form.passed && untouched;
    root.classList.toggle("untouched", untouched);
    range.value = at ?? MIDDLE;
    number.value = at ?? "";
    find(".hint").textContent = passed && form.alone ? form.data.texts.passed : untouched ? hint : "";
    range.setAttribute("aria-valuetext", passed ? form.data.texts.passed : untouched ? texts.unset : spoken(at));
  };
  const place = (wanted, wait) => form.change({ [spec.id]: Math.max(0, Math.min(100, Math.round(wanted))) }, wait);

  const undone = () => ((shown = null), form.refresh());
  draggable(range, {
    moved: (at) => ((shown = at), paint()),
    chosen: (at, wait) => ((shown = null), place(at, wait)),
    undone,
    unset: () => value === null,
  });
  const entry = typed(number, { chosen: (wanted) => place(wanted, 0), undone });
  find(".less").onclick = () => place((value ?? MIDDLE) - STEP, PAUSE);
  find(".more").onclick = () => place((value ?? MIDDLE) + STEP, PAUSE);

  return {
    root,
    ids: [spec.id],
    take: (values) => {
      value = values[spec.id] ?? null;
      if (shown === null && !entry.busy) paint();
    },
    told: (values) => {
      const name = spec.label || `${spec.left} – ${spec.right}`;
      if (!(spec.id in values)) return {};
      return { [spec.id]: values[spec.id] === null ? name : `${name}: ${values[spec.id]}` };
    },
  };
};
