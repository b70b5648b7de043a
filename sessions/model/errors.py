"""The one error type of the domain: something was refused, and nothing has changed.

A refusal carries the key of a sentence in `sessions/locale`, so that every screen can say it in the reader's language.
"""


class Refusal(Exception):  # noqa: N818 - in the words of the house this is a refusal, not an error
    """A request that was refused; `key` names the sentence, `values` fills it in. Nothing has been changed."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return f"{self.key} {self.values}" if self.values else self.key
