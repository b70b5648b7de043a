"""A text that the facilitator hides after the reveal leaves every screen that shows it."""

from playwright.sync_api import expect

from sessions.facilitation import commands
from sessions.participation import moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from tests.browser.support.people import LAPTOP, Organiser, Participant, Someone
from tests.conftest import in_round
from tests.full_session import FullSession


def test_a_text_that_is_hidden_after_the_reveal_leaves_phones_projector_and_review(
    full_session: FullSession, someone: Someone
) -> None:
    workshop, session, dee = full_session.workshop, full_session.session, full_session.dee
    full_session.open("q02")
    ben, chi, wall, review = someone(Participant), someone(Participant), someone(Participant), someone(Organiser)
    ben.join(session.code)
    chi.join(session.code)
    for text in ("Openheid", "Een lompe tekst"):
        ben.write(text)
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, dee, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, dee, session, now.round, texts, approve=True)
    full_session.close("q02")
    commands.reveal(workshop, dee, session, "q02", 1)
    wall.page.set_viewport_size(LAPTOP)
    wall.visit(f"/project?code={session.code}")
    review.context.add_cookies([{"name": "workshop", "value": dee.token or "", "url": review.url}])
    review.visit(f"/review?code={session.code}&activity=q02")
    for screen in (chi, wall, review):
        expect(screen.page.get_by_text("Een lompe tekst")).to_be_visible()
    [rude] = [text for text in texts if text.text == "Een lompe tekst"]
    moderation.decide(workshop, dee, session, now.round, [rude], approve=False)
    for screen in (chi, wall, review):
        expect(screen.page.get_by_text("Een lompe tekst")).to_have_count(0)
        expect(screen.page.get_by_text("Openheid")).to_be_visible()
    for screen in (wall, review):
        screen.sees("1 van 2 getoond")
    ben.sees("Niet getoond.")
