# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 4: memory whatever the size, and processor time for a gigabyte."""
from kit import contenders as who
from kit.lessons import make_large
from kit.measure import median
from kit.servers import sink


def measure(bench):
    large, small = (300_000_000, 20_000_000) if bench.quick else (2_000_000_000, 60_000_000)
    one = bench.work.new("one")
    size = make_large(one, large)
    many = [bench.work.new("many") for _ in range(16)]
    sizes = [make_large(folder, small, sections=2, seed=10 + i) for i, folder in enumerate(many)]
    rounds = bench.rounds(2)
    with sink(bench.programs, bench.work) as server:
        def our(folders, *options):
            server.clear()
            return who.ours(bench.programs, bench.work, server, folders, "--batch-mb", "4000", *options)

        single = median([our(one) for _ in range(rounds)])
        lanes = median([our(many, "--parallel", "16") for _ in range(rounds)])
        server.clear()
        bare = median([who.curl(bench.work, server, one) for _ in range(rounds)])
        server.clear()
        script = None if bench.quick else who.script(server, many[0])
    rows = [[name, f"{bytes_ / 1e9:.2f}", f"{c.wall:.1f}", f"{c.cpu / bytes_ * 1e9:.2f}", f"{c.peak:.0f}"]
            for name, bytes_, c in (("lessonlift-cli, one file", size, single),
                                    ("lessonlift-cli, 16 lanes", sum(sizes), lanes),
                                    ("curl -F, one file", size, bare),
                                    ("append ten, one of the 16", sizes[0], script)) if c]
    bench.results.add(
        "memory", "Memory, and processor time for a gigabyte (to the sink)",
        ("", "GB", "Seconds", "CPU s a GB", "Peak MiB"), rows,
        [("peak MiB, any file size", single.peak, 80, "at most"),
         ("peak MiB, 16 lanes", lanes.peak, 150, "at most")],
        [f"Processor time for a gigabyte: {single.cpu / bare.cpu:.1f} x curl's, with the check before (hash, Ogg "
         "checksums) and the hash while it streams."])
