# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Measures LessonLift beside its peers and prints every ratio beside its goal.

    tests/bench/run.py [--quick] [--only NAME]... [--build DIR] [--cli FILE] [--output FILE]"""
import argparse
import importlib
import os
import platform
import signal
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"  # of the scripts
from kit.programs import Programs, Work  # noqa: E402
from kit.table import Results  # noqa: E402

GOALS = {"small": "small_files", "oneworker": "one_worker", "line": "line", "large": "large_file", "memory": "memory",
         "scan": "scan", "journal": "journal", "growth": "growth", "adaptive": "adaptive"}


class Bench:
    def __init__(self, options):
        self.quick = options.quick
        self.programs = Programs(options.build, options.cli)
        self.work = Work(options.work)
        self.results = Results()

    def rounds(self, usual):
        return 1 if self.quick else usual


def machine():
    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), "?")
    with open("/proc/meminfo") as info:
        memory = int(info.readline().split()[1]) / 1024 / 1024
    return {"processor": model, "cores": os.cpu_count(), "memoryGiB": round(memory),
            "system": platform.freedesktop_os_release().get("PRETTY_NAME", "?"), "kernel": platform.release(),
            "load": os.getloadavg()[0], "day": time.strftime("%Y-%m-%d")}


def main():
    options = argparse.ArgumentParser(description="Measures LessonLift beside its peers.")
    options.add_argument("--quick", action="store_true", help="everything small, in about two minutes")
    options.add_argument("--only", action="append", choices=GOALS, metavar="NAME", help=", ".join(GOALS))
    options.add_argument("--build", default=os.environ.get(
        "LESSONLIFT_BUILD", os.path.join(HERE, "..", "..", "build", "release")))
    options.add_argument("--cli", default=os.environ.get("LESSONLIFT_CLI"), help="another lessonlift-cli")
    options.add_argument("--work", help="where the temporary directory is made")
    options.add_argument("--output", help="JSON file for the results")
    options = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    bench = Bench(options)
    about = machine()
    print(f"{about['processor']}, {about['cores']} cores, {about['memoryGiB']} GiB, {about['system']}; "
          f"load {about['load']:.2f}")
    failed = []
    try:
        for name in options.only or GOALS:
            os.sync()  # what one wrote is not still on its way to the disk while the next is measured
            began = time.monotonic()
            try:
                importlib.import_module("goals." + GOALS[name]).measure(bench)
            except Exception as error:  # the others are measured all the same
                failed.append(name)
                print(f"\n== {name}: {type(error).__name__}: {error}", file=sys.stderr)
            print(f"  ({name}: {time.monotonic() - began:.0f} s)", flush=True)
    finally:
        bench.work.remove()
    if options.output:
        bench.results.write(options.output, about)
    sys.exit(1 if failed else 0)


main()
