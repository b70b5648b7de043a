// @ts-check
// A form of fields: see form_state.js for what counts in it.
import { find, stateOf } from "../../kit/dom.js";
import { Drafts, Outbox, statusLine } from "../outbox/outbox.js";
import { dots } from "./controls/dots.js";
import { mark } from "./controls/mark.js";
import { order } from "./controls/order.js";
import { parts } from "./controls/parts.js";
import { choice, rating } from "./controls/rating.js";
import { words } from "./controls/words.js";
import { fill, node, PAUSE } from "./field.js";
import { isPassed, mergedChange, unconfirmed, valuesOf } from "./form_state.js";

/** @typedef {import("../outbox/answer_types").Answer} Answer */
/** @typedef {import("./field_types").FormData} FormData */
/** @typedef {import("./field_types").FieldSpec} FieldSpec */
/** @typedef {import("./field_types").Field} Field */
/** @typedef {import("./field_types").Form} Form */

/** A heading between fields; no field itself. @param {import("./field_types").HeadingSpec} spec @returns {Field} */
function heading(spec) {
  const root = node(`<div class="heading"><h2></h2><p></p></div>`);
  fill(root, { h2: spec.text, p: spec.lead });
  return { root, ids: [] };
}

/** @param {FieldForm} form @param {FieldSpec} spec @returns {Field} */
function fieldOf(form, spec) {
  switch (spec.type) {
    case "heading": return heading(spec);
    case "mark": return mark(form, spec);
    case "rating": return rating(form, spec);
    case "choice": return choice(form, spec);
    case "parts": return parts(form, spec);
    case "dots": return dots(form, spec);
    case "order": return order(form, spec);
    case "words": return words(form, spec);
  }
}

/** @implements {Form} */
class FieldForm {
  isAlone = false;
  isPassed = false;
  /** @type {Field[]} */
  #fields = [];
  #asked = "";
  /** What waits a moment before it is sent. @type {Answer | null} */
  #held = null;
  /** What counted before the form was passed. @type {import("./field_types").Values | null} */
  #beforePass = null;
  /** @type {import("../../kit/component").Timer | undefined} */
  #timer;
  /** @type {import("../outbox/outbox.js").ShowState} */
  #showState = () => {};

  /** @param {HTMLElement} root @param {FormData} data */
  constructor(root, data) {
    this.root = root;
    this.data = data;
    this.list = find(root, ".fields");
    this.pass = find(root, ".pass");
    this.line = find(root, ".status p");
    this.again = find(root, ".again");
    this.live = find(root, ".said");
    this.outbox = this.#newOutbox(data.key);
    this.drafts = new Drafts(data.key);
    this.pass.onclick = () => this.#togglePass();
  }

