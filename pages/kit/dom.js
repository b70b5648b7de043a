// @ts-check

/**
 * The first element below `root` that `selector` matches. Throws when there is none, or when it is not a `type`.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [type]
 * @returns {T}
 */
export function find(root, selector, type = /** @type {any} */ (HTMLElement)) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`no ${type.name} matches ${selector}`);
  return element;
}

/**
 * All elements below `root` that `selector` matches and that are a `type`.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [type]
 * @returns {T[]}
 */
export function findAll(root, selector, type = /** @type {any} */ (HTMLElement)) {
  return /** @type {T[]} */ ([...root.querySelectorAll(selector)].filter((element) => element instanceof type));
}

/**
 * A new element with these properties.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function create(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}

/**
 * Write only what changes: a screen reader says what a live region holds again when it is written again.
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Listen until the returned function is called. Browsers of before 2021 do not know the option `signal`.
 * @param {EventTarget} target
 * @param {string} type
 * @param {(event: any) => void} handler
 */
export function listen(target, type, handler) {
  target.addEventListener(type, handler);
  return () => target.removeEventListener(type, handler);
}

/**
 * State of a component that lasts from one drawing to the next, made when it is first asked for.
 * @template {Element} E
 * @template State
 * @param {(element: E) => State} make
 * @returns {(element: E) => State}
 */
export function stateOf(make) {
  /** @type {WeakMap<E, State>} */
  const states = new WeakMap();
  return (element) => {
    const state = states.get(element) ?? make(element);
    states.set(element, state);
    return state;
  };
}
