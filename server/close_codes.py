"""The codes with which the server closes a WebSocket or a polled connection.

`docs/live-protocol.md` says what a page does about each."""

PROTOCOL_ERROR = 1002
UNSUPPORTED_DATA = 1003
ABNORMAL_CLOSURE = 1006  # of a polled connection only: the page at its other end has left
POLICY_VIOLATION = 1008
MESSAGE_TOO_BIG = 1009
SERVER_FAULT = 1011
TRY_AGAIN_LATER = 1013
RIGHT_GONE = 4403
SESSION_GONE = 4404
