"""The summary as a web page with headings, lists and tables: for readers that speak pages.

A PDF of Qt's carries no tags, so a screen reader meets a heap of words; this page says what
is a heading, a table or a figure. It is one file, needs no network and runs no script.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from companion.ui.printing.paper_size import UNITS_PER_POINT, pt
from companion.ui.printing.summary.document import SummaryWish, summary_words
from companion.ui.printing.summary.parts import (
    Beside,
    Cell,
    Drawing,
    Facts,
    KeyTable,
    Numbered,
    Part,
    Prose,
    Section,
    Table,
)
from companion.ui.text import locale, right_to_left, translate

_WIDE_PT: Final = 520.0
_HALF_PT: Final = 255.0
_LOOK: Final = """
body{font:16px/1.45 'IBM Plex Sans',system-ui,sans-serif;color:#111;max-width:60rem;margin:2rem
auto;padding:0 1rem}h1{margin:0}h2{border-top:1px solid #8c8c8c;padding-top:.5rem;font-size:1.1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.25rem .5rem;border-bottom:
1px solid #c8c8c8;vertical-align:top}th{background:#f0f0f0}dt{color:#4a4a4a}dd{margin:0 0 .4rem}
dl{columns:2}figure{margin:.5rem 0}img{max-width:100%}small,.quiet,footer{color:#4a4a4a}
.figure{font-size:1.35rem;font-weight:600}
"""


def summary_page(wish: SummaryWish, initials: str) -> str:
    """Return the summary as one HTML document in the language spoken here and now."""
    words = summary_words(wish)
    title = f"{initials} {wish.summary.period.first.isoformat()}"
    head = (
        f"<h1>{escape(words.name)}</h1><p>{escape(words.line)}</p><p>{escape(words.team)}</p>"
        f"<p><strong>{escape(words.title)}</strong><br>{escape(words.visit)}<br>"
        f"{escape(words.period)}</p>"
    )
    body = "".join(_section(section) for section in words.sections)
    direction = "rtl" if right_to_left() else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{locale().bcp47Name()}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n<style>{_LOOK}</style>\n</head>\n'
        f"<body>\n<header>{head}</header>\n<main>\n{body}</main>\n"
        f"<footer><p>{escape(words.foot)}</p></footer>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    inside = "".join(_part(part) for part in section.parts) or f"<p>{escape(section.nothing)}</p>"
    name = f"block-{section.id}"
    return (
        f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(section.title)}</h2>\n'
        f"{inside}\n</section>\n"
    )


def _part(part: Part | Beside) -> str:
    match part:
        case Facts():
            made = "".join(
                f"<dt>{escape(fact.label)}</dt><dd>{escape(fact.value)}</dd>" for fact in part.facts
            )
            made = f"<dl>{made}</dl>"
        case KeyTable():
            made = _key_table(part)
        case Prose():
            lead = f"<strong>{escape(part.lead)}</strong> " if part.lead else ""
            kind = ' class="quiet"' if part.quiet else ""
            made = f"<p{kind}>{lead}{escape(part.text)}</p>"
        case Numbered():
            made = "".join(f"<li>{escape(item)}</li>" for item in part.items)
            made = f"<ol>{made}</ol>"
        case Table():
            made = _table(part)
        case Beside():
            made = "".join(_part(one) for side in (part.left, part.right) for one in side[1])
        case Drawing():
            made = f"<figure>{_image(part, _WIDE_PT)}</figure>"
    return made


def _key_table(part: KeyTable) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(one.label)}</th><td class="figure">{escape(one.figure)}</td>'
        f"<td>{escape(one.detail)}</td></tr>"
        for one in part.figures
    )
    head = (
        translate("Summary", "What"),
        translate("Summary", "Figure"),
        translate("Summary", "Details"),
    )
    return f"<table><thead><tr>{_heads(head)}</tr></thead><tbody>{rows}</tbody></table>"


def _table(part: Table) -> str:
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in part.rows)
    note = f'<p class="quiet">{escape(part.note)}</p>' if part.note else ""
    return f"<table><thead><tr>{_heads(part.head)}</tr></thead><tbody>{rows}</tbody></table>{note}"


def _heads(words: tuple[str, ...]) -> str:
    return "".join(f'<th scope="col">{escape(word)}</th>' for word in words)


def _cell(cell: Cell) -> str:
    if cell.drawing is not None:
        return f"<td>{_image(cell.drawing, _HALF_PT / 2)}</td>"
    below = f"<br><small>{escape(cell.below)}</small>" if cell.below else ""
    return f"<td>{escape(cell.text)}{below}</td>"


def _image(drawing: Drawing, points: float) -> str:
    """Return a drawing as a picture of lines, with the sentence that stands for it."""
    wide = pt(points)
    high = drawing.block.height(wide)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    made.setOutputDevice(buffer)
    made.setViewBox(QRectF(0, 0, wide, high))
    made.setSize(QSize(round(wide / UNITS_PER_POINT), round(high / UNITS_PER_POINT)))
    painter = QPainter(made)
    drawing.block.paint(painter, QRectF(0, 0, wide, high))
    painter.end()
    buffer.close()
    data = b64encode(bytes(held.data())).decode("ascii")
    return f'<img alt="{escape(drawing.alt)}" src="data:image/svg+xml;base64,{data}">'
