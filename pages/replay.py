"""Replay: a session as it happened on a time line, for whoever may facilitate it."""

from pages.archive.replay import replay
from pages.kit import frame, login
from pages.kit.live import rerun_on_change
from sessions.facilitation import session_view

DEBOUNCE = 2000  # ms: the time line of a session that still runs grows with every answer

with frame.screen("replay", width="wide", needs_session=True) as here:
    if replaying := login.for_facilitator(here):

        @frame.part(replaying)
        def moments() -> None:
            """The session as it may be seen now; what the audience may see no more goes from it at once."""
            now = session_view.build(here.workshop, here.session.code)
            with rerun_on_change.follow(here, now.session, answers=True, debounce_ms=DEBOUNCE):
                replay.replay(here, now)

        moments()
    else:
        login.log_in(here, lead=here.texts("review.log_in"))
