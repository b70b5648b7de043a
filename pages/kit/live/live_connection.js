// @ts-check
// One connection per page, shared by everything on it that follows the session. It brings revision numbers, and to
// phones what is new: a WebSocket, or polls where the network lets no WebSocket through.
import { pollingAddress, webSocketAddress } from "./addresses.js";
import { RIGHT_GONE, SESSION_GONE } from "./close_codes.js";
import { PollingSocket } from "./polling_socket.js";
import { backOff, isSilent, isStale, replyTimeout, wasAway } from "./reconnect.js";
import { leavePage, reloadPage } from "./reload.js";
import { Transport } from "./transport.js";

const OPENING = 6000; // ms after which an attempt to connect is given up
const GATHERING = 40; // ms: all fragments of a page of Streamlit subscribe first, then one socket is opened for all
const LINGER = 2000; // ms that a socket stays without subscribers: a page that is drawn anew wants it again
const CHECK = 5000; // ms between two looks at the clock

/** @typedef {import("../component").Timer} Timer */
/** @typedef {import("./messages").Message} Message */
/** @typedef {import("./messages").Revisions} Revisions */
/**
 * - up: over a WebSocket
 * - polling: over plain requests, since no WebSocket can be had
 * - offline: lost for a moment, or longer
 * - unreachable: lost, and plain requests fail too
 * @typedef {"up" | "polling" | "offline" | "unreachable"} State
 */
/**
 * A part of the page that follows the session.
 * @typedef {object} Subscriber
 * @property {number} debounceMs ms after which it compares what it shows with new revisions
 * @property {boolean} needsProcess whether it has a state in the server's process, which no other process knows
 * @property {(query: URLSearchParams) => void} addToQuery what it wants of the server, in the socket's address
 * @property {(message: Message) => void} receive what came besides revisions
 * @property {() => void} compare ask for what is new if what is shown is older than the latest revisions
 * @property {() => void} ask ask for what is new
 * @property {(state: State) => void} showState
 */

/** Dispatches "connected" when what could not be sent can be sent, and "presence" when that was told to a console. */
export const events = new EventTarget();
/** How many consoles are open, participants are connected, and how many of them have entered something unsent. */
export let presence = { consoles: 1, participants: 0, unsent: 0 };
/** Whether the page was away since it last heard of the server, and needs everything anew. */
export let wasAsleep = false;

/** @type {Map<string, LiveConnection>} */
const connections = new Map();
/** The release and the process of the server that was heard last. @type {{ release: string | null, process: string | null }} */
let served = { release: null, process: null };
let lastCheck = Date.now();
let hiddenSince = 0;

class LiveConnection {
  /** @type {Set<Subscriber>} */
  subscribers = new Set();
  /** @type {Revisions | null} */
  latest = null;
  /** Whether the server was heard over the connection that is open now. */
  up = false;
  answers = false;
  /** @type {WebSocket | PollingSocket | null} */
  #socket = null;
  #transport = new Transport();
  #tries = 0;
  #renewals = 0;
  #receivedAt = 0;
  /** @type {Timer | undefined} */
  #timer;
  /** @type {Timer | undefined} */
  #reply;

  /** @param {string} code of the session */
  constructor(code) {
    this.code = code;
  }

