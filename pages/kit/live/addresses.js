// @ts-check
// The addresses of a session's live connection: of the WebSocket, and of the requests in its place.

/** @param {string} code */
export function webSocketAddress(code) {
  const url = new URL(`./live/${code}`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return url;
}

/** @param {string} code */
export function pollingAddress(code) {
  return new URL(`./poll/${code}`, location.href);
}
