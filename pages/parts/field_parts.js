// Numbers that always add up to the same: what one gets, the others give, in proportion.

// Whole steps for shares that add up to `whole` steps: rounded down, and what is left to those that lost most by it.
function inSteps(shares, whole) {
  const sum = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (sum ? (share / sum) * whole : whole / shares.length));
  const steps = exact.map((share) => Math.floor(share + 1e-9));
  const byLoss = exact.map((share, at) => [share - steps[at], at]).sort(([a, at], [b, other]) => b - a || at - other);
  const left = whole - steps.reduce((sum, share) => sum + share, 0);
  byLoss.slice(0, left).forEach(([, at]) => (steps[at] += 1));
  return steps;
}

// The values when the one at `at` becomes `wanted`: the others keep their proportion.
function divided(values, at, wanted, total, step) {
  const whole = Math.round(total / step);
  const own = Math.max(0, Math.min(whole, Math.round(wanted / step)));
  const others = inSteps(values.filter((_, other) => other !== at), whole - own);
  others.splice(at, 0, own);
  return others.map((share) => share * step);
}

TYPES.parts = (form, spec) => {
  const { texts } = form.data;
  const { total, step } = spec;
  const ids = spec.parts.map(([id]) => id);
  const even = inSteps(ids.map(() => 1), Math.round(total / step)).map((share) => share * step);
  const root = node(`
    <div class="field parts"><h3></h3><p class="hint"></p><div class="bar" aria-hidden="true"></div><div class="rows"></div>
      <p class="unseen" role="status"></p></div>`);
  const status = root.querySelector("[role=status]");
  let values = null; // chosen
  let shown = null; // while a finger drags
  let sent = null; // what was chosen here last
  let anchor = null; // what the proportions are taken from, as long as the same part is moved

  fill(root, { h3: spec.label, ".hint": words(texts.parts_hint, { total }) });
  named(root, spec.label);
  const moved = (at, wanted) => {
    if (anchor?.at !== at) anchor = { at, values: shown ?? values ?? even };
    return divided(anchor.values, at, wanted, total, step);
  };
  const place = (at, wanted, wait) => {
    const now = moved(at, wanted);
    shown = null;
    sent = now;
    form.change(Object.fromEntries(ids.map((id, other) => [id, now[other]])), wait);
    status.textContent = spec.parts.map(([, label], other) => words(texts.parts_share, { label, count: now[other] })).join(", ");
  };
  const undone = () => ((shown = null), form.refresh());

  const rows = spec.parts.map(([, label], at) => {
    const row = node(`<div class="part"><span class="label"></span><input type="number" inputmode="numeric" /><div class="line"><input type="range" /></div></div>`);
    const [number, range] = row.querySelectorAll("input");
    row.querySelector(".label").textContent = label;
    for (const input of [number, range]) Object.assign(input, { min: 0, max: total, step });
    range.setAttribute("aria-label", label);
    number.setAttribute("aria-label", words(texts.parts_number, { label, total }));
    draggable(range, {
      moved: (wanted) => ((shown = moved(at, wanted)), paint()),
      chosen: (wanted, wait) => place(at, wanted, wait),
      undone,
      unset: () => values === null,
    });
    const entry = typed(number, { chosen: (wanted) => place(at, wanted, 0), undone });
    root.querySelector(".rows").append(row);
    root.querySelector(".bar").append(document.createElement("i"));
    return { range, number, entry };
  });
  const paint = () => {
    const now = shown ?? values;
    root.classList.toggle("untouched", !now);
    rows.forEach(({ range, number }, at) => {
      range.value = (now ?? even)[at];
      number.value = now?.[at] ?? "";
      range.setAttribute("aria-valuetext", now ? words(texts.parts_share, { label: spec.parts[at][1], count: now[at] }) : texts.parts_unset);
      root.querySelectorAll(".bar i")[at].style.flexGrow = now ? now[at] : 0;
    });
  };
  return {
    root,
    ids,
    take: (stored) => {
      const now = ids.every((id) => id in stored) ? ids.map((id) => stored[id]) : null;
      if (String(now) !== String(sent)) anchor = null;
      values = now;
      if (shown === null && !rows.some(({ entry }) => entry.busy)) paint();
    },
    told: (stored) =>
      Object.fromEntries(spec.parts.filter(([id]) => id in stored).map(([id, label]) => [id, stored[id] === null ? label : `${label}: ${stored[id]}`])),
  };
};
