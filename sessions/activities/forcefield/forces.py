"""The forces of a force field, and what a group thinks of each."""

from dataclasses import dataclass, field

from sessions.locale import Texts
from sessions.model.key_figures import Label
from sessions.model.programme import Text

STRONG, WEAK = 4, 2  # medians from 1 to 5 that count as strong (or ours), and as weak (or not ours)


@dataclass(frozen=True)
class Force:
    """Something that helps (`driving`) or holds back; somebody `added` it, or it stands in the programme."""

    id: str
    text: Text | Label
    driving: bool
    added: bool = field(default=False, kw_only=True)

    def in_language(self, texts: Texts) -> str:
        """Its text."""
        return self.text.in_language(texts.language)

    def with_arrow(self, texts: Texts) -> str:
        """Its text, with an arrow that shows which way it pushes."""
        return f"{'→' if self.driving else '←'} {self.in_language(texts)}"


@dataclass(frozen=True)
class RatedForce(Force):
    """A force with what the group thinks of it; a median is None as long as too few people rated it."""

    strength: float | None
    influence: float | None
    count: int
    divided: bool

    @property
    def ours(self) -> bool:
        """Whether it is strong and in our hands."""
        return (self.strength or 0) >= STRONG and (self.influence or 0) >= STRONG
