# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Runs programs and says what they cost."""
import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, of it and its children
    peak: float  # MiB, of the largest process
    out: str


def environment(more=None):
    """Of a program: where it keeps things is told by HOME alone."""
    kept = {name: value for name, value in os.environ.items()
            if not (name.startswith("XDG_") and name.endswith("_HOME"))}
    return dict(kept, **(more or {}))


def run(command, env=None):
    """Waits for the program. Its standard output is kept, its errors are shown when it fails. GNU time
    starts it: a child of this program would begin with the peak memory of this program."""
    with tempfile.NamedTemporaryFile("r", prefix="lessonlift-bench-") as told:
        began = time.monotonic()
        process = subprocess.run(["/usr/bin/time", "-q", "-o", told.name, "-f", "%U %S %M", *command],
                                 env=environment(env), stdin=subprocess.DEVNULL,
                                 capture_output=True, check=False)
        wall = time.monotonic() - began
        out = process.stdout.decode(errors="replace")
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: "
                               f"{process.stderr.decode(errors='replace')[-2000:]} {out[-2000:]}")
        user, system, peak = told.read().split()
    return Cost(wall, float(user) + float(system), int(peak) / 1024, out)


def median(costs):
    return Cost(statistics.median(c.wall for c in costs), statistics.median(c.cpu for c in costs),
                max(c.peak for c in costs), costs[-1].out)


def alternately(contenders, rounds):
    """{name: callable returning a Cost} -> {name: [Cost]}. In turn, each round in another order, so
    that what else the machine does falls on all of them alike. The first round only warms up."""
    names = list(contenders)
    costs = {name: [] for name in names}
    for round_ in range(rounds + 1):
        turn = names[round_ % len(names):] + names[:round_ % len(names)]
        for name in turn:
            cost = contenders[name]()
            if round_ > 0 or rounds == 0:
                costs[name].append(cost)
    return costs
