"""Following what other connections commit, whichever database it is."""

from abc import ABC, abstractmethod
from typing import NamedTuple


class Changed(NamedTuple):
    """What may have changed: sessions by their numbers; None for anything at all, rights included."""

    sessions: frozenset[int] | None


ANYTHING = Changed(None)


class ChangeFeed(ABC):
    """What other connections commit. For one event loop; `aclose` it at the end."""

    @abstractmethod
    async def next(self) -> Changed:
        """Wait until something may have changed since the last call; the first one returns at once.

        A change may be reported late, more than once, or together with others. Raises whatever the database raises.
        """

    @abstractmethod
    async def aclose(self) -> None:
        """Stop following."""
