"""The projector: what the room sees. Follows the facilitator; needs no rights and shows nothing hidden."""

from pages.parts import clock, frame, live, picture, rehearsing, sound, wall
from sessions import scene

with frame.screen("project", width="wall", needs_session=True) as here:

    @frame.part(here)
    def stage() -> None:
        """The whole wall."""
        now = scene.look(here.workshop, here.on.code)
        with live.follow(here, now.session, answers=True):
            rehearsing.band(here, now.session)
            if now.phase == "lobby":
                wall.lobby(here, now)
            elif now.phase == "ended":
                wall.ended(here, now)
            else:
                wall.activity(here, now)
            clock.beside(here, now, "wall")

    stage()
    sound.sound(here)
    picture.get_ready()
