"""The addresses that the server answers itself, for its routes and for the screens that link to them.

What changes a right or an identity is sent by a form (POST): a GET may come from a preview, a prefetch or a robot.
"""

FACILITATOR_LINK = "/open/"  # followed by the secret; leads to the console, and gives no right
START_FACILITATING = "/start/"  # POST, followed by the session's code
STOP_FACILITATING = "/stop/"  # POST, followed by the session's code
READING = "/reading"  # the screen of what is shared
SHARED_LINK = "/shared/"  # followed by the secret; leads to that screen, and gives no right
START_READING = "/read/"  # POST, followed by the number of the link
LOG_OUT = "/log-out"  # POST
LOG_IN = "/login/oidc"  # to the provider of accounts
LOG_IN_BACK = "/login/oidc/callback"  # back from it
LOG_OUT_PROVIDER = "/login/oidc/log-out"  # to the page of the provider where one logs out there too
CHECK = "/check/"  # POST, followed by the session's code: a device that is tried in a rehearsal
LONG_POLLING = "/poll/"  # POST: the live connection without a WebSocket, see docs/live-protocol.md
NEXT_PARTICIPANT = "/next/"  # POST, followed by the session's code and the proof of the participant before
SHARED_CHANNEL = "shared-"  # followed by the number of the link: in place of a session's code in /live/ and /poll/
SHARED_COOKIE = "shared"  # the secret of a link to read, between its opening and the press
LINK_COOKIE = "link"  # the secret of a facilitator's link, between its opening and the press
SECURITY_CONTACT = "/.well-known/security.txt"  # RFC 9116
# The first part of each address of ours, but for those of screens and sessions.
FIRST_PARTS = frozenset(
    path.split("/")[1]
    for path in (
        *(FACILITATOR_LINK, START_FACILITATING, STOP_FACILITATING, SHARED_LINK, START_READING, LOG_OUT, LOG_IN, CHECK),
        *(LONG_POLLING, NEXT_PARTICIPANT, SECURITY_CONTACT),
        *("/live/", "/language/", "/assets/", "/healthz", "/readyz", "/robots.txt"),
    )
)
