// @ts-check
// A form for short texts, each of which can be changed or withdrawn by itself. A text may have parts besides itself.
import { create, find, stateOf } from "../../kit/dom.js";
import { merged } from "../outbox/answers.js";
import { Drafts, Outbox, statusLine } from "../outbox/outbox.js";
import { fill, Message, node } from "./field.js";
import { fillIn } from "./values/fill_in.js";
import { read, sentText, staying, typedIn, withChange, withItem } from "./values/texts.js";
import { excess, isNearLimit } from "./values/words.js";

const QUOTED = 60; // characters by which a text is named
const CHOICE = `<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>`;
const ENTRY = `<div class="entry"><label><span class="for"></span></label></div>`;

/** @typedef {import("../outbox/answer_types").Answer} Answer */
/** @typedef {import("../outbox/answer_types").TextItem} TextItem */
/** @typedef {import("./values/texts.js").PartSpec} PartSpec */
/** @typedef {Record<string, string>} Texts */
/**
 * @typedef {import("./field_types").AnswerData & {
 *   most: number, rule: string, parts: PartSpec[], worded: Texts, unseen: string,
 *   statuses: Record<string, { text: string, status: string }> }} Data `worded`: what the facilitator made of a text;
 *   `statuses`: what became of it as it was sent then; `unseen`: of what nobody decided about; "" for what isn't known
 */
/**
 * The controls of one part.
 * @typedef {object} Controls
 * @property {(HTMLInputElement | HTMLTextAreaElement)[]} all
 * @property {() => string} get
 * @property {(text: string) => void} set
 */

/** @param {HTMLElement} root @param {PartSpec} spec @param {() => void} changed @returns {Controls} */
function textControl(root, { rows }, changed) {
  const area = document.createElement(rows > 1 ? "textarea" : "input");
  if (area instanceof HTMLTextAreaElement) area.rows = rows;
  else area.type = "text";
  area.oninput = changed;
  find(root, "label").append(area);
  return { all: [area], get: () => area.value, set: (text) => (area.value = text) };
}

/** @param {HTMLElement} root @param {PartSpec} spec @param {() => void} changed @returns {Controls} */
function choiceControl(root, { name, options }, changed) {
  const radios = options.map(([value, text]) => {
    const label = create("label");
    const radio = create("input", { type: "radio", name, value });
    radio.onchange = changed;
    label.append(radio, create("span", { textContent: text }));
    find(root, ".options").append(label);
    return radio;
  });
  return {
    all: radios,
    get: () => radios.find(({ checked }) => checked)?.value ?? "",
    set: (value) => radios.forEach((radio) => (radio.checked = radio.value === value)),
  };
}

/** One part of the form. */
class Input {
  /** Whether it was sent while it was missing, and that is said. */
  #isWrong = false;

  /** @param {PartSpec} spec @param {Texts} texts @param {boolean} isMain @param {() => void} changed */
  constructor(spec, texts, isMain, changed) {
    this.spec = spec;
    this.name = spec.name;
    this.texts = texts;
    this.isMain = isMain;
    this.root = node(spec.options.length ? CHOICE : ENTRY);
    find(this.root, "legend, .for").textContent = spec.needed ? spec.label : `${spec.label} ${texts.optional}`;
    const onChange = () => {
      this.#isWrong &&= this.#isMissing;
      this.#tell();
      changed();
    };
    this.controls = (spec.options.length ? choiceControl : textControl)(this.root, spec, onChange);
    this.message = new Message(spec.options.length ? this.root : this.controls.all[0]);
    this.root.append(...this.message.elements);
  }

  get value() {
    return this.controls.get();
  }

  /** @param {string} text */
  set(text) {
    this.controls.set(text);
    this.#isWrong = false;
    this.#tell();
  }

  focus() {
    this.controls.all[0].focus();
  }

  /** Whether it can be sent; says what is wrong. */
  check() {
    this.#isWrong = true;
    this.#tell();
    return !this.#isMissing && this.#excess <= 0;
  }

  get #isMissing() {
    return (this.spec.needed || this.isMain) && !this.value.trim();
  }

  get #excess() {
    return this.spec.longest ? excess(this.value, this.spec.longest) : 0;
  }

  #tell() {
    const { texts } = this;
    const over = this.#excess;
    const isMissing = this.#isWrong && this.#isMissing;
    const isNear = this.spec.longest !== null && isNearLimit(over, this.spec.longest);
    const counts = this.spec.longest && (this.isMain || isNear);
    const count = counts ? fillIn(over > 0 ? texts.too_long : texts.left, { left: -over, over }) : "";
    this.message.show(isMissing ? texts.missing : count, {
      isWrong: isMissing || over > 0,
      announced: !isMissing && isNear && this.controls.all[0].matches(":focus"), // the focus goes to what is missing
    });
  }
}

