"""Log lines for programs: one JSON object per line on standard error."""

import json
import logging
import sys
from datetime import UTC, datetime


def write(record: logging.LogRecord) -> None:
    """Write a record that `log_filter` made: its message and its traceback are cleaned and bounded by then."""
    print(line(record), file=sys.stderr, flush=True)


def line(record: logging.LogRecord) -> str:
    """The record as JSON, without a line break.

    `time` in UTC to the millisecond, `level`, `logger`, `message`, `place` in the source, and `trace` (a list of lines)
    when there was an exception.
    """
    fields: dict[str, object] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "logger": record.name,
        "message": record.getMessage(),
        "place": f"{record.filename}:{record.lineno}",
    }
    if record.exc_text:
        fields["trace"] = record.exc_text.splitlines()
    return json.dumps(fields)
