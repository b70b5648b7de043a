"""HAProxy in front of the processes: the configuration by which everything of a session goes to one of them."""

import re
import resource
import shutil
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from server import paths
from sessions.access import identity
from sessions.locale import CONTENT, Texts
from sessions.settings import Network

LOCALHOST = "127.0.0.1"
OLDEST = (2, 6)  # the first version with `balance hash`
MAX_CONNECTIONS = 10_000
# After these comes the code of a session, or what stands in its place, and perhaps more.
KEYED_PATHS = (
    *("/live/", paths.LONG_POLLING, paths.CHECK, paths.NEXT_PARTICIPANT),
    *(paths.START_FACILITATING, paths.STOP_FACILITATING),
)


@dataclass(frozen=True, slots=True)
class Front:
    """Where people reach the app, and what stands between: `path` is that of WORKSHOP_URL; `proxies` are believed."""

    host: str
    port: int
    path: str
    proxies: Sequence[Network]


def version() -> tuple[int, ...] | None:
    """The version of HAProxy on this machine, such as (2, 6); None when there is none."""
    program = shutil.which("haproxy")
    if program is None:
        return None
    output = subprocess.run([program, "-v"], capture_output=True, text=True, check=False).stdout
    match = re.search(r"version (\d+)\.(\d+)", output)
    return (int(match[1]), int(match[2])) if match else None


def starting_page() -> str:
    """The response, head and body, that people get while no process serves yet. It loads again by itself."""
    lines = "".join(f'<p lang="{language}">{escape(Texts(language)("starting"))}</p>' for language in CONTENT)
    head = '<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="2">'
    body = f"<!DOCTYPE html><html><head>{head}<title>SamenWerken</title></head><body>{lines}</body></html>"
    headers = (
        "HTTP/1.1 503 Service Unavailable",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body.encode())}",
        "Cache-Control: no-store",
        "Retry-After: 2",
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'self'",
        "X-Content-Type-Options: nosniff",
    )
    return "\r\n".join((*headers, "", body))


def configuration(front: Front, ports: Sequence[int], starting: Path) -> str:
    """The configuration for processes at these ports of this machine; `starting` is a file with `starting_page`.

    The key that decides is hashed consistently: while a process is away its sessions go to the others, and nobody
    else's do. A process that takes no connection is passed over at once. One that is slow is not, or the next one would
    be slow too: it is given up when it answers nothing for half a minute. One network holds three quarters at most.
    """
    most = _most_connections()
    keyed = " ".join(path.split("/")[1] for path in KEYED_PATHS)
    reserved = " ".join(sorted(identity.RESERVED_CODES))
    parts = front.path.count("/") + 2  # the first part of a path that is not that of WORKSHOP_URL
    below = f"    acl below path_beg {front.path}/\n" if front.path else "    acl below always_false\n"
    servers = "".join(f"    server process{number} {LOCALHOST}:{port}\n" for number, port in enumerate(ports, 1))
    return f"""global
    maxconn {most}
    hard-stop-after 5s

defaults
    mode http
    timeout connect 5s
    timeout client 75s  # the app pings every open page each 30 seconds, and answers a poll after 20
    timeout server 75s
    timeout tunnel 75s
    timeout check 10s
    timeout http-request 10s
    timeout http-keep-alive 10s
    retries 3
    option redispatch 1
    errorfile 503 "{starting}"

frontend people
    bind {_bind(front.host, front.port)} tcp-ut 20s
    acl passed_on src {" ".join(map(str, front.proxies))}
    stick-table type ipv6 size 100k expire 1m store conn_cur
    tcp-request connection track-sc0 src,ipmask(32,64) unless passed_on
    tcp-request connection reject if !passed_on {{ sc0_conn_cur gt {most * 3 // 4} }}
    http-request del-header X-Forwarded-For unless passed_on
    http-request del-header X-Forwarded-Proto unless passed_on
    option forwardfor
{below}    http-request set-var(txn.first) path,field(2,/) unless below
    http-request set-var(txn.second) path,field(3,/) unless below
    http-request set-var(txn.first) path,field({parts},/) if below
    http-request set-var(txn.second) path,field({parts + 1},/) if below
    http-request set-var(txn.key) var(txn.second),upper if {{ var(txn.first) -m str {keyed} }}
    http-request set-var(txn.key) var(txn.first),bytes(1),upper if {{ var(txn.first) -m beg ~ }}
    acl code var(txn.first) -m reg -i ^{_CODE}$
    acl reserved var(txn.first) -m str -i {reserved}
    http-request set-var(txn.key) var(txn.first),upper if code !reserved
    http-request set-var(txn.key) url_param(code),upper unless {{ var(txn.key) -m found }}
    http-request set-var(txn.key) uuid() unless {{ var(txn.key) -m found }}
    default_backend processes

backend processes
    balance hash var(txn.key)
    hash-type consistent djb2 avalanche
    option httpchk
    http-check send meth GET uri /healthz ver HTTP/1.1 hdr Host localhost
    http-check expect status 200
    default-server check inter 2s fastinter 250ms downinter 250ms fall 3 rise 1 weight 100
{servers}"""


_CODE = f"[{identity.CODE_CHARACTERS}]{{{identity.CODE_LENGTH}}}"


def _bind(host: str, port: int) -> str:
    if host:
        return f"{host}:{port}"  # the colon before the port is the last one, also of an IPv6 address
    return f":::{port} v4v6" if socket.has_dualstack_ipv6() else f"*:{port}"


def _most_connections() -> int:
    """Each takes two open files: one for the browser, one for the process."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MAX_CONNECTIONS if hard == resource.RLIM_INFINITY else max(100, min(MAX_CONNECTIONS, (hard - 200) // 2))
