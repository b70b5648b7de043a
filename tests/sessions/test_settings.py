"""The settings of an installation: what is taken, and one clear line for what is not."""

from pathlib import Path

import pytest

from sessions import settings
from sessions.settings import AccountSettings, Settings, SettingsError
from tests.sessions.store.disk_faults import without_root


def test_without_any_setting_the_database_lies_in_the_folder_of_the_app(tmp_path: Path) -> None:
    assert settings.read({}, tmp_path) == Settings(tmp_path / "data" / "workshop.db", None, None)


def test_empty_settings_are_no_settings(tmp_path: Path) -> None:
    empty = {"WORKSHOP_DATA": " ", "WORKSHOP_URL": "  ", "WORKSHOP_PASSCODE": ""}
    assert settings.read(empty, tmp_path) == Settings(tmp_path / "data" / "workshop.db", None, None)


def test_all_settings_together(tmp_path: Path) -> None:
    given = {
        "WORKSHOP_DATA": str(tmp_path / "elsewhere" / "w.db"),
        "WORKSHOP_URL": " https://workshop.example.nl/samen/ ",
        "WORKSHOP_PASSCODE": " samen sterk ",
        "HOME": "ignored",
    }
    assert settings.read(given, tmp_path) == Settings(
        tmp_path / "elsewhere" / "w.db", "https://workshop.example.nl/samen", "samen sterk"
    )


POSTGRESQL = "postgresql://workshop:s3cret@db.example.nl/workshop?sslmode=verify-full"


def test_a_database_on_postgresql_takes_the_place_of_the_file(tmp_path: Path) -> None:
    found = settings.read({"WORKSHOP_DATABASE": f" {POSTGRESQL} ", "WORKSHOP_DATA": " "}, tmp_path)
    assert found.database == POSTGRESQL
    assert "s3cret" not in repr(found)


@pytest.mark.parametrize(
    "address",
    [
        "db.example.nl",
        "mysql://workshop:s3cret@db.example.nl/workshop",
        "host=db.example.nl password=s3cret",
    ],
)
def test_an_address_of_no_database_is_refused_without_repeating_it(tmp_path: Path, address: str) -> None:
    told = _mistake({"WORKSHOP_DATABASE": address}, tmp_path)
    assert told.startswith("WORKSHOP_DATABASE must be the address of a PostgreSQL database, such as postgresql://")
    assert "s3cret" not in told


def test_of_two_databases_neither_is_taken(tmp_path: Path) -> None:
    told = _mistake({"WORKSHOP_DATABASE": POSTGRESQL, "WORKSHOP_DATA": "w.db"}, tmp_path)
    assert told == (
        "WORKSHOP_DATABASE and WORKSHOP_DATA are both set; an installation has one database: leave one of them out"
    )


def test_a_relative_database_is_relative_to_the_app(tmp_path: Path) -> None:
    assert settings.read({"WORKSHOP_DATA": "db/w.db"}, tmp_path).data == tmp_path / "db" / "w.db"


def test_a_tilde_is_the_home_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert settings.read({"WORKSHOP_DATA": "~/w.db"}, tmp_path).data == tmp_path / "home" / "w.db"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8501",
        "https://workshop.example.nl",
        "http://192.168.1.20:8501",
        "http://[::1]:8501",
        "https://example.nl/a/b",
        "https://wérk.example.nl",
    ],
)
def test_an_address_is_taken_as_it_is(tmp_path: Path, url: str) -> None:
    assert settings.read({"WORKSHOP_URL": url}, tmp_path).url == url


@pytest.mark.parametrize(
    "url",
    [
        "workshop.example.nl",
        "localhost:8501",
        "ftp://example.nl",
        "javascript:alert(1)",
        "http://",
        "https:///pad",
        "http://[::1",
        "http://example.nl:port",
        "http://example.nl:99999",
        "http://example.nl:0",
        "http://example.nl/?a=1",
        "http://example.nl/#top",
        "http://exam ple.nl",
        "x" * 5000,
    ],
)
def test_what_is_no_address_is_refused_in_one_line_that_names_the_setting(tmp_path: Path, url: str) -> None:
    assert _mistake({"WORKSHOP_URL": url}, tmp_path) == (
        f"WORKSHOP_URL must be an address such as https://workshop.example.nl, not {url!r}"
    )


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("", ""),
        ("https://example.nl", ""),
        ("https://example.nl/", ""),
        ("https://example.nl/workshop/", "/workshop"),
        ("http://127.0.0.1:8501/a/b-c_d.e~f", "/a/b-c_d.e~f"),
    ],
)
def test_the_path_below_which_people_reach_it_has_no_slash_at_the_end(tmp_path: Path, url: str, path: str) -> None:
    assert settings.read({"WORKSHOP_URL": url}, tmp_path).path == path


@pytest.mark.parametrize("path", ["//", "/a//b", "/a/../b", "/./a", "/a%20b", "/é", "/a;b", "/.hidden", "/a\\b"])
def test_a_path_that_can_be_written_in_several_ways_is_refused(tmp_path: Path, path: str) -> None:
    assert _mistake({"WORKSHOP_URL": f"https://example.nl{path}"}, tmp_path).endswith(f"not {path!r}")


