"""The light page: a participant's screen as one small HTML page, whose script draws the same views as `page.py`.

Streamlit's frontend is a megabyte in seventy requests, and nothing of it is needed to take part.
"""

import json
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from pages.kit import frame, urls
from pages.kit.assets import read
from pages.kit.frame import Here
from pages.kit.pieces import html
from pages.participant import view
from pages.participant.device_check.device_check import device_check
from pages.participant.page import page_data
from pages.participant.screen_view.screen_view import projector_image
from pages.participant.view import ParticipantView
from server.static_assets import LIGHT_PAGE_SCRIPT, LIGHT_PAGE_STYLE, StaticAssets
from sessions.access.rights import Visitor
from sessions.cache import Cache
from sessions.facilitation import rehearsal
from sessions.locale import CONTENT, DEFAULT, Texts
from sessions.model.errors import Refusal
from sessions.participation import answering
from sessions.workshop import Workshop

ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Ccircle cx='11' cy='20' "
    "r='10' fill='%230b6e75'/%3E%3Ccircle cx='29' cy='20' r='10' fill='%23b3471a'/%3E%3C/svg%3E"
)
_PAGE = Markup(read("participant/light_page/light_page.html"))
_ready = Cache[str](50)  # pages of those who have not joined
_images = Cache[str](50)  # of what projectors show, as SVG
_around = Cache[tuple[str, str]](50)  # what stands before and after the view on a page
_VIEW = "\0"  # in place of the view: a character that JSON and HTML don't hold
_SKELETON = Markup(read("participant/page.html"))


@dataclass(frozen=True, slots=True)
class LightPageRenderer:
    """The pages of participants' phones as HTML: `take_part` for `/ABC234`, `check` for `/check?code=ABC234`.

    `screen` is the chart on the projector. Both pages take the language that the browser chose, or None: then they are
    in the language of the session. A page for which there is no session says why.
    """

    workshop: Workshop
    assets: StaticAssets

    def take_part(self, visitor: Visitor, language: str | None, code: str) -> str:
        """What this visitor sees now in the session with this code."""
        try:
            with self.workshop.snapshot():
                here = self._in_session(visitor, language, code)
                now = view.compose_in(here.session, [here])[0]
        except Refusal as refusal:
            return self._refused(language, refusal, urls.join_path(code))  # it may be anything that was typed
        if now.screen == "take_part":
            return self._with_view(here, now)
        return _ready.get_or(self._key(here, now.rehearsal, now.stage), lambda: self._with_view(here, now))

    def ready(self, visitor: Visitor, language: str | None, code: str) -> str | None:
        """What somebody sees who has not joined the session with this code, if it is known; None if not."""
        try:
            here = self._in_session(visitor, language, code)
        except Refusal as refusal:
            return self._refused(language, refusal, urls.join_path(code))
        return _ready.get(self._key(here, here.session.rehearsal, here.session.stage))

    def _key(self, here: Here, rehearsal: str, stage: int) -> tuple[object, ...]:
        """What the page of somebody who has not joined depends on."""
        return (self.workshop.hub.process, here.session.code, rehearsal, stage, here.texts.language)

    def _with_view(self, here: Here, now: ParticipantView) -> str:
        known = (self.assets.prefix, here.session.code, here.texts.language, now.screen, now.rehearsal)
        before, after = _around.get_or(known, lambda: self._around_view(here, now))
        return f"{before}{_in_script(now.text)}{after}"

    def _around_view(self, here: Here, now: ParticipantView) -> tuple[str, str]:
        """What stands before and after the view on every page with this screen."""
        rest = json.dumps({**page_data(here), "light": True})
        first = f'{{"view": {_VIEW}, {rest.removeprefix("{")}'
        to = urls.phone_path(here.session.code)
        page = self._page(here.texts, to, now.screen, self._drawn(first), rehearsal=now.rehearsal)
        before, _, after = page.partition(_VIEW)
        return before, after

    def check(self, visitor: Visitor, language: str | None, code: str) -> str:
        """The check whether a device can take part, which works in a rehearsal only."""
        try:
            here = self._in_session(visitor, language, code)
            rehearsed = rehearsal.of(self.workshop, here.session) is not None
        except Refusal as refusal:
            return self._refused(language, refusal, urls.check_path(code))
        texts = here.texts
        main = html(
            "<p class='over'>{session}</p><h1>{title}</h1>{rest}",
            session=here.session.title,
            title=texts("check.title"),
            rest=self._drawn(json.dumps(device_check(texts, here.session).as_json()))
            if rehearsed
            else html("<div class='notice'><p>{text}</p></div>", text=texts("check.over")).markup,
        )
        return self._page(texts, urls.check_path(here.session.code), "check", main.markup)

    def screen(self, visitor: Visitor, code: str) -> str:
        """The chart that the projector shows at this moment, as SVG; "" while it shows none. Raises Refusal."""
        with self.workshop.snapshot():
            session = answering.find_to_join(self.workshop, visitor, code)
            key = (self.workshop.hub.process, session.code, *session.revision)
            here = Here(self.workshop, visitor, Texts(session.language), session)
            return _images.get_or(key, lambda: projector_image(here) or "")

    def _in_session(self, visitor: Visitor, language: str | None, code: str) -> Here:
        session = answering.find_to_join(self.workshop, visitor, code)
        return Here(self.workshop, visitor, Texts(language or session.language), session)

    def _refused(self, language: str | None, refusal: Refusal, to: str) -> str:
        texts = Texts(language or DEFAULT)
        return self._page(texts, to, "join", frame.refusal_notice(texts, refusal, way_on=True).markup)

    def _drawn(self, first: str) -> Markup:
        """What the page's script begins with, as JSON, and the sentences for a browser in which it does not run."""
        return Markup(
            '{skeleton}{not_started}<script type="application/json" id="first">{first}</script>'
            '<script type="module" src="{script}"></script>'
        ).format(
            skeleton=_SKELETON,
            not_started=_not_started(),
            first=Markup(_in_script(first)),
            script="." + self.assets.url(LIGHT_PAGE_SCRIPT),
        )

    def _page(self, texts: Texts, to: str, screen: str, main: Markup, *, rehearsal: str = "") -> str:
        """The whole page; `to` is its own address, to which the choice of another language comes back."""
        return _PAGE.format(
            language=texts.language,
            # A browser that translates would change what is written in both languages already.
            translate=Markup(' translate="no"') if texts.language in CONTENT else "",
            screen=screen,
            rehearsal=Markup(" data-rehearsal") if rehearsal else "",
            title=frame.title(texts, screen),
            icon=ICON,
            style="." + self.assets.url(LIGHT_PAGE_STYLE),
            preload="." + self.assets.url(LIGHT_PAGE_SCRIPT),
            bar=frame.bar(texts, to).markup,
            main=main,
        )


def _in_script(text: str) -> str:
    """JSON as it stands in a script element: nothing in it ends that."""
    return text.replace("<", "\\u003c")


@cache
def _not_started() -> Markup:
    """What to do when nothing is drawn, in each language: at once without JavaScript, else when it takes too long."""
    slow, no_script = Markup(), Markup()
    for texts in map(Texts, CONTENT):
        line = Markup('<p lang="{language}">{text}</p>')
        slow += line.format(language=texts.language, text=texts("light_page.slow"))
        no_script += line.format(language=texts.language, text=texts("light_page.no_script"))
    return Markup('<div class="not-started">{slow}</div><noscript>{no_script}</noscript>').format(
        slow=slow, no_script=no_script
    )
