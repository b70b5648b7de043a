"""A store within one transaction of another one."""

import pytest

from sessions.store import SqliteStore
from sessions.store.database.enclosing_transaction import enclosing
from sessions.store.rights import set_setting, setting


def test_what_is_written_is_seen_inside_at_once_and_outside_at_the_end(store: SqliteStore) -> None:
    with enclosing(store) as enclosed:
        with enclosed.writing() as db:
            set_setting(db, "a", "1")
        with enclosed.reading() as db:
            assert setting(db, "a") == "1"
        with store.reading() as db:
            assert setting(db, "a") is None
    with store.reading() as db:
        assert setting(db, "a") == "1"


def test_a_write_that_fails_is_undone_alone(store: SqliteStore) -> None:
    with enclosing(store) as enclosed:
        with enclosed.writing() as db:
            set_setting(db, "a", "1")
        with pytest.raises(KeyError), enclosed.writing() as db:
            set_setting(db, "b", "2")
            raise KeyError
    with store.reading() as db:
        assert (setting(db, "a"), setting(db, "b")) == ("1", None)


def test_after_an_error_in_the_block_nothing_was_written(store: SqliteStore) -> None:
    with pytest.raises(KeyError), enclosing(store) as enclosed:
        with enclosed.writing() as db:
            set_setting(db, "a", "1")
        raise KeyError
    with store.reading() as db:
        assert setting(db, "a") is None
