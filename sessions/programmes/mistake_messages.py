"""A mistake in a programme file, in words: where it is and what is expected there."""

import re

from sessions.locale import Texts
from sessions.programmes.mistakes import Mistake

# Several rules of the library that checks the form mean the same to the author of the file.
_SYNONYMS = {
    "model_type": "table",
    "model_attributes_type": "table",
    "dict_type": "table",
    "tuple_type": "list",
    "list_type": "list",
    "bool_type": "flag",
    "bool_parsing": "flag",
    "int_from_float": "int_type",
    "int_parsing": "int_type",
    "int_parsing_size": "int_type",
    "finite_number": "int_type",
}
_WITH_MESSAGE = frozenset(
    {
        *("missing", "extra_forbidden", "literal_error", "table", "list", "flag"),
        *("string_type", "string_too_short", "string_too_long", "string_pattern_mismatch"),
        *("int_type", "greater_than_equal", "less_than_equal"),
        *("encoding", "kind", "twice", "theme", "cue", "cue_kind"),
        *("toml_twice", "toml_text", "toml_character", "toml_backslash", "toml_equals", "toml_header", "toml_after"),
        *(
            "toml_value",
            "toml_date",
            "toml_name",
            "toml_close",
            "toml_lines",
            "toml_deep",
            "toml_number",
            "toml_long",
            "toml_much",
        ),
    }
)
_COUNTED = {"too_short": "min_length", "too_long": "max_length"}
LONGEST = 60  # characters of what somebody wrote


def expectation(mistake: Mistake, texts: Texts) -> str:
    """What is expected where the mistake is."""
    name = _SYNONYMS.get(mistake.rule, mistake.rule)
    if name in _COUNTED:
        return texts.count(f"mistake.{name}", int(str(mistake.values[_COUNTED[name]])))
    if name not in _WITH_MESSAGE and not texts.has(f"mistake.{name}"):  # a kind has the sentences of its own rules
        name = "other"
    values = {key: _shown(key, value) for key, value in mistake.values.items() if key not in {"key", "rule"}}
    if mistake.values.get("known") == "" and texts.has(f"mistake.{name}_none"):
        return texts(f"mistake.{name}_none", **values)  # there is nothing to choose from
    return texts(f"mistake.{name}", rule=mistake.rule, **values)


def _shown(key: str, value: object) -> object:
    """What stands in a sentence: words to choose from without "or" between them, the beginning of what was written."""
    if key == "expected":
        return ", ".join(re.findall(r"'([^']*)'", str(value))) or value
    if key == "given" and isinstance(value, str):
        return (value if len(value) <= LONGEST else f"{value[:LONGEST]}…") or "“”"
    return value


def message(mistake: Mistake, texts: Texts) -> str:
    """One line: the file, the line, column and key of a mistake as far as they are known, and what is expected."""
    expected = expectation(mistake, texts)
    parts = {
        "where_column": mistake.column,
        "where": mistake.line and mistake.key,
        "where_line": mistake.line,
        "where_key": mistake.key,
    }
    where = next((name for name, known in parts.items() if known), "where_file")
    return texts(
        f"mistake.{where}",
        file=mistake.file,
        line=mistake.line,
        column=mistake.column,
        place=mistake.key,
        what=expected,
    )
