"""The projector's pictures: lobby, activity, end. One message at a time, readable from ten metres."""

from pages import activities
from pages.parts import address, cards, stories, talk
from pages.parts.frame import Here
from pages.parts.markup import Safe, markup, show
from pages.parts.picture import picture
from pages.parts.task import task
from sessions import pictures, results
from sessions.pictures import Extra
from sessions.results import Result
from sessions.scene import Scene


def lobby(here: Here, now: Scene) -> None:
    """How to get in: address, code, QR code, and how many are in."""
    url = here.workshop.settings.url
    show(
        """<main class="wall lobby"><p class="over">{organisation}</p><h1>{title}</h1>
        <div class="ways"><div class="words">
        <p class="step">{go}</p><p class="address">{address}</p>
        <p class="step">{type_code}</p><p class="code">{first}<span> </span>{last}</p>
        </div><figure class="qr"><img src="{qr}" alt="{qr_alt}"><figcaption>{scan}</figcaption></figure></div>
        <p class="people" role="status">{people}</p></main>""",
        organisation=now.session.organisation,
        title=now.session.title,
        go=here.texts("wall.go"),
        address=address.spoken(address.base(url)),
        type_code=here.texts("wall.type_code"),
        first=now.session.code[:3],
        last=now.session.code[3:],
        qr=Safe(address.qr_image(address.join(url, now.session.code))),
        qr_alt=here.texts("wall.qr"),
        scan=here.texts("wall.scan"),
        people=here.texts.count("wall.people", now.people),
    )


def ended(here: Here, now: Scene) -> None:
    """Thanks, and what happens with the answers."""
    show(
        '<main class="wall plain"><h1>{thanks}</h1><p class="lead">{kept}</p></main>',
        thanks=here.texts("wall.thanks"),
        kept=here.texts("wall.kept", day=here.texts.day(now.session.keep_until)),
    )


def activity(here: Here, now: Scene) -> None:
    """The activity on stage: its question, the count, and the results if the room may see them."""
    board(here, now, _result(here, now))


def board(here: Here, now: Scene, shown: Result | None) -> None:
    """The same with the result that is given."""
    assert now.activity and now.asking
    show(
        '<div class="wall top"><p class="over">{theme}</p><h1 class="{size}">{heading}</h1></div>',
        theme=_theme(here, now),
        heading=now.asking.heading(here.texts),
        size="long" if len(now.asking.heading(here.texts)) > 60 else "short",
    )
    if now.phase == "talking":
        talk.on_the_wall(here, now)
    elif shown and not shown.hidden:
        if not (now.session.stories and _stories(here, now)):
            _room(here, now, shown)
    else:
        show(
            '<div class="wall ask"><p>{ask}</p>{count}</div>',
            ask=_what_to_do(here, now, shown),
            count=_count(here, now),
        )
    _foot(here, now)


def _room(here: Here, now: Scene, shown: Result) -> None:
    """The result, and what it says in one sentence."""
    assert now.activity and now.asking
    extra = _extra(here, now)
    if shown.pinned:
        cards.pinned(here, f"{now.session.code}/{now.activity.id}/{now.session.step}", shown)
    elif extra and extra.figure:
        name = f"{now.session.code}/{now.activity.id}/{now.session.step}/{here.texts.language}/{extra.name}"
        picture(name, extra.figure, alt=extra.alt)
    else:
        activities.screen_of(now.activity).room(here, now, shown)
    sentence = task(here, now, seen=True) or (extra.sentence if extra else shown.sentence)
    if sentence:
        show('<p class="wall sentence" role="status">{sentence}</p>', sentence=sentence)


def _extra(here: Here, now: Scene) -> Extra | None:
    """The shift between two rounds or the roles side by side, when the facilitator chose that."""
    if not (now.activity and now.asking and now.round):
        return None
    language = here.texts.language
    return pictures.chosen(here.workshop, now.session, now.activity, now.asking, now.round, language)


def _stories(here: Here, now: Scene) -> bool:
    """The stories behind the dots in place of the dots; False when there are none (any more)."""
    assert now.activity
    found = results.stories(here.workshop, now.session, now.activity)
    if found:
        stories.behind(here, now, found)
    return bool(found)


def _result(here: Here, now: Scene) -> Result | None:
    if now.activity is None:
        return None
    if now.phase == "showing":
        result = results.without_answers(here.workshop, now.session, now.activity, here.texts.language)
        return result.with_picture(now.session.picture)
    if now.round is None or now.phase == "talking":
        return None
    result = results.for_room(here.workshop, now.session, now.activity, now.round, here.texts.language)
    return result.with_picture(now.session.picture)


def _theme(here: Here, now: Scene) -> str:
    assert now.activity
    themes = {theme.id: theme.title.in_language(here.texts.language) for theme in now.session.themes}
    theme = themes.get(now.activity.theme or "", "")
    step = here.texts(f"{now.activity.kind}.step.{now.session.step}") if now.session.step else ""
    turn = here.texts("wall.round", number=now.round.turn) if now.round and now.round.turn > 1 else ""
    return " · ".join(part for part in (theme, step, turn) if part)


def _what_to_do(here: Here, now: Scene, shown: Result | None) -> str:
    """There is always something that tells the room what to do."""
    assert now.asking
    if now.phase == "open":
        return now.asking.invitation(here.texts)
    if now.phase == "guessing" and (guess := now.asking.guessing()):
        return guess.invitation(here.texts)
    if to_do := task(here, now, seen=False):
        return to_do
    if shown and shown.hidden in {"too_few", "nothing"}:
        return here.texts(f"wall.{shown.hidden}")
    return here.texts("wall.closed" if now.phase in {"closed", "revealed"} else "wall.think")


def _count(here: Here, now: Scene) -> Safe:
    if now.phase not in {"open", "guessing", "closed", "revealed"}:
        return Safe("")
    return markup(
        '<p class="count" role="status"><b>{answered}</b> {of}</p>',
        answered=now.answered,
        of=here.texts("wall.of", people=now.people),
    )


def _foot(here: Here, now: Scene) -> None:
    """For late-comers: address and code; and how many answered."""
    show(
        '<footer class="wall foot"><p>{join}</p><p>{count}</p></footer>',
        join=_way_in(here, now.session.code),
        count=_answers(here, now) if now.round and now.phase != "talking" else "",
    )


def _answers(here: Here, now: Scene) -> str:
    """How many answered, and how many of these answers were entered by hand."""
    told = here.texts("wall.answers", answered=now.answered, people=now.people)
    return f"{told} ({here.texts('hands.of_these', count=now.by_hand)})" if now.by_hand else told


def _way_in(here: Here, code: str) -> Safe:
    """Address and code; an example has none."""
    if not code:
        return Safe("")
    return markup(
        '{join} <b>{address}</b> · <b class="code">{code}</b>',
        join=here.texts("wall.join"),
        address=address.spoken(address.base(here.workshop.settings.url)),
        code=f"{code[:3]} {code[3:]}",
    )
