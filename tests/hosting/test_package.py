"""The package: installed into an environment of its own, outside the checkout, it has all that the app needs."""

import os
import sqlite3
import sys
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from tests.hosting.serving import free_port, run, serving

pytestmark = pytest.mark.hosting


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `workshop` of a package that was built from the checkout."""
    place = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", place / "venv")
    run(place / "venv" / "bin" / "python", "-m", "pip", "install", "--quiet", ".")
    return place / "venv" / "bin" / "workshop"


def test_it_serves_every_kind_of_page_from_the_package_alone(workshop: Path, tmp_path: Path) -> None:
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    command = [str(workshop), "serve", "--port", str(port), "--host", "127.0.0.1"]
    with serving(command, port, environment) as address:
        pages = {
            path: urllib.request.urlopen(address + path, timeout=20) for path in ("/", "/ABC234", "/check?code=ABC234")
        }
        assert {path: page.status for path, page in pages.items()} == dict.fromkeys(pages, 200)
        assert "SamenWerken" in pages["/"].read().decode()
    data = tmp_path / ".local" / "share" / "samenwerken-workshop" / "workshop.db"
    with closing(sqlite3.connect(data)) as db:
        assert db.execute("SELECT count(*) FROM sessions").fetchone() == (0,)


def test_its_other_commands_care_for_the_same_database(workshop: Path, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "en_GB.UTF-8"}
    said = run("env", "-i", *(f"{name}={value}" for name, value in environment.items()), workshop, "demo")
    assert "40" in said
    said = run("env", "-i", *(f"{name}={value}" for name, value in environment.items()), workshop, "check")
    assert "All is well" in said
    said = run("env", "-i", *(f"{name}={value}" for name, value in environment.items()), workshop, "backup", tmp_path)
    assert "Backup made" in said


def test_nothing_of_the_tests_or_of_a_checkout_is_in_it(workshop: Path) -> None:
    package = next(workshop.parents[1].glob("lib/python3*/site-packages/samenwerken_workshop"))
    assert {entry.name for entry in package.iterdir()} - {"__pycache__"} == {
        ".streamlit",
        "pages",
        "server",
        "sessions",
        "workshop_app.py",
    }
    assert not list(package.rglob("*.db"))
