"""Draw accuracy against time."""

from __future__ import annotations

import io
import math
import pathlib
from collections.abc import Sequence
from typing import Any, Final

import attrs
import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import LinearSegmentedColormap, to_rgba
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter, NullLocator

from bench.peer.labels import Box, place
from bench.peer.measure import Row
from bench.peer.table import SEEN, Report

_PAPER: Final = "#fdfcf9"
_INK: Final = "#2b2f36"
_FAINT: Final = "#a9adb4"
_QUIET: Final = "#6b717b"
_GRID: Final = "#e7e5df"
_OURS: Final = "#c8102e"
_PEER: Final = "#33658a"
_BETTER: Final = "#3a7d44"
_ECHO: Final = "echo_text"
_STEPS: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


@attrs.frozen
class _Point:
    row: Row
    x: float
    y: float
    low: float
    high: float
    color: str


def draw(report: Report, stem: pathlib.Path) -> list[pathlib.Path]:
    """Write the plot beside the table, as SVG and as PNG, and return where."""
    # Fixed names of elements and no date: the same figures give the same file.
    with mpl.rc_context({"font.family": "sans-serif", "font.size": 10.5, "svg.hashsalt": "idnews", "svg.fonttype": "path", "text.color": _INK}):
        figure = _figure(report)
        paths = [stem.with_suffix(".svg"), stem.with_suffix(".png")]
        for path in paths:
            held = io.BytesIO()
            date = {"Date": None} if path.suffix == ".svg" else {"Software": None}
            figure.savefig(held, format=path.suffix[1:], dpi=160, facecolor=_PAPER, metadata=date)
            path.write_bytes(held.getvalue())
    return paths


def _figure(report: Report) -> Figure:
    figure = Figure(figsize=(9.6, 6.2), dpi=160, facecolor=_PAPER)
    canvas: Any = FigureCanvasAgg(figure)
    axes: Any = figure.add_axes((0.085, 0.115, 0.885, 0.72))
    axes.set_facecolor(_PAPER)
    points = [_point(row) for row in report.rows if row.ratio and row.interval and row.tool != _ECHO]
    echo = next((row.figures["F1"] for row in report.rows if row.tool == _ECHO and "F1" in row.figures), None)
    _scale(axes, points, echo)
    _mark_better(axes)
    lines = _references(axes, report, echo)
    for point in points:
        ours = point.color == _OURS
        axes.plot([point.x, point.x], [point.low, point.high], color=point.color, alpha=0.28, linewidth=2.2, solid_capstyle="round", zorder=3)
        face = _PAPER if "unknown" in point.row.label else point.color
        size = {"markersize": 10.5, "markeredgewidth": 2} if ours else {"markersize": 8, "markeredgewidth": 1}
        axes.plot(point.x, point.y, "o", color=point.color, markerfacecolor=face, zorder=5, **size)
    _titles(figure, axes, report)
    _label(axes, canvas, points, lines)
    return figure


def _point(row: Row) -> _Point:
    low, high = row.interval or (0.0, 0.0)
    return _Point(row, row.ratio or 0.0, row.figures["F1"], low, high, _OURS if row.tool.startswith("idnews") else _PEER)


def _scale(axes: Any, points: Sequence[_Point], echo: float | None) -> None:  # noqa: ANN401 - with and without matplotlib's types
    axes.set_xscale("log")
    right = max((point.x for point in points), default=100.0)
    low = min([point.low for point in points] + ([echo] if echo is not None else []), default=0.0)
    axes.set_xlim(min(0.75, *(point.x / 1.6 for point in points)) if points else 0.75, right * 2.2)
    axes.set_ylim(max(0.0, low - 0.04), 1.015)
    left, right = axes.get_xlim()
    axes.xaxis.set_major_locator(FixedLocator([step for step in _STEPS if left <= step <= right]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}×"))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.2f}"))
    axes.grid(color=_GRID, linewidth=0.9)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0, colors=_INK, pad=6)


