"""The text of an information page, in paragraphs and lists."""

import re
from collections.abc import Sequence
from textwrap import shorten
from typing import Literal

WORTH_CUTTING = 80  # characters that are left for a text which is longer, or else it is left out
Block = tuple[Literal["paragraph", "list"], Sequence[str]]  # a paragraph has one text, a list one for each item


def blocks(text: str) -> list[Block]:
    """Blank lines part paragraphs; lines that begin with "- " are the items of a list."""
    parsed: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        parsed += _of_lines([line.strip() for line in paragraph.split("\n") if line.strip()])
    return parsed


def shortened(blocks: Sequence[Block], most: int) -> list[Block]:
    """The first blocks, as many as have about `most` characters together; the last text is cut between words."""
    shown: list[Block] = []
    for kind, texts in blocks:
        fitting: list[str] = []
        shown.append((kind, fitting))
        for text in texts:
            if len(text) > most < WORTH_CUTTING:
                return [block for block in shown if block[1]]
            fitting.append(shorten(text, most, placeholder=" …"))
            most -= len(text) + 40  # a new paragraph takes about half a line
    return shown


def _of_lines(lines: Sequence[str]) -> list[Block]:
    parsed: list[tuple[Literal["paragraph", "list"], list[str]]] = []
    for line in lines:
        if line.startswith("- "):
            if not parsed or parsed[-1][0] != "list":
                parsed.append(("list", []))
            parsed[-1][1].append(line[2:].strip())
        elif parsed and parsed[-1][0] == "paragraph":
            parsed[-1][1][0] += f" {line}"
        else:
            parsed.append(("paragraph", [line]))
    return list(parsed)
