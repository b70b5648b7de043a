"""Which uploaded files are let go of: the oldest of a browser, and the oldest of all; never the one that just came."""

import pytest
from streamlit.runtime import Runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from server import streamlit_compat, uploads
from server.uploads import MOST_BYTES, MOST_PER_HOLDER, HeldFiles


class OneManager:
    """What a running server has of Streamlit's runtime: its uploaded files."""

    def __init__(self) -> None:
        self.uploaded_file_mgr = MemoryUploadedFileManager("/upload")


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> MemoryUploadedFileManager:
    """Streamlit's own store of uploaded files, without a server around it."""
    runtime = OneManager()
    monkeypatch.setattr(Runtime, "exists", lambda: True)
    monkeypatch.setattr(Runtime, "instance", lambda: runtime)
    return runtime.uploaded_file_mgr


def bring(files: MemoryUploadedFileManager, held: HeldFiles, holder: str, page: str, name: str, size: int = 10) -> None:
    """An upload, as Streamlit stores it and as the middleware notes it."""
    files.add_file(page, UploadedFileRec(name, name, "", b"x" * size))
    held.add(holder, page, name)


def names(files: MemoryUploadedFileManager) -> list[str]:
    """The files that are held."""
    return sorted(name for _, name in streamlit_compat.uploaded_files())


def test_a_browser_holds_its_latest_files_however_many_pages_it_has(files: MemoryUploadedFileManager) -> None:
    held = HeldFiles()
    bring(files, held, "ben", "p", "of ben")
    for number in range(10):
        bring(files, held, "dee", f"page {number}", f"{number}")
    assert names(files) == [*(str(number) for number in range(10 - MOST_PER_HOLDER, 10)), "of ben"]


def test_all_browsers_together_hold_no_more_than_the_limit(files: MemoryUploadedFileManager) -> None:
    held, size = HeldFiles(), MOST_BYTES // 6
    for number in range(20):
        bring(files, held, f"somebody {number}", "p", f"{number:02}", size)
    assert names(files) == [f"{number:02}" for number in range(14, 20)]
    bring(files, held, "a file that is larger than all of it", "p", "large", MOST_BYTES + 1)
    assert names(files) == ["large"]


def test_a_file_that_was_read_goes_at_once_and_one_that_has_gone_changes_nothing(
    files: MemoryUploadedFileManager,
) -> None:
    held = HeldFiles()
    bring(files, held, "dee", "p", "a")
    bring(files, held, "dee", "p", "b")
    uploads.release("a")
    uploads.release("a")
    assert names(files) == ["b"]
    files.remove_session_files("p")
    bring(files, held, "dee", "q", "c")
    held.add("dee", "q", "never stored")
    assert names(files) == ["c"]
