"""Fields for a file: what Streamlit would refuse in English is refused before it, and a file is taken out once."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import render
from server import uploads

MEGABYTE = 1024 * 1024  # bytes, as Streamlit counts `server.maxUploadSize`

_check = Component(
    "workshop_upload_check",
    html='<p role="alert"></p>',
    css='p { margin: 0; font: 700 1rem "Source Sans", sans-serif; color: #8f2d14; } p:empty { display: none; }',
    module="kit/upload/upload_check.js",
)


def field(
    here: Here, label: str, types: Sequence[str], key: str, taken: Callable[..., None], *arguments: object,
    most: int | None = None,
) -> None:  # fmt: skip
    """A field for one file of these types (of any, if none are given); `taken` is called once there is one.

    `most` is the size that is taken, in MB; without it, it is that of the server.
    """
    most = most or int(st.get_option("server.maxUploadSize"))
    kinds = f" · {', '.join(types)}" if types else ""
    # Streamlit says this in English beside its button, which is hidden (`streamlit_overrides.css`).
    limited = f"{label} ({here.texts('upload.limit', most=most)}{kinds})"
    st.file_uploader(limited, types or None, key=key, on_change=taken, args=arguments)
    data = {
        "field": key,
        "most": most * MEGABYTE,
        "types": [f".{kind}" for kind in types],
        "tooLarge": here.texts("upload.too_large", most=most),
        "wrongType": here.texts("upload.wrong_type", types=", ".join(types)),
    }
    render([_check.piece(key=f"check_{key}", data=data)])


def take(key: str) -> tuple[str, bytes] | None:
    """The name and content of the file in a field; None when there is none, or it was taken already."""
    file = st.session_state.get(key)
    if file is None:
        return None
    content: bytes = file.getvalue()
    file.truncate(0)
    uploads.release(file.file_id)
    return file.name, content
