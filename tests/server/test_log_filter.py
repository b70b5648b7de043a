"""The log: what anybody sends comes out as one bounded, escaped line, and not too often."""

import io
import logging
import secrets
from collections.abc import Callable, Iterator

import pytest

from server.log_filter import BURST, DROPPED, EVERY, MAX_LENGTH, MAX_PLACES, RecordFactory, clean
from sessions.access import identity

Log = Callable[[], str]


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def factory(seconds: Seconds) -> Iterator[RecordFactory]:
    """The filter, in use for all loggers of this process while a test runs."""
    before = logging.getLogRecordFactory()
    factory = RecordFactory(logging.LogRecord, seconds)
    logging.setLogRecordFactory(factory)
    yield factory
    logging.setLogRecordFactory(before)


def logger_named(name: str) -> tuple[logging.Logger, io.StringIO]:
    """A logger with a handler of its own that somebody else made, and what that writes."""
    written = io.StringIO()
    logger = logging.Logger(name)
    handler = logging.StreamHandler(written)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    return logger, written


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("één zin – “goed”", "één zin – “goed”"),
        ("a\nERROR forged\r\n", "a\\nERROR forged\\r\\n"),
        ("\x1b[2J\x1b]0;x\x07", "\\x1b[2J\\x1b]0;x\\x07"),
        ("\u2028\u202e\u200b\x85\x00\x7f", "\\u2028\\u202e\\u200b\\x85\\x00\\x7f"),
        ("\ud800", "\\ud800"),
        ("from 192.0.2.7:5000 and 2001:db8::1", "from [address]:5000 and [address]"),
        ("::ffff:192.0.2.7 called", "[address] called"),
        ("at 14:03:12", "at 14:03:12"),
        ("fe80::1, fd00::5 and ::1.", "[address], [address] and [address]."),
        ("[::1]:5000 fe80::1%eth0 (FE80::ABCD)", "[[address]]:5000 [address] ([address])"),
        ("client=fd00:: ::ffff:1.2.3.4 64:ff9b::1.2.3.4", "client=[address] [address] [address]"),
        ("1:2:3:4:5:6:7:8 fd00:1:2::3:4", "[address] [address]"),
        (
            "std::vector abc::def_x cafe::test a :: b test.py::test 1::x",
            "std::vector abc::def_x cafe::test a :: b test.py::test 1::x",
        ),
        ("12:30 1:2 {1: 2} x[::2] y()[1::2]", "12:30 1:2 {1: 2} x[::2] y()[1::2]"),
        ("the word K7P2-QXRM-4T9W.", "the word […]."),
        ("/?word=K7P2-QXRM-4T9W&x=1 %3DK7P2-QXRM-4T9W", "/?word=[…]&x=1 %3D[…]"),
        ("ABCD-EFGH-JKMN 'k7p2-qxrm-4t9w' K7P2QXRM4T9W K7P2 QXRM 4T9W", "[…] '[…]' […] […]"),
        (
            "four-week-plan some text here HTTP GETS SENT text 2345 been",
            "four-week-plan some text here HTTP GETS SENT text 2345 been",
        ),
        ("2026-11-29 2026-1129-2026 K7P2-QXRM ABCDEF", "2026-11-29 2026-1129-2026 K7P2-QXRM ABCDEF"),
        ("x" * MAX_LENGTH, "x" * MAX_LENGTH),
        ("x" * (MAX_LENGTH + 1), "x" * (MAX_LENGTH - 1) + "…"),
        ("\n" * 10_000_000, ("\\n" * 250)[: MAX_LENGTH - 1] + "…"),
    ],
)
def test_a_text_of_anybody_is_one_line(text: str, line: str) -> None:
    assert clean(text) == line


def test_a_token_does_not_stand_in_the_log_and_a_long_name_does() -> None:
    assert clean(f"cookie workshop={identity.new_token()}; x") == "cookie workshop=[…]; x"
    assert clean("_a_function_whose_name_says_what_it_does") == "_a_function_whose_name_says_what_it_does"


