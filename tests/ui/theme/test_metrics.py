"""Sizes at every text scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.theme import Metrics
from companion.ui.theme.metrics import SMALLEST_TARGET, TYPE_SCALE

scales = st.floats(1.0, 2.0)


def test_no_text_is_smaller_than_sixteen_pixels():
    assert min(Metrics().text_px(role) for role in TYPE_SCALE) >= 16


@given(scales)
def test_targets_are_large_enough_and_hold_their_text(scale):
    metrics = Metrics(scale)
    assert metrics.target_px >= SMALLEST_TARGET == 44
    assert metrics.target_px > metrics.text_px("body") * 1.3


def test_body_text_doubles_and_large_type_still_grows():
    plain, double = Metrics(1.0), Metrics(2.0)
    assert double.text_px("body") == 2 * plain.text_px("body")
    for role in ("title", "figure"):
        assert plain.text_px(role) < double.text_px(role) < 2 * plain.text_px(role)


@given(scales)
def test_the_order_of_importance_survives_every_scale(scale):
    metrics = Metrics(scale)
    sizes = [metrics.text_px(r) for r in ("small", "body", "lead", "heading", "title", "figure")]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("scale", [0.5, 2.5])
def test_scales_out_of_range_are_refused(scale):
    with pytest.raises(ValueError, match="between 1 and 2"):
        Metrics(scale)
