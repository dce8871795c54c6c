"""Set how hard the laws are tried: few examples while writing, many and the same ones in continuous integration."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_SLOW_MACHINE = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("dev", max_examples=50, deadline=None, suppress_health_check=_SLOW_MACHINE)
# For the runs of continuous integration that come on top of the full one: with coverage measured, and on the other Pythons.
settings.register_profile("brief", max_examples=50, derandomize=True, deadline=None, suppress_health_check=_SLOW_MACHINE)
settings.register_profile("ci", max_examples=300, derandomize=True, deadline=None, suppress_health_check=_SLOW_MACHINE)
settings.register_profile("deep", max_examples=5_000, deadline=None, suppress_health_check=_SLOW_MACHINE)

# IDNEWS_PROFILE=deep pytest tests/laws
settings.load_profile(os.environ.get("IDNEWS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))
