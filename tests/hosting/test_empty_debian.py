"""The commands of `docs/hosting.md` that lead from an empty Debian server to https, run in one as they stand there.

What a machine without internet and without systemd can't do is stood in for: the source comes from this checkout, the
certificate from Caddy's own authority, and the test starts what systemd was asked to start, as its unit says.
"""

import json
import os
import re
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest

from tests.child_process import HOME
from tests.hosting.debian import make_root
from tests.hosting.serving import run

pytestmark = pytest.mark.hosting
MOST_COMMANDS = 10
HOST = "workshop.example.nl"
USER = "65534:65534"  # in place of the user that systemd makes
# These two note what they are asked; the journal is the file into which the test lets the app write.
STAND_INS = {
    "systemctl": '#!/bin/sh\necho "$*" >> /var/asked\n',
    "journalctl": "#!/bin/sh\ncat /var/lib/workshop/journal\n",
}
# In a network of its own, so that the ports 80 and 443 are free and nothing leaves the machine.
SERVE = """
ip link set lo up
mount --types proc proc "$1/proc"
chroot "$1" env HOME=/root caddy run --config /etc/caddy/Caddyfile >"$1/var/caddy" 2>&1 &
chroot --userspec="$2" "$1" env -i HOME=/var/lib/workshop PATH=/usr/bin:/bin $3 >"$1/var/lib/workshop/journal" 2>&1 &
chroot "$1" python3 -c "$4"
"""
# Asks for a page over https until it comes. Prints its status, whether it is the app's and browsers are to stay with
# https, and where somebody is led who came without https.
ASK = f"""
import http.client, json, ssl, socket, time
for attempt in range(300):
    time.sleep(0.2)
    try:
        trusted = ssl.create_default_context(cafile="/root/.local/share/caddy/pki/authorities/local/root.crt")
        wire = http.client.HTTPSConnection("{HOST}", context=trusted, timeout=5)
        wire.sock = trusted.wrap_socket(socket.create_connection(("127.0.0.1", 443)), server_hostname="{HOST}")
        wire.request("GET", "/")
        answer = wire.getresponse()
        body = answer.read().decode()
        if answer.status == 200:
            break
    except OSError:
        pass
else:
    raise SystemExit("no page came")
plain = http.client.HTTPConnection("127.0.0.1", 80, timeout=5)
plain.request("GET", "/", headers={{"Host": "{HOST}"}})
to = plain.getresponse().headers["Location"]
print(json.dumps([answer.status, "SamenWerken" in body, bool(answer.headers["Strict-Transport-Security"]), to]))
"""


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """The root file system of an empty server, with a resolver and the stand-ins."""
    assert os.geteuid() == 0, "a chroot needs root: sudo make test-hosting"
    root = tmp_path / "root"
    make_root(root, "systemd")
    (root / "etc" / "resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
    for name, script in STAND_INS.items():
        path = root / "usr" / "local" / "bin" / name
        path.write_text(script)
        path.chmod(0o755)
    run("git", "clone", "--quiet", "--bare", HOME, root / "var" / "source.git")
    return root


def commands() -> list[str]:
    """The commands of the section, one a line."""
    text = (HOME / "docs" / "hosting.md").read_text(encoding="utf-8")
    section = re.search(r"## An empty Debian server\n.*?```sh\n(.*?)```", text, re.DOTALL)
    assert section
    return section[1].strip().splitlines()


def in_server(root: Path, command: str) -> str:
    """Run one command as root of the server, which finds the source in its own `/var`."""
    environment = {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root",
        "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1",
        "GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "url./var/source.git.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://example.nl/workshop.git",
        "GIT_CONFIG_KEY_1": "safe.directory", "GIT_CONFIG_VALUE_1": "*",
    }  # fmt: skip
    given = [f"{name}={value}" for name, value in environment.items()]
    return run("chroot", root, "/usr/bin/env", "-i", *given, "sh", "-ec", command)


def unit_command(root: Path) -> str:
    """What the installed unit starts, behind the settings that it gives it."""
    unit = RawConfigParser(strict=False, comment_prefixes=("#",))
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    unit.read(root / "etc" / "systemd" / "system" / "workshop.service")
    service = unit["Service"]
    settings = (root / service["EnvironmentFile"].removeprefix("-").removeprefix("/")).read_text().split()
    return " ".join([service["Environment"], *settings, service["ExecStart"]])


def test_ten_commands_lead_to_https(server: Path) -> None:
    lines = commands()
    assert len(lines) <= MOST_COMMANDS
    *lines, last = lines
    for line in lines:
        in_server(server, line)
    assert (server / "var" / "asked").read_text().splitlines() == ["enable --now workshop", "reload caddy"]
    run("systemd-analyze", "verify", "--root", server, "/etc/systemd/system/workshop.service")

    caddyfile = server / "etc" / "caddy" / "Caddyfile"
    caddyfile.write_text("{\n\tlocal_certs\n\tskip_install_trust\n}\n" + caddyfile.read_text())
    data = server / "var" / "lib" / "workshop"
    data.mkdir(mode=0o700)
    run("chown", USER, data)
    served = subprocess.run(
        ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-ec", SERVE, "serve",
         str(server), USER, unit_command(server), ASK],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    logs = served.stderr + (server / "var" / "caddy").read_text() + (data / "journal").read_text()
    assert served.returncode == 0, logs
    assert json.loads(served.stdout) == [200, True, True, f"https://{HOST}/"], logs
    assert f"https://{HOST}/" in in_server(server, last)
