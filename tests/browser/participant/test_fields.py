"""A form of fields: what every field sends, what is shown of what is stored, and what no field ever does."""

from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from pages.participant.fields import form as fields_form
from pages.participant.fields.form import (
    ChoiceField,
    DotsField,
    FormField,
    Heading,
    MarkField,
    OrderField,
    PartsField,
    RatingField,
    TextField,
)
from sessions.locale import Texts
from tests.browser.support.announcements import announced, expect_announced, listen
from tests.browser.support.component_page import Plain, page_of_its_own
from tests.browser.support.pixels import contrast, corner_of, middle_of, ratio, weakest_column

Forced = Literal["none", "active"]
Asking = Callable[..., Plain]
LOW = MarkField("low", "sturen", "loslaten", label="Nu")
HIGH = MarkField("high", "sturen", "loslaten", label="Straks")
TRUST = RatingField("trust", "Wij vertrouwen elkaar", "nooit", "altijd")
STEP = ChoiceField("step", "Wat doen jullie nu?", (("talk", "Praten"), ("test", "Proberen")))
WHY = TextField("why", "Waarom?", longest=20)
SHARES = PartsField((("means", "Middelen"), ("power", "Macht"), ("mandate", "Mandaat")), label="Verdeel")
DOTS = DotsField(
    (("open", "Openheid", "Samen"), ("time", "Tijd", "Samen"), ("dare", "Durf", "Besturen")), label="Stippen"
)
ORDER = OrderField("order", tuple((name, f"Waarde {name}") for name in "abcde"), label="Zet op volgorde")
SMALL = """() => [...place.querySelectorAll("button, .choice label, input[type=range], input[type=number], textarea")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => [one.className || one.type, one.getBoundingClientRect()])
    .filter(([, box]) => box.height < 43.9 || box.width < 24)
    .map(([name, box]) => `${name} ${box.width} ${box.height}`)"""
# The width of the page when no text but that of a button has a place where it may break.
LENGTHENED = """() => {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const isLong = text.data.trim().length > 3 && text.parentElement.tagName !== "BUTTON";
    if (isLong) text.data = "Samenwerkings".repeat(6);
  }
  return document.documentElement.scrollWidth;
}"""
EVERYTHING = (Heading("Alles", "Van boven naar beneden"), LOW, TRUST, STEP, SHARES, DOTS, ORDER, WHY)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        yield page


@pytest.fixture
def asked(page: Page) -> Asking:
    """`asked(LOW, WHY)`: somebody in front of a form of these fields."""

    def ask(*form: FormField, language: str = "nl", may_pass: bool = True) -> Plain:
        texts = Texts(language)
        told: dict[str, Any] = {
            "texts": fields_form.words(texts),
            "fields": [fields_form.wording(one, texts) for one in form],
        }
        told |= {"language": language, "may_pass": may_pass}
        return Plain(page, told, "workshop_fields")

    return ask


def number(person: Plain, at: int = 0) -> Locator:
    return person.page.locator("input[type=number]").nth(at)


def numbers(person: Plain) -> list[str]:
    return [one.input_value() for one in person.page.locator("input[type=number]").all()]


def enter(person: Plain, value: object, at: int = 0) -> None:
    number(person, at).fill(str(value))
    number(person, at).press("Tab")


def press(person: Plain, name: str) -> None:
    person.page.get_by_role("button", name=name).click(force=True)


def drag(person: Plain, line: Locator, *shares: float) -> None:
    """Take a line at the first of these shares of its width, and let it go at the last."""
    box = line.bounding_box()
    assert box
    places = [(box["x"] + share * box["width"], box["y"] + box["height"] / 2) for share in shares]
    person.page.mouse.move(*places[0])
    person.page.mouse.down()
    for place in places[1:]:
        person.page.mouse.move(*place, steps=4)
    person.page.mouse.up()


def swipe(person: Plain, line: Locator) -> None:
    """A finger that begins on a line and scrolls the page."""
    person.page.set_viewport_size({"width": 390, "height": 400})
    box = line.bounding_box()
    assert box
    touch = person.page.context.new_cdp_session(person.page)
    x, y = box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 9):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - 15 * step}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


# --- what travels -----------------------------------------------------------------------------------------------------


def test_only_what_changed_since_the_last_receipt_travels(asked: Asking) -> None:
    ben = asked(LOW, HIGH, WHY)
    enter(ben, 20)
    assert ben.next() == {"low": 20}
    enter(ben, 80, at=1)
    assert ben.store() == {"low": 20, "high": 80}, "what is not confirmed travels along"
    ben.page.get_by_label("Waarom?").fill("omdat")
    assert ben.store() == {"why": "omdat"}
    assert ben.stored == {"low": 20, "high": 80, "why": "omdat"}
    expect(ben.page.get_by_text("Opgeslagen 14:03")).to_be_visible()


