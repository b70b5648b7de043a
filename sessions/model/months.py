"""Counting in months, which differ in length."""

from calendar import monthrange
from datetime import date


def months_later(day: date, months: int) -> date:
    """The date so many months later, or the last day of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
