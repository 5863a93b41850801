"""Words of Qt's own dialogs that Qt's translations lack, or have wrong, in some language of the program.

On Linux without a desktop's own dialogs Qt shows the ones it draws itself. Our catalogues are asked before Qt's
(``languages.use``), so what stands here is translated with the window's texts; Linguist's tools find the calls.
"""

from __future__ import annotations

from recsys_desktop.language import mark

QT_WORDS = {
    "QFileDialog": (
        mark("QFileDialog", "&Look in:"),
        mark("QFileDialog", "Files of &type:"),
        mark("QFileDialog", "Directory:"),
        mark("QFileDialog", "File &name:"),
        mark("QFileDialog", "Go to the parent directory"),
    ),
    "QFileSystemModel": (mark("QFileSystemModel", "Size"),),
    "QAbstractFileIconProvider": (
        mark("QAbstractFileIconProvider", "Drive"),
        mark("QAbstractFileIconProvider", "File"),
        mark("QAbstractFileIconProvider", "Folder"),
        mark("QAbstractFileIconProvider", "Shortcut"),
        mark("QAbstractFileIconProvider", "Unknown"),
    ),
    "QPrintDialog": (
        mark(
            "QPrintDialog",
            "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to "
            "define ranges and make sure ranges do not intersect with each other.",
        ),
        mark("QPrintDialog", "Duplex Settings Conflicts"),
        mark("QPrintDialog", "Invalid Pages Definition"),
        mark("QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?"),
    ),
    "QPrintPropertiesWidget": (
        mark("QPrintPropertiesWidget", "Advanced"),
        mark("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them."),
    ),
    "QPrintPropertiesDialog": (
        mark("QPrintPropertiesDialog", "Advanced Option Conflicts"),
        mark("QPrintPropertiesDialog", "Custom value for %1"),
        mark("QPrintPropertiesDialog", "Page Setup Conflicts"),
        mark("QPrintPropertiesDialog", "There are conflicts in page setup options. Do you want to fix them?"),
        mark("QPrintPropertiesDialog", "There are conflicts in some advanced options. Do you want to fix them?"),
    ),
    "QPrintSettingsOutput": (
        mark("QPrintSettingsOutput", "Double Sided Printing"),
        mark("QPrintSettingsOutput", "Long side binding"),
        mark("QPrintSettingsOutput", "Off"),
        mark("QPrintSettingsOutput", "Page &Set:"),
        mark("QPrintSettingsOutput", "Pages"),
        mark("QPrintSettingsOutput", "Short side binding"),
        mark(
            "QPrintSettingsOutput",
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a"
            " hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        ),
    ),
    "QPageSetupWidget": (
        mark("QPageSetupWidget", "Page &order:"),
        mark("QPageSetupWidget", "Pages &per sheet:"),
    ),
    "QCupsJobWidget": (
        mark("QCupsJobWidget", "&Billing information:"),
        mark("QCupsJobWidget", "&End:"),
        mark("QCupsJobWidget", "&Start:"),
        mark("QCupsJobWidget", "Job &priority:"),
        mark("QCupsJobWidget", "Scheduled &printing:"),
    ),
    "QCupsPrinterSupport": (
        mark("QCupsPrinterSupport", "Authentication Needed"),
        mark("QCupsPrinterSupport", "Authentication needed to use %1 on %2."),
        mark("QCupsPrinterSupport", "Authentication needed to use %1."),
        mark("QCupsPrinterSupport", "Password:"),
        mark("QCupsPrinterSupport", "Username:"),
    ),
}
"""Sources by context."""
