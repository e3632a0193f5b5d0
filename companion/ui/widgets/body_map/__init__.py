"""The body map: our own drawn figures, the areas on them, and the widgets that show them."""

from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import REGIONS
from companion.ui.widgets.body_map.legend import BodyMapLegend
from companion.ui.widgets.body_map.model import (
    BodyMapModel,
    CellLook,
    CellState,
    Figure,
    Grid,
    Spot,
    View,
    cell_id,
    row_and_col,
)
from companion.ui.widgets.body_map.names import region_name
from companion.ui.widgets.body_map.paint_body import paint_body
from companion.ui.widgets.body_map.thumbnail import BodyMapThumbnail
from companion.ui.widgets.body_map.widget import BodyMap

__all__ = [
    "REGIONS",
    "BodyMap",
    "BodyMapColours",
    "BodyMapLegend",
    "BodyMapModel",
    "BodyMapThumbnail",
    "CellLook",
    "CellState",
    "Figure",
    "Grid",
    "Spot",
    "View",
    "cell_id",
    "paint_body",
    "region_name",
    "row_and_col",
]
