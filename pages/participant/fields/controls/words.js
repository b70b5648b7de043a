// @ts-check
// A text that is saved by itself: a moment after the last key, and when one goes on to something else.
import { find } from "../../../kit/dom.js";
import { fill, Message, node } from "../field.js";
import { fillIn } from "../values/fill_in.js";
import { excess, inWords, isNearLimit } from "../values/words.js";

const THINKING = 800; // ms after the last key
const HTML = `
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;

/**
 * @param {import("../field_types").Form} form
 * @param {import("../field_types").WordsSpec} spec
 * @returns {import("../field_types").Field}
 */
export function words(form, spec) {
  const { texts } = form.data;
  const root = node(HTML);
  const area = find(root, "textarea", HTMLTextAreaElement);
  const message = new Message(area);
  let value = "";

  fill(root, { h2: spec.label, ".hint": spec.hint });
  root.append(...message.elements);
  area.rows = spec.rows;
  area.value = form.drafts.read().parts[spec.id] ?? "";
  const count = () => {
    const over = excess(area.value, spec.longest);
    message.show(fillIn(over > 0 ? texts.too_long : texts.left, { over, left: -over }), {
      isWrong: over > 0,
      announced: area.matches(":focus") && isNearLimit(over, spec.longest),
    });
  };
  const save = () => {
    const text = area.value.trim();
    const fits = excess(text, spec.longest) <= 0;
    // What is too long is kept here, and sent as soon as it fits.
    form.drafts.write({ parts: { ...form.drafts.read().parts, [spec.id]: fits ? "" : area.value } });
    if (fits && text !== value) form.change({ [spec.id]: text || null }, THINKING);
  };
  area.oninput = () => {
    count();
    save();
  };
  area.onblur = () => {
    form.flush();
    form.refresh();
  };
  return {
    root,
    ids: [spec.id],
    show: (values) => {
      value = values[spec.id] ?? "";
      const place = root.getRootNode();
      const isWriting = (place instanceof ShadowRoot || place instanceof Document) && place.activeElement === area;
      // Nothing changes under the hands of who is writing.
      if (!isWriting && excess(area.value, spec.longest) <= 0) area.value = value;
      count();
    },
    inWords: (answer) => inWords(spec, answer),
  };
}
