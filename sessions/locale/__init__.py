"""The texts of the interface: one folder per language (a new language is a new folder), one TOML file per subject."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

DEFAULT = "nl"
CONTENT = ("nl", "en")  # the languages in which programmes are written
ZONE = ZoneInfo("Europe/Amsterdam")
FOLDERS: list[Path] = [Path(__file__).parent]  # where the folders of the languages lie


def local_date(moment: datetime) -> date:
    """The date of a moment in the Netherlands, which in UTC may still be the day before."""
    return moment.astimezone(ZONE).date()


@cache
def languages() -> tuple[str, ...]:
    """The languages that a visitor can choose: those of programmes first, then every other folder by name."""
    folders = {path.parent.name for folder in FOLDERS for path in folder.glob("*/*.toml")}
    return (*CONTENT, *sorted(folders - set(CONTENT)))


def content_language(language: str) -> str:
    """The language in which programme content is shown to a reader of this language: Dutch where there is no other."""
    return language if language in CONTENT else DEFAULT


class Texts:
    """The texts of one language. `texts("join.title")` is one; values fill in its {places}."""

    def __init__(self, language: str) -> None:
        self.language = language if language in languages() else DEFAULT
        self._texts = all_texts(self.language)

    def __call__(self, key: str, **values: object) -> str:
        """One text. Raises KeyError for a key or a place that isn't there: a mistake of ours, found by the tests."""
        return self._texts[key].format(**values)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._texts

    def first(self, *keys: str) -> str:
        """The first of these texts that is there, else the last word of the last key: for what kinds may leave out."""
        known = next((self._texts[key] for key in keys if key in self._texts), None)
        return keys[-1].rsplit(".", 1)[-1].replace("_", " ") if known is None else known

    def under(self, prefix: str) -> list[str]:
        """All texts whose keys begin like this, in their order."""
        return [text for key, text in self._texts.items() if key.startswith(prefix)]

    def count(self, key: str, count: int, **values: object) -> str:
        """The text `key.one` or `key.many`, with {count} filled in."""
        return self(f"{key}.{'one' if count == 1 else 'many'}", count=count, **values)

    def number(self, value: float, digits: int = 1) -> str:
        """A number with this language's decimal mark, without trailing `.0`."""
        return f"{value:.{digits}f}".removesuffix(".0").replace(".", self("decimal_mark"))

    def clock(self, moment: datetime) -> str:
        """The time of day in the Netherlands, such as 14:03."""
        return moment.astimezone(ZONE).strftime("%H:%M")

    def day(self, day: date) -> str:
        """A date in words, such as 23 november 2026."""
        return f"{day.day} {self('month.' + str(day.month))} {day.year}"


@cache
def all_texts(language: str) -> Mapping[str, str]:
    """Every text of a language by its full key. Raises ValueError when two files have the same one."""
    by_key: dict[str, str] = {}
    for path in sorted(path for folder in FOLDERS for path in (folder / language).glob("*.toml")):
        texts = dict(_flat("", tomllib.loads(path.read_text(encoding="utf-8"))))
        if duplicates := set(texts) & set(by_key):
            raise ValueError(f"{path.name} has texts that another file has too: {', '.join(sorted(duplicates))}")
        by_key |= texts
    return by_key


def _flat(prefix: str, table: Mapping[str, object]) -> list[tuple[str, str]]:
    entries: list[tuple[str, str]] = []
    for name, value in table.items():
        key = f"{prefix}.{name}" if prefix else name
        entries += _flat(key, value) if isinstance(value, dict) else [(key, str(value))]
    return entries
