"""Present: a past session in the projector's look, slide by slide, for its facilitators."""

from pages.archive.slides import past_session
from pages.kit import frame, login
from pages.kit.live import rerun_on_change
from sessions.facilitation import session_view

DEBOUNCE = 2000  # ms: which slides there are depends on all results, and while people vote these change all the time

with frame.screen("present", width="projector", needs_session=True) as here:
    if reader := login.for_reader(here):
        here = reader

        @frame.part(here)
        def slides() -> None:
            """One slide; what the audience may see no more goes from it at once."""
            now = session_view.build(here.workshop, here.session.code)
            with rerun_on_change.follow(here, now.session, answers=True, debounce_ms=DEBOUNCE):
                past_session.past_session(here, now)

        slides()
    else:
        login.log_in(here, lead=here.texts("review.log_in"))
