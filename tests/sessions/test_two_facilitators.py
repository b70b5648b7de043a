"""Two facilitators press at the same instant, a hundred times, whatever they press."""

import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from sessions import scene
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.workshop import Workshop
from tests.conftest import everything

Press = Callable[[Workshop, Visitor, Session], None]

PRESSES: dict[str, Press] = {
    "open p1": lambda *who: life.open_round(*who, "p1", 1),
    "open p1 again": lambda *who: life.open_round(*who, "p1", 2),
    "open p2": lambda *who: life.open_round(*who, "p2", 1),
    "close p1": lambda *who: life.close_round(*who, "p1", 1),
    "reveal p1": lambda *who: life.reveal(*who, "p1", 1),
    "hide p1": lambda *who: life.hide(*who, "p1", 1),
    "guess p1": lambda *who: life.guess(*who, "p1", 1),
    "go to p2": lambda *who: life.go_to(*who, "p2"),
    "go to q01": lambda *who: life.go_to(*who, "q01"),
    "lobby": lambda *who: life.back_to_lobby(*who),
    "end": lambda *who: life.end(*who),
    "resume": lambda *who: life.resume(*who),
}


@pytest.mark.parametrize("pair", [("open p1", "open p1"), ("open p1", "open p2"), ("close p1", "reveal p1"), None])
def test_one_round_is_open_at_most_and_both_see_the_same(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, pair: tuple[str, str] | None
) -> None:
    chance, barrier = random.Random(5), threading.Barrier(2)

    def press(who: Visitor, name: str) -> str:
        barrier.wait(20)
        try:
            PRESSES[name](workshop, who, session)
        except Refusal as refusal:  # a sentence on the console; any other error is a mistake
            return refusal.key
        return ""

    done = 0
    with ThreadPoolExecutor(2) as two:
        for _ in range(100 if pair is None else 25):
            names = pair or (chance.choice(list(PRESSES)), chance.choice(list(PRESSES)))
            before = life.find(workshop, session.code).stage
            said = list(two.map(press, (dee, ada), names))
            assert all(key == "" or Texts("nl")(key) for key in said)
            assert "refused.not_saved" not in said
            rows = everything(workshop.store.path)
            now = scene.look(workshop, session.code)
            assert len([row for row in rows["rounds"] if row[3]]) <= 1
            assert now.session.stage == before + len(rows["stage_log"]) - done, "each press counts once, or not at all"
            done = len(rows["stage_log"])
            if pair:
                life.back_to_lobby(workshop, dee, session)
                done += 1
    assert done
