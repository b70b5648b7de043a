"""What `workshop serve --processes` tells each process that it starts, in an environment variable. No setting."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

APP = Path(__file__).resolve().parents[2] / "workshop_app.py"  # what Streamlit runs
VARIABLE = "WORKSHOP_SUPERVISED"


@dataclass(frozen=True, slots=True)
class Supervised:
    """`host` ("" for all) and `port` are those of the proxy in front; one process prints them, once.

    That one, which `prints_address`, also makes the word with which the first passcode is set.
    """

    host: str
    port: int
    prints_address: bool

    def variable(self) -> dict[str, str]:
        """For the environment of a process."""
        return {VARIABLE: json.dumps(asdict(self))}


def supervised(environment: Mapping[str, str] = os.environ) -> Supervised | None:
    """What this process was told; None for one that was started alone."""
    value = environment.get(VARIABLE)
    return Supervised(**json.loads(value)) if value else None


def prints_address() -> bool:
    """Whether this process prints the address, and the word of a first start: every one that was started alone does."""
    group = supervised()
    return group is None or group.prints_address
