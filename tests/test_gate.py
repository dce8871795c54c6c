from __future__ import annotations

import pytest

from bench.gate import compare, raised

_RECORDED = {"text": {"F1": 0.98, "texts that raised": 0.0}, "dates": {"all": 0.9, "dates that are none": 2.0}}


def _measured(group: str, name: str, figure: float) -> dict[str, dict[str, float]]:
    return _RECORDED | {group: _RECORDED[group] | {name: figure}}


@pytest.mark.parametrize(("group", "name", "figure"), [("text", "F1", 0.9798), ("text", "texts that raised", 1), ("dates", "dates that are none", 3)])
def test_a_figure_that_got_worse_is_named(group: str, name: str, figure: float) -> None:
    """Less accuracy fails, and so do more faults."""
    assert compare(_RECORDED, _measured(group, name, figure)) == [f"{group} {name}"]


@pytest.mark.parametrize(
    ("group", "name", "figure"), [("text", "F1", 0.98), ("text", "F1", 0.99), ("dates", "dates that are none", 1), ("text", "new", 0.1)]
)
def test_a_figure_that_holds_or_improves_passes(group: str, name: str, figure: float) -> None:
    """What is as good or better, or new, is no reason to stop."""
    assert compare(_RECORDED, _measured(group, name, figure)) == []


def test_a_figure_that_is_no_longer_measured_has_fallen() -> None:
    """The gate cannot be passed by not measuring."""
    assert compare(_RECORDED, {"text": {"F1": 0.98}, "dates": _RECORDED["dates"]}) == ["text texts that raised"]


def test_raising_keeps_the_better_of_two() -> None:
    """What is recorded never gets worse, and a new figure is taken."""
    measured = {"text": {"F1": 0.97, "exact": 0.5, "texts that raised": 1.0}, "dates": {"all": 0.95, "dates that are none": 0.0}}
    better = {"text": {"F1": 0.98, "exact": 0.5, "texts that raised": 0.0}, "dates": {"all": 0.95, "dates that are none": 0.0}}
    assert raised(_RECORDED, measured) == better


def test_raising_records_a_group_that_is_new() -> None:
    """Pages of a new kind are gated from the first time that they are measured."""
    html = {"F1": 0.97, "pages that raised": 0.0}
    assert raised(_RECORDED, _RECORDED | {"html": html}) == _RECORDED | {"html": html}
