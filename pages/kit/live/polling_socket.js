// @ts-check
// A live connection over plain requests, for a network that lets no WebSocket through. It has the part of a WebSocket's
// interface that `live_connection.js` uses; docs/live-protocol.md describes the requests.

const ANSWERED = 30000; // ms after which a request has failed; the server holds a poll for 20 s at most
const ABNORMAL_CLOSURE = 1006;

export class PollingSocket {
  /** @type {number} */
  readyState = WebSocket.CONNECTING;
  /** @type {(event: { data: string }) => void} */
  onmessage = () => {};
  /** @type {(event: { code: number }) => void} */
  onclose = () => {};
  #closeCode = ABNORMAL_CLOSURE;
  #closing = new AbortController();
  #address = "";
  /** @type {string[]} */
  #unsent = [];
  #isSending = false;

  /** @param {URL} address */
  constructor(address) {
    this.#run(address);
  }

  /** @param {string} message */
  send(message) {
    this.#unsent.push(message);
    if (!this.#isSending) this.#sendAll();
  }

  /** The server notices that a poll was dropped. */
  close() {
    this.readyState = WebSocket.CLOSED;
    this.#closing.abort();
  }

  /** @param {URL} address */
  async #run(address) {
    try {
      this.#address = `${address.pathname}/${await this.#post(String(address))}`;
      this.readyState = WebSocket.OPEN;
      for (let arrived = 0; this.readyState === WebSocket.OPEN; ) {
        const text = await this.#post(`${this.#address}/next?arrived=${arrived}`);
        const messages = text ? text.split("\n") : [];
        arrived += messages.length;
        for (const data of messages) this.#deliver(data);
      }
    } catch {
      // it could not be opened, broke, or was closed
    }
    this.close();
    this.onclose({ code: this.#closeCode });
  }

  /** @param {string} data */
  #deliver(data) {
    try {
      if (this.readyState === WebSocket.OPEN) this.onmessage({ data });
    } catch (error) {
      console.error(error); // as after an error in a WebSocket's listener, the next message comes
    }
  }

  /** One after the other: the order counts. */
  async #sendAll() {
    this.#isSending = true;
    try {
      while (this.#unsent.length) await this.#post(`${this.#address}/message`, this.#unsent.shift());
    } catch {
      this.close();
    }
    this.#isSending = false;
  }

  /** @param {string} address @param {string} [body] */
  async #post(address, body) {
    const timer = setTimeout(() => this.close(), ANSWERED);
    try {
      const response = await fetch(address, { method: "POST", body, signal: this.#closing.signal });
      const text = await response.text();
      if (response.status === 410) this.#closeCode = Number(text) || ABNORMAL_CLOSURE;
      // A network may answer in place of the server, with a page of its own.
      const isOurs = response.headers.get("content-type")?.startsWith("text/plain");
      if (!response.ok || !isOurs) throw new Error(`${response.status}`);
      return text;
    } finally {
      clearTimeout(timer);
    }
  }
}
