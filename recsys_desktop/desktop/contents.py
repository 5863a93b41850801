"""Which pages there are, in the rail's order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

NAMES = ("overview", "import", "model", "customers", "products", "report", "export", "settings")
"""The pages' names, which are their icons' names, too."""


def title(name: str) -> str:
    """Return a page's name for people."""
    return {
        "overview": QCoreApplication.translate("OverviewPage", "Overview"),
        "import": QCoreApplication.translate("ImportPage", "Import"),
        "model": QCoreApplication.translate("ModelPage", "Model"),
        "customers": QCoreApplication.translate("CustomersPage", "Customers"),
        "products": QCoreApplication.translate("ProductsPage", "Products"),
        "report": QCoreApplication.translate("ReportPage", "Report"),
        "export": QCoreApplication.translate("ExportPage", "Export"),
        "settings": QCoreApplication.translate("SettingsPage", "Settings"),
    }[name]
