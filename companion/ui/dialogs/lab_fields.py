"""A laboratory figure as reported: a number, or a limit such as "< 15"."""

from __future__ import annotations

from decimal import Decimal

from companion.domain.labs import Bound
from companion.ui.formats import format_decimal, parse_decimal
from companion.ui.models.reported import as_reported
from companion.ui.text import translate
from companion.ui.widgets.fields import DecimalField

_SIGNS = {"<": Bound.BELOW, "≤": Bound.BELOW, ">": Bound.ABOVE, "≥": Bound.ABOVE}
_LONGEST = 16


class ReportedField(DecimalField):
    """A figure of a report, shown with the decimals it was typed with."""

    def set_value(self, value: Decimal | None) -> None:
        """Show another figure, or nothing."""
        self.setText("" if value is None else as_reported(value))

    def reading(self) -> str:
        """Return the figure as it was understood, when that differs from the typing."""
        value = self.value()
        if value is None or as_reported(value) == self.text().strip():
            return ""
        return translate("Fields", "Read as {figure}", figure=as_reported(value))


class BoundedField(ReportedField):
    """A figure with or without a sign before it that makes it a limit."""

    def __init__(self, value: Decimal | None = None, bound: Bound = Bound.EXACT) -> None:
        super().__init__(value, longest=_LONGEST)
        if value is not None and bound is not Bound.EXACT:
            self.setText(f"{bound.value} {as_reported(value)}")

    def bound(self) -> Bound:
        """Return whether the figure is exact or a limit."""
        return _SIGNS.get(self.text().strip()[:1], Bound.EXACT)

    def value(self) -> Decimal | None:
        """Return the figure without its sign, or None when it is empty or cannot be read."""
        typed = self.text().strip()
        return parse_decimal(typed[1:] if typed[:1] in _SIGNS else typed)

    def problem(self) -> str:
        """Return what is wrong with the typing, or an empty string."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return translate(
            "Lab", "Type the figure as on the report, such as {example} or < {example}.",
            example=format_decimal(Decimal("5.2")),
        )  # fmt: skip

    def reading(self) -> str:
        """Return the figure as it was understood, when that differs from the typing."""
        value = self.value()
        if value is None:
            return ""
        read = " ".join(part for part in (self.bound().value, as_reported(value)) if part)
        typed = "".join(self.text().split())
        if "".join(read.split()) == typed:
            return ""
        return translate("Fields", "Read as {figure}", figure=read)
