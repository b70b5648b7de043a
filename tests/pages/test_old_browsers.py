"""The oldest browsers with which people take part: Safari 14, Chrome 87 and Firefox 78.

esbuild translates the syntax of the script. What it leaves as it is, a rule with an unknown selector or a call of
something unknown, is searched for here: such a rule is dropped as a whole, such a call ends the script.
"""

import gzip
import re

import pytest

from pages.kit import modules
from pages.kit.assets import light_page_stylesheet
from pages.kit.component import Component, components
from server.static_assets import LIGHT_PAGE_SCRIPT

LATER_CSS = re.compile(r":is\(|:where\(|:has\(|\binset:|\d(?:cqw|cqh|dvh|svh)\b|@layer|@container|color-mix\(")
LATER_CALLS = re.compile(
    r"\.at\(|\.findLast|Object\.hasOwn|structuredClone|AbortSignal\.|\.requestSubmit|\.replaceAll\(|randomUUID"
    r"|\.toSorted|\.toReversed|Promise\.any|WeakRef|\{signal\}\)|\(\?<[=!]|:is\(button"
)
ON_PHONE = [component for component in components() if component.on_phone]


def rules(css: str) -> list[str]:
    """The rules of a style sheet, each with the conditions around it, without comments."""
    return [rule.strip() for rule in re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).split("}")]


def test_the_light_page_has_no_rule_that_they_drop() -> None:
    dropped = [
        rule
        for rule in rules(light_page_stylesheet())
        if LATER_CSS.search(rule)
        # What is of Streamlit's pages or of the projector, and what only sharpens a browser's own ring of the focus.
        and not re.search(r"data-testid|st-key|\.projector|^label:has\(", rule)
    ]
    assert dropped == []


@pytest.mark.parametrize("component", ON_PHONE, ids=lambda component: component.name)
def test_no_component_of_a_phone_has_a_rule_that_they_drop(component: Component) -> None:
    dropped = [rule for rule in rules(component.css) if LATER_CSS.search(rule)]
    # An error less to see: the place of an empty line. And the size of a clock that only the projector has.
    assert [rule for rule in dropped if not re.search(r":has\(p:empty\)|data-size=\"large\"", rule)] == []


def test_the_script_calls_nothing_that_they_lack() -> None:
    assets = modules.build()
    script = gzip.decompress(assets.find(assets.url(LIGHT_PAGE_SCRIPT)).body).decode()
    assert LATER_CALLS.findall(script) == []
    guarded = script.count("checkVisibility)==null")  # as esbuild writes it
    assert script.count("checkVisibility") == guarded == 1
