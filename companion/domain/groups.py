"""Whom a text or a question is for: groups and flags as the family enters them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Group(StrEnum):
    """An age group or a fact of the profile that decides what is asked and shown.

    CHILD is still growing; TRANSITION means the clinic says that growth is nearly finished;
    ADULT has finished growing. The others are flags that may be added to any of them.
    """

    ALL = "all"
    CHILD = "child"
    TRANSITION = "transition"
    ADULT = "adult"
    PWS = "pws"
    TURNER = "turner"
    CHILDHOOD_CANCER_SURVIVOR = "childhood_cancer_survivor"
    TAKES_HYDROCORTISONE = "takes_hydrocortisone"
    DIABETES_RISK = "diabetes_risk"
    ORAL_ESTROGEN_USER = "oral_estrogen_user"
    ATHLETE = "athlete"


def speaks_to(meant_for: Iterable[Group], person: Iterable[Group]) -> bool:
    """Tell whether an item meant for some groups concerns a person of these groups.

    What a child is asked, somebody in transition is asked too.
    """
    groups = {Group.ALL, *person}
    if Group.TRANSITION in groups:
        groups.add(Group.CHILD)
    return not groups.isdisjoint(meant_for)