  /** @param {FormData} data @param {Outbox["transport"]} transport @param {boolean} first */
  draw(data, transport, first) {
    const isNew = first || this.outbox.key !== data.key;
    this.data = data;
    const texts = { ...data.texts, saved: data.saved };
    this.#showState = statusLine(this.line, this.again, texts, () => this.outbox.sendAgain());
    if (isNew && !first) this.#startAnew(data.key);
    this.#layOut();
    this.outbox.transport = transport;
    // A round that was closed may be open again before the phone saw that it was closed.
    if (isNew || (!data.receipt && this.#isLost)) this.outbox.resume();
    this.outbox.receive(data.receipt);
    if (this.#held) this.#keepHeld();
    else if (!this.outbox.pending && data.saved && !this.#isLost) this.#showState("saved");
    this.refresh();
    return () => {
      this.#stopTimer();
      this.outbox.stop();
      this.drafts.stop();
    };
  }

  /** @param {Answer} change @param {number} [wait] */
  change(change, wait = 0) {
    this.#held = mergedChange(this.#held, change, this.#ids);
    this.#showState("saving");
    this.outbox.keep(this.#unconfirmed, this.#inWords(this.#unconfirmed));
    this.#sendIn(wait);
    this.refresh();
  }

  /** @param {string} text */
  announce(text) {
    this.live.textContent = text;
  }

  flush() {
    this.#stopTimer();
    if (!this.#held) return;
    const answer = this.#unconfirmed;
    this.#held = null;
    this.outbox.send(answer, this.#inWords(answer));
  }

  refresh() {
    const { data } = this;
    const change = this.#unconfirmed;
    this.isPassed = isPassed(data, change);
    const values = valuesOf(data.value, change);
    for (const field of this.#fields) field.show?.(values);
    this.pass.textContent = this.isPassed && !this.isAlone ? data.texts.passed : data.texts.pass;
    this.pass.setAttribute("aria-pressed", String(this.isPassed));
    find(this.root, ".passing").hidden = !data.may_pass;
    this.root.lang = data.language;
  }

  get #ids() {
    return this.#fields.flatMap(({ ids }) => ids);
  }

  get #unconfirmed() {
    return this.#sanitize(unconfirmed(this.outbox.pending?.answer ?? null, this.#held, this.#ids));
  }

  /** What can be stored: of fields that are asked, and no more than there is. @param {Answer} answer @returns {Answer} */
  #sanitize(answer) {
    if (answer.pass) return answer;
    const ids = this.#ids;
    const asked = Object.fromEntries(Object.entries(answer).filter(([id]) => ids.includes(id)));
    return this.#fields.reduce((change, field) => field.sanitize?.(change) ?? change, asked);
  }

  get #isLost() {
    return this.line.dataset.state === "lost";
  }

  /** @param {Answer} answer @returns {import("./field_types").InWords} */
  #inWords(answer) {
    if (answer.pass) return {};
    return Object.assign({}, ...this.#fields.map((field) => field.inWords?.(answer) ?? {}));
  }

  #togglePass() {
    const before = this.isPassed ? this.#beforePass : null;
    if (!this.isPassed) this.#beforePass = valuesOf(this.data.value, this.#unconfirmed);
    const isUndone = before && Object.keys(before).length;
    this.#held = isUndone ? mergedChange({ pass: true }, before, this.#ids) : { pass: true };
    this.flush();
    this.refresh();
  }

  /** Typed or tapped while the receipt of what was sent before was on its way. */
  #keepHeld() {
    this.outbox.keep(this.#unconfirmed, this.#inWords(this.#unconfirmed));
    if (!this.#timer) this.#sendIn(PAUSE);
  }

  /** @param {number} wait ms */
  #sendIn(wait) {
    this.#stopTimer();
    if (wait) this.#timer = setTimeout(() => this.flush(), wait);
    else this.flush();
  }

  #stopTimer() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param {string} key */
  #newOutbox(key) {
    const outbox = new Outbox(key, (...state) => this.#showState(...state));
    outbox.sanitize = (answer) => this.#sanitize(answer);
    return outbox;
  }

  /** Another round is asked. @param {string} key */
  #startAnew(key) {
    this.#stopTimer();
    this.outbox.stop();
    this.drafts.stop();
    this.#held = this.#beforePass = null;
    this.#asked = "";
    this.outbox = this.#newOutbox(key);
    this.drafts = new Drafts(key);
  }

  #layOut() {
    const { fields } = this.data;
    const asked = JSON.stringify(fields);
    if (this.#asked === asked) return;
    this.#asked = asked;
    this.isAlone = fields.length === 1;
    this.#fields = fields.map((spec) => fieldOf(this, spec));
    this.list.replaceChildren(...this.#fields.map(({ root }) => root));
    this.root.classList.toggle("alone", this.isAlone);
  }
}

const formOf = stateOf(
  /** @returns {{ form: FieldForm | null }} */
  (/** @type {HTMLElement} */ _root) => ({ form: null }),
);

/** @type {import("../../kit/component").Draw<FormData>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const root = find(parentElement, ".form");
  const state = formOf(root);
  const first = !state.form;
  state.form ??= new FieldForm(root, data);
  return state.form.draw(data, setTriggerValue, first);
}
