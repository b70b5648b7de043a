"""Requests to the provider: with a time limit, a size limit, and never to where a redirect leads."""

import json
import time
from typing import Any

import requests

from sessions.settings import is_confidential

TIMEOUT = (3.0, 5.0)  # seconds to connect, and to wait for the next bytes
LONGEST = 10.0  # seconds of a whole answer
MOST = 256 * 1024  # bytes of one
_CHUNK = 16 * 1024


class FetchError(Exception):
    """The provider could not be asked, or gave no usable answer; the message says which, and holds nothing secret."""


def fetch(url: str, *, body: str | None = None, headers: dict[str, str] | None = None) -> dict[str, Any]:
    """GET a JSON object, or POST a form to get one, also one with status 400 or 401. Raises FetchError."""
    if not is_confidential(url):
        raise FetchError("an address of the provider is neither https nor on this machine")
    try:
        with requests.request(
            "GET" if body is None else "POST", url, data=body, headers=headers,
            timeout=TIMEOUT, stream=True, allow_redirects=False,
        ) as response:  # fmt: skip
            content = _read(response)
            status = response.status_code
    except requests.RequestException as error:
        raise FetchError(f"no answer ({type(error).__name__})") from error
    if status != 200 and not (body is not None and status in {400, 401}):
        raise FetchError(f"an answer with status {status}")
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        raise FetchError("an answer that is no JSON") from None
    if not isinstance(answer, dict):
        raise FetchError("an answer that is no JSON object")
    return answer


def _read(response: requests.Response) -> bytes:
    began, content = time.monotonic(), b""
    for chunk in response.iter_content(_CHUNK):
        content += chunk
        if len(content) > MOST:
            raise FetchError(f"an answer of more than {MOST} bytes")
        if time.monotonic() - began > LONGEST:
            raise FetchError(f"an answer that took more than {LONGEST:.0f} s")
    return content
