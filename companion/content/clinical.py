"""The clinical content as the rest of the program asks for it, each file read once."""

from __future__ import annotations

from companion.content.article import load_article
from companion.content.guidance import load_guidance, load_visit_plan
from companion.content.products import load_catalogue
from companion.content.site_guide import load_site_guide
from companion.content.sites import load_sites
from companion.content.supplies import load_supply_guide
from companion.content.symptoms import load_symptom_guide

__all__ = [
    "load_article",
    "load_catalogue",
    "load_guidance",
    "load_site_guide",
    "load_sites",
    "load_supply_guide",
    "load_symptom_guide",
    "load_visit_plan",
]