class TextsForm {
  /** @type {Input[]} */
  #inputs = [];
  #asked = "";
  /** @type {TextItem[]} */
  #texts = [];
  /** The id of the text that is being changed. @type {string | null} */
  #editing = null;
  /** What was in the form before anything was typed: of that, nothing can be lost. @type {Texts} */
  #base = {};
  #isPassed = false;
  /** @type {import("../outbox/outbox.js").ShowState} */
  #showState = () => {};

  /** @param {HTMLElement} root @param {Data} data */
  constructor(root, data) {
    this.root = root;
    this.data = data;
    this.form = find(root, "form", HTMLFormElement);
    this.add = find(root, ".add", HTMLButtonElement);
    this.cancel = find(root, ".cancel");
    this.list = find(root, "ul");
    this.own = find(root, "section");
    this.pass = find(root, ".pass");
    this.line = find(root, ".status p");
    this.again = find(root, ".again");
    this.live = find(root, ".said");
    this.outbox = this.#newOutbox(data.key);
    this.drafts = new Drafts(data.key);
    this.form.onkeydown = (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#submit();
    };
    this.form.onsubmit = (event) => {
      event.preventDefault();
      this.#submit();
    };
    this.cancel.onclick = () => this.#clear();
    this.pass.onclick = () => {
      this.#texts = [];
      this.#isPassed = true;
      this.drafts.stop(); // what is in the form stays there, and waits for nobody until it is written at again
      this.outbox.send({ pass: true });
      this.#paint();
    };
  }

