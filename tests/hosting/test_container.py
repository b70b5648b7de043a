"""The container image: built by its file, it runs as a user without rights on a root file system that is read-only.

The base image is made from Debian's packages with debootstrap, since no registry of images need be reachable. What this
machine needs to reach its mirrors is put into it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.debian import make_root
from tests.hosting.serving import free_port, run, serving

pytestmark = pytest.mark.hosting
BASE = "docker.io/library/debian:12-slim"
# In a mount namespace of its own: the image read-only, with an empty /tmp and a volume that its user may write to.
RUN = """
mount --bind "$1" "$1" && mount --options remount,ro,bind "$1"
mount --types tmpfs tmpfs "$1/tmp"
mount --types tmpfs --options uid=10001,gid=10001,mode=700 tmpfs "$1/data"
mount --types proc proc "$1/proc"
mount --rbind /dev "$1/dev"
exec chroot --userspec=10001:10001 "$1" /usr/bin/env -i PATH=/opt/workshop/bin:/usr/bin:/bin HOME=/data \
    PYTHONDONTWRITEBYTECODE=1 WORKSHOP_DATA=/data/workshop.db WORKSHOP_LOG=json workshop serve --port "$2"
"""


@pytest.fixture(scope="session")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The root file system of the built image."""
    assert os.geteuid() == 0, "building an image in a chroot needs root: sudo make test-hosting"
    make_base(tmp_path_factory.mktemp("base") / "root")
    run("buildah", "build", "--isolation", "chroot", "--network", "host", "--pull=never", "--format", "docker",
        "--file", "hosting/Containerfile", "--tag", "workshop-test", ".")  # fmt: skip
    container = run("buildah", "from", "--pull=never", "localhost/workshop-test").strip()
    yield Path(run("buildah", "mount", container).strip())
    run("buildah", "rm", container)
    run("buildah", "rmi", "localhost/workshop-test")


def make_base(root: Path) -> None:
    """An image of a small Debian, under the name that the Containerfile begins with."""
    make_root(root)
    container = run("buildah", "from", "scratch").strip()
    run("buildah", "add", "--quiet", container, root, "/")
    run("buildah", "commit", "--quiet", container, BASE)
    run("buildah", "rm", container)


def test_it_serves_without_rights_on_a_read_only_root(image: Path) -> None:
    port = free_port()
    with serving(["unshare", "--mount", "sh", "-c", RUN, "run", str(image), str(port)], port):
        owners = {
            path.stat().st_uid
            for path in Path("/proc").glob("[0-9]*")
            if b"workshop_app.py\0--server.port\0%d\0" % port in command_line(path)
        }
    assert owners == {10001}
    assert (image / "data").stat().st_mode & 0o777 == 0o700


def command_line(process: Path) -> bytes:
    try:
        return (process / "cmdline").read_bytes()
    except OSError:  # it has ended
        return b""
