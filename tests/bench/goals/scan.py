# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 5: scanning and checking a large tree."""
import os
import subprocess
import tempfile
import time

from kit.lessons import make_lesson
from kit.measure import alternately, environment, median, run
from kit.table import COST_COLUMNS, cost_rows, number

SECTIONS = 50  # of a lesson, with four files each


def first_line(command, env):
    """Seconds until the first line."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(env)) as process:
        process.stdout.readline()
        waited = time.monotonic() - began
        process.stdout.read()
    return waited


def measure(bench):
    place, where = bench.work.new_in_memory(1000)
    root = os.path.join(place, "tree")
    lessons = (4_000 if bench.quick else 100_000) // (SECTIONS * 4)
    files = size = 0
    for i in range(lessons):
        audio, bytes_ = make_lesson(os.path.join(root, f"Lesson {i}"), SECTIONS, 9000, seed=i + 1, illustrations=False)
        files, size = files + 2 * audio, size + bytes_
    cores = str(os.cpu_count())

    def new_home():
        """Where results are kept: like the tree not on a disk. (Where ext4 makes a file it passes over all
        inodes that were freed in the last minutes: up to 0.3 ms for each of 500.)"""
        return {"HOME": tempfile.mkdtemp(prefix="home-", dir=place)}

    home = new_home()

    def hashed(*program):
        # So many names in one call that there is a process for each core.
        return run(["sh", "-c", 'cd "$0" && find . -type f -print0 | xargs -0 -s 1500000 -P "$@" >/dev/null',
                    root, cores, *program])

    def looked_at():
        """Nothing but the looks that show whether anything has changed: size and times of each file and
        folder, by a find for each core."""
        return run(["sh", "-c", 'cd "$0" && find . -mindepth 1 -maxdepth 1 -print0 | '
                    'xargs -0 -n "$2" -P "$1" sh -c \'exec find "$@" -size +1024G\' find',
                    root, cores, str(-(-lessons // int(cores)))])

    def check():
        return run([bench.programs.cli, "check", root, "--json"], env=home)

    time.sleep(3)  # what has changed within the last two seconds is not remembered, see lesson/FolderSnapshot
    first = check()
    second = check()
    waited = first_line([bench.programs.cli, "check", root], new_home())
    costs = {name: median(runs) for name, runs in alternately({
        "lessonlift-cli check": lambda: run([bench.programs.cli, "check", root, "--json"],
                                            env=new_home()),
        f"find | xargs -P{cores} sha256sum": lambda: hashed("sha256sum"),
        f"find | xargs -P{cores} openssl dgst -sha256": lambda: hashed("openssl", "dgst", "-sha256"),
    }, bench.rounds(5)).items()}
    our, sums, dgst = (cost.wall for cost in costs.values())
    costs["lessonlift-cli check, again"] = second
    looks = costs[f"find | xargs -P{cores} find, only looking"] = median([looked_at() for _ in range(bench.rounds(5))])
    bench.results.add(
        "scan", f"{files:,} files in {lessons} lessons, {size / 1e6:.0f} MB, {where}", COST_COLUMNS,
        cost_rows(costs),
        [("to find and sha256sum", our / sums, 0.7, "at most"),
         ("to find and openssl", our / dgst, 1.3, "at most"),
         ("the first scan to the second", first.wall / second.wall, 10, "at least"),
         ("seconds to the first result", waited, 0.2, "at most")],
        [f"The first scan takes {number(first.wall / looks.wall)} times as long as only looking whether anything has "
         f"changed."])
