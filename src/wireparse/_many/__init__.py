"""Many things at a time: the one pool of processes, and `parse_many`, which reads texts with it.

The command `parse --jobs` and the runs of `wireparse.corpus` use the same pool.
"""

from wireparse._many.pool import MOST, WIDE, WorkerDiedError, all_cores, in_order
from wireparse._many.texts import Made, parse_many

__all__ = ["MOST", "WIDE", "Made", "WorkerDiedError", "all_cores", "in_order", "parse_many"]
