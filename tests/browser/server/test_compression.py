"""Compressed scripts and styles are cached under one name."""

import re

from tests.browser.server.raw_requests import get, send
from tests.browser.support.server import Server


def test_a_script_is_kept_in_memory_under_one_name_and_no_other(server: Server) -> None:
    page = send(server, "GET", "/")[1].decode()
    found = re.search(r'src="\./static(/js/index[^"]+)"', page)
    assert found
    for way, kept in {
        "/static": True, "/static/.": False, "/static/././.": False, "/static/": False, "/static///": False,
        "/static/%2e": False, "/static/%2E/%2f": False,
    }.items():  # fmt: skip
        answer, body = get(server, way + found[1], accept_encoding="gzip")
        assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip" if kept else None), way
        assert len(body) > 1000