@pytest.mark.parametrize(
    "secret",
    [
        "qWzkRbTnXvLpMdHsGfJcKyBwDtNrQxVzPmLkHgFdSzA",  # a token without a digit
        "q7wz3kr9btn2xv_lp5md8hs4gfj6cky1bwdt0nrqxvz",  # without a capital
        "qwzkrbtnxvlpmdhsgfjckybwdtnrqxvzpmlkhgfdsza",  # without either
        "QWZKRBTNXVLPMDHSGFJCKYBWDTNRQXVZPMLKHGFDSZA",
        "aXbRtYeLiMoNaPuSiTeVoWaZeBiCoDuF",  # a link's secret
        "9f86d081884c7d659a2feaa0",  # the proof for the next participant
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "6ba7b814-9dad-11d1-80b4-00c04fd430c8",  # a page of Streamlit's
    ],
)
def test_a_secret_without_a_digit_or_a_capital_does_not_stand_in_the_log_either(secret: str) -> None:
    assert clean(f"/open/{secret}, {secret}") == "/open/[…], […]"


def test_few_of_any_random_secrets_are_taken_for_words() -> None:
    kinds = ((secrets.token_urlsafe, 32), (secrets.token_urlsafe, 24), (secrets.token_hex, 12))
    made = [make(size) for make, size in kinds for _ in range(5000)]
    assert sum(clean(secret) != "[…]" for secret in made) <= 2


@pytest.mark.parametrize(
    "name",
    [
        *("test_a_page_of_another_site_reads_and_changes_nothing", "UnacceptableRequestErrorOfAConnection"),
        *("workshop-backup-2026-11-29-101010", "server.protocols.open_connections", "participants_of_one_session_2"),
        *("MAX_BYTES_OF_ONE_MESSAGE_BEFORE_JOINING", "aansprakelijkheidsverzekering", "/home/user/workshop/data"),
        *("een-organisatie-voor-samenwerking-in-de-regio", "=" * 40, "-" * 40, "_" * 40),
    ],
)
def test_names_of_any_length_stand_in_the_log(name: str) -> None:
    assert clean(name) == name


@pytest.mark.usefixtures("factory")
def test_values_are_escaped_wherever_they_stand_and_whoever_logs() -> None:
    logger, written = logger_named("streamlit.runtime.something")
    logger.warning("page %s of %r", "a\nb", {"k": "v\x1b"})
    logger.warning("wrong %s %s", "number of values")
    assert written.getvalue() == "WARNING page a\\nb of {'k': 'v\\x1b'}\nWARNING wrong %s %s\n"


@pytest.mark.usefixtures("factory")
def test_what_somebody_sent_has_no_traceback_and_a_fault_of_ours_has_a_short_one() -> None:
    for name, lines in (("streamlit.web.server.starlette", 2), ("uvicorn.error", 2), ("asyncio", 2), ("workshop", 4)):
        logger, written = logger_named(name)
        try:
            int("what\nsomebody typed")
        except ValueError:
            logger.exception("failed")
        said = written.getvalue()
        assert "Traceback" not in said
        assert len(said.splitlines()) <= lines
        assert ("somebody typed" in said) is (name == "workshop")
        assert "test_log_filter.py" in said, "whoever runs this can see where it went wrong"


def test_a_loop_of_lines_from_one_place_is_cut_and_other_places_are_not(
    factory: RecordFactory, seconds: Seconds
) -> None:
    logger, written = logger_named("uvicorn.error")
    for _ in range(10_000):
        logger.warning("Invalid HTTP request received.")
    assert written.getvalue().count("\n") == BURST
    logger.error("another place")
    assert written.getvalue().endswith("ERROR another place\n")
    seconds.now += EVERY
    for _ in range(2):
        logger.handle(factory("uvicorn.error", logging.WARNING, "elsewhere.py", 1, "x", (), None))
    assert written.getvalue().count("x\n") == 2


def test_a_line_after_a_pause_says_how_many_were_left_out(factory: RecordFactory, seconds: Seconds) -> None:
    def line() -> logging.LogRecord:
        return factory("uvicorn.error", logging.WARNING, "file.py", 1, "bad", (), None)

    assert [line().levelno for _ in range(BURST + 5)] == [logging.WARNING] * BURST + [DROPPED] * 5
    seconds.now += EVERY
    assert line().getMessage() == "bad (and 5 more like this)"


def test_what_it_remembers_is_bounded(factory: RecordFactory) -> None:
    for number in range(MAX_PLACES * 2):
        factory("x", logging.WARNING, f"file{number}.py", number, "x", (), None)
    assert len(factory._places) == MAX_PLACES
