"""The bundled typeface is there, complete, and the one on screen."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont
from matplotlib import font_manager
from PySide6.QtGui import QFontInfo, QFontMetrics

from companion.ui import fonts, theme

NEEDED = "AaĄąŁłŻżÑñÇçĐđƠơẢạẾếỰựΩωЖж0123456789·–—…±≥≤−×µ²✓"


@pytest.mark.parametrize("path", fonts.files(), ids=lambda p: p.stem)
def test_each_weight_covers_what_families_write(path):
    known = TTFont(path).getBestCmap()
    assert not [sign for sign in NEEDED if ord(sign) not in known]


@pytest.mark.parametrize("path", fonts.files(), ids=lambda p: p.stem)
def test_figures_are_of_one_width_so_that_columns_align(path):
    font = TTFont(path)
    names = font.getBestCmap()
    assert len({font["hmtx"][names[ord(figure)]][0] for figure in "0123456789"}) == 1


def test_the_files_are_licensed_and_small():
    folder = fonts.files()[0].parent
    assert "SIL Open Font License" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in fonts.files()) < 1_500_000


@pytest.mark.parametrize("role", ["small", "body", "title", "figure"])
def test_qt_shows_it_and_not_a_stand_in(look, role):
    assert QFontInfo(theme.current().font(role)).family() == fonts.FAMILY


def test_semibold_is_a_cut_of_its_own(look):
    plain = QFontMetrics(theme.current().font())
    strong = QFontMetrics(theme.current().font(strong=True))
    assert strong.horizontalAdvance("Given to Mila") > plain.horizontalAdvance("Given to Mila")


def test_one_l_and_i_cannot_be_mistaken(look):
    metrics = QFontMetrics(theme.current().font())
    assert len({metrics.boundingRect(sign).width() for sign in "1lI"}) == 3


def test_charts_find_the_same_typeface():
    names = {font_manager.get_font(str(path)).family_name for path in fonts.files()}
    assert fonts.FAMILY in names