  /**
   * Connect, once more if need be, for what the subscribers want.
   * @param {boolean} answers
   * @param {number} gathering ms in which others may subscribe
   */
  want(answers, gathering) {
    this.answers = answers;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), gathering);
  }

  /**
   * False when there is no connection.
   * @param {Record<string, unknown>} message
   */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    this.#reply ??= setTimeout(() => this.#renew(), replyTimeout(this.#renewals)); // every message has a reply
    return true;
  }

  /** Take a subscriber off; the last one closes the connection. @param {Subscriber} subscriber */
  unsubscribe(subscriber) {
    this.subscribers.delete(subscriber);
    if (!this.subscribers.size) setTimeout(() => this.subscribers.size || this.#close(), LINGER);
  }

  /** A dead socket may take a minute to say that it is closed. It isn't waited for. */
  drop() {
    this.#closeSocket();
    this.#lost();
  }

  retryNow() {
    if (this.up) this.send({ there: true });
    else if (this.#socket?.readyState !== WebSocket.CONNECTING) this.#connect();
  }

  checkSilence() {
    if (this.up && isSilent(this.#receivedAt, performance.now(), this.answers)) this.send({ there: true });
    if (this.up && this.#transport.isTrialDue(performance.now())) this.#tryWebSocket();
  }

  #open() {
    if (this.#transport.polls) return new PollingSocket(this.#withQuery(pollingAddress(this.code)));
    return new WebSocket(this.#withQuery(webSocketAddress(this.code)));
  }

  /** @param {URL} url */
  #withQuery(url) {
    if (this.answers) url.searchParams.set("answers", "1");
    for (const subscriber of this.subscribers) subscriber.addToQuery(url.searchParams);
    return url;
  }

  #connect() {
    clearTimeout(this.#timer);
    if (!this.subscribers.size && this.#tries) return this.#close();
    const before = this.#socket;
    this.#transport.begin(performance.now());
    const socket = this.#open();
    this.#socket = socket;
    before?.close();
    const opening = setTimeout(() => this.#socket === socket && this.drop(), OPENING);
    socket.onmessage = (/** @type {{ data: string }} */ event) => {
      clearTimeout(opening);
      if (this.#socket === socket) this.#receive(JSON.parse(event.data));
    };
    socket.onclose = (/** @type {{ code: number }} */ { code }) => {
      clearTimeout(opening);
      if (code === SESSION_GONE && reloadPage()) return;
      if (code === RIGHT_GONE) return leavePage();
      if (this.#socket === socket) this.#lost();
    };
  }

  /** Change to a WebSocket if one works by now. It is one of nobody, so that the page's own goes on if not. */
  #tryWebSocket() {
    const socket = new WebSocket(webSocketAddress(this.code));
    const opening = setTimeout(() => socket.close(), OPENING);
    socket.onclose = () => clearTimeout(opening);
    socket.onmessage = () => {
      socket.close();
      if (!this.#transport.polls) return;
      this.#transport.endPolling();
      this.drop();
    };
  }

  /** @param {Message} message */
  #receive(message) {
    this.#renewals = this.#reply ? 0 : this.#renewals;
    this.#stopWaiting();
    this.#receivedAt = performance.now();
    if (message.process === undefined) {
      for (const subscriber of this.subscribers) subscriber.receive(message);
      return;
    }
    if (this.#isServedAnew(message) && reloadPage()) return;
    this.#receiveRevisions(message);
  }

  /**
   * Whether the page must be loaded anew: its scripts are of another release than the server, or a part of it has lost
   * the process in which it had its state. All else goes on with whatever process answers.
   * @param {Revisions} revisions
   */
  #isServedAnew({ release, process }) {
    const before = served;
    served = { release: release ?? process, process }; // a server from before there was a release is of another one
    if (isStale(before.release, release ?? process)) return true;
    return isStale(before.process, process) && [...this.subscribers].some(({ needsProcess }) => needsProcess);
  }

  /** @param {Revisions} revisions */
  #receiveRevisions(revisions) {
    const connected = !this.up;
    const again = connected && this.latest;
    Object.assign(this, { latest: revisions, up: true });
    this.#tries = 0;
    this.#transport.heard(this.#receivedAt);
    wasAsleep = false;
    if (revisions.consoles) {
      const { consoles, connected: participants = 0, unsent = 0 } = revisions;
      presence = { consoles, participants, unsent };
      events.dispatchEvent(new Event("presence"));
    }
    for (const subscriber of this.subscribers) {
      if (revisions.view) subscriber.receive(revisions);
      subscriber.showState(this.#transport.polls ? "polling" : "up");
      // After a gap the way to the screen itself is tried too: it may have broken without a word.
      if (again) setTimeout(() => subscriber.ask(), Math.random() * 1000);
      else setTimeout(() => subscriber.compare(), subscriber.debounceMs);
    }
    if (connected) events.dispatchEvent(new Event("connected"));
  }

  #lost() {
    this.#stopWaiting();
    if (navigator.onLine) this.#transport.lost(this.up, performance.now());
    this.up = false;
    this.#tries += 1;
    // Not while the other way is still to be tried.
    if (this.#tries > 1 && !this.#transport.polls) {
      const state = this.#transport.unreachable ? "unreachable" : "offline";
      for (const subscriber of this.subscribers) subscriber.showState(state);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), backOff(this.#tries));
  }

  #renew() {
    this.#renewals += 1;
    this.drop();
  }

  #stopWaiting() {
    clearTimeout(this.#reply);
    this.#reply = undefined;
  }

  #close() {
    connections.delete(this.code);
    this.#closeSocket();
  }

  #closeSocket() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }
}

/**
 * The connection for a session; with `answers` also about what participants do.
 * @param {string} code
 * @param {boolean} answers
 * @param {boolean} alone whether nothing else on the page subscribes: then it opens as soon as this script has run
 */
export function connectionTo(code, answers, alone = false) {
  const known = connections.get(code);
  if (known && (known.answers || !answers)) return known;
  const connection = known ?? new LiveConnection(code);
  connections.set(code, connection);
  connection.want(answers, alone ? 0 : GATHERING);
  return connection;
}

/** Whether the server is there. */
export function isConnected() {
  return [...connections.values()].some(({ up }) => up);
}

function retryNow() {
  for (const connection of connections.values()) connection.retryNow();
}

function dropAll() {
  for (const connection of connections.values()) connection.drop();
}

/** After a sleep a socket may be dead and never say so, and the screen old: both are fetched anew. */
function reconnectAll() {
  wasAsleep = true;
  dropAll();
}

/** Timers stand still while a machine sleeps, though its page is in front all the time. Long silence is looked into. */
function check() {
  const before = lastCheck;
  lastCheck = Date.now();
  if (document.hidden) return;
  if (wasAway(before, lastCheck)) return reconnectAll();
  for (const connection of connections.values()) connection.checkSilence();
}

setInterval(check, CHECK);
addEventListener("online", retryNow);
addEventListener("offline", () => {
  for (const { subscribers } of connections.values()) {
    for (const subscriber of subscribers) subscriber.showState("offline");
  }
  dropAll();
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hiddenSince = Date.now();
  else if (hiddenSince && wasAway(hiddenSince, Date.now())) reconnectAll();
  else retryNow();
});
