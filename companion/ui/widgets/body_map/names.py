"""The words of the body map."""

from __future__ import annotations

from companion.ui.text import translate
from companion.ui.widgets.body_map.model import (
    BodyMapModel,
    CellLook,
    CellState,
    Spot,
    View,
    row_and_col,
)


def region_name(region: str) -> str:
    """Return what a region is called, the person's own left and right. Raises KeyError."""
    return {
        "abd_r": translate("Site", "Right belly"),
        "abd_l": translate("Site", "Left belly"),
        "thi_r": translate("Site", "Right thigh"),
        "thi_l": translate("Site", "Left thigh"),
        "arm_r": translate("Site", "Right upper arm"),
        "arm_l": translate("Site", "Left upper arm"),
        "but_r": translate("Site", "Right buttock"),
        "but_l": translate("Site", "Left buttock"),
    }[region]


def view_name(view: View) -> str:
    """Return what a side of the figure is called."""
    return translate("BodyMap", "Front") if view == "front" else translate("BodyMap", "Back")


def state_name(state: CellState) -> str:
    """Return a state in a word or two, as the legend says it."""
    return {
        "never": translate("BodyMap", "Not used yet"),
        "rested": translate("BodyMap", "Rested"),
        "resting": translate("BodyMap", "Resting, fuller the longer"),
        "recent": translate("BodyMap", "Used lately"),
        "excluded": translate("BodyMap", "Left out for now"),
        "unavailable": translate("BodyMap", "Not among your areas"),
        "heat": translate("BodyMap", "Times used"),
    }[state]


def cell_name(spot: Spot, look: CellLook) -> str:
    """Return the accessible name of a cell: its own label, or place and state."""
    if look.label:
        return look.label
    row, col = row_and_col(spot[1])
    return translate(
        "BodyMap",
        "{region}, row {row}, column {column}: {state}",
        region=region_name(spot[0]),
        row=row,
        column=col,
        state=look.mark or state_name(look.state),
    )


def cell_note(spot: Spot, model: BodyMapModel) -> str:
    """Return what else a screen reader says of a cell: suggested, chosen, or nothing."""
    rank = model.rank(spot)
    notes = []
    if rank is not None:
        notes.append(translate("BodyMap", "Suggestion {rank}", rank=rank))
    if spot == model.chosen:
        notes.append(translate("BodyMap", "Chosen"))
    return " · ".join(notes)
