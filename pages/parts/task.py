"""What the room does at this stop of the vote cycle, in one line for wall and phones."""

from pages.parts.frame import Here
from sessions import cycle
from sessions.scene import Scene

WITH_A_TASK = ("look", "extremes", "pairs", "sentence")


def task(here: Here, now: Scene, *, seen: bool) -> str:
    """What to do, or the sentence that is taken along; nobody is asked to look while there is nothing to be `seen`."""
    if now.session.stop not in WITH_A_TASK or (now.session.stop == "look" and not seen):
        return ""
    taken = cycle.taken(here.workshop, now.session).get(now.session.current or "", "")
    return taken if taken and now.session.stop == "sentence" else here.texts(f"cycle.wall.{now.session.stop}")
