"""Changes of a programme that is being written: plain data that may still have mistakes. All of it is pure.

A path names a place, such as ("activities", "p1", "left", "nl"): an entry of a list by its id, or its number. All give
new data and leave the old as it is.
"""

import copy
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from sessions import cues
from sessions.activities import Kind, kinds
from sessions.programme import Activity, Head, Mistake, Programme, ProgrammeError, Text, parse
from sessions.programme_file import Data, write
from sessions.shapes import Field, blank, fields_of
from sessions.tidy import can_be_seen

Path = tuple[str | int, ...]
LONGEST_ID = 40
OF_ALL = tuple(told.alias or name for name, told in Activity.model_fields.items())
COMMON = tuple(name for name in OF_ALL if name not in {"id", "kind"})


def empty(title: Mapping[str, str]) -> Data:
    """A programme in which nothing stands yet but a title."""
    return {"id": "programme", "title": dict(title), "about": {"nl": "", "en": ""}, "themes": [], "activities": []}


def at(data: Any, path: Path) -> Any:
    """What stands in a place; None where nothing does."""
    for part in path:
        if isinstance(data, list):
            place = _place(data, part)
            data = None if place is None else data[place]
        else:
            data = data.get(part) if isinstance(data, dict) else None
    return data


def put(data: Data, path: Path, value: Any) -> Data:
    """Another value in a place; None empties the place. Where the way to it has gone nothing changes."""
    changed = copy.deepcopy(data)
    *way, last = path
    inside: Any = changed
    for part in way:
        if isinstance(inside, dict):
            inside.setdefault(part, {})
        inside = at(inside, (part,))
    if isinstance(inside, list):
        place = _place(inside, last)
        if place is not None:
            inside[place] = value
    elif isinstance(inside, dict) and value is None:
        inside.pop(last, None)
    elif isinstance(inside, dict):
        inside[last] = value
    return changed


def put_words(data: Data, path: Path, language: str, words: str, *, needed: bool) -> Data:
    """A text in one of its languages. A text that nobody needs is gone when both are empty."""
    text = {"nl": "", "en": "", **(at(data, path) or {}), language: words}
    return put(data, path, text if needed or any(text.values()) else None)


def add(data: Data, path: Path, value: Any, after: str | None = None) -> Data:
    """One more entry in a list: right after another one, else at its end."""
    entries = list(at(data, path) or [])
    place = _place(entries, after) if after is not None else None
    entries.insert(len(entries) if place is None else place + 1, value)
    return put(data, path, entries)


def remove(data: Data, path: Path, entry: str | int) -> Data:
    """A list without one of its entries. What stood under a theme that goes stands under none."""
    entries = list(at(data, path) or [])
    place = _place(entries, entry)
    if place is None:
        return data
    changed = put(data, path, entries[:place] + entries[place + 1 :])
    if path == ("themes",):
        left = {theme.get("id") for theme in changed["themes"]}
        for activity in changed.get("activities", []):
            if activity.get("theme") not in left:
                activity.pop("theme", None)
    return changed


def move(data: Data, path: Path, entry: str | int, by: int) -> Data:
    """A list with one of its entries further up (-1) or down (1); at its ends it stays."""
    entries = list(at(data, path) or [])
    place = _place(entries, entry)
    if place is None or not 0 <= place + by < len(entries):
        return data
    entries.insert(place + by, entries.pop(place))
    return put(data, path, entries)


def _place(entries: list[Any], part: str | int) -> int | None:
    """Where an entry of a list stands, by its id or its number."""
    if isinstance(part, int):
        return part if 0 <= part < len(entries) else None
    return next((n for n, one in enumerate(entries) if isinstance(one, dict) and one.get("id") == part), None)


def free_id(stem: str, taken: set[str]) -> str:
    """An id that begins like `stem` and is not taken: `p1`, then `p1_2`."""
    stem = stem[: LONGEST_ID - 4]
    return next(name for n in range(1, 1001) if (name := stem if n == 1 else f"{stem}_{n}") not in taken)


def ids(data: Data) -> set[str]:
    """The ids of all activities."""
    return {str(one.get("id")) for one in data.get("activities", [])}


def new_activity(kind: str, taken: set[str]) -> Data:
    """An activity of a kind in which nothing is filled in yet."""
    needed = {one.name: blank(one) for one in own_fields(kind) if one.needed}
    return {"id": free_id(f"{kind}_1", taken), "kind": kind, "minutes": 5} | needed


