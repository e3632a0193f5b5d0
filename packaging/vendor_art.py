"""Fetches the third-party art (Lucide icons, IBM Plex Sans) at pinned versions into resources/.

Run it after changing a version or the list of icons: ``python packaging/vendor_art.py``.
It needs ``npm`` and ``fonttools``; the program itself needs neither.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

from companion.ui.theme.palettes import PALETTES, Role

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ICON_PACKAGE = "lucide-static@1.62.0"
FONT_PACKAGE = "@ibm/plex-sans@1.1.0"
FONT_WEIGHTS = ("Regular", "SemiBold", "Bold")
SHEET_ART: dict[str, Role] = {
    "check": "on_accent",
    "calendar": "text_muted",
    "chevron-down": "text_muted",
    "chevron-left": "text",
    "chevron-right": "text",
}
ICON_NAMES = """
    activity alarm-clock archive arrow-left arrow-right baby ban bell bell-off bone book-open box
    boxes brain cake calendar calendar-check calendar-days camera chart-line chart-spline check
    chevron-down chevron-left chevron-right chevron-up circle circle-alert circle-check
    circle-dashed circle-minus circle-question-mark circle-slash clock cloud-off contrast copy
    download droplet droplets ellipsis external-link eye eye-off file-down file-text filter flag
    flask-conical folder folder-open grip-vertical hand hard-drive heart-pulse history house image
    info key-round keyboard languages link list-checks lock lock-open log-out luggage map-pin
    medal message-circle messages-square milestone minus monitor moon notebook-pen package pencil
    person-standing phone phone-call pill plane plus power printer qr-code redo-2 refresh-cw
    refrigerator rotate-ccw ruler save scale scan-barcode search settings shield shield-check
    sliders-horizontal snowflake sprout square square-check star stethoscope sticky-note sun
    sun-moon syringe table tag thermometer thermometer-snowflake timer trash-2 trending-up
    triangle-alert trophy type undo-2 upload user user-plus users weight wifi-off x zap
"""


def unpack(package: str, into: Path) -> Path:
    """Return the unpacked folder of one npm package, fetched by npm itself."""
    done = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=into, check=True, capture_output=True, text=True
    )
    archive = into / done.stdout.split()[-1]
    target = into / archive.stem
    with tarfile.open(archive) as tar:
        tar.extractall(target, filter="data")
    return target / "package"


def copy_icons(package: Path) -> None:
    """Copy the named icons and their licence, unchanged."""
    folder = RESOURCES / "icons"
    for stale in folder.glob("*.svg"):
        stale.unlink()
    for name in ICON_NAMES.split():
        shutil.copyfile(package / "icons" / f"{name}.svg", folder / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", folder / "LICENSE")


def unwrap_fonts(package: Path) -> None:
    """Unpack the WOFF containers into plain TrueType; the glyphs and tables stay as published."""
    folder = RESOURCES / "fonts"
    for weight in FONT_WEIGHTS:
        stem = f"IBMPlexSans-{weight}"
        wrapped = (package / "fonts" / "complete" / "woff" / f"{stem}.woff").read_bytes()
        font = TTFont(io.BytesIO(wrapped), recalcTimestamp=False)
        font.flavor = None
        font.save(folder / f"{stem}.ttf")
    shutil.copyfile(package / "LICENSE.txt", folder / "LICENSE")


def tint_sheet_art() -> None:
    """Write the few icons the style sheet shows, once per theme: it cannot recolour by itself."""
    for palette in PALETTES.values():
        folder = RESOURCES / "theme" / palette.name
        folder.mkdir(exist_ok=True)
        for name, role in SHEET_ART.items():
            drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            tinted = drawing.replace("currentColor", palette.role(role))
            (folder / f"{name}.svg").write_text(tinted, encoding="utf-8")


def main() -> None:
    """Fetch both packages and refresh the icons, the fonts and the style sheet's pictures."""
    with tempfile.TemporaryDirectory() as scratch:
        copy_icons(unpack(ICON_PACKAGE, Path(scratch)))
        unwrap_fonts(unpack(FONT_PACKAGE, Path(scratch)))
    tint_sheet_art()
    print(f"{len(ICON_NAMES.split())} icons and {len(FONT_WEIGHTS)} font files are up to date.")


if __name__ == "__main__":
    main()
