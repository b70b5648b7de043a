// @ts-check
// Plays a session in the browser: time goes on here, and the server is asked only for the frames of an activity.
import drawChart from "../../kit/chart/chart.js";
import { create, find, findAll, stateOf } from "../../kit/dom.js";
import { clockAt, lastAt, segmentAt, stepFrom } from "./time_line.js";

const TICK = 100; // ms between two looks at the time while it plays
const ANNOUNCE = 4000; // ms at least between two sentences for screen readers while it plays

/** @typedef {import("./time_line.js").Segment} Segment */
/**
 * @typedef {object} Frame
 * @property {number} at seconds
 * @property {string} name of the chart; while it stays the same, its points move
 * @property {string} state
 * @property {string} waiting why nothing is shown
 * @property {string} sentence
 * @property {any[]} [data] traces of the chart
 * @property {number} [layout] which layout it has
 * @property {number[]} [cards] which texts are shown
 * @property {[string, string][]} [numbers]
 */
/** @typedef {{ activity: string, heading: string, frames: Frame[], layouts: any[], cards: [string, string][] }} Frames */
/**
 * @typedef {object} Data
 * @property {string} revision what was loaded for another one may not be shown any more
 * @property {string} name
 * @property {number} length seconds
 * @property {Segment[]} segments
 * @property {[number, number][]} clocks
 * @property {Frames} frames
 * @property {string} script
 * @property {number[]} speeds
 * @property {number} speed
 * @property {Record<string, string>} texts
 */

