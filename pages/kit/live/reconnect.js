// @ts-check
// When a live connection is tried again, given up or checked. Pure: times in ms, from whatever clock the caller has.

const FIRST = 200; // before the first attempt: most connections are lost for a moment only
const SLOW = 2500; // between two attempts, at the most, as long as the server may only be starting anew
const MANY = 15; // attempts in that time, which is half a minute
const SLOWEST = 8000; // between two attempts after that
const REPLY = 4000; // without a reply after something was sent: the connection is dead, though nothing says so
const AWAY = 45000; // that a page was hidden, or its machine asleep, after which it reconnects
const HEARTBEAT = 60000; // of silence after which a phone asks whether the server is still there
const PROJECTOR_HEARTBEAT = 15000; // the same for projector and console, on which everybody depends
/** Within which the server must have sent what was asked for. */
export const VIEW_TIMEOUT = 5000;

/**
 * How long to wait before the next attempt to connect; `tries` counts from 1. Random, so that hundreds of phones that
 * lost the same server do not come back at the same moment.
 * @param {number} tries
 * @param {number} [random] from 0 to 1
 */
export function backOff(tries, random = Math.random()) {
  if (tries === 1) return FIRST;
  return Math.min(tries > MANY ? SLOWEST : SLOW, 300 * 2 ** tries) * (0.6 + 0.4 * random);
}

/**
 * How long to wait for a reply; longer each time that the connection was renewed for want of one, since the server may
 * only be slow.
 * @param {number} renewals
 */
export function replyTimeout(renewals) {
  return REPLY * Math.min(4, 1 + renewals);
}

/**
 * Whether a page that was hidden, or whose timers stood still, for so long has to reconnect.
 * @param {number} since
 * @param {number} now
 */
export function wasAway(since, now) {
  return now - since > AWAY;
}

/**
 * Whether nothing was heard for so long that the server must be asked whether it is there.
 * @param {number} heard
 * @param {number} now
 * @param {boolean} answers whether this page follows the answers: a projector or a console
 */
export function isSilent(heard, now, answers) {
  return now - heard > (answers ? PROJECTOR_HEARTBEAT : HEARTBEAT);
}

/**
 * Whether a page that heard of one release, or process, of the server now hears of another one.
 * @param {string | null} known
 * @param {string} current
 */
export function isStale(known, current) {
  return known !== null && known !== current;
}

/**
 * Whether what a screen shows is older than what the server has.
 * @param {{ rehearsal?: string, [topic: string]: any } | null} latest
 * @param {{ rehearsal?: string, seen: Record<string, number> }} shown
 */
export function isBehind(latest, { rehearsal, seen }) {
  if (!latest) return false;
  if ((latest.rehearsal ?? "") !== (rehearsal ?? "")) return true; // its revisions count by themselves
  return Object.keys(seen).some((topic) => (latest[topic] ?? 0) > seen[topic]);
}
