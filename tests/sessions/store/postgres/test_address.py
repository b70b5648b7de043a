"""Addresses of PostgreSQL databases: what is shown of them, and what the app adds."""

import pytest
from psycopg.conninfo import conninfo_to_dict

from sessions.store.database.postgres import address


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("postgresql://ann:s3cret@db.example.nl:5433/workshop?sslmode=require", "postgresql://db.example.nl:5433/workshop"),
        ("postgresql://ann:s3cret@db.example.nl/workshop", "postgresql://db.example.nl/workshop"),
        ("postgresql://ann:s3cret@one:1,two:2/workshop", "postgresql://one:1,two:2/workshop"),
        ("postgresql:///workshop?host=/run/postgresql&password=s3cret", "postgresql:///run/postgresql/workshop"),
        ("postgresql://", "postgresql:///"),
    ],
)  # fmt: skip
def test_what_is_shown_of_an_address_has_no_user_and_no_password(given: str, shown: str) -> None:
    assert address.without_password(given) == shown


def test_what_an_address_says_itself_counts() -> None:
    url = "postgresql://ann@db.example.nl/workshop?connect_timeout=9&sslmode=verify-full"
    assert conninfo_to_dict(address.with_defaults(url, {"connect_timeout": "5", "application_name": "workshop"})) == {
        "user": "ann", "host": "db.example.nl", "dbname": "workshop", "connect_timeout": "9",
        "sslmode": "verify-full", "application_name": "workshop",
    }  # fmt: skip
