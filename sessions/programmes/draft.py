"""Changes of a programme that is being written: plain data that may still have mistakes. All of it is pure.

A path leads to a value, such as ("activities", "p1", "left", "nl"); an entry of a list is named by its id or number.
Every function returns new data and leaves the old unchanged.
"""

import copy
import re
from collections.abc import Mapping
from typing import Any

from sessions.activities import Kind, kinds
from sessions.model.errors import Refusal
from sessions.model.programme import Activity, Head, Programme, Text
from sessions.model.text_normalisation import can_be_seen
from sessions.programmes import cues, toml_syntax
from sessions.programmes.form_schema import Field, blank, fields_of
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.parser import parse
from sessions.programmes.toml_file import Data, write

Path = tuple[str | int, ...]
LONGEST_ID = 40
OF_ALL = tuple(field.alias or name for name, field in Activity.model_fields.items())
COMMON = tuple(name for name in OF_ALL if name not in {"id", "kind"})


def empty(title: Mapping[str, str]) -> Data:
    """A programme in which nothing stands yet but a title."""
    return {"id": "programme", "title": dict(title), "about": {"nl": "", "en": ""}, "themes": [], "activities": []}


def value_at(data: Any, path: Path) -> Any:
    """The value at a path; None if there is none."""
    for part in path:
        if isinstance(data, list):
            index = _index_of(data, part)
            data = None if index is None else data[index]
        else:
            data = data.get(part) if isinstance(data, dict) else None
    return data


def put(data: Data, path: Path, value: Any) -> Data:
    """Set the value at a path; None removes it. Nothing changes if the parent is gone."""
    changed = copy.deepcopy(data)
    *parents, last = path
    container: Any = changed
    for part in parents:
        if isinstance(container, dict):
            container.setdefault(part, {})
        container = value_at(container, (part,))
    if isinstance(container, list):
        index = _index_of(container, last)
        if index is not None:
            container[index] = value
    elif isinstance(container, dict) and value is None:
        container.pop(last, None)
    elif isinstance(container, dict):
        container[last] = value
    return changed


def put_words(data: Data, path: Path, language: str, words: str, *, needed: bool) -> Data:
    """A text in one of its languages. A text that nobody needs is gone when both are empty."""
    text = {"nl": "", "en": "", **(value_at(data, path) or {}), language: words}
    return put(data, path, text if needed or any(text.values()) else None)


def add(data: Data, path: Path, value: Any, after: str | None = None) -> Data:
    """One more entry in a list: right after another one, else at its end."""
    entries = list(value_at(data, path) or [])
    index = _index_of(entries, after) if after is not None else None
    entries.insert(len(entries) if index is None else index + 1, value)
    return put(data, path, entries)


def remove(data: Data, path: Path, entry: str | int) -> Data:
    """A list without one of its entries. What stood under a theme that goes stands under none."""
    entries = list(value_at(data, path) or [])
    index = _index_of(entries, entry)
    if index is None:
        return data
    changed = put(data, path, entries[:index] + entries[index + 1 :])
    if path == ("themes",):
        left = {theme.get("id") for theme in changed["themes"]}
        for activity in changed.get("activities", []):
            if activity.get("theme") not in left:
                activity.pop("theme", None)
    return changed


def move(data: Data, path: Path, entry: str | int, by: int) -> Data:
    """A list with one of its entries further up (-1) or down (1); at its ends it stays."""
    entries = list(value_at(data, path) or [])
    index = _index_of(entries, entry)
    if index is None or not 0 <= index + by < len(entries):
        return data
    entries.insert(index + by, entries.pop(index))
    return put(data, path, entries)


def _index_of(entries: list[Any], part: str | int) -> int | None:
    """The index of an entry of a list, by its id or its number; None if there is none."""
    if isinstance(part, int):
        return part if 0 <= part < len(entries) else None
    return next((n for n, entry in enumerate(entries) if isinstance(entry, dict) and entry.get("id") == part), None)


def free_id(stem: str, taken: set[str]) -> str:
    """An id that begins like `stem` and is not taken: `p1`, then `p1_2`."""
    stem = stem[: LONGEST_ID - 4]
    return next(name for n in range(1, 1001) if (name := stem if n == 1 else f"{stem}_{n}") not in taken)


def ids(data: Data) -> set[str]:
    """The ids of all activities."""
    return {str(activity.get("id")) for activity in data.get("activities", [])}