def _mark_better(axes: Any) -> None:  # noqa: ANN401 - with and without matplotlib's types
    """Tint the corner of much accuracy in little time, and point to it."""
    steps = [number / 199 for number in range(200)]
    strength = [[max(0.0, 1 - math.hypot(across, 1 - up) / 0.55) ** 1.4 for across in steps] for up in steps]
    tint = LinearSegmentedColormap.from_list("better", [to_rgba(_BETTER, 0.0), to_rgba(_BETTER, 0.30)])
    # Not clipped to the data: the tint belongs to the corner, whatever the scales.
    axes.imshow(strength, extent=(0, 1, 0, 1), transform=axes.transAxes, origin="lower", aspect="auto", cmap=tint, vmin=0, vmax=1, zorder=0)
    arrow = {"arrowstyle": "-|>,head_width=0.28,head_length=0.5", "color": _BETTER, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", xy=(0.012, 0.984), xytext=(0.058, 0.915), xycoords="axes fraction", textcoords="axes fraction", arrowprops=arrow, zorder=2)
    axes.text(0.062, 0.905, "better", transform=axes.transAxes, color=_BETTER, fontsize=11.5, fontweight="bold", va="top", zorder=2)


def _references(axes: Any, report: Report, echo: float | None) -> list[Any]:  # noqa: ANN401 - with and without matplotlib's types
    """Draw what is no tool: the floor of time, and a text handed back as it came."""
    words = []
    style = {"color": _QUIET, "fontsize": 9.5, "va": "bottom"}
    if any(row.tool == "lxml_parse" and row.ratio for row in report.rows):
        axes.axvline(1, color=_FAINT, linewidth=1.3, zorder=1)
        words.append(axes.text(1.03, 0.018, "bare lxml parse", transform=axes.get_xaxis_transform(), rotation=90, **style))
    if echo is not None:
        axes.axhline(echo, color=_FAINT, linewidth=1.3, zorder=1)
        words.append(axes.text(0.3, echo, "the text as it came ", transform=axes.get_yaxis_transform(), **style))
    return words


def _titles(figure: Figure, axes: Any, report: Report) -> None:  # noqa: ANN401 - with and without matplotlib's types
    kind = "Indonesian news pages" if report.pages == "html" else "scraped Indonesian news texts"
    figure.text(0.022, 0.957, f"Accuracy and time on {report.count} {kind}", fontsize=15, fontweight="bold", va="center")
    lines = ["Body F1, mean over pages; bars: 95 % of the means when pages are drawn anew."]
    if not report.unseen:
        lines.append(SEEN)
    for number, line in enumerate(lines):
        figure.text(0.022, 0.912 - 0.034 * number, line, fontsize=9.6, color=_QUIET, va="center")
    axes.set_xlabel("CPU time a page, in bare lxml parses of the same run (log scale)", labelpad=9, color=_INK)
    axes.set_ylabel("body F1", labelpad=9, color=_INK)


def _label(axes: Any, canvas: Any, points: Sequence[_Point], lines: Sequence[Any]) -> None:  # noqa: ANN401 - with and without matplotlib's types
    """Write each tool's name beside its point, with a fine line to it where it cannot stand close."""
    canvas.draw()
    renderer = canvas.get_renderer()
    unit = canvas.figure.dpi / 72
    halo = [withStroke(linewidth=3, foreground=_PAPER, alpha=0.85)]
    texts = [axes.text(1, 0, point.row.label, color=point.color, fontweight=_weight(point), path_effects=halo, zorder=6) for point in points]
    extents = [text.get_window_extent(renderer) for text in texts]
    sizes = [(extent.width + 3 * unit, extent.height + 2 * unit) for extent in extents]
    ends = [axes.transData.transform([(point.x, value) for value in (point.low, point.y, point.high)]) for point in points]
    obstacles = [_box(text.get_window_extent(renderer)) for text in [*lines, *(text for text in axes.texts if text.get_text() == "better")]]
    obstacles += [_box(line.get_window_extent(renderer)) for line in axes.lines if line.get_color() == _FAINT]
    centers = []
    for low, middle, high in ends:
        x, y = (float(value) for value in middle)
        centers.append((x, y))
        obstacles.append(Box(x - 7 * unit, y - 7 * unit, x + 7 * unit, y + 7 * unit))
        obstacles.append(Box(x - 2 * unit, float(low[1]), x + 2 * unit, float(high[1])))
    places = place(centers, sizes, obstacles, _box(axes.get_window_extent(renderer)), unit)
    back = axes.transData.inverted()
    for point, text, box, center in zip(points, texts, places, centers, strict=True):
        text.set(position=back.transform(((box.left + box.right) / 2, (box.bottom + box.top) / 2)), ha="center", va="center")
        near = box.nearest(*center)
        if max(abs(near[0] - center[0]), abs(near[1] - center[1])) > 14 * unit:
            xs, ys = zip(*back.transform([center, near]), strict=True)
            axes.plot(xs, ys, color=point.color, linewidth=0.8, alpha=0.6, zorder=2)


def _weight(point: _Point) -> str:
    return "bold" if point.color == _OURS else "normal"


def _box(extent: Any) -> Box:  # noqa: ANN401 - with and without matplotlib's types
    return Box(float(extent.x0), float(extent.y0), float(extent.x1), float(extent.y1))
