"""Podman and Buildah with images, containers, volumes and networks apart from those of the machine.

They are given no more open files and processes than this process may have, since raising a limit needs a capability
that root does not have everywhere; runc works with both versions of cgroups; no systemd is needed.
"""

import os
import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.hosting.serving import run

PATIENCE = 120.0  # seconds until a command about containers hangs
MOST = 20_000  # open files, and processes of a user, where this process may have more
STORAGE = """
[storage]
driver = "overlay"
graphroot = "{folder}/images"
runroot = "{folder}/run"
"""
CONTAINERS = """
[containers]
default_ulimits = ["nofile={files}:{files}", "nproc={processes}:{processes}"]
log_driver = "k8s-file"

[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
lock_type = "file"
runtime = "runc"
tmp_dir = "{folder}/run/libpod"

[network]
network_backend = "netavark"
network_config_dir = "{folder}/networks"
"""


class ContainerStorage:
    """A folder with all of it; `environment` is that of commands which are to use it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "storage.conf").write_text(STORAGE.format(folder=folder))
        files, processes = (allowed(limit) for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC))
        (folder / "containers.conf").write_text(
            CONTAINERS.format(folder=folder, files=files, processes=processes)
        )  # fmt: skip
        self.environment = {
            **os.environ,
            "CONTAINERS_STORAGE_CONF": str(folder / "storage.conf"),
            "CONTAINERS_CONF": str(folder / "containers.conf"),
        }
        if not Path("/run/systemd/system").is_dir():
            self.environment["DISABLE_HC_SYSTEMD"] = "true"  # a timer of systemd would repeat each health check

    def podman(self, *arguments: str | Path) -> str:
        """Run a command of Podman to its end; gives its output without the last end of line."""
        return run("podman", *arguments, environment=self.environment, timeout=PATIENCE).rstrip("\n")

    def buildah(self, *arguments: str | Path) -> str:
        """Run a command of Buildah to its end; gives its output without the last end of line."""
        return run("buildah", *arguments, environment=self.environment).rstrip("\n")

    def build(self, containerfile: Path, tag: str, context: Path) -> None:
        """Build an image in a chroot, from images that are here already; its steps reach the network of the machine."""
        self.buildah(
            "build", "--isolation", "chroot", "--network", "host", "--pull=never", "--format", "docker",
            "--file", containerfile, "--tag", tag, context,
        )  # fmt: skip

    def remove_containers(self) -> None:
        """Remove all containers, with their volumes and networks."""
        while found := self.podman("ps", "--all", "--quiet").split():
            # One after the other: with --all Podman may begin with one that others depend on, and refuse.
            self.podman("rm", "--force", "--depend", "--time", "0", found[0])
        self.podman("volume", "prune", "--force")
        self.podman("network", "prune", "--force")

    def remove_everything(self) -> None:
        """Remove containers and images, and leave nothing mounted."""
        self.remove_containers()
        self.buildah("rm", "--all")
        self.podman("rmi", "--all", "--force")
        mounted = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines()]
        for path in sorted(mounted, reverse=True):
            if path.startswith(f"{self.folder}/"):
                run("umount", path)


def allowed(limit: int) -> int:
    """How much of a resource every container may have: as much as this process, within reason."""
    hard = resource.getrlimit(limit)[1]
    return MOST if hard == resource.RLIM_INFINITY else min(hard, MOST)


@contextmanager
def container_storage() -> Iterator[ContainerStorage]:
    """A storage that is gone afterwards. Raises AssertionError for who is not root."""
    assert os.geteuid() == 0, "containers of these tests need root: sudo make test-hosting"
    # A short name: paths of sockets in it may have a hundred characters or so.
    folder = Path(tempfile.mkdtemp(prefix="workshop-", dir="/var/tmp"))
    storage = ContainerStorage(folder)
    try:
        yield storage
    finally:
        storage.remove_everything()
        shutil.rmtree(folder)