def copied(activity: Data, taken: set[str]) -> Data:
    """An activity once more, with an id of its own."""
    return copy.deepcopy(activity) | {"id": free_id(str(activity.get("id")), taken)}


def as_kind(activity: Data, kind: str) -> Data:
    """The same activity as another kind: fields that both have keep what stands in them."""
    before = {one.name: one for one in own_fields(str(activity.get("kind")))}
    changed = {name: activity[name] for name in ("id", *COMMON) if name in activity}
    for one in own_fields(kind):
        same = one.name in activity and one.name in before and before[one.name].shape == one.shape
        if same or one.needed:
            changed[one.name] = activity[one.name] if same else blank(one)
    known = {name: asked for name, asked in changed.pop("cues", {}).items() if name in cues.pictures(kind)}
    changed |= {"cues": known} if known else {}
    return {"id": changed.pop("id"), "kind": kind, **copy.deepcopy(changed)}


def own_fields(kind: str) -> tuple[Field, ...]:
    """The fields that this kind has and not every activity."""
    model = kinds().get(kind)
    return tuple(one for one in fields_of(model) if one.name not in OF_ALL) if model else ()


def common_fields(kind: str) -> tuple[Field, ...]:
    """The fields that every activity has, after those of its kind; its questions to the room have their own place."""
    model = kinds().get(kind)
    return tuple(one for one in fields_of(model) if one.name in COMMON and one.name != "cues") if model else ()


def head_fields() -> tuple[Field, ...]:
    """The fields of the programme itself."""
    return tuple(one for one in fields_of(Head) if one.name not in {"id", "activities", "cues"})


def lists(data: Data, activity: Data, language: str) -> dict[str, list[tuple[str, str]]]:
    """What a field of an activity can refer to, as (id, text): a theme, or an entry of one of its own lists."""
    found = {"theme": _entries(data.get("themes"), language)}
    for name, value in activity.items():
        found |= {one: _entries(value, language) for one in (name, name.removesuffix("s")) if isinstance(value, list)}
    return found


def _entries(value: object, language: str) -> list[tuple[str, str]]:
    """The entries of a list that have an id, with their text or title."""
    rows = [one for one in value if isinstance(one, dict) and "id" in one] if isinstance(value, list) else []
    texts = [(one["id"], one.get("text") or one.get("title") or {}) for one in rows]
    return [(name, text.get(language) or text.get("nl") or name) for name, text in texts]


def activity_of(data: Data, mistake: Mistake) -> str | None:
    """The activity in which a mistake is, by its id; None when it is in the programme itself."""
    found = re.match(r"activities\[(\d+)\]", mistake.key)
    return str(data["activities"][int(found[1]) - 1].get("id")) if found else None


def under_theme_of(data: Data, activity: Data, after: str | None) -> Data:
    """An activity under the theme of the one that it will come after."""
    theme = at(data, ("activities", after, "theme")) if after else None
    rest = {name: value for name, value in activity.items() if name != "theme"}
    return rest | ({"theme": theme} if theme else {})


def check(data: Data) -> Programme | tuple[Mistake, ...]:
    """The programme as it can be used, or everything that is still wrong with it, by the lines of its file."""
    try:
        return parse(write(data), f"{data.get('id')}.toml", kinds())
    except ProgrammeError as error:
        return error.mistakes


def minutes(data: Data) -> int:
    """How long it takes, as far as it says."""
    given = [one.get("minutes", 5) for one in data.get("activities", []) if isinstance(one, dict)]
    return sum(one for one in given if isinstance(one, int))


def as_seen(activity: Data) -> Kind | None:
    """An activity as it would look now, with dots where nothing was filled in yet; None while that can't be told."""
    try:
        return kinds()[activity["kind"]].model_validate(_filled(activity))
    except (KeyError, ValueError):
        return None


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _filled(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one) for one in value]
    return "…" if isinstance(value, str) and not can_be_seen(value) else value


def read(text: str) -> Data:
    """The data of a draft from its text."""
    return tomllib.loads(text)


def title_of(data: Data) -> Text:
    """The title for a list, in both languages; dots where it is empty."""
    title = data.get("title", {})
    words = {each: str(title.get(each) or "") for each in ("nl", "en")}
    return Text(**{each: text if can_be_seen(text) else "…" for each, text in words.items()})
