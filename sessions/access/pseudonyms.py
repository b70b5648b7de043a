"""Pseudonyms: names of participants outside the store. Their numbers, the same in all rounds, never leave it."""

import hmac
import json
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from sessions.model.records import RoundKey

# What a name is for: a place in a chart or a card; a place in the chart of what moved since the round before; a text in
# the console's queue; the key of an answer on its own phone.
Use = Literal["chart", "shift", "console", "phone"]


def pseudonym(salt: str, use: Use, key: RoundKey, participant: int) -> str:
    """The name of a participant in one round, for one use only: nobody can be followed from one to another by it.

    `salt` is the secret of the session.
    """
    return pseudonyms_in(salt, use, key)(participant)


@lru_cache(maxsize=256)
def pseudonyms_in(salt: str, use: Use, key: RoundKey) -> Callable[[int], str]:
    """Gives the `pseudonym` of any participant in this round; what is the same for all of them is hashed once."""
    beginning = json.dumps([use, *key]).removesuffix("]")
    hashed = hmac.new(salt.encode(), f"{beginning}, ".encode(), "sha256")

    def name(participant: int) -> str:
        whole = hashed.copy()
        whole.update(f"{participant}]".encode())
        return whole.hexdigest()[:12]

    return name
