"""A mistake in a programme file, in words: where it is and what is expected there."""

from sessions.locale import Texts
from sessions.programme import Mistake

# Several rules of the library that checks the form mean the same to whoever wrote the file.
_SAME = {
    "model_type": "table",
    "model_attributes_type": "table",
    "dict_type": "table",
    "tuple_type": "list",
    "list_type": "list",
    "int_from_float": "int_type",
    "bool_type": "int_type",
}
_SAID = frozenset(
    {
        *("missing", "extra_forbidden", "literal_error", "table", "list", "too_short", "too_long"),
        *("string_type", "string_too_short", "string_too_long", "string_pattern_mismatch"),
        *("int_type", "greater_than_equal", "less_than_equal"),
        *("encoding", "syntax", "kind", "twice", "theme"),
        *("image_kind", "image_large", "image_alt"),
        *("question_group", "question_choose", "question_dots"),
    }
)


def rule(mistake: Mistake, texts: Texts) -> str:
    """What is expected where the mistake is."""
    name = _SAME.get(mistake.rule, mistake.rule)
    name = name if name in _SAID else "other"
    values = {key: value for key, value in mistake.values.items() if key != "key"}
    return texts(f"mistake.{name}", rule=mistake.rule, **values)


def say(mistake: Mistake, texts: Texts) -> str:
    """One line: the file, the line and the key of a mistake, and what is expected."""
    what = rule(mistake, texts)
    where = "where" if mistake.line and mistake.key else "where_line" if mistake.line else "where_key"
    return texts(f"mistake.{where}", file=mistake.file, line=mistake.line, place=mistake.key, what=what)
