"""Breaks blocks into pages: no heading is left at a foot, no block is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from companion.ui.printing.blocks import Block
from companion.ui.printing.paper_size import pt


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the flow of a document.

    ``after`` is the room behind it in points. ``with_next`` keeps it on the page of the next
    piece. ``repeat`` is painted above it where it begins a new page. ``new_page`` begins one.
    """

    block: Block
    after: float = 0.0
    with_next: bool = False
    repeat: Block | None = None
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its place on a page."""

    block: Block
    area: QRectF


Page = tuple[Placed, ...]


def lay_out(pieces: Sequence[Piece], inside: QRectF) -> tuple[Page, ...]:
    """Return the pages; a block higher than a page stands alone on its own."""
    pages: list[list[Placed]] = [[]]
    top = inside.top()
    for index, piece in enumerate(pieces):
        needed = _needed(pieces, index, inside.width())
        full = bool(pages[-1]) and top + needed > inside.bottom() + 1
        if full or (piece.new_page and pages[-1]):
            pages.append([])
            top = inside.top()
            if piece.repeat is not None:
                top = _put(pages[-1], piece.repeat, inside, top)
        top = _put(pages[-1], piece.block, inside, top) + pt(piece.after)
    return tuple(tuple(page) for page in pages)


def _needed(pieces: Sequence[Piece], index: int, width: float) -> float:
    """Return the height of a piece with everything that must stay on its page."""
    total = 0.0
    for piece in pieces[index:]:
        total += piece.block.height(width)
        if not piece.with_next:
            break
        total += pt(piece.after)
    return total


def _put(page: list[Placed], block: Block, inside: QRectF, top: float) -> float:
    high = block.height(inside.width())
    page.append(Placed(block, QRectF(inside.left(), top, inside.width(), high)))
    return top + high
