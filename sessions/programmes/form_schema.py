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
LONG = 300  # characters above which a text gets an area instead of a line


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
    infos = {field.alias or name: field for name, field in model.model_fields.items()}
    return tuple(_bounded(field, infos[field.name]) for field in _fields(schema, schema.get("$defs", {})))


def _bounded(field: Field, info: FieldInfo) -> Field:
    """A list with how few and how many entries it may have: a schema forgets it when the list has its own check."""
    if field.shape not in {"rows", "choices"}:
        return field
    least = next(
        (constraint.min_length for constraint in info.metadata if hasattr(constraint, "min_length")), field.least
    )
    most = next(
        (constraint.max_length for constraint in info.metadata if hasattr(constraint, "max_length")), field.most
    )
    return replace(field, least=least, most=most)


def _fields(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> tuple[Field, ...]:
    needed = schema.get("required", ())
    fields = (_field(name, value, definitions, name in needed) for name, value in schema.get("properties", {}).items())
    return tuple(field for field in fields if field is not None)


def _field(name: str, schema: Mapping[str, Any], definitions: Mapping[str, Any], needed: bool) -> Field | None:
    resolved = _resolved(schema, definitions)
    default = resolved.get("default")
    if "const" in resolved:
        return None
    if "enum" in resolved:
        return Field(name, "choice", needed, default, tuple(resolved["enum"]))
    match resolved.get("type"):
        case "string":
            return Field(name, _of_string(name, resolved), needed, default, longest=resolved.get("maxLength"))
        case "integer":
            return Field(name, "number", needed, default, least=resolved.get("minimum"), most=resolved.get("maximum"))
        case "boolean":
            return Field(name, "flag", needed, default)
        case "array":
            return _of_array(name, resolved, definitions, needed)
        case "object" if "properties" in resolved:
            return _of_object(name, resolved, definitions, needed)
    return Field(name, "other", needed, default)


def _resolved(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without references, and without the alternative of leaving it out."""
    resolved = dict(schema)
    if "anyOf" in resolved:
        options = [option for option in resolved.pop("anyOf") if option.get("type") != "null"]
        resolved = (dict(options[0]) if len(options) == 1 else {}) | resolved
    if "$ref" in resolved:
        resolved = dict(definitions[resolved.pop("$ref").rsplit("/", 1)[-1]]) | resolved
    return resolved


def _of_string(name: str, schema: Mapping[str, Any]) -> Shape:
    pattern = schema.get("pattern", "")
    if name == "image" or pattern.startswith("^data:"):
        return "image"
    if pattern:
        return "name"
    return "prose" if schema.get("maxLength", 0) > LONG else "line"


def _of_object(name: str, schema: Mapping[str, Any], definitions: Mapping[str, Any], needed: bool) -> Field:
    fields = _fields(schema, definitions)
    if [field.name for field in fields] == ["nl", "en"]:
        longest = fields[0].longest
        return Field(name, "long_text" if (longest or 0) > LONG else "text", needed, longest=longest)
    return Field(name, "part", needed, fields=fields)


def _of_array(name: str, schema: Mapping[str, Any], definitions: Mapping[str, Any], needed: bool) -> Field:
    items: Mapping[str, Any] = schema.get("items") or next(iter(schema.get("prefixItems", ())), {})
    item = _field("", items, definitions, True)
    least, most = schema.get("minItems"), schema.get("maxItems")
    if item and item.shape == "choice":
        return Field(name, "choices", needed, schema.get("default"), item.choices, least, most)
    return Field(name, "rows" if item else "other", needed, schema.get("default"), least=least, most=most, item=item)


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
                part.name: new_id("n", chance) if part.name == "id" else blank(part, chance)
                for part in field.fields
                if part.needed
            }
        case "rows":
            return [blank(field.item, chance) for _ in range(field.least or 0)] if field.item else []
    return ""


def new_id(stem: str, chance: Callable[[int], str] = secrets.token_hex) -> str:
    """An id that nothing had before, not even something that was removed: answers may still name that."""
    return f"{stem}_{chance(3)}"
