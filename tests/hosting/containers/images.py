"""The images that the Containerfile and the compose files name, made from Debian's packages.

No registry of images need be reachable. Debian's Caddy and PostgreSQL stand in for the official images: they keep
their data in the same places, and read the same environment.
"""

from pathlib import Path

from tests.child_process import HOME
from tests.hosting.containers.container_storage import ContainerStorage
from tests.hosting.debian import make_root

DEBIAN, CADDY, POSTGRES = (f"docker.io/library/{name}" for name in ("debian:12-slim", "caddy:2", "postgres:15"))
APP = "localhost/workshop"
CADDY_FILE = f"""
FROM {DEBIAN}
RUN apt-get update && apt-get install --yes --no-install-recommends caddy
ENV XDG_CONFIG_HOME=/config XDG_DATA_HOME=/data
"""
POSTGRES_FILE = f"""
FROM {DEBIAN}
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-15 && rm -rf /var/lib/postgresql/15
ENV PATH=/usr/lib/postgresql/15/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/data
COPY --chmod=755 entrypoint /entrypoint
VOLUME /var/lib/postgresql/data
STOPSIGNAL SIGINT
ENTRYPOINT ["/entrypoint"]
"""
# As the official image does, it makes the database with a server that listens on its socket alone.
POSTGRES_ENTRYPOINT = """#!/bin/sh
set -eu
if [ "$(id -u)" = 0 ]; then
    install --directory --owner postgres --mode 0700 "$PGDATA"
    install --directory --owner postgres /var/run/postgresql
    exec setpriv --reuid postgres --regid postgres --init-groups "$0"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    printf %s "$POSTGRES_PASSWORD" >/tmp/password
    initdb --username "$POSTGRES_USER" --pwfile /tmp/password --auth-local trust --auth-host scram-sha-256 \\
        --encoding UTF8 --locale C.UTF-8
    rm /tmp/password
    echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
    pg_ctl --wait --options "-c listen_addresses=" start
    createdb --username "$POSTGRES_USER" "$POSTGRES_USER"
    pg_ctl --wait --mode fast stop
fi
exec postgres -c 'listen_addresses=*'
"""


def make_debian(storage: ContainerStorage, folder: Path) -> None:
    """An image of a small Debian. What this machine needs to reach its mirrors is in it."""
    make_root(folder)
    container = storage.buildah("from", "scratch")
    storage.buildah("add", "--quiet", container, folder, "/")
    storage.buildah("commit", "--quiet", container, DEBIAN)
    storage.buildah("rm", container)


def build_app(storage: ContainerStorage) -> None:
    """The image of the app, by its own Containerfile."""
    storage.build(HOME / "hosting" / "Containerfile", APP, HOME)


def build_caddy(storage: ContainerStorage, folder: Path) -> None:
    """Debian's Caddy under the name of the official image."""
    (folder / "Containerfile").write_text(CADDY_FILE)
    storage.build(folder / "Containerfile", CADDY, folder)


def build_postgres(storage: ContainerStorage, folder: Path) -> None:
    """Debian's PostgreSQL under the name of the official image."""
    (folder / "Containerfile").write_text(POSTGRES_FILE)
    (folder / "entrypoint").write_text(POSTGRES_ENTRYPOINT)
    storage.build(folder / "Containerfile", POSTGRES, folder)