def test_what_was_tapped_while_a_receipt_was_on_its_way_stays(asked: Asking) -> None:
    ben = asked(LOW, HIGH)
    enter(ben, 20)
    ben.next()
    ben.page.get_by_role("button", name="Naar rechts").nth(1).click()  # waits a moment for a next tap
    ben.stored, ben.answered = {"low": 20}, True
    ben.draw({"nonce": ben.confirmed, "refused": None, "final": False})
    assert numbers(ben) == ["20", "55"]
    assert ben.store() == {"high": 55}


def test_what_is_not_confirmed_is_sent_again_after_a_reload(asked: Asking) -> None:
    ben = asked(LOW, WHY)
    enter(ben, 20)
    ben.next()
    ben.page.get_by_label("Waarom?").fill("net getypt")  # has not been sent
    ben.open()
    assert ben.store() == {"low": 20, "why": "net getypt"}
    expect(ben.page.get_by_label("Waarom?")).to_have_value("net getypt")
    ben.open()
    assert (ben.sent, numbers(ben)) == ([], ["20"])


def test_another_tab_is_heard_and_undoes_nothing(asked: Asking) -> None:
    ben = asked(LOW, HIGH, STEP)
    enter(ben, 20)
    ben.next()
    ben.stored, ben.answered = {"low": 99, "high": 40, "step": "test"}, True
    ben.draw()
    assert numbers(ben) == ["20", "40"]
    expect(ben.page.get_by_label("Proberen")).to_be_checked()


def test_a_refusal_stays_in_sight_and_can_be_sent_again(asked: Asking) -> None:
    ben = asked(LOW, HIGH)
    enter(ben, 20)
    ben.next()
    ben.draw({"nonce": ben.confirmed, "refused": "Niet opgeslagen.", "final": False})
    expect(ben.page.get_by_text("Niet opgeslagen.")).to_be_visible()
    press(ben, "Probeer opnieuw")
    assert ben.sent == [{"low": 20}, {"low": 20}]


def test_a_pass_empties_the_form_and_can_be_taken_back(asked: Asking) -> None:
    ben = asked(LOW, STEP, WHY)
    enter(ben, 20)
    ben.page.get_by_text("Praten").click()
    ben.page.get_by_label("Waarom?").fill("omdat")
    ben.page.get_by_label("Waarom?").blur()
    ben.store()
    press(ben, "Pas")
    assert ben.store() == {"pass": True}
    assert (numbers(ben), ben.page.get_by_label("Waarom?").input_value()) == ([""], "")
    press(ben, "Je hebt gepast")
    assert ben.store() == {"low": 20, "step": "talk", "why": "omdat"}
    assert numbers(ben) == ["20"]


def test_after_a_pass_that_never_arrived_only_the_new_choice_counts(asked: Asking) -> None:
    ben = asked(LOW, STEP)
    enter(ben, 20)
    ben.store()
    press(ben, "Pas")
    ben.next()
    ben.page.get_by_text("Praten").click()
    assert ben.store() == {"low": None, "step": "talk"}
    assert ben.stored == {"step": "talk"}


def test_a_form_that_may_not_be_passed_has_no_pass(asked: Asking) -> None:
    ben = asked(LOW, STEP, may_pass=False)
    expect(ben.page.get_by_role("button", name="Pas", exact=True)).to_have_count(0)


# --- marks ------------------------------------------------------------------------------------------------------------


def test_marks_side_by_side_do_not_mix_and_say_where_they_stand(asked: Asking) -> None:
    ben = asked(LOW, MarkField("much", "niets", "alles", label="Hoeveel?", bipolar=False))
    first, second = ben.page.get_by_role("slider").all()
    drag(ben, second, 0.5, 1.0)
    assert ben.store() == {"much": 100}
    first.press("ArrowLeft")
    assert ben.store() == {"low": 49}
    assert [line.get_attribute("aria-valuetext") for line in (first, second)] == ["2% naar sturen", "100 van 100"]


@pytest.mark.parametrize("form", [LOW, SHARES], ids=["mark", "parts"])
def test_a_finger_that_scrolls_chooses_nothing(asked: Asking, form: FormField) -> None:
    ben = asked(form, WHY)
    swipe(ben, ben.page.get_by_role("slider").first)
    assert ben.quiet() == 0
    assert set(numbers(ben)) == {""}


# --- one of a few -----------------------------------------------------------------------------------------------------


