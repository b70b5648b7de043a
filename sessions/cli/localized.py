"""Help and usage errors in the operator's language; click itself would look for them in gettext catalogues."""

import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from sessions.locale import Texts, languages


class LocalizedHelp(click.Command):
    """Help in the operator's language: `help` and `epilog`, those of parameters too, are keys of texts."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as click does; every usage error then knows the context in which it was raised."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows the order of the arguments."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, f"{ctx.obj.texts('cli.usage.prefix')} ")

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage, what the command is for, and tables of its arguments, commands and options."""
        texts: Texts = ctx.obj.texts
        self.format_usage(ctx, formatter)
        _write_paragraph(formatter, texts(self.help or ""))
        for heading, rows in self.help_tables(ctx).items():
            if rows:
                with formatter.section(texts(f"cli.help.{heading}")), formatter.indentation():
                    formatter.write_dl([(name, texts(key)) for name, key in rows])
        if self.epilog:
            _write_paragraph(formatter, texts(self.epilog))

    def help_tables(self, ctx: click.Context) -> dict[str, list[tuple[str, str]]]:
        """By heading: the names of what a table lists, and the keys of their texts."""
        params = self.get_params(ctx)
        records = [param.get_help_record(ctx) for param in params if isinstance(param, click.Option)]
        return {
            "arguments": [
                (param.human_readable_name, param.help or "") for param in params if isinstance(param, click.Argument)
            ],
            "options": [record for record in records if record],
        }


class LocalizedCommand(LocalizedHelp):
    """A command whose help and usage errors are in the operator's language."""

    allow_extra_args = True  # so that click leaves it to the next method to refuse them

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and refuse arguments that are left. Raises BadArgumentUsage, whose message is those arguments."""
        if extra := super().parse_args(ctx, args):
            raise click.BadArgumentUsage(" ".join(extra), ctx)
        return extra


class LocalizedGroup(LocalizedHelp, click.Group):
    """A group of commands whose help and usage errors are in the operator's language.

    `entry_points`: where each command is, such as "sessions.cli.backup:backup", by its name. It is imported when it is
    asked for, so that no command waits for what only another one needs.
    """

    def __init__(self, *args: Any, entry_points: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.entry_points = entry_points

    def list_commands(self, ctx: click.Context | None = None) -> list[str]:
        """The names of all commands, in the order of the help."""
        return list(self.entry_points)

    def get_command(self, ctx: click.Context | None, cmd_name: str) -> click.Command | None:
        """The command with this name; None when there is none."""
        if cmd_name not in self.entry_points:
            return None
        command: click.Command = pkgutil.resolve_name(self.entry_points[cmd_name])
        return command

    def all_commands(self) -> dict[str, click.Command]:
        """Every command by its name."""
        return {name: command for name in self.entry_points if (command := self.get_command(None, name))}

    def help_tables(self, ctx: click.Context) -> dict[str, list[tuple[str, str]]]:
        """The tables of a command, and one of the commands in the group."""
        commands = [
            (name, command.help or "") for name in self.entry_points if (command := self.get_command(ctx, name))
        ]
        return {"commands": commands} | super().help_tables(ctx)


def _write_paragraph(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    formatter.write_text(text)


def usage_error_message(error: click.UsageError, arguments: Sequence[str], texts: Texts) -> str:
    """How the command is used, what was wrong with the arguments, and how to get help: a line each."""
    context = error.ctx or click.get_current_context()
    more = texts("cli.usage.more", command=f"{context.command_path} --help")
    return f"{context.get_usage()}\n{_explanation(error, context, arguments, texts)}\n{more}"


def _explanation(error: click.UsageError, context: click.Context, arguments: Sequence[str], texts: Texts) -> str:  # noqa: C901 - a flat match
    """What was wrong, in a sentence. Of a value that can't be parsed, `error.message` is the value itself."""
    match error:
        case click.MissingParameter():
            return texts("cli.usage.missing", what=error.param.human_readable_name if error.param else error.param_hint)
        case click.BadParameter(param=click.Parameter(name="wait")):
            return texts("cli.usage.seconds", name="--wait", what=repr(error.message))
        case click.BadParameter(param=click.Parameter(name="port")):
            return texts("cli.usage.port", name="--port", what=repr(error.message))
        case click.BadParameter(param=click.Parameter(name="processes")):
            return texts("cli.usage.processes", name="--processes", what=repr(error.message))
        case click.BadParameter():
            return _not_among("--language", error.message, languages(), texts)
        case click.NoSuchCommand() if isinstance(context.command, LocalizedGroup):
            return _not_among("COMMAND", error.command_name, context.command.entry_points, texts)
        case click.NoSuchOption():
            return texts("cli.usage.unknown", what=error.option_name)
        case click.BadArgumentUsage():
            return texts("cli.usage.unknown", what=error.message)
        case click.BadOptionUsage() if _takes_value(error.option_name, context):
            return texts("cli.usage.value", name=error.option_name)
        case click.BadOptionUsage():
            return texts("cli.usage.no_value", name=error.option_name, what=repr(_value(error.option_name, arguments)))
    return texts("cli.usage.other", why=error.format_message())


def _not_among(name: str, value: str, choices: Iterable[str], texts: Texts) -> str:
    return texts("cli.usage.choice", name=name, what=repr(value), choices=", ".join(map(repr, choices)))


def _takes_value(name: str, context: click.Context) -> bool:
    return any(
        isinstance(param, click.Option) and name in param.opts and not param.is_flag
        for param in context.command.get_params(context)
    )


def _value(option: str, arguments: Sequence[str]) -> str:
    """What was given to an option as in `--option=value`, also where its name was abbreviated."""
    pairs = (argument.partition("=") for argument in arguments)
    return next(value for name, equals, value in pairs if equals and name.startswith("-") and option.startswith(name))
