"""Time `import wireparse` above `python -c pass`, as the median of fresh processes."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from typing import Final

MOST: Final = 50
"""Milliseconds that importing may take."""


def started(code: str) -> float:
    """Return how long a fresh interpreter takes to run *code*, in milliseconds."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--processes", type=int, default=15, help="of each kind")
    given = options.parse_args()

    started("import wireparse")  # byte code is written once
    # In turns, so that a busy machine slows both.
    pairs = [(started("pass"), started("import wireparse")) for _ in range(given.processes)]
    bare = statistics.median(pair[0] for pair in pairs)
    whole = statistics.median(pair[1] for pair in pairs)
    print(f"python -c pass   {bare:6.1f} ms")
    print(f"import wireparse {whole:6.1f} ms, {whole - bare:.1f} ms above (at most {MOST})")


if __name__ == "__main__":
    main()
