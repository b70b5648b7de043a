"""The settings of an installation, read from the environment. A wrong one stops the start with one clear line."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from sessions.locale import Texts
from sessions.model.session_settings import MOST_MONTHS

SHORTEST_PASSCODE, LONGEST_PASSCODE = 8, 200
POSTGRESQL = ("postgresql://", "postgres://")  # what an address of a PostgreSQL database begins with
LOG_FORMATS = ("", "text", "json")
# The path of WORKSHOP_URL: what no browser, proxy or cookie writes in another way.
PATH = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)*/?")
KEEP_MONTHS = 12  # that a session is kept when nothing else was chosen

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
THIS_MACHINE = (ipaddress.ip_network("127.0.0.1/32"), ipaddress.ip_network("::1/128"))
LONGEST_CONTACT = 200  # characters
SHORTEST_SECRET, LONGEST_SECRET = 32, 200


class SettingsError(Exception):
    """A setting that can't be used; the message is one line that names it and says what is expected.

    It is in English; `key` and `values` are those of the sentence, for who reads another language.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(Texts("en")(key, **values))
        self.key = key
        self.values = values


class ListenAddress(NamedTuple):
    """An address of this machine, and the port on it."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """The OpenID provider at which organisers log in, and this app as its client; a public client has no secret.

    `owners` are subjects and e-mail addresses of those who are owner from their first login on.
    """

    issuer: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    owners: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Settings:
    """`data` is the database file, `database` the address of a PostgreSQL database in its place.

    `url`, `passcode`, `words` (a file) and `contact` are None when they were not set, and so is `database`.
    `keep_months` is for sessions, `audit_months` for the audit log, which there is with `accounts`. `metrics` is where
    Prometheus may ask; `json_log` is a log for programs. `proxies` are believed when they say for whom they ask.
    """

    data: Path
    url: str | None = None
    passcode: str | None = None
    words: Path | None = None
    keep_months: int = KEEP_MONTHS
    metrics: ListenAddress | None = None
    json_log: bool = False
    proxies: tuple[Network, ...] = THIS_MACHINE
    contact: str | None = None
    accounts: AccountSettings | None = None
    audit_months: int = KEEP_MONTHS
    database: str | None = field(default=None, repr=False)  # it may hold a password
    secret: str | None = field(default=None, repr=False)  # that of all processes on a database; None for the only one

    @property
    def several(self) -> bool:
        """Whether other processes may serve the same database at the same time."""
        return self.secret is not None

    @property
    def path(self) -> str:
        """The path below which people reach this installation, such as "/workshop"; "" when it has a whole host."""
        return urlsplit(self.url or "").path


def read(environment: Mapping[str, str], home: Path) -> Settings:
    """Read every WORKSHOP_… setting; `home` is the folder of the app. Raises SettingsError."""
    url = _url(environment.get("WORKSHOP_URL", ""))
    return Settings(
        data=_data(environment.get("WORKSHOP_DATA", ""), home),
        database=_database(environment.get("WORKSHOP_DATABASE", ""), environment.get("WORKSHOP_DATA", "")),
        url=url,
        passcode=_passcode(environment.get("WORKSHOP_PASSCODE", "")),
        words=_words(environment.get("WORKSHOP_WORDS", ""), home),
        keep_months=_months("setting.keep_months", environment.get("WORKSHOP_KEEP_MONTHS", "")),
        metrics=_metrics(environment.get("WORKSHOP_METRICS", "")),
        json_log=_json_log(environment.get("WORKSHOP_LOG", "")),
        proxies=_proxies(environment.get("WORKSHOP_PROXIES", ""), environment),
        contact=_contact(environment.get("WORKSHOP_CONTACT", "")),
        accounts=_accounts(environment, url),
        audit_months=_months("setting.audit_months", environment.get("WORKSHOP_AUDIT_MONTHS", "")),
        secret=_secret(environment.get("WORKSHOP_SECRET", "")),
    )


def _data(given: str, home: Path) -> Path:
    try:
        path = home / (Path(given).expanduser() if given.strip() else Path("data") / "workshop.db")
        if path.is_dir():
            raise SettingsError("setting.data_folder", path=path)
        if any(parent.exists() and not parent.is_dir() for parent in path.parents):
            raise SettingsError("setting.data_inside", path=path)
    except (OSError, RuntimeError, ValueError) as error:
        raise SettingsError("setting.data", why=error) from None
    return path


def _database(given: str, data: str) -> str | None:
    if not given.strip():
        return None
    if data.strip():
        raise SettingsError("setting.database_or_data")
    if not given.strip().startswith(POSTGRESQL):
        raise SettingsError("setting.database")
    return given.strip()


def _url(given: str) -> str | None:
    if not given.strip():
        return None
    try:
        parts = urlsplit(given.strip())
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment or any(character.isspace() for character in given.strip()):
        raise SettingsError("setting.url", given=repr(given))
    if not PATH.fullmatch(parts.path):
        raise SettingsError("setting.url_path", given=repr(parts.path))
    return given.strip().rstrip("/")


def _passcode(given: str) -> str | None:
    if not given:
        return None
    if not SHORTEST_PASSCODE <= len(given.strip()) <= LONGEST_PASSCODE:
        raise SettingsError("setting.passcode", shortest=SHORTEST_PASSCODE, longest=LONGEST_PASSCODE)
    return given.strip()


def _secret(given: str) -> str | None:
    if not given.strip():
        return None
    if not SHORTEST_SECRET <= len(given.strip()) <= LONGEST_SECRET:
        raise SettingsError("setting.secret", shortest=SHORTEST_SECRET, longest=LONGEST_SECRET)
    return given.strip()


def _words(given: str, home: Path) -> Path | None:
    """A list of words; it is read once here, so that one that can't be read stops the start."""
    if not given.strip():
        return None
    try:
        path = home / Path(given.strip()).expanduser()
        path.read_text(encoding="utf-8-sig")
    except (OSError, RuntimeError, ValueError) as error:
        raise SettingsError("setting.words", why=error) from None
    return path


