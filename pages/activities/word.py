"""The word on screen: a field for a word or a sentence, and a cloud or cards for the room."""

from typing import cast

from pages.parts.cards import cards
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.picture import picture
from pages.parts.writing import writing
from sessions import taking_part
from sessions.activities.word import LONGEST, OneWord, Words, same
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A place for one word or sentence, and for one or two more."""
    rule = here.texts("word.hint", most=OneWord.most)
    writing(here, scene, who, label=here.texts("word.label"), longest=LONGEST, most=OneWord.most, rule=rule)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """Every word with how often it was given; the own ones stand out."""
    assert scene.round
    given = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    value = cast(dict[str, list[dict[str, str]]], (given and given.value) or {"texts": []})
    mine = {same(item["text"]) for item in value["texts"]}
    rows = [
        markup(
            '<li class="{state}">{text} {times} {you}</li>',
            state="own" if same(word.text) in mine else "",
            text=word.text,
            times=markup("<b>{times}</b>", times=here.texts("word.times", count=word.count)) if word.count > 1 else "",
            you=markup('<span class="you">{you}</span>', you=here.texts("word.you")) if same(word.text) in mine else "",
        )
        for word in cast(Words, result.summary).words
    ]
    show('<ul class="word_list" aria-label="{label}">{rows}</ul>', label=here.texts("word.list"), rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """A cloud; or cards when the answers are too long for one."""
    name = f"{scene.session.code}/{scene.session.current}/{here.texts.language}"
    if result.figure:
        picture(name, result.figure, alt=result.sentence)
    else:
        cards(here, name, result.cards)
