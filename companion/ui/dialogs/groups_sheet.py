"""Which lists speak to a person: still growing or grown up, and facts that add to them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.care_team import FLAGS, STAGES, PersonGroups
from companion.domain.groups import Group
from companion.ui.models.card_words import group_words
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import LongCheckField
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class GroupsSheet(Sheet):
    """Asks for the stage and the facts; ``profile()`` gives them back."""

    def __init__(self, parent: QWidget, name: str, profile: PersonGroups, likely: Group) -> None:
        super().__init__(
            parent,
            translate("Groups", "Which lists are for {name}?", name=name),
            translate("Groups", "Tick what the clinic has told you. Each adds to what is asked."),
        )
        self._profile = profile
        form = Form()
        self.stage = form.add(
            ChoiceField(
                [(stage.value, group_words(stage)) for stage in STAGES],
                (profile.stage or likely).value,
            ),
            translate("Groups", "Growing"),
            help_text=translate(
                "Groups", "While growth is nearly finished, the child’s list stays in use as well."
            ),
        )
        self.flags = {
            flag: form.add(
                LongCheckField(group_words(flag), flag in profile.flags), group_words(flag)
            )
            for flag in FLAGS
        }
        self.add(form)
        self.add_button(translate("Groups", "Save"), "primary", self.accept)
        self.add_cancel()

    def profile(self) -> PersonGroups:
        """Return what was chosen."""
        ticked = tuple(flag for flag, field in self.flags.items() if field.value())
        return replace(self._profile, stage=Group(self.stage.value()), flags=ticked)
