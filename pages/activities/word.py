"""The word on screen: a field for a word or a sentence, and a cloud or cards for the group."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.texts import writing
from pages.projector.layouts.cards import cards
from sessions.activities.word.activity import WordActivity
from sessions.activities.word.answer import LONGEST
from sessions.activities.word.summary import WordCounts, same
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.model.records import Participant
from sessions.participation import answering
from sessions.results.round_results import Result


def ask(here: Here, now: Open, participant: Participant) -> Pieces:
    """A field for one word or sentence, and for one or two more."""
    rule = here.texts("word.hint", most=WordActivity.most)
    return [
        writing(
            here, now, participant, label=here.texts("word.label"), longest=LONGEST, most=WordActivity.most, rule=rule
        )
    ]


def own(here: Here, now: Revealed, participant: Participant, result: Result) -> Pieces:
    """Every word with how often it was given; the own ones stand out."""
    given = answering.own_value(here.workshop, participant, now.round)
    own_words = {same(item["text"]) for item in given.get("texts", ())}
    rows = [
        _row(here, word.text, word.count, same(word.text) in own_words)
        for word in cast(WordCounts, result.summary).words
    ]
    label = here.texts("word.list")
    return [html('<ul class="word_list" aria-label="{label}">{rows}</ul>', label=label, rows=Markup().join(rows))]


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
