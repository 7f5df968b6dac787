# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 2: how much of a line's rate a whole import reaches, confirmation included."""
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

from kit import contenders as who
from kit.lessons import make_lesson
from kit.measure import Cost, run
from kit.servers import link, sink
from kit.table import number

DELAY = 40  # ms each way
OURS, CONFIRMING, TRUSTING, BARE = ("lessonlift-cli", "append ten, confirm", "append ten, check nothing",
                                    "curl -F, bare")


def share(size, mbit, wall):
    return size * 8 / (mbit * 1e6) / wall


def line_is_true(bench, mbit):
    """The line's own rate, by curl: 2 bodies, the longer less the shorter, so that what a request
    costs is not in it."""
    body = os.path.join(bench.work.new("body"), "body")
    walls = []
    more = int(mbit * 1e6 / 8 * 4)  # of four seconds
    with sink(bench.programs, bench.work) as server, link(bench.programs, server, mbit, DELAY) as line:
        for size in (1_000_000, 1_000_000 + more):
            with open(body, "wb") as file:
                file.write(os.urandom(size))
            walls.append(run(["curl", "-q", "-s", "-o", "/dev/null", "-H", "Expect:", "-H", "Content-Type: audio/ogg", "--data-binary", "@" + body,
                              line.address + "/admin/audio-lessons"]).wall)
    return more * 8 / (walls[1] - walls[0]) / 1e6


def contest(bench, folders, size, mbit, contenders):
    """{name: (share of the line's rate, Cost)}, each once: a line is no noisier than its clock."""
    shares = {}
    with sink(bench.programs, bench.work) as server, link(bench.programs, server, mbit, DELAY) as line:
        for name, contender in contenders.items():
            server.clear()
            cost = contender(server, line.address, folders)
            shares[name] = (share(size, mbit, cost.wall), cost)
            if name == CONFIRMING:
                # What it took without the confirming at the end is the script that checks nothing.
                cost = Cost(cost.wall - float(cost.out), cost.cpu, cost.peak, "")
                shares[TRUSTING] = (share(size, mbit, cost.wall), cost)
    return shares


def together(contender):
    """The same for each folder, all at once."""
    def run_all(server, address, folders):
        began = time.monotonic()
        with ThreadPoolExecutor(len(folders)) as pool:
            costs = list(pool.map(lambda folder: contender(server, address, [folder]), folders))
        last = max(costs, key=lambda cost: cost.wall)
        return Cost(time.monotonic() - began, sum(c.cpu for c in costs), sum(c.peak for c in costs), last.out)
    return run_all


def measure(bench):
    def our(server, address, folders):
        return who.ours(bench.programs, bench.work, server, folders, address=address)

    def confirming(server, address, folders):
        return who.script(server, folders[0], "--confirm", address=address)

    def bare(server, address, folders):
        return who.curl(bench.work, server, folders[0], address=address)

    contenders = {OURS: our, CONFIRMING: confirming, BARE: bare}
    sections = 9 if bench.quick else 60
    lessons = []
    for seed, size in ((1, 300e6), (2, 25e6), (3, 25e6), (4, 25e6)):
        folder = bench.work.new("lesson")
        lessons.append((folder, make_lesson(folder, sections, int(size / 200), seed)[1]))
    large, small, three = lessons[0], lessons[1], lessons[1:]
    true_line = {mbit: line_is_true(bench, mbit) for mbit in (50, 20)}
    # Each contest has a line and a server of its own, and waits for its line nearly all the time: so
    # they run side by side; but they do not begin together, for a beginning takes both cores.
    with ThreadPoolExecutor(3) as pool:
        contests = [pool.submit(contest, bench, [large[0]], large[1], 50, contenders)]
        time.sleep(1)
        contests.append(pool.submit(contest, bench, [small[0]], small[1], 20, contenders))
        time.sleep(1)
        contests.append(pool.submit(
            contest, bench, [folder for folder, _ in three], sum(size for _, size in three), 20,
            {OURS: our, CONFIRMING: together(confirming), BARE: together(bare)}))
        fast_line, slow_line, at_once = (one.result() for one in contests)
    rows = [[name] + [f"{table[name][0]:.3f} ({table[name][1].wall:.1f} s)" for table in (fast_line, slow_line, at_once)]
            for name in (OURS, CONFIRMING, TRUSTING, BARE)]
    told = json.loads(slow_line[OURS][1].out.splitlines()[-1])["lessons"][0]
    bench.results.add(
        "line", f"Share of a line's rate ({DELAY} ms each way)",
        ("", f"{large[1] / 1e6:.0f} MB, 50 Mbit/s", f"{small[1] / 1e6:.1f} MB, 20 Mbit/s", "three of these at once"), rows,
        [("of the line, large lesson", fast_line[OURS][0], 0.97, "at least"),
         ("small lesson, to the script that checks nothing",
          slow_line[OURS][0] / slow_line[TRUSTING][0], 1.0, "at least"),
         ("of the line, three at once", at_once[OURS][0], 0.96, "at least"),
         ("the line itself, 50 Mbit/s by curl", true_line[50] / 50, 0.98, "at least")],
        [f"Lessons of {sections} sections. LessonLift made {told['requests']} requests and "
         f"{told['confirmations']} HEADs for the small lesson.",
         f"The line itself: {number(true_line[20])} Mbit/s of 20."])
