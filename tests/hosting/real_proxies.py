"""Real proxies with the configuration files that `docs/hosting.md` shows, started by an ordinary user.

A test changes in a copy of a file what differs here: names, ports, places, and how long a connection may be silent.
"""

import contextlib
import os
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.child_process import HOME
from tests.hosting.serving import run

HOSTING = HOME / "hosting"
Name = Literal["caddy", "nginx", "haproxy"]
PATIENCE = 20.0  # seconds until a proxy that does not start has failed
NOBODY = 65534


@dataclass(frozen=True)
class Site:
    """What a proxy serves: the port of the app and its own, the path below which, and the silence that it allows."""

    app: int
    port: int
    secure: bool
    path: str
    silence: str = "60s"

    @property
    def url(self) -> str:
        """Where people reach it."""
        return f"{'https' if self.secure else 'http'}://localhost:{self.port}{self.path}"


def make_certificate(folder: Path) -> Path:
    """A certificate for localhost that signs itself, with its key; the folder that holds both, apart and together."""
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
        "-keyout", folder / "key.pem", "-out", folder / "certificate.pem")  # fmt: skip
    both = (folder / "certificate.pem").read_text() + (folder / "key.pem").read_text()
    (folder / "both.pem").write_text(both)
    return folder


def trusting(certificates: Path) -> ssl.SSLContext:
    """For clients that believe this certificate."""
    return ssl.create_default_context(cafile=str(certificates / "certificate.pem"))


class RealProxy:
    """A proxy in front of an app; `folder` is its own, and `certificates` holds those of `make_certificate`."""

    def __init__(self, name: Name, site: Site, folder: Path, certificates: Path) -> None:
        self.name, self.site, self.folder, self.certificates = name, site, folder, certificates
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens. Raises AssertionError with its log when it does not."""
        command = COMMANDS[self.name](self.site, self.folder, self.certificates)
        log = self.folder / "log"
        if os.geteuid() == 0:
            run("chown", "-R", str(NOBODY), self.folder, self.certificates)
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                command, stdout=out, stderr=out, cwd=self.folder,
                user=NOBODY if os.geteuid() == 0 else None,
                env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder)},
            )  # fmt: skip
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self._process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.site.port), 1):
                return
            time.sleep(0.1)
        self.stop()
        raise AssertionError(f"{self.name} did not start:\n{log.read_text()}")

    def stop(self) -> None:
        """Stop it: connections through it are cut."""
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)


@contextlib.contextmanager
def in_front(name: Name, site: Site, folder: Path, certificates: Path) -> Iterator[RealProxy]:
    """A running proxy."""
    proxy = RealProxy(name, site, folder, certificates)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()


def _replaced(file: str, *changes: tuple[str, str]) -> str:
    """The text of a configuration file with these changes; fails when it does not hold what is to be changed."""
    text = (HOSTING / file).read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, f"{file} has no {before!r}"
        text = text.replace(before, after)
    return text


def _caddy(site: Site, folder: Path, certificates: Path) -> list[str]:
    tls = f"\n\ttls {certificates}/certificate.pem {certificates}/key.pem" if site.secure else ""
    scheme = "https" if site.secure else "http"
    text = _replaced(
        "Caddyfile",
        ("workshop.example.nl {", f"{scheme}://localhost:{site.port} {{{tls}"),
        (
            "\treverse_proxy 127.0.0.1:8501",
            f"\treverse_proxy {site.path + '*' if site.path else ''} 127.0.0.1:{site.app}",
        ),
    )
    (folder / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + text)
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def _nginx(site: Site, folder: Path, certificates: Path) -> list[str]:
    text = _replaced(
        "nginx.conf",
        ("listen 443 ssl http2", f"listen 127.0.0.1:{site.port}" + (" ssl http2" if site.secure else "")),
        ("workshop.example.nl", "localhost"),
        ("/etc/ssl/workshop", str(certificates)),
        ("location / ", f"location {site.path}/ "),
        ("127.0.0.1:8501", f"127.0.0.1:{site.app}"),
        ("proxy_read_timeout 60s", f"proxy_read_timeout {site.silence}"),
    )
    redirect = text[text.index("server {") : text.index("server {", text.index("server {") + 1)]
    site_text = text.replace(redirect, "")  # port 80 is not ours
    places = "".join(
        f"    {name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr warn;\n"
        f"events {{ worker_connections 4096; }}\nhttp {{\n{places}{site_text}}}\n"
    )
    return ["nginx", "-p", str(folder), "-e", "stderr", "-c", str(folder / "nginx.conf")]


def _haproxy(site: Site, folder: Path, certificates: Path) -> list[str]:
    listen = f"bind 127.0.0.1:{site.port}"
    secure = (("    bind :80\n", ""), ("bind :443", listen), ("/etc/ssl/workshop", str(certificates)))
    plain = (
        ("    bind :80\n", f"    {listen}\n"),
        ("    bind :443 ssl crt /etc/ssl/workshop/both.pem alpn h2,http/1.1 ssl-min-ver TLSv1.2\n", ""),
        ("    http-request redirect scheme https code 301 unless { ssl_fc }\n", ""),
        ("X-Forwarded-Proto https", "X-Forwarded-Proto http"),
    )
    below = f"use_backend workshop if {{ path_beg {site.path}/ }} || {{ path {site.path} }}\n\nbackend"
    text = _replaced(
        "haproxy.cfg",
        *(secure if site.secure else plain),
        (
            "    default_backend workshop\n\nbackend",
            f"    {below}" if site.path else "    default_backend workshop\n\nbackend",
        ),
        ("127.0.0.1:8501", f"127.0.0.1:{site.app}"),
        ("timeout tunnel 60s", f"timeout tunnel {site.silence}"),
        ("    maxconn 8192\n", "    maxconn 1024\n    log stdout format raw local0 info\n"),
        ("    mode http\n", '    mode http\n    log global\n    log-format "%HM %HP %HV %ST"\n'),
    )
    (folder / "haproxy.cfg").write_text(text)
    return ["haproxy", "-db", "-f", str(folder / "haproxy.cfg")]


COMMANDS: dict[Name, Callable[[Site, Path, Path], list[str]]] = {"caddy": _caddy, "nginx": _nginx, "haproxy": _haproxy}