def test_a_rating_is_a_number_and_a_choice_a_name_and_both_can_be_taken_back(asked: Asking) -> None:
    ben = asked(TRUST, STEP)
    ben.page.get_by_label("5: altijd").check(force=True)
    assert ben.store() == {"trust": 5}
    ben.page.get_by_label("5: altijd").press("ArrowLeft")
    assert ben.store() == {"trust": 4}
    ben.page.get_by_text("Proberen").click()
    assert ben.store() == {"step": "test"}
    press(ben, "Wis: Wij vertrouwen elkaar")
    assert ben.store() == {"trust": None}
    press(ben, "Wis: Wat doen jullie nu?")
    assert (ben.store(), ben.stored, ben.answered) == ({"step": None}, {}, False)
    expect(ben.page.locator("input:checked")).to_have_count(0)


# --- parts ------------------------------------------------------------------------------------------------------------


def test_parts_stand_nowhere_until_they_are_touched(asked: Asking) -> None:
    ben = asked(SHARES)
    assert numbers(ben) == ["", "", ""]
    ben.page.get_by_role("slider").first.press("Enter")
    assert ben.store() == {"means": 35, "power": 35, "mandate": 30}


@pytest.mark.parametrize(
    ("steps", "result"),
    [
        (((0, 50),), [50, 25, 25]),
        (((0, 55),), [55, 25, 20]),
        (((0, 100),), [100, 0, 0]),
        (((0, 0),), [0, 55, 45]),
        (((0, 100), (1, 40)), [60, 40, 0]),
        (((0, 20), (1, 60), (2, 5)), [20, 75, 5]),
    ],
)
def test_what_one_part_gets_the_others_give_in_proportion(
    asked: Asking, steps: tuple[tuple[int, int], ...], result: list[int]
) -> None:
    ben = asked(SHARES)
    for at, value in steps:
        enter(ben, value, at)
        ben.store()
    assert numbers(ben) == [str(value) for value in result]
    assert ben.stored == dict(zip(("means", "power", "mandate"), result, strict=True))
    said = ", ".join(f"{label} {value}" for (_, label), value in zip(SHARES.parts, result, strict=True))
    expect(ben.page.locator(".parts [role=status]")).to_have_text(said)


def test_parts_dragged_to_the_end_and_back_keep_their_proportion(asked: Asking) -> None:
    ben = asked(SHARES)
    for at, value in ((0, 20), (1, 60)):
        enter(ben, value, at)
        ben.store()
    assert numbers(ben) == ["15", "60", "25"]
    drag(ben, ben.page.get_by_role("slider").nth(0), 0.19, 1.0, 0.19)
    assert numbers(ben) == ["15", "60", "25"]
    for _ in range(3):
        ben.page.get_by_role("slider").nth(0).press("End")
        ben.page.get_by_role("slider").nth(0).press("Home")
    ben.page.wait_for_function("() => sent.at(-1)?.answer.means === 0")  # a slow machine sends what lay between too
    assert ben.store() == {"means": 0, "power": 70, "mandate": 30}


# --- dots -------------------------------------------------------------------------------------------------------------


def test_dots_are_laid_and_taken_back_within_their_bounds(asked: Asking) -> None:
    ben = asked(DOTS, WHY)
    left = ben.page.locator(".dots [role=status]")
    expect(left).to_have_text("Nog 3 van 3 stippen")
    for _ in range(2):
        press(ben, "Stip erbij: Openheid")
    assert ben.store() == {"open": 2}
    press(ben, "Stip erbij: Openheid")
    expect(left).to_have_text("Hoogstens 2 stippen bij één antwoord.")
    press(ben, "Stip erbij: Tijd")
    assert ben.store() == {"time": 1}
    more = ben.page.get_by_role("button", name="Stip erbij: Durf")
    expect(more).to_have_attribute("aria-disabled", "true")
    more.focus()
    ben.page.keyboard.press("Enter")
    expect(left).to_have_text("Al je 3 stippen liggen. Haal er eerst een weg.")
    expect(more).to_be_focused()
    press(ben, "Stip weg: Tijd")
    assert ben.store() == {"time": None}
    assert (ben.stored, left.inner_text()) == ({"open": 2}, "Nog 1 van 3 stippen")


# --- order ------------------------------------------------------------------------------------------------------------


def order_of(person: Plain) -> list[str]:
    return [text.removeprefix("Waarde ") for text in person.page.locator(".order li span").all_inner_texts()]


