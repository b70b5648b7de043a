"""The case on screen: its key question large for the group, everything one below the other on a phone."""

from collections.abc import Mapping
from textwrap import shorten
from typing import cast

from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import Html, Pieces, html
from pages.participant.personal import Personal
from sessions.activities.case.summary import in_language
from sessions.facilitation.session_view import ContentShown, OnStage, Open
from sessions.model.programme import Text
from sessions.results.result import Result

CONTEXT, PARTIES = 520, 180  # characters that can be read from ten metres


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Nothing is asked."""
    return ()


def own(here: Here, now: ContentShown, personal: Personal, result: Result) -> Pieces:
    """All that is written about the case."""
    return [_article(here, _texts(here, result), "case")]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """The case as far as it can be read from the back; the rest is on the phones."""
    texts = _texts(here, result)
    shorter = {name: shorten(texts[name], most, placeholder=" …")
               for name, most in (("context", CONTEXT), ("parties", PARTIES)) if name in texts}  # fmt: skip
    cut = any(len(texts[name].split()) != len(text.split()) for name, text in shorter.items())
    more = Markup('<p class="more">{text}</p>').format(text=here.texts("case.more")) if cut else Markup()
    return [_article(here, texts | shorter, "case projector", more)]


def _texts(here: Here, result: Result) -> dict[str, str]:
    return in_language(cast(Mapping[str, str | Text], result.summary), here.texts)


def _article(here: Here, texts: Mapping[str, str], style: str, more: Markup = Markup()) -> Html:  # noqa: B008
    """Where and when, the title, and each text under its question."""
    section = Markup('<div class="{name}"><{level}>{label}</{level}><p>{text}</p></div>')
    sections = [
        section.format(
            name=name,
            level=Markup("h3" if "title" in texts else "h2"),
            label=here.texts(f"case.{name}"),
            text=texts[name],
        )
        for name in ("context", "parties", "key_question")
        if name in texts
    ]
    return html(
        '<article class="{style}"><p class="over">{over}</p>{title}{sections}{more}</article>',
        style=style,
        over=" · ".join(texts[name] for name in ("municipality", "phase") if name in texts),
        title=Markup('<h2 class="title">{title}</h2>').format(title=texts["title"]) if "title" in texts else Markup(),
        sections=Markup().join(sections),
        more=more,
    )
