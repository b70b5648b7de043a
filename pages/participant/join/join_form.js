// @ts-check
// The way in: a role if one is asked for, and the button. It is sent once more by itself while nothing comes back.
import { create, find, findAll, stateOf } from "../../kit/dom.js";
import { events } from "../../kit/live/live_connection.js";

const AGAIN = 4000; // ms without an answer after which it is sent once more

/**
 * @typedef {object} Data
 * @property {string[]} roles
 * @property {{ role: string, rather_not: string, go: string, going: string }} texts
 * @property {string} language
 * @property {string} [refused]
 */

class JoinForm {
  /** @type {import("../../kit/component").Timer | undefined} */
  #timer;
  #sent = false;
  #roles = "";
  /** @type {Data["texts"] | null} */
  #texts = null;
  /** @type {(name: string, value: unknown) => boolean | void} */
  #transport = () => {};

  /** @param {HTMLFormElement} root */
  constructor(root) {
    this.root = root;
    this.message = find(root, ".status p");
    this.button = find(root, ".go", HTMLButtonElement);
    root.onsubmit = (event) => {
      event.preventDefault();
      this.message.textContent = "";
      Object.assign(this.button, { disabled: true, textContent: this.#texts?.going });
      this.#send();
    };
  }

  /** @param {Data} data @param {(name: string, value: unknown) => boolean | void} transport */
  draw({ roles, texts, language, refused }, transport) {
    this.#texts = texts;
    this.#transport = transport;
    this.root.lang = language;
    if (this.#roles !== JSON.stringify(roles)) this.#askFor(roles, texts);
    clearTimeout(this.#timer);
    this.#sent = false;
    this.message.textContent = refused ?? "";
    Object.assign(this.button, { disabled: false, textContent: texts.go });
    // Pressed before there was a connection, or while it was gone: sent at once when it is there.
    events.addEventListener("connected", this.#onConnected);
    return () => {
      clearTimeout(this.#timer);
      events.removeEventListener("connected", this.#onConnected);
    };
  }

  #onConnected = () => {
    if (this.#sent) this.#send();
  };

  #send() {
    clearTimeout(this.#timer);
    this.#sent = true;
    const chosen = findAll(this.root, "input", HTMLInputElement).find(({ checked }) => checked);
    this.#transport("join", { role: chosen?.value || null });
    this.#timer = setTimeout(() => this.#send(), AGAIN);
  }

  /** @param {string[]} roles @param {Data["texts"]} texts */
  #askFor(roles, texts) {
    this.#roles = JSON.stringify(roles);
    const options = roles.length ? [...roles.map((role) => [role, role]), ["", texts.rather_not]] : [];
    find(this.root, "fieldset").hidden = !options.length;
    find(this.root, "legend").textContent = texts.role;
    find(this.root, ".options").replaceChildren(
      ...options.map(([value, textContent]) => {
        const label = create("label");
        label.append(
          create("input", { type: "radio", name: "role", value, checked: !value }),
          create("span", { textContent }),
        );
        return label;
      }),
    );
  }
}

const formOf = stateOf((/** @type {HTMLFormElement} */ root) => new JoinForm(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  return formOf(find(parentElement, ".joining", HTMLFormElement)).draw(data, setTriggerValue);
}