@pytest.mark.parametrize("passcode", ["x" * 201, "x", "1234567", "       ", "  1234567  "])
def test_a_short_or_endless_passcode_is_refused_without_repeating_it(tmp_path: Path, passcode: str) -> None:
    assert _mistake({"WORKSHOP_PASSCODE": passcode}, tmp_path) == "WORKSHOP_PASSCODE must have 8 to 200 characters"


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert _mistake({"WORKSHOP_DATA": str(tmp_path)}, tmp_path) == (
        f"WORKSHOP_DATA is a folder ({tmp_path}); name a file in it, such as workshop.db"
    )


def test_a_place_inside_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("x")
    inside = tmp_path / "notes" / "workshop.db"
    assert _mistake({"WORKSHOP_DATA": str(inside)}, tmp_path) == (
        f"WORKSHOP_DATA lies inside a file, not a folder ({inside})"
    )


@pytest.mark.parametrize("data", ["~nobody-of-this-name/workshop.db", "x" * 300], ids=["no such user", "too long"])
def test_a_place_that_cannot_be_is_refused_in_one_line(tmp_path: Path, data: str) -> None:
    assert _mistake({"WORKSHOP_DATA": data}, tmp_path).startswith("WORKSHOP_DATA ")


def test_a_place_where_nobody_may_look_is_refused_in_one_line(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o000)
    try:
        with without_root():
            assert _mistake({"WORKSHOP_DATA": str(closed / "workshop.db")}, tmp_path).startswith("WORKSHOP_DATA ")
    finally:
        closed.chmod(0o700)


def _mistake(environment: dict[str, str], home: Path) -> str:
    with pytest.raises(SettingsError) as caught:
        settings.read(environment, home)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_more_words_are_a_file_relative_to_the_app(tmp_path: Path) -> None:
    (tmp_path / "woorden.txt").write_text("wethouder*\n", encoding="utf-8")
    found = settings.read({"WORKSHOP_WORDS": " woorden.txt "}, tmp_path)
    assert found == Settings(tmp_path / "data" / "workshop.db", words=tmp_path / "woorden.txt")


@pytest.mark.parametrize("given", ["nowhere.txt", ".", "~nobody-of-this-name/w.txt", "binary"])
def test_words_that_cannot_be_read_are_refused_in_one_line(tmp_path: Path, given: str) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert _mistake({"WORKSHOP_WORDS": given}, tmp_path).startswith("WORKSHOP_WORDS must be a text file in UTF-8")


def test_sessions_are_kept_for_a_year_unless_the_owner_chooses_otherwise(tmp_path: Path) -> None:
    for given, months in (("", 12), (" ", 12), ("1", 1), (" 6 ", 6), ("120", 120)):
        assert settings.read({"WORKSHOP_KEEP_MONTHS": given}, tmp_path).keep_months == months


@pytest.mark.parametrize("given", ["0", "121", "-1", "1.5", "een jaar", "99999", "³"])
def test_a_time_that_sessions_can_not_be_kept_is_refused_in_one_line(given: str, tmp_path: Path) -> None:
    assert _mistake({"WORKSHOP_KEEP_MONTHS": given}, tmp_path) == (
        "WORKSHOP_KEEP_MONTHS must be a whole number of months from 1 to 120"
    )


def test_proxies_are_addresses_and_networks_with_commas(tmp_path: Path) -> None:
    def proxies(**environment: str) -> list[str]:
        return [str(each) for each in settings.read(environment, tmp_path).proxies]

    assert proxies() == proxies(WORKSHOP_PROXIES=" ") == ["127.0.0.1/32", "::1/128"]
    assert proxies(WORKSHOP_PROXIES=" 10.0.0.5, 10.1.0.0/16 ,2001:db8::/32,::ffff:10.2.0.0/112") == [
        "10.0.0.5/32", "10.1.0.0/16", "2001:db8::/32", "10.2.0.0/16",
    ]  # fmt: skip
    assert proxies(WORKSHOP_PROXIES="10.0.0.5", FORWARDED_ALLOW_IPS="10.0.0.6") == ["10.0.0.5/32"]


@pytest.mark.parametrize(
    ("given", "entry"),
    [
        *((one, one) for one in ("*", "proxy.local", "10.0.0.5/8", "10.0.0.5:80", "10.0.0.5 10.0.0.6", "/run/x.sock")),
        ("10.0.0.5,", ""),
        ("10.0.0.5,*", "*"),
    ],
)
def test_what_is_no_address_of_a_proxy_is_refused(tmp_path: Path, given: str, entry: str) -> None:
    assert _mistake({"WORKSHOP_PROXIES": given}, tmp_path).endswith(f"10.0.0.5,10.1.0.0/24; {entry!r} is none")


@pytest.mark.parametrize("given", ["0.0.0.0/0", "10.0.0.5,::/0"])
def test_everybody_is_no_proxy(tmp_path: Path, given: str) -> None:
    assert "is everybody" in _mistake({"WORKSHOP_PROXIES": given}, tmp_path)


