"""Texts as they are kept, whoever wrote them: without what nobody can see."""

import re
import unicodedata

KEPT = frozenset("\n\u200c\u200d")  # line breaks, and the joiners that scripts and emoji are made with
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and symbols that are drawn as nothing


def tidy(text: str) -> str:
    """A text as it is kept: one Unicode form, no unseen signs, no blanks around it; empty if nothing can be seen."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = "".join(sign for sign in text if sign in KEPT or unicodedata.category(sign) not in UNSEEN).strip()
    kept = re.sub(r"\n{3,}", "\n\n", kept)
    return kept if can_be_seen(kept) else ""


def can_be_seen(text: str) -> bool:
    """Whether anything of a text can be seen."""
    return any(unicodedata.category(sign)[0] not in "CZM" and sign not in BLANK for sign in text)
