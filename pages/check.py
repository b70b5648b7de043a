"""Check: on a phone, whether page, live connection and saving work here, before people come. Only in a rehearsal."""

from pages.kit import frame
from pages.kit.pieces import show
from pages.participant.device_check import device_check

with frame.screen("check", needs_session=True) as here:
    show("<p class='over'>{session}</p><h1>{title}</h1>", session=here.session.title, title=here.texts("check.title"))
    device_check.device_check(here)
