"""The projector: what the group sees. Follows the facilitator; needs no rights and shows nothing hidden."""

import time

from pages.kit import frame
from pages.kit.chart import chart
from pages.kit.countdown import countdown
from pages.kit.live import rerun_on_change
from pages.kit.pieces import render
from pages.projector import screens, timer_sound
from sessions.facilitation import session_view

with frame.screen("project", width="projector", needs_session=True) as here:

    @frame.part(here)
    def stage() -> None:
        """The whole screen."""
        begun = time.thread_time()
        now = session_view.build(here.workshop, here.session.code)
        with rerun_on_change.follow(here, now.session, answers=True):
            render(frame.rehearsal_notice(here, now.session.rehearsal))
            render(screens.screen(here, now))
            render(countdown.beside(here, now, "projector"))
        here.workshop.hub.drawn(here.session.code, time.thread_time() - begun)

    stage()
    render([timer_sound.switch(here), chart.preload()])
