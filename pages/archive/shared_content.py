"""What a link shares, as its readers see it: the review of a session, or one view of a comparison."""

from dataclasses import replace

from pages.archive import session_review
from pages.archive.comparison import filter_form
from pages.archive.comparison.views import VIEWS
from pages.archive.print_button import print_button
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.live.rerun_on_change import SharedChannel
from pages.kit.pieces import show
from server import paths
from sessions.archive import sharing
from sessions.archive.sharing import ShareLink


def shared(here: Here, number: int) -> None:
    """What the link with this number shares, as it may be seen now. Raises Refusal without the right to read it."""
    link = sharing.require_link(here.workshop, here.visitor, number)
    _until(here, link)
    if link.session is not None:
        session = sharing.shared_session(here.workshop, here.visitor, number)
        session_review.one_session(replace(here, opened=session))
    else:
        with rerun_on_change.follow(here, SharedChannel(f"{paths.SHARED_CHANNEL}{number}")):
            _comparison(here, link)


def printed(here: Here, number: int) -> None:
    """What the link shares, to be printed. Raises Refusal without the right to read it.

    A comparison is on paper what it is on the screen.
    """
    if sharing.require_link(here.workshop, here.visitor, number).session is None:
        print_button(here)
        shared(here, number)
        return
    session = sharing.shared_session(here.workshop, here.visitor, number)
    channel = SharedChannel(f"{paths.SHARED_CHANNEL}{number}", session.stage, session.answers)
    with rerun_on_change.follow(here, channel, answers=True):
        session_review.printed(replace(here, opened=session))


def _until(here: Here, link: ShareLink) -> None:
    day = here.texts.day(link.until)
    show("<p class='quiet shared-until'>{text}</p>", text=here.texts("reading.until", day=day))


def _comparison(here: Here, link: ShareLink) -> None:
    """One view of the sessions that the link is about. Its filter and its view are fixed."""
    show("<h1>{title}</h1>", title=here.texts("compare.title"))
    wanted, view = sharing.shared_view(link)
    compared = filter_form.with_progress(
        here, lambda progress: sharing.shared_comparison(here.workshop, here.visitor, link.id, progress)
    )
    filter_form.say_basis(here, compared, wanted)
    if not compared:
        return
    if view in VIEWS and VIEWS[view].has(compared):
        VIEWS[view].draw(here, compared)
    else:  # never another view: that one would name sessions and show results that nobody shared
        show("<div class='notice' role='status'><p>{text}</p></div>", text=here.texts("reading.view_empty"))
