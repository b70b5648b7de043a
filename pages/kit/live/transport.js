// @ts-check
// Whether the next attempt to connect is a WebSocket, or polls. Times in ms, from whatever clock the caller has.

const FAILURES = 2; // WebSockets in a row over which nothing came, after which a page polls
const PATIENCE = 5000; // ms: the same after one of them, when that took longer: networks may leave it unanswered
const FAILURES_LATER = 4; // where a WebSocket has worked on this page: the server may only start anew, in about 5 s
const POLLS_LATER = 2; // failed polls there after which the network is to blame, not a server that starts anew
const FIRST_TRIAL = 10000; // after the first poll was answered, until a WebSocket is tried beside it
const TRIAL = 180000; // between two later trials

export class Transport {
  /** Whether the next attempt polls. */
  polls = false;
  /** Whether neither way has worked since the server was last heard. */
  unreachable = false;
  #failures = 0;
  #failedPolls = 0;
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
    this.#failedPolls = 0;
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
      this.#failedPolls += 1;
      this.unreachable = this.#failedPolls >= (this.#hadWebSocket ? POLLS_LATER : 1);
      // The first to reach a server that starts anew had better be a WebSocket, which costs it less.
      if (this.#hadWebSocket) this.#failures = 0;
      return;
    }
    this.#failures += 1;
    const enough = this.#hadWebSocket ? FAILURES_LATER : FAILURES;
    this.polls = this.#failures >= (now - begun > PATIENCE ? 1 : enough);
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
