"""Set how hard the laws are tried, few examples while writing, many and the same ones in continuous integration; let nothing be skipped there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from tests.engines import end_engines

_SLOW_MACHINE = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("dev", max_examples=50, deadline=None, suppress_health_check=_SLOW_MACHINE)
# For the runs of continuous integration that come on top of the full one: with coverage measured, and on the other Pythons.
settings.register_profile("brief", max_examples=50, derandomize=True, deadline=None, suppress_health_check=_SLOW_MACHINE)
settings.register_profile("ci", max_examples=300, derandomize=True, deadline=None, suppress_health_check=_SLOW_MACHINE)
settings.register_profile("deep", max_examples=5_000, deadline=None, suppress_health_check=_SLOW_MACHINE)

# IDNEWS_PROFILE=deep pytest tests/laws
settings.load_profile(os.environ.get("IDNEWS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))

# Nothing that a test starts tells anybody of itself, and no session of seconds is compiled for days.
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
os.environ.setdefault("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")

# Tests under these markers are skipped where their extra is not installed. With IDNEWS_REQUIRE=1 it must be: such a skip is a failure then.
_EXTRAS: Final = {"browser", "datatrove", "frames", "ray", "scrapy", "spark", "typing"}
_REQUIRED: Final = os.environ.get("IDNEWS_REQUIRE", "") not in {"", "0"}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what runs on Spark where there is no Java."""
    if item.get_closest_marker("spark") and not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        pytest.skip("Spark runs on Java, which is not installed")


@pytest.fixture(scope="session", autouse=True)
def _no_engine_outlives_the_tests() -> Iterator[None]:
    """End the engines that tests and documents have started."""
    yield
    end_engines()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that is skipped although its extra must be there."""
    report = yield
    if _REQUIRED and not _EXTRAS.isdisjoint(mark.name for mark in item.iter_markers()):
        _refuse_a_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Fail a module that is skipped as a whole: its tests are not even known."""
    report = yield
    if _REQUIRED:
        _refuse_a_skip(report)
    return report


def _refuse_a_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    # A failure that is expected is told as a skip, too.
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped where IDNEWS_REQUIRE asks for it: {reason}"
