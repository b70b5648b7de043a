"""The weather report on screen: a button for each kind of weather, and one sentence for the room."""

from typing import cast

import streamlit as st

from pages.parts import sending
from pages.parts.frame import Here
from pages.parts.markup import plain, show
from sessions import taking_part
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """One button for each kind of weather."""
    stored = sending.state(here, scene, who)["value"]
    for option in scene.activity.options:
        label = plain(option.text.in_language(here.texts.language))
        chosen = stored == {"weather": option.id}
        st.button(f"✓ {label}" if chosen else label, key=f"weather_{option.id}", on_click=_choose,
                  args=(here, scene, option.id))  # fmt: skip


def _choose(here: Here, scene: Scene, option: str) -> None:
    activity = scene.activity.id
    taking_part.cast(here.workshop, here.visitor, here.on, activity, scene.round.number, {"weather": option})


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """Nothing besides the sentence."""


def room(here: Here, scene: Scene, result: Result) -> None:
    """The place where it happens."""
    place = cast(object, scene.activity.place)
    show("<p>{town}</p>", town=place.town.in_language(here.texts.language) if place else "")
