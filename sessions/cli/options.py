"""The options that every command has, and the language that was asked for before anything else is parsed."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

import click

from sessions.cli.context import DEFAULT_WAIT, CommandContext
from sessions.locale import DEFAULT, languages

LONGEST_WAIT = 3600.0  # seconds
NAMES = (
    "language",
    "wait",
    "replace",
    "remove",
    "yes",
    "help",
    "format",
    "level",
    "port",
    "processes",
    "host",
)  # of all options


def expand_option(name: str) -> str:
    """The full name of an option that was abbreviated, such as `language` for `lang`; as it is when several fit."""
    fitting = [full for full in NAMES if name and full.startswith(name)]
    return fitting[0] if len(fitting) == 1 else name


CONTEXT_SETTINGS: Mapping[str, Any] = {"token_normalize_func": expand_option}


def parse_language(text: str) -> str:
    """A language that we speak. Raises ValueError with the text itself."""
    if text not in languages():
        raise ValueError(text)
    return text


def parse_seconds(text: str) -> float:
    """A time to wait, from nothing to an hour. Raises ValueError with the text itself."""
    try:
        seconds = float(text)
    except ValueError:
        raise ValueError(text) from None
    if not 0 <= seconds <= LONGEST_WAIT:
        raise ValueError(text)
    return seconds


help_option = click.help_option("-h", "--help", help="cli.help.help")
language_option = click.option(
    "--language", type=parse_language, metavar="|".join(languages()), help="cli.help.language"
)
wait_option = click.option("--wait", type=parse_seconds, default=DEFAULT_WAIT, metavar="SECONDS", help="cli.help.wait")


def common_options(command: Callable[..., int]) -> Callable[..., int]:
    """Add `--language`, `--wait` and `--help` to a command, and hand it the CommandContext, ready for use."""

    @wait_option
    @language_option
    @help_option
    @click.pass_obj
    @wraps(command)
    def run(context: CommandContext, /, *, wait: float, language: str | None, **arguments: object) -> int:
        context.begin(wait)  # the language is known by now: see requested_language
        return command(context, **arguments)

    return run


def requested_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of `--language`, wherever it stands and whatever is wrong with the rest; else the terminal's."""

    @click.command(context_settings={**CONTEXT_SETTINGS, "ignore_unknown_options": True, "allow_extra_args": True})
    @language_option
    def lenient() -> None: ...

    asked = lenient.make_context("", list(arguments), resilient_parsing=True).params["language"]
    return asked or terminal_language(environment)


def terminal_language(environment: Mapping[str, str]) -> str:
    """The language of the terminal's locale; Dutch when the app does not have that one."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return locale[:2] if locale[:2] in languages() else DEFAULT
