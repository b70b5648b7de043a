// One of a few: marks in a row from low to high, or texts one below the other. What was chosen can be taken back.
let groups = 0; // radio buttons belong together by a name that no other group has

function radios(form, spec, options, inRow) {
  const root = node(`
    <fieldset class="field choice"><legend></legend><div class="options"></div>
      <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
      <button type="button" class="quiet back"></button>
    </fieldset>`);
  const back = root.querySelector(".back");
  const group = `group${++groups}`;
  fill(root, { legend: spec.label, ".low": spec.low ?? "", ".high": spec.high ?? "" });
  root.classList.toggle("row", inRow);
  root.classList.toggle("open", !spec.low && !spec.high);
  root.style.setProperty("--options", options.length);
  const inputs = options.map(({ value, text, name }) => {
    const label = node(`<label><input type="radio" /><span></span></label>`);
    const input = label.querySelector("input");
    input.name = group;
    if (name) input.setAttribute("aria-label", name);
    input.onchange = () => form.change({ [spec.id]: value }, PAUSE);
    label.querySelector("span").textContent = text;
    root.querySelector(".options").append(label);
    return input;
  });
  back.textContent = form.data.texts.take_back;
  back.setAttribute("aria-label", `${form.data.texts.take_back}: ${spec.label}`);
  back.onclick = () => {
    form.change({ [spec.id]: null });
    inputs[0].focus();
  };
  return {
    root,
    ids: [spec.id],
    take: (values) => {
      options.forEach(({ value }, at) => (inputs[at].checked = values[spec.id] === value));
      back.classList.toggle("away", values[spec.id] === undefined);
    },
    told: (values) => {
      const chosen = options.find(({ value }) => value === values[spec.id]);
      if (chosen) return { [spec.id]: `${spec.label}: ${chosen.text}` };
      return values[spec.id] === null ? { [spec.id]: spec.label } : {};
    },
  };
}

TYPES.rating = (form, spec) => {
  const ends = { 0: spec.low, [spec.options.length - 1]: spec.high };
  const name = (text, at) => (ends[at] ? `${text}: ${ends[at]}` : text);
  return radios(form, spec, spec.options.map((text, at) => ({ value: at + 1, text, name: name(text, at) })), true);
};

TYPES.choice = (form, spec) => radios(form, spec, spec.options.map(([value, text]) => ({ value, text })), false);
