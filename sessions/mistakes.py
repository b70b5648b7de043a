"""A mistake in a programme file, in words: where it is and what is expected there."""

import re

from sessions.locale import Texts
from sessions.programme import Mistake

# Several rules of the library that checks the form mean the same to whoever wrote the file.
_SAME = {
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
_SAID = frozenset(
    {
        *("missing", "extra_forbidden", "literal_error", "table", "list", "flag"),
        *("string_type", "string_too_short", "string_too_long", "string_pattern_mismatch"),
        *("int_type", "greater_than_equal", "less_than_equal"),
        *("encoding", "syntax", "kind", "twice", "theme"),
        *("toml_twice", "toml_text", "toml_sign", "toml_backslash", "toml_equals", "toml_header", "toml_rest"),
        *("toml_value", "toml_date", "toml_name", "toml_list", "toml_table", "toml_deep", "toml_number"),
        *("image_kind", "image_large", "image_alt"),
        *("cue", "cue_kind"),
        *("question_group", "question_choose", "question_dots"),
    }
)
_COUNTED = {"too_short": "min_length", "too_long": "max_length"}
_NOTHING_KNOWN = {
    "theme": "theme_none",
    "cue": "cue_none",
    "question_group": "question_group_none",
}  # there is nothing to choose from
LONGEST = 60  # signs of what somebody wrote


def rule(mistake: Mistake, texts: Texts) -> str:
    """What is expected where the mistake is."""
    name = _SAME.get(mistake.rule, mistake.rule)
    if name in _COUNTED:
        return texts.count(f"mistake.{name}", int(str(mistake.values[_COUNTED[name]])))
    name = name if name in _SAID else "other"
    if name in _NOTHING_KNOWN and not mistake.values["known"]:
        name = _NOTHING_KNOWN[name]
    values = {key: _shown(key, value) for key, value in mistake.values.items() if key not in {"key", "rule"}}
    return texts(f"mistake.{name}", rule=mistake.rule, **values)


def _shown(key: str, value: object) -> object:
    """What stands in a sentence: words to choose from without "or" between them, the beginning of what was written."""
    if key == "expected":
        return ", ".join(re.findall(r"'([^']*)'", str(value))) or value
    if key == "given" and isinstance(value, str):
        return (value if len(value) <= LONGEST else f"{value[:LONGEST]}…") or "“”"
    return value


def say(mistake: Mistake, texts: Texts) -> str:
    """One line: the file, the line and the key of a mistake as far as they are known, and what is expected."""
    what = rule(mistake, texts)
    known = {"where_line": mistake.line, "where_key": mistake.key}
    where = "where" if all(known.values()) else next((name for name, there in known.items() if there), "where_file")
    return texts(f"mistake.{where}", file=mistake.file, line=mistake.line, place=mistake.key, what=what)
