"""One file on its way through the second step: what the merchant said of it, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from recsys_desktop.desktop.importing.fields import rematched

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Checked, Look
    from recsys_desktop.jobs.importing import ImportOptions
    from recsys_desktop.sales.joining import SalesFile
    from recsys_desktop.sales.spec import Question


@dataclass
class Matching:
    """A file, and what is known of it.

    Attributes:
        source: The file.
        options: What the merchant said.
        look: Its first rows, once they are known.
        checked: What an import would do; None until all of it is checked as the options say.
        asked: Questions that it raised, by code; they stay when they are answered.
    """

    source: SalesFile
    options: ImportOptions
    look: Look | None = None
    checked: Checked | None = None
    asked: dict[str, Question] = field(default_factory=dict)

    def found(self, checked: Checked) -> None:
        """Take what was read."""
        self.look, self.checked = checked.look, checked
        for question in checked.sales.questions:
            self.asked[question.code] = question

    def questions(self) -> tuple[Question, ...]:
        """Return the questions with the answers that hold now."""
        given = {"date-order": self.options.date_order or "",
                 "service-lines": "keep" if self.options.keep_service_lines else "leave out"}  # fmt: skip
        return tuple(replace(one, assumed=given.get(one.code) or one.assumed) for one in self.asked.values())

    def answer(self, code: str, answer: str) -> None:
        """Say how a question is answered."""
        if code == "date-order":
            self.say(date_order=answer)
        elif code == "service-lines":
            self.say(keep_service_lines=answer == "keep")

    def mean(self, header: str, meaning: str) -> None:
        """Give a column another meaning."""
        if self.look is not None:
            said = rematched(self.look.columns, header, meaning)
            self.say(mapping={**(self.options.mapping or {}), **said})

    def say(self, **changes: object) -> None:
        """Change what the merchant says; the file must be checked again."""
        self.options = replace(self.options, **changes)  # type: ignore[arg-type]
        self.checked = None
