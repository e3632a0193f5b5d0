"""The clinical content as the rest of the program asks for it, each file read once."""

from __future__ import annotations

from companion.content.products import load_catalogue
from companion.content.sites import load_site_guide, load_sites
from companion.content.supplies import load_supply_guide

__all__ = ["load_catalogue", "load_site_guide", "load_sites", "load_supply_guide"]
