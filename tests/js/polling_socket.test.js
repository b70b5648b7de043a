// @ts-check
// The polling socket against a server of a few lines.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** @typedef {{ url: string, body: string | undefined, answer: (text: string, status?: number, type?: string) => void }} Asked */

/** Requests that were not answered yet. @type {Asked[]} */
let asked;
/** @type {(() => void)[]} */
let timers;
Object.assign(globalThis, {
  WebSocket: { CONNECTING: 0, OPEN: 1, CLOSED: 3 },
  setTimeout: (/** @type {() => void} */ act) => timers.push(act),
  clearTimeout: (/** @type {number} */ at) => delete timers[at - 1],
  fetch: (/** @type {string} */ url, /** @type {{ method: string, body?: string, signal: AbortSignal }} */ options) =>
    new Promise((resolve, reject) => {
      assert.equal(options.method, "POST");
      options.signal.addEventListener("abort", () => reject(new Error("aborted")));
      if (options.signal.aborted) reject(new Error("aborted"));
      const answer = (/** @type {string} */ text, status = 200, type = "text/plain; charset=utf-8") =>
        resolve(new Response(text, { status, headers: { "content-type": type } }));
      asked.push({ url, body: options.body, answer });
    }),
});
const { PollingSocket } = await import("../../pages/kit/live/polling_socket.js");

/** @type {InstanceType<typeof PollingSocket>} */
let socket;
/** @type {string[]} */
let messages;
/** @type {number[]} */
let codes;

beforeEach(() => {
  [asked, timers, messages, codes] = [[], [], [], []];
  socket = new PollingSocket(new URL("https://x.example/poll/ABC234?phone=1&stage=3"));
  socket.onmessage = ({ data }) => messages.push(data);
  socket.onclose = ({ code }) => codes.push(code);
});

/** Wait until everything that was answered is handled. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** The next request. */
async function next() {
  await settled();
  const request = asked.shift();
  assert.ok(request, "a request");
  return request;
}

async function open() {
  (await next()).answer("name");
  await settled();
}

test("it opens with the query of the page, then asks for one answer after the other", async () => {
  assert.equal(socket.readyState, 0);
  const opening = await next();
  assert.equal(opening.url, "https://x.example/poll/ABC234?phone=1&stage=3");
  opening.answer("name");
  const poll = await next();
  assert.deepEqual([socket.readyState, poll.url], [1, "/poll/ABC234/name/next?arrived=0"]);
  poll.answer('{"stage": 4}\n{"stage": 5}');
  const second = await next();
  assert.deepEqual([messages, second.url], [['{"stage": 4}', '{"stage": 5}'], "/poll/ABC234/name/next?arrived=2"]);
  second.answer("");
  assert.equal((await next()).url, "/poll/ABC234/name/next?arrived=2");
  assert.equal(messages.length, 2);
});

test("messages are sent one after the other while a poll waits", async () => {
  await open();
  await next();
  for (const message of ["one", "two"]) socket.send(message);
  const first = await next();
  assert.deepEqual([first.url, first.body, asked], ["/poll/ABC234/name/message", "one", []]);
  first.answer("");
  const second = await next();
  assert.equal(second.body, "two");
  second.answer("");
  await settled();
  socket.send("three");
  assert.equal((await next()).body, "three");
});

test("it closes with the code that the server gives", async () => {
  await open();
  (await next()).answer("4404", 410);
  await settled();
  assert.deepEqual([codes, socket.readyState, asked], [[4404], 3, []]);
});

for (const [what, status, type] of /** @type {[string, number, string][]} */ ([
  ["an error", 502, "text/plain"],
  ["too many", 429, "text/plain"],
  ["a page of the network's own", 200, "text/html"],
])) {
  test(`it breaks when the answer is ${what}`, async () => {
    (await next()).answer("hello", status, type);
    await settled();
    assert.deepEqual([codes, socket.readyState, asked], [[1006], 3, []]);
  });
}

test("it breaks when a message is not taken, or when a request has no answer", async () => {
  await open();
  await next();
  socket.send("one");
  (await next()).answer("", 500);
  await settled();
  assert.deepEqual(codes, [1006]);
  socket = new PollingSocket(new URL("https://x.example/poll/ABC234"));
  socket.onclose = ({ code }) => codes.push(code);
  for (const timer of timers) timer?.();
  await settled();
  assert.deepEqual(codes, [1006, 1006]);
});

test("nothing comes after it was closed, and its poll is dropped", async () => {
  await open();
  const poll = await next();
  poll.answer("one\ntwo");
  socket.onmessage = ({ data }) => {
    messages.push(data);
    socket.close();
  };
  await settled();
  assert.deepEqual([messages, codes, asked], [["one"], [1006], []]);
});

test("an error in what is done with a message does not break it", async (context) => {
  context.mock.method(console, "error", () => {});
  await open();
  socket.onmessage = ({ data }) => {
    messages.push(data);
    throw new Error(data);
  };
  (await next()).answer("one\ntwo");
  assert.equal((await next()).url, "/poll/ABC234/name/next?arrived=2");
  assert.deepEqual(messages, ["one", "two"]);
});
