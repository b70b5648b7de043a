"""Replay: a session as it happened on a time line, for its facilitators."""

from pages.archive.replay import replay
from pages.kit import frame, login
from pages.kit.live import rerun_on_change
from sessions.facilitation import session_view

DEBOUNCE = 250  # ms
ANSWERS_DEBOUNCE = 10_000  # ms: while people vote, what is played changes all the time and is costly to calculate

with frame.screen("replay", width="wide", needs_session=True) as here:
    if reader := login.for_reader(here):
        here = reader

        @frame.part(here)
        def moments() -> None:
            """The session as it may be seen now; what the audience may see no more goes from it at once."""
            now = session_view.build(here.workshop, here.session.code)
            with (
                rerun_on_change.follow(here, now.session, debounce_ms=DEBOUNCE),
                rerun_on_change.follow(
                    here, now.session, stage=False, answers=True, key="answers", debounce_ms=ANSWERS_DEBOUNCE
                ),
            ):
                replay.replay(here, now)

        moments()
    else:
        login.log_in(here, lead=here.texts("review.log_in"))
