// @ts-check
// Sections of a review that come near the window while it is scrolled: the server draws these, and leaves the others as
// places with their titles. Nothing happens before somebody scrolls, so that the first drawing is of one section only.

const MARGIN = "100% 0px"; // as high as the window, above and below it
const SETTLING = 150; // ms without a change until the server is asked
const READ_AT = 0.35; // of the window's height: the section that is there is the one that is read
const MOST = 5; // as in `following.py`

/** @typedef {{ start: string, names: string[], heights: Record<string, number> }} Near */

/**
 * What to ask for: the sections near the window, as far as the server draws so many; null when all of it is drawn.
 * @param {string[]} near in their order
 * @param {Set<string>} drawn
 */
export function wanted(near, drawn) {
  const names = near.slice(0, MOST);
  return names.every((name) => drawn.has(name)) ? null : names;
}

/**
 * The section that is read: the last one that begins above a line, or the first one.
 * @param {{ name: string, top: number }[]} sections in their order
 * @param {number} line
 */
export function readAt(sections, line) {
  return (sections.filter(({ top }) => top <= line).pop() ?? sections[0])?.name;
}

/** All sections on the page with their elements, from the top: drawn ones, and places of others. */
function places() {
  return [...document.querySelectorAll('[class*="st-key-section_"]')].flatMap((element) => {
    const marked = element.querySelector("[data-section], [data-place]");
    if (!(marked instanceof HTMLElement)) return [];
    const { section, place } = marked.dataset;
    return [{ name: section ?? place ?? "", element, isDrawn: section !== undefined }];
  });
}

export class NearSections {
  /** @type {Set<string>} */
  drawn = new Set();
  /** Heights in pixels of what was drawn. @type {Record<string, number>} */
  heights = {};
  /** The elements near the window. @type {Set<Element>} */
  near = new Set();
  start = "";
  /** What the server was asked for and has not drawn yet. */
  asked = "";
  isScrolled = false;
  /** @type {number | undefined} */
  timer;
  /** @type {Element[]} */
  observed = [];

  /**
   * @param {Element} main what is scrolled
   * @param {(near: Near) => void} ask
   * @param {(name: string) => void} mark is told which section is read
   */
  constructor(main, ask, mark) {
    this.main = main;
    this.ask = ask;
    this.mark = mark;
    this.observer = new IntersectionObserver((entries) => this.onCross(entries), { root: main, rootMargin: MARGIN });
    this.onScroll = () => {
      this.isScrolled ||= main.scrollTop > 0; // not when the page returns to its top for another section
      this.observe();
      this.schedule();
    };
    main.addEventListener("scroll", this.onScroll, { passive: true });
  }

  /**
   * The server has drawn these sections.
   * @param {string} start the one that is opened, the first of all
   * @param {string[]} drawn
   */
  draw(start, drawn) {
    if (start !== this.start) {
      // Somebody may have scrolled before this script was there; another section begins at the top.
      this.isScrolled = !this.observed.length && this.main.scrollTop > 0;
      this.near.clear();
    }
    this.start = start;
    this.drawn = new Set(drawn);
    this.asked = "";
    requestAnimationFrame(() => this.observe());
    this.schedule();
  }

  /** Watch the elements that are there now. */
  observe() {
    const elements = places().map(({ element }) => element);
    const { observed } = this;
    if (elements.length === observed.length && elements.every((each, index) => each === observed[index])) return;
    this.observer.disconnect();
    this.near.clear();
    this.observed = elements;
    for (const element of elements) this.observer.observe(element);
  }

  /** @param {IntersectionObserverEntry[]} entries */
  onCross(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
    }
    this.schedule();
  }

  schedule() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.look(), SETTLING);
  }

  /** Mark what is read, and ask for what is near and not drawn. */
  look() {
    if (!this.isScrolled) return;
    this.observe();
    const found = places();
    const { top, height } = this.main.getBoundingClientRect();
    const tops = found.map(({ name, element }) => ({ name, top: element.getBoundingClientRect().top }));
    const read = readAt(tops, top + height * READ_AT);
    if (read) this.mark(read);
    for (const { name, element, isDrawn } of found) {
      if (isDrawn) this.heights[name] = Math.round(element.getBoundingClientRect().height);
    }
    // What has the focus stays as it is: a field in which somebody types, and the link of a place.
    const near = found.filter(({ element, isDrawn }) => {
      const hasFocus = element.contains(document.activeElement);
      return isDrawn ? hasFocus || this.near.has(element) : !hasFocus && this.near.has(element);
    });
    const names = wanted(near.map(({ name }) => name), this.drawn);
    if (!names || this.asked === names.join()) return;
    this.asked = names.join();
    this.ask({ start: this.start, names, heights: this.heights });
  }

  /** Ask for nothing until somebody scrolls again: another request of this component would take the place of this one. */
  rest() {
    clearTimeout(this.timer);
    this.isScrolled = false;
  }

  /** Have the opened section drawn again, if it is not; false when no section is on the page. */
  drawStart() {
    this.rest();
    if (!places().length) return false;
    if (!this.drawn.has(this.start)) this.ask({ start: this.start, names: [this.start], heights: this.heights });
    return true;
  }

  stop() {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.main.removeEventListener("scroll", this.onScroll);
  }
}
