"""Session codes, tokens and their hashes. They identify sessions and browsers, never a person."""

import hashlib
import re
import secrets
from collections.abc import Callable

from sessions.model.errors import Refusal

# No 0/O, 1/I/L: what is read from a projector and typed on a phone must not be mistaken.
CODE_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 6
RESERVED_CODES = frozenset({"ASSETS", "READYZ", "SHARED"})  # addresses of the app; no session has such a code
SETUP_WORD_LENGTH = 12  # 59 bits: it can't be guessed, and still be typed
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def new_token() -> str:
    """A fresh random token of 43 characters (256 bits) for one browser."""
    return secrets.token_urlsafe(32)


def is_token(text: str | None) -> bool:
    """Whether this has the form of a token that we gave out."""
    return text is not None and _TOKEN.fullmatch(text) is not None


def holder(token: str, scope: str) -> str:
    """The hash under which the database knows a token within one scope, and in no other."""
    return hashlib.sha256(f"{scope}:{token}".encode()).hexdigest()


def link_hash(secret: str) -> str:
    """The hash under which the database knows a facilitator's link."""
    return holder(secret, "link")


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """A session code of six characters that can't be mistaken for one another, and that is no address of the app."""
    while True:
        code = "".join(choose(CODE_CHARACTERS) for _ in range(CODE_LENGTH))
        if code not in RESERVED_CODES:
            return code


def new_setup_word(secret: str | None = None) -> str:
    """A word that the terminal shows, in groups that are easy to type: `K7P2-QXRM-4T9W`. Of a secret the same."""
    key = secret.encode()[:64] if secret else secrets.token_bytes(32)
    number = int.from_bytes(hashlib.blake2b(b"setup word", key=key).digest(), "big")  # 512 bits: evenly spread
    base = len(CODE_CHARACTERS)
    characters = "".join(CODE_CHARACTERS[number // base**place % base] for place in range(SETUP_WORD_LENGTH))
    return "-".join(characters[start : start + 4] for start in range(0, SETUP_WORD_LENGTH, 4))


def setup_word_hash(typed: str) -> str:
    """The hash under which the database knows a setup word, however it was typed."""
    return holder(re.sub(r"[^0-9A-Za-z]", "", typed[:100]).upper(), "setup")


def read_code(text: str) -> str:
    """A code as somebody typed it: any case, with spaces, dots or dashes. Raises Refusal when it can't be a code."""
    linked = re.search(r"[?&]code=([^&#]*)", text[:500])
    code = re.sub(r"[^0-9A-Za-z]", "", linked[1] if linked else text[:100]).upper()
    if not code:
        raise Refusal("refused.code_empty")
    if len(code) != CODE_LENGTH or any(character not in CODE_CHARACTERS for character in code):
        raise Refusal("refused.code_malformed", length=CODE_LENGTH)
    return code