def test_the_name_that_the_setting_had_before_stops_the_start(tmp_path: Path) -> None:
    assert _mistake({"FORWARDED_ALLOW_IPS": "10.0.0.5"}, tmp_path) == (
        "FORWARDED_ALLOW_IPS is now called WORKSHOP_PROXIES: set that to the addresses of your proxies"
    )


@pytest.mark.parametrize(
    ("given", "contact"),
    [
        ("", None),
        (" veiligheid@example.nl ", "mailto:veiligheid@example.nl"),
        ("mailto:veiligheid@example.nl", "mailto:veiligheid@example.nl"),
        ("https://example.nl/meld", "https://example.nl/meld"),
        ("tel:+31-70-0000000", "tel:+31-70-0000000"),
    ],
)
def test_a_contact_is_an_address_of_mail_a_page_or_a_telephone(tmp_path: Path, given: str, contact: str | None) -> None:
    assert settings.read({"WORKSHOP_CONTACT": given}, tmp_path).contact == contact


@pytest.mark.parametrize(
    "given", ["Jan", "http://example.nl", "a@b", "https://a b", "x@example.nl\nExpires: x", "tel:jan"]
)
def test_any_other_contact_is_refused(tmp_path: Path, given: str) -> None:
    assert _mistake({"WORKSHOP_CONTACT": given}, tmp_path).endswith(f"not {given!r}")


OIDC = {
    "WORKSHOP_URL": "https://workshop.example.nl",
    "WORKSHOP_OIDC_ISSUER": "https://login.example.nl/realms/Gemeente_1/",
    "WORKSHOP_OIDC_CLIENT_ID": "workshop",
}


def test_accounts_have_a_provider_a_client_and_owners(tmp_path: Path) -> None:
    given = OIDC | {"WORKSHOP_OIDC_CLIENT_SECRET": " hush ", "WORKSHOP_OWNERS": "Dee@Gemeente.example, sub-1;sub-2"}
    found = settings.read(given, tmp_path).accounts
    owners = frozenset({"dee@gemeente.example", "sub-1", "sub-2"})
    assert found == AccountSettings(OIDC["WORKSHOP_OIDC_ISSUER"], "workshop", "hush", owners)
    assert "hush" not in repr(found)
    assert settings.read(OIDC, tmp_path).accounts == AccountSettings(OIDC["WORKSHOP_OIDC_ISSUER"], "workshop")
    on_this_machine = {"WORKSHOP_URL": "http://localhost:8501", "WORKSHOP_OIDC_ISSUER": "http://127.0.0.1:9000"}
    assert settings.read(OIDC | on_this_machine, tmp_path).accounts


@pytest.mark.parametrize(
    ("change", "begins"),
    [
        ({"WORKSHOP_OIDC_ISSUER": ""}, "WORKSHOP_OIDC_ISSUER and WORKSHOP_OIDC_CLIENT_ID belong together"),
        ({"WORKSHOP_OIDC_CLIENT_ID": " "}, "WORKSHOP_OIDC_ISSUER and WORKSHOP_OIDC_CLIENT_ID belong together"),
        ({"WORKSHOP_OIDC_ISSUER": "http://login.example.nl"}, "WORKSHOP_OIDC_ISSUER must be the https address"),
        ({"WORKSHOP_OIDC_ISSUER": "https://login.example.nl?x=1"}, "WORKSHOP_OIDC_ISSUER must be the https address"),
        ({"WORKSHOP_OIDC_ISSUER": "https://login.example.nl:x"}, "WORKSHOP_OIDC_ISSUER must be the https address"),
        ({"WORKSHOP_OIDC_ISSUER": "login.example.nl"}, "WORKSHOP_OIDC_ISSUER must be the https address"),
        ({"WORKSHOP_URL": ""}, "WORKSHOP_OIDC_ISSUER needs WORKSHOP_URL with https"),
        ({"WORKSHOP_URL": "http://workshop.example.nl"}, "WORKSHOP_OIDC_ISSUER needs WORKSHOP_URL with https"),
    ],
)
def test_accounts_that_can_not_be_used_stop_the_start(tmp_path: Path, change: dict[str, str], begins: str) -> None:
    assert _mistake(OIDC | change, tmp_path).startswith(begins)


def test_owners_or_a_secret_alone_are_no_accounts(tmp_path: Path) -> None:
    for name in ("WORKSHOP_OWNERS", "WORKSHOP_OIDC_CLIENT_SECRET"):
        assert _mistake({name: "x"}, tmp_path).startswith("WORKSHOP_OIDC_ISSUER and WORKSHOP_OIDC_CLIENT_ID belong")


def test_the_audit_log_is_kept_for_a_year_unless_the_owner_chooses_otherwise(tmp_path: Path) -> None:
    assert settings.read({}, tmp_path).audit_months == 12
    assert settings.read({"WORKSHOP_AUDIT_MONTHS": "24"}, tmp_path).audit_months == 24
    assert _mistake({"WORKSHOP_AUDIT_MONTHS": "0"}, tmp_path).startswith("WORKSHOP_AUDIT_MONTHS must be")
