"""Two facilitators press at the same instant, a hundred times, whatever they press."""

import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import everything

Press = Callable[[Workshop, Visitor, Session], None]

PRESSES: dict[str, Press] = {
    "open p1": lambda w, v, s: commands.open_round(w, v, s, "p1", 1),
    "open p1 again": lambda w, v, s: commands.open_round(w, v, s, "p1", 2),
    "open p2": lambda w, v, s: commands.open_round(w, v, s, "p2", 1),
    "close p1": lambda w, v, s: commands.close_round(w, v, s, "p1", 1),
    "reveal p1": lambda w, v, s: commands.reveal(w, v, s, "p1", 1),
    "hide p1": lambda w, v, s: commands.hide(w, v, s, "p1", 1),
    "guess p1": lambda w, v, s: commands.guess(w, v, s, "p1", 1),
    "go to p2": lambda w, v, s: commands.go_to(w, v, s, "p2"),
    "go to q01": lambda w, v, s: commands.go_to(w, v, s, "q01"),
    "lobby": lambda w, v, s: commands.back_to_lobby(w, v, s),
    "end": lambda w, v, s: commands.end(w, v, s),
    "resume": lambda w, v, s: commands.resume(w, v, s),
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
            before = commands.find(workshop, session.code).stage
            said = list(two.map(press, (dee, ada), names))
            assert all(key == "" or Texts("nl")(key) for key in said)
            assert "refused.not_saved" not in said
            rows = everything(workshop.settings.data)
            now = session_view.build(workshop, session.code)
            assert len([row for row in rows["rounds"] if row[3]]) <= 1
            assert now.session.stage == before + len(rows["stage_log"]) - done, "each press counts once, or not at all"
            done = len(rows["stage_log"])
            if pair:
                commands.back_to_lobby(workshop, dee, session)
                done += 1
    assert done