  /** @param {Data} data @param {Outbox["transport"]} transport @param {boolean} first */
  draw(data, transport, first) {
    const isNew = first || this.outbox.key !== data.key;
    this.data = data;
    const texts = { ...data.texts, saved: data.saved };
    this.#showState = statusLine(this.line, this.again, texts, () => this.outbox.sendAgain());
    if (isNew && !first) {
      this.#stop();
      this.outbox = this.#newOutbox(data.key);
      this.drafts = new Drafts(data.key);
    }
    this.#layOut(isNew ? this.drafts.read() : null);
    this.outbox.transport = transport;
    this.outbox.most = data.most;
    // A round that was closed may be open again before the phone saw that it was closed.
    if (isNew || (!data.receipt && this.#isLost)) this.#resume();
    this.outbox.receive(data.receipt);
    this.#texts = withChange(data.value?.texts ?? [], this.outbox.pending?.answer ?? {});
    if (!this.outbox.pending) this.#showStored();
    if (isNew && this.#isPassed) this.drafts.stop();
    this.#paint();
    return () => this.#stop();
  }

  #stop() {
    this.outbox.stop();
    this.drafts.stop();
  }

  #resume() {
    this.outbox.resume();
    if (this.#isLost && !this.outbox.pending) this.#showState(""); // another tab had room for it
  }

  /** All that was sent is stored, or will never be. */
  #showStored() {
    const { answered, receipt, saved, value } = this.data;
    this.#isPassed = answered && !value;
    if (saved && !this.#isLost) this.#showState("saved");
    if (receipt && this.#texts.some((item) => !this.#statusOf(item))) this.outbox.transport("look", true);
  }

  get #isLost() {
    return this.line.dataset.state === "lost";
  }

  /** @param {string} key */
  #newOutbox(key) {
    return new Outbox(key, (...state) => this.#showState(...state));
  }

  /** Ask for the parts; what was typed in them stays. @param {import("../outbox/answer_types").Draft | null} draft */
  #layOut(draft) {
    const { parts, texts } = this.data;
    const asked = JSON.stringify(parts);
    if (this.#asked !== asked) {
      this.#asked = asked;
      draft ??= { parts: typedIn(this.#inputs), editing: this.#editing, base: this.#base };
      this.#inputs = parts.map((spec, at) => new Input(spec, texts, at === 0, () => this.#keepDraft()));
      find(this.root, ".parts").replaceChildren(...this.#inputs.map(({ root }) => root));
    }
    if (draft) this.#fillForm(draft.parts, draft.editing ?? null, draft.base ?? {});
  }

  /** @param {Texts} texts by part @param {string | null} editing @param {Texts} base */
  #fillForm(texts, editing, base) {
    this.#editing = editing;
    this.#base = base;
    for (const input of this.#inputs) input.set(texts[input.name] ?? "");
  }

  /** An empty form, but for the parts that stay as they were sent last. */
  #clear() {
    const parts = staying(this.data.parts, this.#texts[this.#texts.length - 1] ?? {});
    this.#fillForm(parts, null, parts);
    this.#keepDraft();
    this.#paint();
  }

  #keepDraft() {
    const parts = typedIn(this.#inputs);
    const inWords = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, this.#read({ [name]: text })[0]]),
    );
    this.drafts.write({ parts, inWords, base: this.#base, editing: this.#editing });
  }

  /** @param {Texts} item */
  #read(item) {
    return read(this.data.parts, item);
  }

  #submit() {
    const wrong = this.#inputs.filter((input) => !input.check());
    if (wrong.length) return wrong[0].focus();
    const known = this.#texts.find(({ id }) => id === this.#editing);
    if (!known && this.#texts.length >= this.data.most) return;
    const item = { id: known?.id ?? Math.random().toString(36).slice(2, 10), ...typedIn(this.#inputs) };
    this.#texts = withItem(this.#texts, item);
    this.#clear();
    this.#send({ texts: [item], withdrawn: [] });
  }

  /** @param {TextItem} item */
  #edit(item) {
    this.#fillForm(item, item.id, item);
    this.#keepDraft();
    this.#paint();
    this.#inputs[0].focus();
  }

  /** @param {TextItem} item */
  #withdraw(item) {
    this.#texts = this.#texts.filter((other) => other !== item);
    if (this.#editing === item.id) this.#clear();
    const text = this.#read(item).join(" · ");
    this.#send({ texts: [], withdrawn: [item.id] }, { [item.id]: text });
    this.live.textContent = fillIn(this.data.texts.withdrawn, { text: text.slice(0, QUOTED) });
  }

  /**
   * Only what changed travels, with what was not confirmed yet. Another tab's texts stay as they are.
   * @param {Answer} change
   * @param {Texts} [withdrawn] what is withdrawn, in words
   */
  #send(change, withdrawn = {}) {
    const earlier = this.outbox.pending?.answer.texts ? this.outbox.pending : null;
    const answer = merged(earlier?.answer, change);
    this.#isPassed = false;
    const inWords = Object.fromEntries((answer.texts ?? []).map((item) => [item.id, this.#read(item).join(" · ")]));
    this.outbox.send(answer, { ...earlier?.inWords, ...inWords, ...withdrawn });
    this.#paint();
  }

  #paint() {
    const { texts, most, rule } = this.data;
    const { add, cancel, own, pass } = this;
    fill(this.root, { ".rule": rule, h2: texts.own });
    add.textContent = this.#editing ? texts.keep : texts.add;
    cancel.textContent = texts.cancel;
    cancel.hidden = !this.#editing;
    const isFull = this.#texts.length >= most && !this.#editing;
    add.disabled = isFull;
    for (const control of this.#inputs.flatMap(({ controls }) => controls.all)) control.disabled = isFull;
    this.#inputs[0].controls.all[0].placeholder = isFull ? texts.full : "";
    this.list.replaceChildren(...this.#texts.map((item) => this.#card(item)));
    own.hidden = !this.#texts.length;
    pass.textContent = this.#isPassed ? texts.passed : texts.pass;
    pass.setAttribute("aria-pressed", String(this.#isPassed));
    pass.hidden = this.#texts.length > 0;
    this.root.lang = this.data.language;
  }

  /** What became of a text, as it reads now. @param {TextItem} item */
  #statusOf(item) {
    const { statuses, unseen } = this.data;
    const known = statuses[item.id];
    return known?.text === sentText(item) ? known.status : unseen;
  }

  /** A text that was sent, with its buttons. @param {TextItem} item */
  #card(item) {
    const { texts, parts, worded } = this.data;
    const [first, ...others] = parts.filter(({ name }) => item[name]);
    const card = create("li");
    const text = first ? item[first.name] : "";
    card.append(create("p", { textContent: text }));
    const shown = this.#read(item).slice(1);
    if (others.length) card.append(this.#otherParts(others.map(({ label }, at) => [label, shown[at]])));
    const status = this.#statusOf(item);
    if (status) card.append(create("small", { className: "decided", textContent: status }));
    if (worded[item.id]) card.append(create("p", { className: "worded", textContent: worded[item.id] }));
    const button = (/** @type {string} */ label, /** @type {() => void} */ onclick) => {
      const made = create("button", { type: "button", textContent: label, onclick });
      made.setAttribute("aria-label", `${label}: ${text.slice(0, QUOTED)}`);
      return made;
    };
    card.append(button(texts.edit, () => this.#edit(item)), button(texts.withdraw, () => this.#withdraw(item)));
    return card;
  }

  /** @param {[label: string, text: string][]} parts */
  #otherParts(parts) {
    const list = create("dl");
    for (const [label, text] of parts) {
      const line = create("div");
      line.append(create("dt", { textContent: label }), create("dd", { textContent: text }));
      list.append(line);
    }
    return list;
  }
}

const formOf = stateOf(
  /** @returns {{ form: TextsForm | null }} */
  (/** @type {HTMLElement} */ _root) => ({ form: null }),
);

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const root = find(parentElement, ".writing");
  const state = formOf(root);
  const first = !state.form;
  state.form ??= new TextsForm(root, data);
  return state.form.draw(data, setTriggerValue, first);
}
