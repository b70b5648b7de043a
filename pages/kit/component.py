"""Components: HTML, CSS and a script under one name, on a page of Streamlit or as a piece of a phone's view."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.kit.assets import read

ENTRY = re.sub(r"^//.*\n|^ *//.*\n", "", read("kit/entry.js"), flags=re.MULTILINE)
_components: "dict[str, Component]" = {}


@dataclass(frozen=True, slots=True)
class ComponentPiece:
    """A component with its data. While `key` stays the same, the browser keeps the component and changes its data."""

    component: "Component"
    key: str
    data: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The piece as a phone gets it."""
        return {"is": self.component.name, "key": self.key, "data": self.data}


class Component:
    """A component that can stand on a page of Streamlit and, with `on_phone`, in a phone's view.

    `module` is the path below `pages` of its JavaScript module, whose default export draws it. What Streamlit sends
    with every run is a short script that imports that module.
    """

    def __init__(
        self,
        name: str,
        *,
        module: str,
        html: str = "",
        css: str = "",
        isolate_styles: bool = True,
        on_phone: bool = False,
    ) -> None:
        self.name, self.module, self.html, self.css, self.on_phone = name, module, html, css, on_phone
        entry = f"const MODULE = {json.dumps(module)};\n{ENTRY}"
        self._mount = st.components.v2.component(
            name, html=html or None, css=css or None, js=entry, isolate_styles=isolate_styles
        )
        _components[name] = self

    def piece(self, *, key: str, data: Mapping[str, Any]) -> ComponentPiece:
        """The component with this data, as a value; see `ComponentPiece`."""
        return ComponentPiece(self, key, data)

    def mount(self, *, key: str, data: Mapping[str, Any], **callbacks: Any) -> None:
        """Put it on the page that Streamlit draws now; `callbacks` as Streamlit takes them (`on_<event>_change`)."""
        # In a list, since Streamlit looks into a dict for data frames, and imports pandas to know one.
        self._mount(key=key, data=[data], **callbacks)


def components() -> list[Component]:
    """All components that were imported so far, by their names."""
    return [component for _, component in sorted(_components.items())]
