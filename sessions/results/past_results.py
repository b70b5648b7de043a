"""The result of a round as it was at some moment, under the rules of now.

What counts is what the audience may see now: a text is left out unless it is still there as it was sent then and may be
read, and it reads as it was corrected since.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Answer, Round, Session, TextName
from sessions.results import round_results
from sessions.results.result import Result
from sessions.results.texts.free_texts import FreeText
from sessions.results.texts.visible_answers import visible_answers
from sessions.workshop import Workshop

PastResult = Callable[[Sequence[Answer]], Result]


def past_result(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> PastResult | None:
    """A function from the answers of some moment to the result of then; None for a round that can't be seen now.

    Everything else that it needs is read here, once.
    """
    if round_results.counted(workshop, session, activity, round_).hidden:
        return None
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    visible = visible_answers(workshop, session, prompt, round_)

    def result(given: Sequence[Answer]) -> Result:
        if isinstance(prompt, WithTexts):
            given = [_with_visible_texts(prompt, answer, visible.texts) for answer in given]
            names = {TextName(answer.participant, item) for answer in given if answer.value is not None
                     for item in prompt.texts_in(answer.value)}  # fmt: skip
            then = replace(visible, given=given, pins=(), shown=None,
                           texts={name: text for name, text in visible.texts.items() if name in names})  # fmt: skip
        else:
            then = replace(visible, given=given)
        return round_results.in_words(prompt, round_results.result_of(prompt, round_, then), texts)

    return result


def _with_visible_texts(prompt: WithTexts, answer: Answer, visible: Mapping[TextName, FreeText]) -> Answer:
    """An answer of some moment with those texts that can be read now as they were sent then."""
    if answer.value is None:
        return answer
    texts = {item: visible.get(TextName(answer.participant, item)) for item in prompt.texts_in(answer.value)}
    sent = prompt.texts_in(answer.value)
    kept = {item: text for item, text in texts.items() if text is not None and text.text == sent[item]}
    value = prompt.keep_texts(answer.value, frozenset(kept))
    for item, text in kept.items():
        if text.corrected:
            with suppress(Refusal):  # the activity was edited since, as in `free_texts`
                value = prompt.with_wording(value, item, text.typed)
    return replace(answer, value=value)
