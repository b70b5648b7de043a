// A few dots to lay on what is offered. What is left to lay is always in sight.
TYPES.dots = (form, spec) => {
  const { texts } = form.data;
  const { total, on_one: most } = spec;
  const root = node(`<div class="field dots"><h3></h3><p class="left" role="status"></p><div class="groups"></div></div>`);
  const status = root.querySelector(".left");
  let laid = {};

  fill(root, { h3: spec.label });
  named(root, spec.label);
  const left = () => total - Object.values(laid).reduce((sum, dots) => sum + dots, 0);
  const say = (text) => {
    if (status.lastChild?.textContent === text) status.replaceChildren(); // said again when it is asked for again
    status.replaceChildren(Object.assign(node("<span></span>"), { textContent: text }));
  };
  const lay = (id, wanted) => {
    form.change({ [id]: wanted || null }, PAUSE);
    say(words(texts.dots_left, { left: left(), total }));
  };

  const rows = spec.options.map(([id, text, group], at) => {
    if (group && group !== spec.options[at - 1]?.[2]) {
      root.querySelector(".groups").append(Object.assign(node("<h4></h4>"), { textContent: group }));
    }
    const row = node(`
      <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
        <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`);
    const [less, more] = row.querySelectorAll("button");
    row.querySelector("p").textContent = text;
    less.setAttribute("aria-label", words(texts.dots_remove, { text }));
    more.setAttribute("aria-label", words(texts.dots_add, { text }));
    row.querySelector(".laid").append(...Array.from({ length: most }, () => document.createElement("i")));
    less.onclick = () => laid[id] && lay(id, laid[id] - 1);
    more.onclick = () => {
      const dots = laid[id] ?? 0;
      if (dots >= most) say(words(texts.dots_full, { most }));
      else if (!left()) say(words(texts.dots_none, { total }));
      else lay(id, dots + 1);
    };
    root.querySelector(".groups").append(row);
    return { id, row, less, more };
  });
  const paint = () => {
    for (const { id, row, less, more } of rows) {
      const count = laid[id] ?? 0;
      less.setAttribute("aria-disabled", String(!count));
      more.setAttribute("aria-disabled", String(count >= most || !left()));
      row.classList.toggle("some", count > 0);
      row.querySelector(".laid").setAttribute("aria-label", words(texts.dots_on, { count, most }));
      row.querySelectorAll("i").forEach((dot, at) => dot.classList.toggle("on", at < count));
    }
  };
  return {
    root,
    ids: rows.map(({ id }) => id),
    take: (values) => {
      const before = left();
      laid = Object.fromEntries(rows.filter(({ id }) => values[id]).map(({ id }) => [id, values[id]]));
      paint();
      if (before !== left() || !status.textContent) say(words(texts.dots_left, { left: left(), total }));
    },
    told: (values) =>
      Object.fromEntries(
        spec.options
          .filter(([id]) => values[id] || values[id] === null)
          .map(([id, text]) => [id, values[id] ? `${text}: ${"●".repeat(values[id])}` : text]),
      ),
  };
};
