"""The images of all tests of containers, each built once."""

from collections.abc import Iterator

import pytest

from tests.hosting.containers import images
from tests.hosting.containers.container_storage import ContainerStorage, container_storage


@pytest.fixture(scope="session")
def app_storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContainerStorage]:
    """A storage that holds a small Debian and the app."""
    with container_storage() as storage:
        images.make_debian(storage, tmp_path_factory.mktemp("debian") / "root")
        images.build_app(storage)
        yield storage
