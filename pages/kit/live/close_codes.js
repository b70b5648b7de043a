// @ts-check
// The close codes of the live connection that a page knows: see docs/live-protocol.md.

/** This browser may no longer see the page. */
export const RIGHT_GONE = 4403;

/** The session does not exist any more; the page itself says what to do. */
export const SESSION_GONE = 4404;