def test_an_order_starts_by_chance_and_counts_when_somebody_says_so(asked: Asking) -> None:
    ben = asked(ORDER)
    first = order_of(ben)
    assert sorted(first) == list("abcde")
    ben.draw()
    assert order_of(ben) == first
    ben.open()
    assert (order_of(ben), ben.quiet(500)) == (first, 0)
    press(ben, "Dit is mijn volgorde")
    assert ben.store() == {"order": first}
    press(ben, "Dit is mijn volgorde")
    assert ben.store() == {"order": None}


def test_an_order_is_changed_by_buttons_keys_and_dragging(asked: Asking) -> None:
    ben = asked(ORDER)
    ben.stored, ben.answered = {"order": list("abcde")}, True
    ben.draw()
    press(ben, "Omhoog: Waarde c")
    expect(ben.page.get_by_role("button", name="Omhoog: Waarde c")).to_be_focused()
    assert ben.store() == {"order": list("acbde")}
    press(ben, "Omhoog: Waarde a")
    handle = ben.page.get_by_role("button", name="Waarde e, plaats 5 van 5")
    handle.focus()
    ben.page.keyboard.press("ArrowUp")
    ben.page.keyboard.press("ArrowUp")
    assert ben.store() == {"order": list("acebd")}
    expect(ben.page.locator(".order [role=status]")).to_have_text("Waarde e staat nu op plaats 3 van 5.")
    grip, goal = (ben.page.locator(".order .handle").nth(at).bounding_box() for at in (0, 4))
    assert grip
    assert goal
    ben.page.mouse.move(grip["x"] + 10, grip["y"] + 20)
    ben.page.mouse.down()
    ben.page.mouse.move(goal["x"] + 10, goal["y"] + 30, steps=12)
    assert order_of(ben) == list("cebda")
    ben.page.mouse.up()
    assert ben.store() == {"order": list("cebda")}


def test_an_order_with_names_that_are_gone_is_made_whole(asked: Asking) -> None:
    ben = asked(ORDER)
    ben.stored, ben.answered = {"order": ["gone", "c"]}, True
    ben.draw()
    assert (order_of(ben)[0], sorted(order_of(ben))) == ("c", list("abcde"))


# --- words ------------------------------------------------------------------------------------------------------------


def test_words_are_saved_by_themselves(asked: Asking) -> None:
    ben = asked(WHY, LOW)
    area = ben.page.get_by_label("Waarom?")
    area.press_sequentially("een twee ", delay=20)
    assert ben.sent == []
    assert ben.store() == {"why": "een twee"}
    expect(area).to_have_value("een twee ")
    area.press_sequentially("drie")
    area.blur()
    assert ben.store() == {"why": "een twee drie"}
    area.fill("  ")
    assert ben.store() == {"why": None}


def test_words_that_are_too_long_are_kept_said_and_not_sent(asked: Asking) -> None:
    ben = asked(WHY, LOW)
    area = ben.page.get_by_label("Waarom?")
    expect(ben.page.get_by_text("nog 20 tekens")).to_be_visible()
    area.fill("x" * 23)
    expect(ben.page.locator(".words .message")).to_have_text("Te lang, 3 te veel. Zo wordt het niet opgeslagen.")
    area.blur()
    assert ben.quiet() == 0
    ben.open()
    expect(area).to_have_value("x" * 23)
    area.fill("😀" * 20)
    assert ben.store() == {"why": "😀" * 20}, "signs are counted as the server counts them"
    ben.open()
    assert ben.sent == []


def test_nothing_moves_under_the_hands_of_who_is_writing(asked: Asking) -> None:
    ben = asked(WHY, LOW)
    area = ben.page.get_by_label("Waarom?")
    area.fill("hier")
    ben.store()
    ben.stored = {"why": "uit een ander tabblad"}
    ben.draw()
    expect(area).to_have_value("hier")
    area.blur()
    expect(area).to_have_value("uit een ander tabblad")


# --- what doesn't fit, and what is announced --------------------------------------------------------------------------

WHOLE = "Dit getal past niet en is niet opgeslagen. Kies een heel getal van 0 tot en met 100."
STEPS = "Dit getal past niet en is niet opgeslagen. Kies een getal van 0 tot en met 100, in stappen van 5."


