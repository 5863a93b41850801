"""Proves that the open shop is whole, and puts right what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role

if TYPE_CHECKING:
    from recsys_desktop.store.check import Finding


class CheckPanel(Panel):
    """A button, and what was found in sentences."""

    def __init__(self, commands: Commands) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Check"))
        self._upkeep = commands.upkeep
        self._upkeep.checked.connect(self._show)
        self.check_button = button(self.tr("Check this shop"))
        self.check_button.clicked.connect(self._check)
        self.repair_button = button(self.tr("Put right what can be"))
        self.repair_button.clicked.connect(self._repair)
        self.verdict = label("", wraps=True)
        self.findings = label("", "soft", wraps=True)
        self.box.addLayout(row(label(self.tr("Check"), "heading"), None, self.repair_button, self.check_button))
        self.box.addWidget(self.verdict)
        self.box.addWidget(self.findings)
        self.reset(open_now=False)

    def reset(self, *, open_now: bool) -> None:
        """Forget the last check, since the shop is another one.

        Args:
            open_now: Whether there is a shop to check.
        """
        set_role(self.verdict, "soft")
        self.verdict.setText(self.tr("Reads everything in the shop once, and tells whether all of it fits together."))
        self.findings.hide()
        self.repair_button.hide()
        self.check_button.setEnabled(open_now)

    @Slot()
    def _check(self) -> None:
        self._upkeep.check(repair=False)

    @Slot()
    def _repair(self) -> None:
        self._upkeep.check(repair=True)

    @Slot(object)
    def _show(self, findings: tuple[Finding, ...]) -> None:
        left = [finding for finding in findings if not finding.fixed]
        if not findings:
            role, verdict = "good", self.tr("✓ The shop is whole.")
        elif not left:
            role, verdict = "good", self.tr("✓ Everything that was found is put right.")
        else:
            role = "bad"
            verdict = self.tr(
                "%Ln things are not as they should be.", "", len(left)
            )  # fmt: skip
        set_role(self.verdict, role)
        self.verdict.setText(verdict)
        self.findings.setText("\n".join(self._sentence(finding) for finding in findings))
        self.findings.setVisible(bool(findings))
        self.repair_button.setVisible(bool(left))

    def _sentence(self, finding: Finding) -> str:
        if finding.fixed:
            return self.tr("{sentence} Put right.").format(sentence=finding.message)
        return finding.message
