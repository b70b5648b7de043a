// @ts-check
// Whether the next attempt to connect is a WebSocket, or polls. Times in ms, from whatever clock the caller has.

const FAILURES = 2; // WebSockets in a row over which nothing came, after which a page polls
const PATIENCE = 5000; // the same after one of them, when that took long: networks may leave it without an answer
const FAILURES_LATER = 8; // where a WebSocket has worked on this page: then it is more likely that nothing does
const FIRST_TRIAL = 10000; // after the first poll was answered, until a WebSocket is tried beside it
const TRIAL = 180000; // between two later trials

export class Transport {
  /** Whether the next attempt polls. */
  polls = false;
  /** Whether neither way has worked since the server was last heard. */
  unreachable = false;
  #failures = 0;
  #hadWebSocket = false;
  /** @type {number | null} */
  #begun = null;
  #trialAt = Infinity;

  /** An attempt begins. @param {number} now */
  begin(now) {
    this.#begun = now;
  }

  /** The server was heard. @param {number} now */
  heard(now) {
    this.unreachable = false;
    if (this.polls) {
      if (this.#trialAt === Infinity) this.#trialAt = now + FIRST_TRIAL;
    } else {
      this.#hadWebSocket = true;
      this.endPolling();
    }
  }

  /**
   * The attempt failed, or the connection was lost.
   * @param {boolean} up whether the server was heard over it
   * @param {number} now
   */
  lost(up, now) {
    const begun = this.#begun;
    this.#begun = null;
    if (up || begun === null) return; // the next one is of the same sort
    if (this.polls) {
      this.polls = false; // no better: the two take turns
      this.unreachable = true;
      return;
    }
    this.#failures += 1;
    const enough = now - begun > PATIENCE ? 1 : FAILURES;
    this.polls = this.#failures >= (this.#hadWebSocket ? FAILURES_LATER : enough);
  }

  /** Whether it is time to try a WebSocket while the page polls. @param {number} now */
  isTrialDue(now) {
    if (!this.polls || now < this.#trialAt) return false;
    this.#trialAt = now + TRIAL;
    return true;
  }

  /** A WebSocket works. */
  endPolling() {
    this.polls = false;
    this.#failures = 0;
    this.#trialAt = Infinity;
  }
}