@pytest.mark.parametrize(
    ("form", "misfits", "says", "stored"),
    [
        (LOW, ("150", "-5", "50.5"), WHOLE, {"low": 20}),
        (SHARES, ("150", "-5", "52"), STEPS, {"means": 20, "power": 45, "mandate": 35}),
    ],
    ids=["mark", "parts"],
)
def test_a_number_that_does_not_fit_is_kept_and_said_and_not_sent(
    asked: Asking, form: FormField, misfits: tuple[str, ...], says: str, stored: dict[str, int]
) -> None:
    ben = asked(form, WHY)
    listen(ben.page)
    field = number(ben)
    expect(field).to_have_accessible_description("")
    for misfit in misfits:
        enter(ben, misfit)
        expect(field).to_have_accessible_description(says)
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_have_value(misfit)
    expect_announced(ben.page, says)
    ben.draw()  # a receipt of something else
    expect(field).to_have_value(misfits[-1])
    assert ben.sent == []
    enter(ben, 20)
    assert ben.store() == stored
    expect(field).to_have_accessible_description("")
    expect(field).to_have_attribute("aria-invalid", "false")
    enter(ben, misfits[0])
    ben.page.get_by_role("slider").first.press("End")
    expect(field).to_have_value("100")
    expect(field).to_have_accessible_description("")
    enter(ben, misfits[0])
    press(ben, "Pas")
    assert numbers(ben)[0] == ""


def test_the_number_of_characters_is_announced_after_a_pause_near_the_limit_only(asked: Asking) -> None:
    ben = asked(TextField("why", "Waarom?", longest=30), LOW)
    listen(ben.page)
    area = ben.page.get_by_label("Waarom?")
    area.press_sequentially("x" * 20, delay=20)
    expect(area).to_have_accessible_description("nog 10 tekens")
    ben.page.wait_for_timeout(1200)
    assert announced(ben.page) == ["Opslaan…"]
    area.press_sequentially("x" * 6, delay=20)
    expect_announced(ben.page, "nog 4 tekens")
    assert [text for text in announced(ben.page) if text.startswith("nog")] == ["nog 4 tekens"]


def test_what_is_taken_back_is_announced(asked: Asking) -> None:
    ben = asked(TRUST, STEP)
    ben.page.get_by_label("5: altijd").check(force=True)
    ben.store()
    listen(ben.page)
    press(ben, "Wis: Wij vertrouwen elkaar")
    ben.store()
    expect_announced(ben.page, "Gewist: Wij vertrouwen elkaar")
    expect_announced(ben.page, "Weggehaald. Er is nu niets van jou opgeslagen.")


# --- for everyone -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_field_has_a_serious_violation_empty_or_filled(asked: Asking, language: str) -> None:
    ben = asked(*EVERYTHING, language=language)
    assert ben.violations() == []
    shares = {"means": 50, "power": 25, "mandate": 25}
    ben.stored = {
        "low": 20,
        "trust": 4,
        "step": "test",
        **shares,
        "open": 2,
        "time": 1,
        "order": list("edcba"),
        "why": "x",
    }
    ben.answered = True
    ben.draw()
    assert ben.violations() == []


@pytest.mark.parametrize("forced", ["none", "active"])
def test_lines_and_choices_can_be_told_apart_in_every_set_of_colours(asked: Asking, forced: Forced) -> None:
    much = MarkField("much", "niets", "alles", label="Hoeveel?", bipolar=False)
    ben = asked(Heading("Alles"), much, LOW, TRUST, SHARES, DOTS, ORDER)
    ben.page.emulate_media(forced_colors=forced)
    try:
        lines = ben.page.locator(".line")
        assert [weakest_column(line) >= 3 for line in lines.all()] == [True] * 5, "untouched"
        shares = {"means": 50, "power": 25, "mandate": 25}
        ben.stored, ben.answered = {"low": 20, "trust": 4, **shares, "open": 2, "time": 1}, True
        ben.draw()
        dots = ben.page.locator(".laid i")
        assert ratio(middle_of(dots.nth(0)), middle_of(dots.nth(5))) >= 3, "laid, and not laid"
        numbers_of_rating = ben.page.locator(".choice.row label")
        assert contrast(numbers_of_rating.nth(3)) >= 3
        assert ratio(corner_of(numbers_of_rating.nth(3)), corner_of(numbers_of_rating.nth(0))) >= 3, (
            "chosen, and not chosen"
        )
        status = ben.page.locator(".status")
        expect(status).to_contain_text("Opgeslagen")
        ground = status.evaluate("status => getComputedStyle(status).backgroundColor")
        assert forced == "none" or ground == "rgb(255, 255, 255)", "nothing shines through below a status"
    finally:
        ben.page.emulate_media(forced_colors="none")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_control_is_large_enough_and_nothing_runs_off_the_screen(asked: Asking, width: int) -> None:
    ben = asked(*EVERYTHING)
    ben.page.set_viewport_size({"width": width, "height": 844})
    assert ben.page.evaluate(LENGTHENED) <= width
    ben.page.add_style_tag(content="html { font-size: 17px }")
    assert ben.page.evaluate(SMALL) == []
