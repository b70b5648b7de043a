"""One HTTP GET as a browser sends it: enough to be given cookies, and to count what came back."""

import asyncio
from dataclasses import dataclass
from http.cookies import SimpleCookie

TIMEOUT = 30.0


@dataclass(frozen=True, slots=True)
class Page:
    """What a GET gave: status, new cookies, and the bytes of the whole answer."""

    status: int
    cookies: dict[str, str]
    size: int


async def get(host: str, port: int, path: str, cookies: dict[str, str], accept: str) -> Page:
    """GET a path of a server on this machine. Raises OSError or TimeoutError when nothing answers."""
    lines = [f"GET {path} HTTP/1.1", f"Host: {host}:{port}", f"Accept: {accept}", "Connection: close"]
    if cookies:
        lines.append(f"Cookie: {cookie_header(cookies)}")
    async with asyncio.timeout(TIMEOUT):
        reader, writer = await asyncio.open_connection(host, port)
        try:
            writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
            answer = await reader.read()
        finally:
            writer.close()
    head = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    return Page(int(head[0].split()[1]), _cookies(head[1:]), len(answer))


def cookie_header(cookies: dict[str, str]) -> str:
    """Cookies as a request carries them."""
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def _cookies(headers: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for header in headers:
        name, _, value = header.partition(":")
        if name.lower() == "set-cookie":
            found |= {key: morsel.value for key, morsel in SimpleCookie(value.strip()).items()}
    return found
