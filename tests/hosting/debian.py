"""A small Debian in a folder, made from Debian's packages; it reaches its mirrors as this machine does."""

from pathlib import Path

from tests.hosting.serving import run

OF_THIS_MACHINE = (Path("/etc/apt/apt.conf.d"), Path("/etc/pip.conf"), Path("/etc/ssl/certs"))


def make_root(root: Path, *packages: str) -> None:
    """Make the root file system of a Debian 12, with these packages besides, in a folder that is not there yet."""
    run("debootstrap", "--variant=minbase", f"--include={','.join(['ca-certificates', *packages])}", "bookworm", root)
    for own in OF_THIS_MACHINE:
        if own.exists():
            run("cp", "--recursive", own, root / own.parent.relative_to("/"))
