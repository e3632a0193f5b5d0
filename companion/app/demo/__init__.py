"""The made-up family that the program shows with ``--demo``."""

from companion.app.demo.family import (
    DEMO_NOW,
    DEMO_ZONE,
    DemoFamily,
    NotForThisRecordError,
    build_demo,
    fill_demo,
)

__all__ = [
    "DEMO_NOW",
    "DEMO_ZONE",
    "DemoFamily",
    "NotForThisRecordError",
    "build_demo",
    "fill_demo",
]
