"""Body mass index and body surface area."""

from __future__ import annotations


def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Return weight over height squared, in kg/m².

    Raises ZeroDivisionError when the height is 0.
    """
    metres = height_cm / 100
    return weight_kg / (metres * metres)


def body_surface_area(weight_kg: float, height_cm: float) -> float:
    """Return the body surface area in m², by Haycock's formula.

    Source: Haycock, Schwartz & Wisotsky, J Pediatr 1978;93:62-66.
    """
    return float(0.024265 * weight_kg**0.5378 * height_cm**0.3964)
