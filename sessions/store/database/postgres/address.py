"""The address of a PostgreSQL database, as libpq reads it: `postgresql://user:password@host:port/name?sslmode=…`."""

from collections.abc import Mapping

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo


def is_understood(url: str) -> bool:
    """Whether libpq understands an address. Its own message would repeat it, and with it the password."""
    try:
        conninfo_to_dict(url)
    except (psycopg.Error, ValueError):
        return False
    return True


def with_defaults(url: str, defaults: Mapping[str, str]) -> str:
    """The address, with these parameters where it says nothing of them."""
    given = conninfo_to_dict(url)
    return make_conninfo(url, **{name: value for name, value in defaults.items() if name not in given})


def without_password(url: str) -> str:
    """What may be shown of an address: hosts, ports and the name of the database."""
    given = conninfo_to_dict(url)
    hosts, ports = str(given.get("host") or "").split(","), str(given.get("port") or "").split(",")
    if len(ports) == 1:
        ports *= len(hosts)
    places = [f"{host}:{port}" if port else host for host, port in zip(hosts, ports, strict=False)]
    return f"postgresql://{','.join(places)}/{given.get('dbname') or ''}"
