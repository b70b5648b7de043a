// A text that is saved by itself: a moment after the last key, and when one goes on to something else.
const THINKING = 800; // ms after the last key

TYPES.words = (form, spec) => {
  const { texts } = form.data;
  const root = node(`
    <div class="field words"><label><h3></h3><span class="hint"></span><textarea></textarea></label><p class="left"></p><p class="unseen" role="status"></p></div>`);
  const area = root.querySelector("textarea");
  const left = root.querySelector(".left");
  let value = "";

  fill(root, { h3: spec.label, ".hint": spec.hint });
  area.rows = spec.rows;
  area.value = form.drafts.read().parts[spec.id] ?? "";
  const excess = () => [...area.value.trim()].length - spec.longest;
  const count = () => {
    const over = excess();
    left.textContent = words(over > 0 ? texts.too_long : texts.left, { over, left: -over });
    left.classList.toggle("over", over > 0);
    area.setAttribute("aria-invalid", String(over > 0));
    root.querySelector("[role=status]").textContent = over > 0 ? left.textContent : "";
  };
  const write = (wait) => {
    const text = area.value.trim();
    const fits = excess() <= 0;
    // What is too long is kept here, and sent as soon as it fits.
    form.drafts.keep({ parts: { ...form.drafts.read().parts, [spec.id]: fits ? "" : area.value } });
    if (fits && text !== value) form.change({ [spec.id]: text || null }, wait);
  };
  area.oninput = () => (count(), write(THINKING));
  area.onblur = () => (form.flush(), form.refresh());
  return {
    root,
    ids: [spec.id],
    take: (values) => {
      value = values[spec.id] ?? "";
      // Nothing moves under the hands of who is writing.
      if (root.getRootNode().activeElement !== area && excess() <= 0) area.value = value;
      count();
    },
    told: (values) => {
      if (values[spec.id]) return { [spec.id]: `${spec.label}: ${values[spec.id]}` };
      return values[spec.id] === null ? { [spec.id]: spec.label } : {};
    },
  };
};