def _months(key: str, given: str) -> int:
    if not given.strip():
        return KEEP_MONTHS
    if not re.fullmatch("[0-9]{1,4}", given.strip()) or not 1 <= int(given) <= MOST_MONTHS:
        raise SettingsError(key, most=MOST_MONTHS)
    return int(given)


def _metrics(given: str) -> ListenAddress | None:
    """`9100` for this machine alone, `0.0.0.0:9100` or `[::]:9100` for others too."""
    if not given.strip():
        return None
    host, _, port = given.strip().rpartition(":")
    if not re.fullmatch("[0-9]{1,5}", port) or not 1 <= int(port) <= 65535:
        raise SettingsError("setting.metrics", given=repr(given))
    try:
        address = ip_address(host.removeprefix("[").removesuffix("]") or "127.0.0.1")
    except ValueError:
        raise SettingsError("setting.metrics", given=repr(given)) from None
    return ListenAddress(str(address), int(port))


def _json_log(given: str) -> bool:
    if given.strip() not in LOG_FORMATS:
        raise SettingsError("setting.log", given=repr(given))
    return given.strip() == "json"


def _proxies(given: str, environment: Mapping[str, str]) -> tuple[Network, ...]:
    """Addresses and networks; those of IPv4 inside IPv6 in their own form."""
    if not given.strip():
        if "FORWARDED_ALLOW_IPS" in environment:  # it was believed before there was this setting
            raise SettingsError("setting.proxies_name")
        return THIS_MACHINE
    return tuple(_network(entry.strip()) for entry in given.split(","))


def _network(entry: str) -> Network:
    try:
        network = ipaddress.ip_network(entry)
    except ValueError:
        raise SettingsError("setting.proxies", given=repr(entry)) from None
    if network.prefixlen == 0:
        raise SettingsError("setting.proxies_all", given=repr(entry))
    mapped = getattr(network.network_address, "ipv4_mapped", None)
    if mapped and network.prefixlen >= 96:
        return ipaddress.ip_network((mapped, network.prefixlen - 96))
    return network


def _contact(given: str) -> str | None:
    """An address as security.txt (RFC 9116) takes it: of mail, a web page or a telephone."""
    contact = given.strip()
    if not contact:
        return None
    if re.fullmatch(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+", contact):
        contact = f"mailto:{contact}"
    if len(contact) > LONGEST_CONTACT or not re.fullmatch(
        r"(mailto:[!-~]+@[!-~]+|https://[!-~]+|tel:[+0-9-]+)", contact
    ):
        raise SettingsError("setting.contact", given=repr(given))
    return contact


def _accounts(environment: Mapping[str, str], url: str | None) -> AccountSettings | None:
    """Organisers' accounts: issuer and client ID together, or nothing of it."""
    issuer = environment.get("WORKSHOP_OIDC_ISSUER", "").strip()
    client_id = environment.get("WORKSHOP_OIDC_CLIENT_ID", "").strip()
    secret, owners = environment.get("WORKSHOP_OIDC_CLIENT_SECRET", ""), environment.get("WORKSHOP_OWNERS", "")
    if not (issuer or client_id or secret.strip() or owners.strip()):
        return None
    if not (issuer and client_id):
        raise SettingsError("setting.oidc_incomplete")
    if not is_confidential(issuer) or re.search("[?#]", issuer):
        raise SettingsError("setting.oidc_issuer", given=repr(issuer))
    if url is None or not is_confidential(url):
        raise SettingsError("setting.oidc_url")
    if find_spec("authlib") is None:
        raise SettingsError("setting.oidc_library")
    named = frozenset(owner.casefold() for owner in re.split(r"[,;\s]+", owners) if owner)
    return AccountSettings(issuer, client_id, secret.strip() or None, named)


def is_confidential(address: str) -> bool:
    """Whether nobody on the way can read what is sent to an address: https, or http on this machine."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port  # the port raises ValueError too
    except ValueError:
        return False
    if not host or re.search(r"\s", address):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_loopback(host: str) -> bool:
    """Whether a host in an address is this machine itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
