// A list to put in order. It starts in an order of chance, and nothing counts until somebody touches it.

// The same chance after every rerun and reload, another one for everybody else.
function shuffled(key, names) {
  let chance = Math.floor(Math.random() * 2 ** 32);
  try {
    chance = Number(sessionStorage.getItem(`${key}/order`)) || chance;
    sessionStorage.setItem(`${key}/order`, String(chance));
  } catch {}
  const next = () => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    return chance / 2 ** 32;
  };
  const left = [...names];
  return names.map(() => left.splice(Math.floor(next() * left.length), 1)[0]);
}

TYPES.order = (form, spec) => {
  const { texts } = form.data;
  const root = node(`
    <div class="field order"><h3></h3><p class="hint"></p><ol></ol>
      <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`);
  const list = root.querySelector("ol");
  const mine = root.querySelector(".mine");
  const label = Object.fromEntries(spec.options);
  const chance = shuffled(form.data.key, Object.keys(label));
  let value = null; // the order that was chosen
  let held = null; // the order under a finger

  fill(root, { h3: spec.label });
  named(root, spec.label);
  mine.textContent = texts.order_is_mine;
  const now = () => held ?? value ?? chance;
  const moved = (name, to) => {
    const names = now().filter((other) => other !== name);
    names.splice(Math.max(0, Math.min(names.length, to)), 0, name);
    return names;
  };
  const place = (name, to, control) => {
    const names = moved(name, to);
    if (String(names) === String(now())) return;
    form.change({ [spec.id]: names }, PAUSE);
    control.focus(); // a row that moves loses it
    const at = names.indexOf(name) + 1;
    root.querySelector("[role=status]").textContent = words(texts.order_place, { text: label[name], place: at, places: names.length });
  };
  mine.onclick = () => form.change({ [spec.id]: value ? null : now() });

  const rows = spec.options.map(([name, text]) => {
    const row = node(`
      <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
        <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`);
    const [handle, up, down] = row.querySelectorAll("button");
    row.querySelector("span").textContent = text;
    up.setAttribute("aria-label", words(texts.order_up, { text }));
    down.setAttribute("aria-label", words(texts.order_down, { text }));
    const at = () => now().indexOf(name);
    up.onclick = () => place(name, at() - 1, up);
    down.onclick = () => place(name, at() + 1, down);
    handle.onkeydown = (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      place(name, at() + step, handle);
    };
    handle.onpointerdown = (event) => {
      held = [...now()];
      handle.setPointerCapture(event.pointerId);
      row.classList.add("held");
    };
    handle.onpointermove = (event) => {
      if (!held) return;
      const others = [...list.children].filter((other) => other !== row);
      const to = others.filter((other) => middle(other) < event.clientY).length;
      if (to !== at()) (held = moved(name, to)), paint();
    };
    const dropped = (counts) => () => {
      if (!held) return;
      const names = held;
      held = null;
      row.classList.remove("held");
      counts && String(names) !== String(now()) ? form.change({ [spec.id]: names }) : paint();
    };
    handle.onpointerup = dropped(true);
    handle.onpointercancel = dropped(false);
    return { name, row, handle, up, down };
  });
  const middle = (row) => row.getBoundingClientRect().top + row.offsetHeight / 2;
  const paint = () => {
    const names = now();
    names.forEach((name, at) => {
      const { row, handle, up, down } = rows.find((one) => one.name === name);
      // The row that is held stays in the page, or it would lose the finger; the others go around it.
      if (list.children[at] !== row) arrange(list, names.map((other) => rows.find((one) => one.name === other).row));
      row.querySelector("b").textContent = at + 1;
      handle.setAttribute("aria-label", words(texts.order_move, { text: label[name], place: at + 1, places: names.length }));
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === names.length - 1));
    });
    root.classList.toggle("untouched", !value);
    root.querySelector(".hint").textContent = value ? texts.order_hint : `${texts.order_hint} ${texts.order_chance}`;
    mine.setAttribute("aria-pressed", String(Boolean(value)));
  };
  return {
    root,
    ids: [spec.id],
    take: (values) => {
      const stored = (values[spec.id] ?? []).filter((name) => name in label);
      value = values[spec.id] ? [...stored, ...chance.filter((name) => !stored.includes(name))] : null;
      paint();
    },
    told: (values) => {
      const names = values[spec.id] ?? (values[spec.id] === null ? form.data.value?.[spec.id] : null);
      return names ? { [spec.id]: names.map((name) => label[name]).join(" · ") } : {};
    },
  };
};

// Rows in their order, moving every row except the one that is held.
function arrange(list, rows) {
  const held = rows.findIndex((row) => row.classList.contains("held"));
  if (held < 0 || rows[held].parentElement !== list) return list.replaceChildren(...rows);
  for (const row of rows.slice(0, held)) list.insertBefore(row, rows[held]);
  for (const row of rows.slice(held + 1)) list.append(row);
}
