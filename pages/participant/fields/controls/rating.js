// @ts-check
// One of a few: marks in a row from low to high, or texts one below the other. What was chosen can be taken back.
import { find } from "../../../kit/dom.js";
import { fill, node, PAUSE } from "../field.js";
import { fillIn } from "../values/fill_in.js";
import { choices, inWords, scale } from "../values/rating.js";

const HTML = `
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`;

let groups = 0; // radio buttons belong together by a name that no other group has

/**
 * @param {import("../field_types").Form} form
 * @param {{ id: string, label: string, low?: string, high?: string }} spec
 * @param {import("../values/rating.js").Option[]} options
 * @param {boolean} inRow
 * @returns {import("../field_types").Field}
 */
function radios(form, spec, options, inRow) {
  const root = node(HTML);
  const back = find(root, ".back");
  groups += 1;
  const group = `group${groups}`;
  fill(root, { legend: spec.label, ".low": spec.low ?? "", ".high": spec.high ?? "" });
  root.classList.toggle("row", inRow);
  root.classList.toggle("open", !spec.low && !spec.high);
  root.style.setProperty("--options", String(options.length));
  const inputs = options.map(({ value, text, name }) => {
    const label = node(`<label><input type="radio" /><span></span></label>`);
    const input = find(label, "input", HTMLInputElement);
    input.name = group;
    if (name) input.setAttribute("aria-label", name);
    input.onchange = () => form.change({ [spec.id]: value }, PAUSE);
    find(label, "span").textContent = text;
    find(root, ".options").append(label);
    return input;
  });
  back.textContent = form.data.texts.take_back;
  back.setAttribute("aria-label", `${form.data.texts.take_back}: ${spec.label}`);
  back.onclick = () => {
    form.change({ [spec.id]: null });
    form.announce(fillIn(form.data.texts.taken_back, { text: spec.label }));
    inputs[0].focus();
  };
  return {
    root,
    ids: [spec.id],
    show: (values) => {
      options.forEach(({ value }, at) => (inputs[at].checked = values[spec.id] === value));
      back.classList.toggle("away", values[spec.id] === undefined);
    },
    inWords: (answer) => inWords(spec, options, answer),
  };
}

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").RatingSpec} spec
 */
export const rating = (form, spec) => radios(form, spec, scale(spec), true);

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").ChoiceSpec} spec
 */
export const choice = (form, spec) => radios(form, spec, choices(spec), false);
