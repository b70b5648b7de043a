"""The container image: built by its file, it runs as a user without rights on a root file system that is read-only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.containers.container_storage import ContainerStorage
from tests.hosting.containers.images import APP
from tests.hosting.serving import free_port, serving

pytestmark = pytest.mark.hosting
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


@pytest.fixture
def image(app_storage: ContainerStorage) -> Iterator[Path]:
    """The root file system of the built image."""
    container = app_storage.buildah("from", "--pull=never", APP)
    yield Path(app_storage.buildah("mount", container))
    app_storage.buildah("rm", container)


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
