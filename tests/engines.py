"""End what Spark and Ray have started, and what they leave to the end of the process."""

from __future__ import annotations

import sys


def end_engines() -> None:
    """End them where they run; the next session begins anew, in the folder that is current then."""
    if (ray := sys.modules.get("ray")) is not None:
        ray.shutdown()
    if (spark := sys.modules.get("pyspark")) is not None and (gateway := spark.SparkContext._gateway) is not None:
        gateway.shutdown()
        # Java reads there, and goes when nobody writes any more.
        gateway.proc.stdin.close()
        gateway.proc.wait()
        spark.SparkContext._gateway = spark.SparkContext._jvm = None
