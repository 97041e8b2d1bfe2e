"""``python -m tests.benchmarks [NAME…]``: one table of what was measured against its bar. It never fails on time."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

Row = tuple[str, str, str, float, bool]


def main(names: list[str]) -> None:
    """Run the benchmarks named (all without names) and print what was measured, the bar, and measured ÷ bar."""
    found = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    rows: list[Row] = []
    for name in names or found:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += import_module(f"tests.benchmarks.bench_{name}").run()
    wide = [max(map(len, column)) for column in list(zip(*((row[0], row[1], row[2]) for row in rows), strict=True))]
    print(f"{'what':{wide[0]}}  {'measured':{wide[1]}}  {'bar':{wide[2]}}  of the bar")
    for what, measured, bar, ratio, met in rows:
        verdict = "met" if met else "NOT met"
        print(f"{what:{wide[0]}}  {measured:{wide[1]}}  {bar:{wide[2]}}  {ratio:.2f}  {verdict}")


if __name__ == "__main__":
    main(sys.argv[1:])
