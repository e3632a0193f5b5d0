"""What can be wrong with the program's own content."""

from __future__ import annotations


class ContentError(ValueError):
    """A content file is damaged or incomplete; install the program again.

    The message names the file, the item and the trouble. A family meets it only with a broken
    installation; a contributor meets it in the tests.
    """

    def __init__(self, file: str, item: str, problem: str) -> None:
        self.file = file
        self.item = item
        self.problem = problem
        super().__init__(
            f"{file}, {item}: {problem}. Install Growth Companion again; "
            "your record is kept apart from the program and is not touched."
        )
