// @ts-check
// Pages of what has to fit on the projector. The browser turns them by itself, until somebody pauses it.
import { find } from "../../kit/dom.js";

const STAY = 60000; // ms that a page stays at least after somebody turned it

/** @typedef {{ page: string, pause: string, resume: string }} Words `page` has the places {page} and {pages} */

/** Whether the pages of this browser's projector stay: for every activity, until somebody lets them go on. */
let isPaused = false;

/**
 * Items that fit together, page by page, at least one on each. Leaves all items hidden that are not on the last page.
 * @template {{ hidden: boolean }} Item
 * @param {Item[]} items
 * @param {() => boolean} tooHigh whether those that are shown now don't fit
 */
export function split(items, tooHigh) {
  /** @type {Item[]} */
  let page = [];
  const pages = [page];
  for (const item of items) item.hidden = true;
  for (const item of items) {
    item.hidden = false;
    page.push(item);
    if (tooHigh() && page.length > 1) {
      for (const shown of page) shown.hidden = true;
      page.pop();
      page = [item];
      pages.push(page);
      item.hidden = false;
    }
  }
  return pages;
}

/**
 * The page that any whole number means: after the last one comes the first again.
 * @param {number} page
 * @param {number} pages
 */
export function wrapped(page, pages) {
  return ((page % pages) + pages) % pages;
}

/**
 * "2 van 5", when there is more than one page; `label` has the places {page} and {pages}.
 * @param {string} label
 * @param {number} page from 0
 * @param {number} pages
 */
export function pageLabel(label, page, pages) {
  return pages > 1 ? label.replace("{page}", String(page + 1)).replace("{pages}", String(pages)) : "";
}

/** Turns a page after some time, again and again, while nobody pauses it. */
export class Turns {
  #every = 0;
  /** @type {any} */
  #timer;

  /**
   * @param {() => void} turn
   * @param {{ set: (act: () => void, ms: number) => unknown, clear: (timer: any) => void }} [timers]
   */
  constructor(turn, timers = { set: (act, ms) => setTimeout(act, ms), clear: (timer) => clearTimeout(timer) }) {
    this.turn = turn;
    this.timers = timers;
  }

  get arePaused() {
    return isPaused;
  }

  /** @param {number} every ms */
  start(every) {
    this.#every = every;
    this.#wait(every);
  }

  /** Somebody turned the page: it stays for some time. */
  postpone() {
    this.#wait(Math.max(STAY, this.#every));
  }

  /** Pause in every activity, or go on. */
  toggle() {
    isPaused = !isPaused;
    this.#wait(this.#every);
  }

  stop() {
    this.timers.clear(this.#timer);
  }

  /** @param {number} time ms */
  #wait(time) {
    this.timers.clear(this.#timer);
    if (isPaused) return;
    this.#timer = this.timers.set(() => {
      this.turn();
      this.#wait(this.#every);
    }, time);
  }
}

/**
 * Lay out anew what has to fit on the projector whenever its place changes: the window, or what stands around and
 * above it. Returns how to stop.
 * @param {HTMLElement} element
 * @param {() => void} layOut
 */
function keepFitting(element, layOut) {
  const place = () => {
    const { top, width } = element.getBoundingClientRect();
    return `${innerHeight} ${Math.round(top + scrollY)} ${Math.round(width)}`;
  };
  let last = place();
  let frame = 0;
  // A style sheet or a removed line above changes the size of the ancestors, and nothing tells the window.
  const changes = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (place() === last) return;
      last = place();
      layOut();
    });
  });
  /** @type {Element | null} */
  let ancestor = element;
  while (ancestor) {
    changes.observe(ancestor);
    const root = ancestor.getRootNode();
    ancestor = ancestor.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Turns the pages of one element, until it is stopped. */
export class Pager {
  page = 0;
  #isStarted = false;
  #words = { page: "", pause: "", resume: "" };
  #turns = new Turns(() => this.layout.turnTo(this.page + 1));
  #listening = new AbortController();

  /**
   * @param {HTMLElement} element with the button that pauses; a click elsewhere on it turns the page, and so do PageDown
   *   and PageUp
   * @param {{ turnTo: (page: number) => void, layOut: () => void }} layout `turnTo` takes any whole number
   */
  constructor(element, layout) {
    this.element = element;
    this.layout = layout;
    this.button = find(element, ".pause");
  }

  /**
   * Turn every so many ms; nothing when it is going already. Returns how to stop.
   * @param {Words} words
   * @param {number} every `Infinity`: by hand only
   */
  start(words, every) {
    this.#words = words;
    this.#paint();
    if (this.#isStarted) return () => this.stop();
    this.#isStarted = true;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const turn = (/** @type {number} */ step) => {
      this.layout.turnTo(this.page + step);
      if (every < Infinity) this.#turns.postpone();
    };
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      const step = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0;
      if (!step) return;
      event.preventDefault();
      turn(step);
    };
    addEventListener("keydown", onKey, { signal });
    this.element.addEventListener("click", () => turn(1), { signal });
    const onPause = (/** @type {Event} */ event) => {
      event.stopPropagation();
      this.#turns.toggle();
      this.#paint();
    };
    this.button.addEventListener("click", onPause, { signal });
    const stopFitting = keepFitting(this.element, this.layout.layOut);
    signal.addEventListener("abort", stopFitting);
    this.button.dataset.automatic = String(every < Infinity);
    if (every < Infinity) this.#turns.start(every);
    return () => this.stop();
  }

  /** Say which page is shown, and offer to pause where there are more. @param {number} page @param {number} pages */
  show(page, pages) {
    this.page = page;
    find(this.element, ".page").textContent = pageLabel(this.#words.page, page, pages);
    this.button.hidden = pages < 2;
  }

  stop() {
    this.#turns.stop();
    this.#listening.abort();
    this.#isStarted = false;
  }

  #paint() {
    const { pause, resume } = this.#words;
    const label = this.#turns.arePaused ? resume : pause;
    this.button.dataset.paused = String(this.#turns.arePaused);
    this.button.title = label;
    this.button.setAttribute("aria-label", label);
  }
}