class Replay {
  /** @type {Data | null} */
  data = null;
  /** Frames by activity. @type {Map<string, Frames>} */
  loaded = new Map();
  asked = "";
  time = 0;
  speed = 1;
  /** When it plays: the timer, and the moment of the last tick. @type {{ timer: number, tick: number } | null} */
  playing = null;
  shown = "";
  announced = 0;
  listening = new AbortController();
  /** @type {(name: string, value: unknown) => boolean | void} */
  send = () => {};

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.play = find(root, ".play", HTMLButtonElement);
    this.range = find(root, "input", HTMLInputElement);
    this.stillness = matchMedia("(prefers-reduced-motion: reduce)");
    this.play.onclick = () => (this.playing ? this.pause() : this.start());
    find(root, ".earlier").onclick = () => this.step(-1);
    find(root, ".later").onclick = () => this.step(1);
    this.range.oninput = () => this.go(Number(this.range.value));
  }

  /** @param {Data} data @param {(name: string, value: unknown) => boolean | void} send */
  draw(data, send) {
    const first = !this.data;
    this.send = send;
    if (this.data?.revision !== data.revision) {
      this.loaded.clear();
      this.shown = "";
    }
    this.loaded.set(data.frames.activity, data.frames);
    this.asked = ""; // also when something else came: what is still wanted is asked for again
    this.data = data;
    if (first) this.speed = data.speed;
    this.drawControls(data);
    this.listening.abort();
    this.listening = new AbortController();
    addEventListener("keydown", (event) => this.onKey(event), { capture: true, signal: this.listening.signal });
    this.stillness.addEventListener("change", () => this.drawPlay(), { signal: this.listening.signal });
    this.drawMoment();
  }

  /** @param {Data} data */
  drawControls({ texts, length, segments, speeds }) {
    const { root } = this;
    this.range.max = String(Math.ceil(length));
    this.range.setAttribute("aria-label", texts.time);
    find(root, "legend").textContent = texts.speed;
    find(root, "summary").textContent = texts.numbers;
    find(root, ".hint").textContent = texts.keys;
    find(root, "ul.cards").setAttribute("aria-label", texts.cards);
    for (const way of ["earlier", "later"]) {
      find(root, `.${way}`).textContent = way === "earlier" ? "←" : "→";
      find(root, `.${way}`).setAttribute("aria-label", texts[way]);
      find(root, `.${way}`).title = texts[way];
    }
    const fieldset = find(root, ".speeds");
    if (fieldset.querySelectorAll("label").length !== speeds.length) {
      for (const speed of speeds) {
        const input = create("input", { type: "radio", name: "replay-speed", checked: speed === this.speed });
        input.onchange = () => (this.speed = speed);
        const label = create("label");
        label.append(input, texts.times.replace("#", String(speed)));
        fieldset.append(label);
      }
    }
    const list = find(root, ".segments");
    list.setAttribute("aria-label", texts.activities);
    list.replaceChildren(...segments.map((segment) => this.segmentButton(segment)));
    this.drawPlay();
  }

  /** @param {Segment} segment */
  segmentButton({ start, end, label, kind }) {
    const button = create("button", { type: "button", title: label, onclick: () => this.go(start) });
    const clock = this.data ? clockAt(this.data.clocks, start).slice(0, 5) : "";
    button.setAttribute("aria-label", `${clock} ${kind}: ${label}`);
    button.append(create("span", { textContent: label }));
    const item = create("li");
    item.style.flexGrow = String(Math.max(1, end - start));
    item.append(button);
    return item;
  }

  /** Who wants no motion goes step by step: nothing plays by itself. */
  drawPlay() {
    if (!this.data) return;
    const { texts } = this.data;
    this.play.textContent = this.playing ? texts.pause : `▶ ${texts.play}`;
    this.play.hidden = this.stillness.matches;
    find(this.root, ".speeds").hidden = this.stillness.matches;
    if (this.stillness.matches) {
      find(this.root, ".hint").textContent = texts.still;
      this.pause();
    }
  }

  start() {
    if (!this.data || this.stillness.matches || this.playing) return;
    if (this.time >= this.data.length) this.time = 0;
    this.playing = { tick: performance.now(), timer: window.setInterval(() => this.tick(), TICK) };
    this.drawPlay();
  }

  pause() {
    if (!this.playing) return;
    clearInterval(this.playing.timer);
    this.playing = null;
    this.drawPlay();
    this.announce(true);
  }

  tick() {
    if (!this.data || !this.playing) return;
    const now = performance.now();
    const passed = now - this.playing.tick;
    this.playing.tick = now;
    if (!this.framesNow()) return; // time waits for what is shown
    this.time = Math.min(this.data.length, this.time + (passed / 1000) * this.speed);
    this.drawMoment();
    if (this.time >= this.data.length) this.pause();
  }

  /** @param {number} time */
  go(time) {
    if (!this.data) return;
    this.time = Math.min(Math.max(0, time), this.data.length);
    this.drawMoment();
    this.announce(!this.playing);
  }

  /** @param {1 | -1} way */
  step(way) {
    if (!this.data) return;
    this.pause();
    const segment = this.segment();
    const frames = (this.framesNow()?.frames ?? [])
      .map(({ at }) => at)
      .filter((at) => at >= segment.start && at < segment.end);
    const starts = this.data.segments.map(({ start }) => start);
    this.go(stepFrom([...frames, ...starts], this.time, way, this.data.length));
  }

  /** @param {1 | -1} way */
  jump(way) {
    const { segments = [] } = this.data ?? {};
    const index = segmentAt(segments, this.time) + way;
    if (segments[index]) this.go(segments[index].start);
  }

  segment() {
    const { segments } = /** @type {Data} */ (this.data);
    return segments[segmentAt(segments, this.time)];
  }

  /** The frames of the activity on stage; asks for them when they are not there. */
  framesNow() {
    const { activity } = this.segment();
    const frames = this.loaded.get(activity);
    if (!frames) this.want(activity);
    return frames;
  }

  /** @param {string} activity */
  want(activity) {
    if (this.asked) return; // one at a time: the server answers with what was asked for last
    this.asked = activity;
    this.send("want", activity);
  }

  /** While an activity plays, the next one is fetched. */
  prefetch() {
    const { segments } = /** @type {Data} */ (this.data);
    const next = segments[segmentAt(segments, this.time) + 1];
    if (this.playing && next && !this.loaded.has(next.activity)) this.want(next.activity);
  }

  drawMoment() {
    if (!this.data) return;
    const { data, root } = this;
    const segment = this.segment();
    const clock = clockAt(data.clocks, this.time);
    find(root, ".clock").textContent = clock;
    this.range.value = String(this.time);
    this.range.setAttribute("aria-valuetext", `${clock}, ${segment.label}`);
    this.markSegment(segmentAt(data.segments, this.time));
    const frames = this.framesNow();
    if (frames) this.prefetch();
    const index = frames ? lastAt(frames.frames, this.time) : -1;
    const shown = `${data.revision} ${segment.activity} ${frames ? index : "loading"}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.drawFrame(segment, frames, frames?.frames[index]);
    this.announce(false);
  }

  /** Mark the segment on stage; on a narrow screen, where they are scrolled, it comes into sight. @param {number} current */
  markSegment(current) {
    const list = find(this.root, ".segments");
    findAll(list, "li").forEach((item, index) => {
      if (index !== current) return item.removeAttribute("aria-current");
      if (item.hasAttribute("aria-current")) return;
      item.setAttribute("aria-current", "true");
      list.scrollLeft = item.offsetLeft - list.offsetLeft - 20;
    });
  }

  /** @param {Segment} segment @param {Frames | undefined} frames @param {Frame | undefined} frame */
  drawFrame(segment, frames, frame) {
    const { root } = this;
    const data = /** @type {Data} */ (this.data);
    find(root, "h2").textContent = frames?.heading || segment.label;
    const state = frames ? (frame?.state ?? "") : data.texts.loading;
    find(root, ".replay-state").textContent = [segment.kind, state].filter(Boolean).join(" · ");
    find(root, ".replay-said").textContent = frame?.sentence ?? "";
    find(root, ".replay-waiting").textContent = frame?.waiting ?? "";
    find(root, ".replay-waiting").hidden = !frame?.waiting;
    this.drawFigure(frames, frame);
    this.drawCards(frames, frame?.cards ?? []);
    this.drawNumbers(frame?.numbers ?? []);
  }

  /** @param {Frames | undefined} frames @param {Frame | undefined} frame */
  drawFigure(frames, frame) {
    find(this.root, ".chart").hidden = !frame?.data;
    if (!frames || !frame?.data || !this.data) return;
    const figure = { data: frame.data, layout: frames.layouts[frame.layout ?? 0] };
    const chart = { name: `${this.data.name}/${frame.name}`, figure, alt: frame.sentence, script: this.data.script };
    drawChart({ data: chart, parentElement: this.root, setTriggerValue: () => {} });
  }

  /** @param {Frames | undefined} frames @param {number[]} numbers of the texts */
  drawCards(frames, numbers) {
    const list = find(this.root, "ul.cards");
    const cards = numbers.map((number) => {
      const [text, times] = frames?.cards[number] ?? ["", ""];
      const item = create("li", { textContent: text });
      if (times) item.append(" ", create("b", { className: "voices", textContent: times }));
      return item;
    });
    list.replaceChildren(...cards);
    list.hidden = !cards.length;
  }

  /** @param {[string, string][]} numbers */
  drawNumbers(numbers) {
    const rows = numbers.map(([label, value]) => {
      const row = create("tr");
      row.append(create("th", { scope: "row", textContent: label }), create("td", { textContent: value }));
      return row;
    });
    find(this.root, "table").replaceChildren(...rows);
    find(this.root, "details").hidden = !rows.length;
  }

  /** Say the moment to screen readers: at once when somebody chose it, now and then while it plays. @param {boolean} now */
  announce(now) {
    const since = performance.now() - this.announced;
    if (!now && !(this.playing && since > ANNOUNCE)) return;
    this.announced = performance.now();
    const places = [".clock", "h2", ".replay-state", ".replay-waiting", ".replay-said"];
    const parts = places.map((place) => find(this.root, place).textContent);
    find(this.root, ".announcements").textContent = parts.filter(Boolean).join(". ");
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const [target] = event.composedPath();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isField = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
    // These do nothing with the keys that play and jump: the time line, and the speed that is chosen already.
    const isFree = target === this.range || (target instanceof Element && target.matches("[type=radio]:checked"));
    const isPressed = event.key === " " && target instanceof Element && target.matches("button, a, summary");
    if (isPressed || (isField && !(isFree && [" ", "PageUp", "PageDown"].includes(event.key)))) return;
    const acts = {
      " ": () => (this.stillness.matches ? this.step(1) : this.playing ? this.pause() : this.start()),
      ArrowRight: () => this.step(1),
      ArrowLeft: () => this.step(-1),
      PageDown: () => this.jump(1),
      PageUp: () => this.jump(-1),
      Home: () => this.go(0),
      End: () => this.go(this.data?.length ?? 0),
    };
    const act = acts[/** @type {keyof typeof acts} */ (event.key)];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  stop() {
    this.pause();
    this.listening.abort();
  }
}

const replayOf = stateOf((/** @type {HTMLElement} */ root) => new Replay(root));

/** @type {import("../../kit/component").Draw<Data>} */
export default function ({ data, parentElement, setTriggerValue }) {
  const replay = replayOf(find(parentElement, ".replay"));
  replay.draw(data, setTriggerValue);
  return () => replay.stop();
}
