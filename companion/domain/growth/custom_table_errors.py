"""What can be wrong with a family's or clinic's own table: the line, and what to do about it."""

from __future__ import annotations


class CustomTableError(ValueError):
    """A table that cannot be offered; ``line`` is where, None when it concerns the whole file."""

    def __init__(self, line: int | None, sentence: str) -> None:
        self.line = line
        place = f"Line {line} of the table: " if line else "The table: "
        super().__init__(place + sentence)


class NameMissingError(CustomTableError):
    """The table does not say which reference it is."""

    def __init__(self, line: int) -> None:
        super().__init__(
            line,
            "it has no name. Write '# reference: ' and the name of the reference above the "
            "column names.",
        )


class NameTakenError(CustomTableError):
    """The table carries the name of a reference that comes with the program."""

    def __init__(self, line: int, name: str) -> None:
        super().__init__(
            line, f"{name!r} is a reference that comes with the program. Give it another name."
        )


class UnknownMeasureError(CustomTableError):
    """The table describes something other than height, weight or BMI."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(line, f"the measure is {text!r}. Write height, weight or bmi.")


class ColumnMissingError(CustomTableError):
    """One of the five columns is not there."""

    def __init__(self, column: str, line: int) -> None:
        self.column = column
        super().__init__(
            line, f"there is no column {column!r}. The columns are sex, age_months, L, M and S."
        )


class UnreadableTableError(CustomTableError):
    """A row that cannot be taken apart into cells."""

    def __init__(self, line: int) -> None:
        super().__init__(line, "the quotation marks do not match. Close or remove them.")


class UnknownSexError(CustomTableError):
    """A row for neither sex."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(line, f"the sex is {text!r}. Write female or male.")


class CellNotANumberError(CustomTableError):
    """A cell that should hold a number and does not."""

    def __init__(self, line: int, column: str, text: str) -> None:
        self.column = column
        super().__init__(line, f"{text!r} in column {column!r} is not a number. Correct the cell.")


class FigureOutOfRangeError(CustomTableError):
    """A figure that no table of heights, weights or BMI holds."""

    def __init__(self, line: int, column: str, number: float, low: float, high: float) -> None:
        self.column = column
        super().__init__(
            line,
            f"{number:g} in column {column!r} is outside {low:g} to {high:g}. Check the figure "
            "and whether the columns are in the right places.",
        )


class AgesNotRisingError(CustomTableError):
    """A row that does not follow the one before it in age."""

    def __init__(self, line: int, age: float, before: float) -> None:
        super().__init__(
            line,
            f"{age:g} months comes after {before:g} months of the same sex. Sort the rows by age "
            "and keep one row for each age.",
        )


class TooFewRowsError(CustomTableError):
    """Too few rows to draw a line between."""

    def __init__(self, sex: str | None) -> None:
        whom = f"for {sex} " if sex else ""
        super().__init__(None, f"there are fewer than two rows {whom}in it. Add the missing rows.")