def new_activity(kind: str, taken: set[str]) -> Data:
    """An activity of a kind in which nothing is filled in yet."""
    needed = {field.name: blank(field) for field in own_fields(kind) if field.needed}
    return {"id": free_id(f"{kind}_1", taken), "kind": kind, "minutes": 5} | needed


def copied(activity: Data, taken: set[str]) -> Data:
    """An activity once more, with an id of its own."""
    return copy.deepcopy(activity) | {"id": free_id(str(activity.get("id")), taken)}


def as_kind(activity: Data, kind: str) -> Data:
    """The same activity as another kind: fields that both have keep what stands in them."""
    before = {field.name: field for field in own_fields(str(activity.get("kind")))}
    changed = {name: activity[name] for name in ("id", *COMMON) if name in activity}
    for field in own_fields(kind):
        same = field.name in activity and field.name in before and before[field.name].shape == field.shape
        if same or field.needed:
            changed[field.name] = activity[field.name] if same else blank(field)
    known = {name: asked for name, asked in changed.pop("cues", {}).items() if name in cues.conditions(kind)}
    changed |= {"cues": known} if known else {}
    return {"id": changed.pop("id"), "kind": kind, **copy.deepcopy(changed)}


def own_fields(kind: str) -> tuple[Field, ...]:
    """The fields that this kind has and not every activity."""
    model = kinds().get(kind)
    return tuple(field for field in fields_of(model) if field.name not in OF_ALL) if model else ()


def common_fields(kind: str) -> tuple[Field, ...]:
    """The fields that every activity has, after those of its kind. Its cues have a form of their own."""
    model = kinds().get(kind)
    return tuple(field for field in fields_of(model) if field.name in COMMON and field.name != "cues") if model else ()


def head_fields() -> tuple[Field, ...]:
    """The fields of the programme itself."""
    return tuple(field for field in fields_of(Head) if field.name not in {"id", "activities", "cues"})


def lists(data: Data, activity: Data, language: str) -> dict[str, list[tuple[str, str]]]:
    """What a field of an activity can refer to, as (id, text): a theme, or an entry of one of its own lists."""
    choices = {"theme": _entries(data.get("themes"), language)}
    for name, value in activity.items():
        choices |= {
            list_name: _entries(value, language)
            for list_name in (name, name.removesuffix("s"))
            if isinstance(value, list)
        }
    return choices


def _entries(value: object, language: str) -> list[tuple[str, str]]:
    """The entries of a list that have an id, with their text or title."""
    rows = [row for row in value if isinstance(row, dict) and "id" in row] if isinstance(value, list) else []
    texts = [(row["id"], row.get("text") or row.get("title") or {}) for row in rows]
    return [(name, text.get(language) or text.get("nl") or name) for name, text in texts]


def activity_of(data: Data, mistake: Mistake) -> str | None:
    """The activity in which a mistake is, by its id; None when it is in the programme itself."""
    match = re.match(r"activities\[(\d+)\]", mistake.key)
    return str(data["activities"][int(match[1]) - 1].get("id")) if match else None


def under_theme_of(data: Data, activity: Data, after: str | None) -> Data:
    """An activity under the theme of the one that it will come after."""
    theme = value_at(data, ("activities", after, "theme")) if after else None
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
    given = [activity.get("minutes", 5) for activity in data.get("activities", []) if isinstance(activity, dict)]
    return sum(length for length in given if isinstance(length, int))


def as_seen(activity: Data) -> Kind | None:
    """An activity as it would look now, with dots where nothing was filled in yet; None while that can't be told."""
    try:
        return kinds()[activity["kind"]].model_validate(_filled(activity))
    except (KeyError, ValueError):
        return None


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _filled(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_filled(child) for child in value]
    return "…" if isinstance(value, str) and not can_be_seen(value) else value


def read(text: str) -> Data:
    """The data of a draft from its text. Raises Refusal when it is none, such as in a database of somebody else."""
    try:
        return toml_syntax.read(text)
    except toml_syntax.TomlSyntaxError:
        raise Refusal("refused.programme_unreadable") from None


def minutes_of(text: str) -> int:
    """How long a draft takes, as far as its text says; 0 when it can't be read."""
    try:
        return minutes(read(text))
    except Refusal:
        return 0


def title_of(data: Data) -> Text:
    """The title for a list, in both languages; dots where it is empty."""
    title = data.get("title", {})
    words = {each: str(title.get(each) or "") for each in ("nl", "en")}
    return Text(**{each: text if can_be_seen(text) else "…" for each, text in words.items()})
