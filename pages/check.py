"""Check: on a phone, whether page, live connection and saving work here, before people come. Only in a rehearsal."""

from pages.parts import checking, frame
from pages.parts.markup import show

with frame.screen("check", needs_session=True) as here:
    show("<p class='over'>{session}</p><h1>{title}</h1>", session=here.on.title, title=here.texts("check.title"))
    checking.checking(here)
