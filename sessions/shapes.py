"""What the fields of a model look like to somebody who fills them in: read from the model, so that no kind is known."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.fields import FieldInfo

Shape = Literal[
    "text",
    "long_text",
    "line",
    "prose",
    "name",
    "number",
    "flag",
    "choice",
    "choices",
    "image",
    "part",
    "rows",
    "other",
]
LONG = 300  # signs above which a text gets an area instead of a line


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    `fields` are those of a part, `item` is one of rows; `least` and `most` count rows or choices, or bound a number.
    """

    name: str
    shape: Shape
    needed: bool = False
    default: Any = None
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    longest: int | None = None
    fields: tuple["Field", ...] = ()
    item: "Field | None" = None


@cache
def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """The fields of a model in their order, without those that can only have one value."""
    schema = model.model_json_schema()
    known = {one.alias or name: one for name, one in model.model_fields.items()}
    return tuple(_bounded(one, known[one.name]) for one in _fields(schema, schema.get("$defs", {})))


def _bounded(field: Field, told: FieldInfo) -> Field:
    """A list with how few and how many entries it may have: a schema forgets it when the list has its own check."""
    if field.shape not in {"rows", "choices"}:
        return field
    least = next((one.min_length for one in told.metadata if hasattr(one, "min_length")), field.least)
    most = next((one.max_length for one in told.metadata if hasattr(one, "max_length")), field.most)
    return replace(field, least=least, most=most)


def _fields(schema: Mapping[str, Any], known: Mapping[str, Any]) -> tuple[Field, ...]:
    needed = schema.get("required", ())
    read = (_field(name, one, known, name in needed) for name, one in schema.get("properties", {}).items())
    return tuple(one for one in read if one is not None)


def _field(name: str, schema: Mapping[str, Any], known: Mapping[str, Any], needed: bool) -> Field | None:
    told = _resolved(schema, known)
    default = told.get("default")
    if "const" in told:
        return None
    if "enum" in told:
        return Field(name, "choice", needed, default, tuple(told["enum"]))
    match told.get("type"):
        case "string":
            return Field(name, _of_string(name, told), needed, default, longest=told.get("maxLength"))
        case "integer":
            return Field(name, "number", needed, default, least=told.get("minimum"), most=told.get("maximum"))
        case "boolean":
            return Field(name, "flag", needed, default)
        case "array":
            return _of_array(name, told, known, needed)
        case "object" if "properties" in told:
            return _of_object(name, told, known, needed)
    return Field(name, "other", needed, default)


def _resolved(schema: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without references, and without the alternative of leaving it out."""
    told = dict(schema)
    if "anyOf" in told:
        given = [one for one in told.pop("anyOf") if one.get("type") != "null"]
        told = (dict(given[0]) if len(given) == 1 else {}) | told
    if "$ref" in told:
        told = dict(known[told.pop("$ref").rsplit("/", 1)[-1]]) | told
    return told


def _of_string(name: str, told: Mapping[str, Any]) -> Shape:
    pattern = told.get("pattern", "")
    if name == "image" or pattern.startswith("^data:"):
        return "image"
    if pattern:
        return "name"
    return "prose" if told.get("maxLength", 0) > LONG else "line"


def _of_object(name: str, told: Mapping[str, Any], known: Mapping[str, Any], needed: bool) -> Field:
    fields = _fields(told, known)
    if [one.name for one in fields] == ["nl", "en"]:
        longest = fields[0].longest
        return Field(name, "long_text" if (longest or 0) > LONG else "text", needed, longest=longest)
    return Field(name, "part", needed, fields=fields)


def _of_array(name: str, told: Mapping[str, Any], known: Mapping[str, Any], needed: bool) -> Field:
    items: Mapping[str, Any] = told.get("items") or next(iter(told.get("prefixItems", ())), {})
    item = _field("", items, known, True)
    least, most = told.get("minItems"), told.get("maxItems")
    if item and item.shape == "choice":
        return Field(name, "choices", needed, told.get("default"), item.choices, least, most)
    return Field(name, "rows" if item else "other", needed, told.get("default"), least=least, most=most, item=item)


def blank(field: Field, chance: Callable[[int], str] = secrets.token_hex) -> Any:
    """What stands in a field before anybody filled it in; things that have an id get a new one."""
    match field.shape:
        case "text" | "long_text":
            return {"nl": "", "en": ""}
        case "number":
            return field.default if field.default is not None else field.least or 0
        case "flag":
            return bool(field.default)
        case "choice":
            return field.default or field.choices[0]
        case "choices":
            return list(field.default or field.choices[: field.least or 0])
        case "part":
            return {
                one.name: new_id("n", chance) if one.name == "id" else blank(one, chance)
                for one in field.fields
                if one.needed
            }
        case "rows":
            return [blank(field.item, chance) for _ in range(field.least or 0)] if field.item else []
    return ""


def new_id(stem: str, chance: Callable[[int], str] = secrets.token_hex) -> str:
    """An id that nothing had before, not even something that was removed: answers may still name that."""
    return f"{stem}_{chance(3)}"
