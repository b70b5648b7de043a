// @ts-check
// Where a moment of the time line lies: in which activity, after which frame, and what the clock said.

/** @typedef {{ activity: string, label: string, kind: string, start: number, end: number }} Segment seconds */
/** @typedef {{ at: number }} Moment */

/**
 * The last of these moments at `time` or before it; -1 when all come later.
 * @param {Moment[]} moments in their order
 * @param {number} time
 */
export function lastAt(moments, time) {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moments[middle].at <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The number of the segment on stage at `time`; between two of them the one before, at first the first one.
 * @param {Segment[]} segments
 * @param {number} time
 */
export function segmentAt(segments, time) {
  return Math.max(0, lastAt(segments.map(({ start }) => ({ at: start })), time));
}

/**
 * The next moment after `time`, or the last one before it, of those within reach: frames of the activity that is shown,
 * and the beginnings of activities. The end, or the beginning, when there is none.
 * @param {number[]} moments
 * @param {number} time
 * @param {1 | -1} way
 * @param {number} length
 */
export function stepFrom(moments, time, way, length) {
  const others = moments.filter((at) => (way > 0 ? at > time : at < time) && at >= 0 && at <= length);
  if (!others.length) return way > 0 ? length : 0;
  return way > 0 ? Math.min(...others) : Math.max(...others);
}

/**
 * The clock at a moment, as 14:03:05.
 * @param {[number, number][]} clocks moments, each with its second of the day
 * @param {number} time
 */
export function clockAt(clocks, time) {
  const index = Math.max(0, lastAt(clocks.map(([at]) => ({ at })), time));
  const [at, second] = clocks[index];
  const now = (second + Math.max(0, Math.floor(time - at))) % 86400;
  return [now / 3600, (now % 3600) / 60, now % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
