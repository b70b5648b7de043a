"""Changes of a programme that is being written: plain data that may still have mistakes. All of it is pure.

A path names a place, such as ("activities", 2, "left", "nl"). Every function gives new data and leaves the old.
"""

import copy
import tomllib
from collections.abc import Mapping
from typing import Any

from sessions.activities import Kind, kinds
from sessions.programme import Activity, Mistake, Programme, ProgrammeError, Text, parse
from sessions.programme_file import Data, write
from sessions.shapes import Field, blank, fields_of

Path = tuple[str | int, ...]
LONGEST_ID = 40
COMMON = tuple(name for name in Activity.model_fields if name not in {"id", "kind"})


def empty(title: Mapping[str, str]) -> Data:
    """A programme in which nothing stands yet but a title."""
    return {"id": "programme", "title": dict(title), "about": {"nl": "", "en": ""}, "themes": [], "activities": []}


def at(data: Any, path: Path) -> Any:
    """What stands in a place; None where nothing does."""
    for part in path:
        inside = isinstance(data, list) and isinstance(part, int) and -len(data) <= part < len(data)
        if not inside and not (isinstance(data, dict) and part in data):
            return None
        data = data[part]
    return data


def put(data: Data, path: Path, value: Any) -> Data:
    """Another value in a place; None empties the place."""
    changed = copy.deepcopy(data)
    *way, last = path
    place: Any = changed
    for part in way:
        place = place[part] if isinstance(part, int) else place.setdefault(part, {})
    if value is None:
        place.pop(last, None)
    else:
        place[last] = value
    return changed


def add(data: Data, path: Path, value: Any, place: int | None = None) -> Data:
    """One more entry in a list, at its end or in `place`."""
    entries = list(at(data, path) or [])
    entries.insert(len(entries) if place is None else place, value)
    return put(data, path, entries)


def remove(data: Data, path: Path, place: int) -> Data:
    """A list without one of its entries. What stood under a theme that goes stands under none."""
    changed = put(data, path, [one for n, one in enumerate(at(data, path) or []) if n != place])
    if path == ("themes",):
        left = {theme.get("id") for theme in changed["themes"]}
        for activity in changed.get("activities", []):
            if activity.get("theme") not in left:
                activity.pop("theme", None)
    return changed


def move(data: Data, path: Path, place: int, to: int) -> Data:
    """A list with one of its entries in another place; beyond its ends is at its end."""
    entries = list(at(data, path) or [])
    if not 0 <= place < len(entries):
        return data
    entry = entries.pop(place)
    entries.insert(max(0, to), entry)
    return put(data, path, entries)


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
    return {"id": changed.pop("id"), "kind": kind, **copy.deepcopy(changed)}


def own_fields(kind: str) -> tuple[Field, ...]:
    """The fields that this kind has and not every activity."""
    model = kinds().get(kind)
    return tuple(one for one in fields_of(model) if one.name not in Activity.model_fields) if model else ()


def common_fields(kind: str) -> tuple[Field, ...]:
    """The fields that every activity has, after those of its kind."""
    model = kinds().get(kind)
    return tuple(one for one in fields_of(model) if one.name in COMMON) if model else ()


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
    return "…" if isinstance(value, str) and not value.strip() else value


def read(text: str) -> Data:
    """The data of a draft from its text."""
    return tomllib.loads(text)


def title_of(data: Data) -> Text:
    """The title for a list, in both languages; dots where it is empty."""
    title = data.get("title", {})
    return Text(nl=(title.get("nl") or "").strip() or "…", en=(title.get("en") or "").strip() or "…")
