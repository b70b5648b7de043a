"""What was asked in a wrong way, said in the language of who asked: argparse itself knows English alone."""

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import NoReturn

from sessions.care.desk import WRONG_USE
from sessions.locale import LANGUAGES, Texts

# What argparse says, and the name of our sentence for it; anything else is passed on as it is.
SAID: Sequence[tuple[str, str]] = (
    (r"the following arguments are required: (?P<what>.+)", "lacks"),
    (r"unrecognized arguments: (?P<what>.+)", "unknown"),
    (r"argument (?P<name>[^:]+): invalid choice: (?P<what>.+) \(choose from (?P<choices>.+)\)", "choice"),
    (r"argument (?P<name>[^:]+): expected one argument", "value"),
    (r"argument (?P<name>[^:]+): invalid seconds value: (?P<what>.+)", "seconds"),
    (r"argument (?P<name>[^:]+): ignored explicit argument (?P<what>.+)", "no_value"),
    (r"ambiguous option: (?P<what>.+) could match (?P<choices>.+)", "ambiguous"),
)


class Asking(argparse.ArgumentParser):
    """Reads what was asked for; what is wrong with it is said in `texts`, with what to do."""

    texts = Texts("en")

    def error(self, message: str) -> NoReturn:
        """Say how it is asked, what was wrong, and where more is told; then end the program."""
        usage = self.format_usage().replace("usage:", self.texts("care.asked.usage"), 1)
        more = self.texts("care.asked.more", command=f"{self.prog} --help")
        self.exit(WRONG_USE, f"{usage}{wrong(message, self.texts)}\n{more}\n")


def wrong(message: str, texts: Texts) -> str:
    """What argparse says, in the language of the texts."""
    for pattern, name in SAID:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return texts(f"care.asked.{name}", **found.groupdict())
    return texts("care.asked.other", why=message)


def language_for(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language that was asked for, also where the rest was asked in a wrong way; else that of the terminal."""
    for at, one in enumerate(arguments):
        name, _, value = one.partition("=")
        if len(name) > 2 and "--language".startswith(name):
            value = value or "".join(arguments[at + 1 : at + 2])
            if value in LANGUAGES:
                return value
    return language_of(environment)


def language_of(environment: Mapping[str, str]) -> str:
    """The language of whoever runs this, by the locale of the terminal; Dutch where that says neither."""
    told = next((environment[one] for one in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(one)), "")
    return told[:2] if told[:2] in LANGUAGES else "nl"
