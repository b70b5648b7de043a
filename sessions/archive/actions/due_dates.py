"""Reading a date from what somebody typed as the moment by which an action is done, in Dutch and English.

A period counts until its end: "maart" is the last day of March. Without a year it is the first such date on or after
the day on which it was written.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from sessions.model.months import months_later
from sessions.model.text_normalisation import folded

_MONTH = (
    "(?P<month>jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may(?! be)|juni|june|jun|juli"
    "|july|jul|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# By the first three letters.
_MONTHS = {
    "jan": 1, "feb": 2, "maa": 3, "mrt": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_SEASON = "(?P<season>winter|voorjaar|lente|spring|zomer|summer|najaar|herfst|autumn)"
_FIRST_MONTHS = {
    "win": 12, "voo": 3, "len": 3, "spr": 3, "zom": 6, "sum": 6, "naj": 9, "her": 9, "aut": 9,
}  # fmt: skip
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:e|st|nd|rd|th|ste|de)?", r"(?P<year>20\d\d)"
_COUNTS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_COUNTS_EN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for words in (_COUNTS, _COUNTS_EN) for number, word in enumerate(words, 1)} | {"a": 1}
_UNIT = r"(?P<unit>dag(?:en)?|days?|we(?:ek|ken|eks)|maand(?:en)?|months?|jaar|years?)"
_PERIOD = r"(?P<unit>week|maand|month|kwartaal|quarter|jaar|year)"
_PART = "(?P<part>begin|start|half|medio|mid|eind|end)"
_FROM = re.compile(r"\b(?:vanaf|from|sinds|since|na|after)\b")  # when something begins, not when it is done
Match = re.Match[str]


def due_date(text: str, written: date) -> date | None:
    """The day on which something is due that was `written` on a day; None when the text names none."""
    plain = folded(text)
    if _FROM.search(plain):
        return None
    for pattern, read in _FORMS:
        if match := pattern.search(plain):
            with suppress(ValueError, OverflowError):  # no such date, as 31 February
                return read(match, written)
    return None


def _numeric(match: Match, written: date) -> date:
    year = match["year"]
    return date(int(year) + (2000 if len(year) == 2 else 0), int(match["month"]), int(match["day"]))


def _day_of_month(match: Match, written: date) -> date:
    month, day = _MONTHS[match["month"][:3]], int(match["day"])
    if match["year"]:
        return date(int(match["year"]), month, day)
    this_year = date(written.year, month, day)
    return this_year if this_year >= written else date(written.year + 1, month, day)


def _whole_month(match: Match, written: date) -> date:
    month = _MONTHS[match["month"][:3]]
    year = int(match["year"]) if match["year"] else written.year + (month < written.month)
    part = {"begin": 10, "start": 10, "half": 15, "medio": 15, "mid": 15}.get(match["part"] or "")
    return date(year, month, part) if part else _month_end(year, month)


def _after(match: Match, written: date) -> date:
    count = _NUMBERS.get(match["count"]) or int(match["count"])
    unit = match["unit"][0]
    if unit == "d":
        return written + timedelta(days=count)
    if unit == "w":
        return written + timedelta(weeks=count)
    return months_later(written, count * (1 if unit == "m" else 12))


def _period_end(match: Match, written: date) -> date:
    later = int(match["which"] in {"volgende", "volgend", "next", "komende", "komend"})
    unit = match["unit"][0]
    if unit == "w":
        return written + timedelta(days=6 - written.weekday() + 7 * later)
    if unit == "m":
        month = months_later(written.replace(day=1), later)
        return _month_end(month.year, month.month)
    if unit in "kq":
        month = months_later(date(written.year, (written.month - 1) // 3 * 3 + 1, 1), 3 * later + 2)
        return _month_end(month.year, month.month)
    return date(written.year + later, 12, 31)


def _quarter(match: Match, written: date) -> date:
    month = 3 * int(match["quarter"])
    year = int(match["year"]) if match["year"] else written.year + (month < written.month)
    return _month_end(year, month)


def _before_season(match: Match, written: date) -> date:
    begins = date(written.year, _FIRST_MONTHS[match["season"][:3]], 21)
    return begins if begins >= written else months_later(begins, 12)


def _season_end(match: Match, written: date) -> date:
    """The last day of the season that is going on, or of the next one."""
    ends = months_later(date(written.year - 1, _FIRST_MONTHS[match["season"][:3]], 21), 3) - timedelta(days=1)
    return next(day for years in range(3) if (day := months_later(ends, 12 * years)) >= written)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _tomorrow(match: Match, written: date) -> date:
    return written + timedelta(days=1)


_Read = Callable[[Match, date], date]
_COUNT_WORDS = "|".join(_NUMBERS)
_ARTICLES = "(?: (?:de|het|the|dit|deze|this|volgende|next))"
_FORMS: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b"), _numeric),
    (re.compile(r"\b(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>20\d\d|\d\d)\b"), _numeric),
    (re.compile(rf"\b{_DAY} (?:of )?{_MONTH}\b\.?(?: {_YEAR})?"), _day_of_month),
    (re.compile(rf"\b{_MONTH}\.? {_DAY}\b(?:,? {_YEAR})?"), _day_of_month),
    (re.compile(rf"\b(?:over|binnen|in|within) (?P<count>\d{{1,3}}|{_COUNT_WORDS}) {_UNIT}\b"), _after),
    (re.compile(r"\bq(?P<quarter>[1-4])\b(?: (?P<year>20\d\d))?"), _quarter),
    (re.compile(rf"\b(?P<which>volgende?|next|komende?|deze|dit|this) {_PERIOD}\b"), _period_end),
    (re.compile(rf"\b(?:voor|before|tegen){_ARTICLES}? {_SEASON}\b"), _before_season),
    (re.compile(rf"\b{_SEASON}\b"), _season_end),
    (re.compile(rf"(?:\b{_PART}(?: of|-)? ?)?\b{_MONTH}\b\.?(?: {_YEAR})?"), _whole_month),
    (re.compile(r"\b(?:morgen|tomorrow)\b"), _tomorrow),
)
