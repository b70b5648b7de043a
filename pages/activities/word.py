"""The word on screen: a field for a word or a sentence, and a cloud or cards for the group."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.texts import writing
from pages.participant.personal import Personal
from pages.projector.layouts.cards import cards
from sessions.activities.word.activity import WordActivity
from sessions.activities.word.answer import LONGEST
from sessions.activities.word.summary import WordCounts, same
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """A field for one word or sentence, and for one or two more."""
    rule = here.texts("word.hint", most=WordActivity.most)
    return [
        writing(here, now, personal, label=here.texts("word.label"), longest=LONGEST, most=WordActivity.most, rule=rule)
    ]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """Every word with how often it was given; the own ones stand out."""
    words = cast(WordCounts, result.summary).words
    # There may be hundreds of them: each row is made once as the own one, and once as that of others.
    rows = [
        (same(word.text), [_row(here, word.text, word.count, own_word) for own_word in (False, True)]) for word in words
    ]

    def rows_of(own: Own) -> Markup:
        own_words = {same(item["text"]) for item in own.value(now.round).get("texts", ())}
        return Markup().join(row[word in own_words] for word, row in rows)

    label = here.texts("word.list")
    return [html('<ul class="word_list" aria-label="{label}">{rows}</ul>', label=label, rows=personal.html(rows_of))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """A cloud; or cards when the answers are too long for one."""
    name = f"{now.session.code}/{now.session.current}/{here.texts.language}"
    if result.figure:
        return [chart(name, result.figure, alt=result.sentence)]
    return [cards(here, name, result.cards)]


def _row(here: Here, text: str, count: int, own_word: bool) -> Markup:
    times = Markup("<b>{times}</b>").format(times=here.texts("word.times", count=count))
    you = Markup('<span class="you">{you}</span>').format(you=here.texts("word.you"))
    return Markup('<li class="{state}">{text} {times} {you}</li>').format(
        state="own" if own_word else "",
        text=text,
        times=times if count > 1 else "",
        you=you if own_word else "",
    )
