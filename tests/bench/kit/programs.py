# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Where everything is, and the one temporary directory."""
import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Programs:
    def __init__(self, build, cli=None):
        self.cli = cli or os.path.join(build, "bin", "lessonlift-cli")
        self.sink = os.path.join(build, "tests", "bench", "bench_sink")
        self.link = os.path.join(build, "tests", "bench", "bench_link")
        self.lane = os.path.join(build, "tests", "bench", "bench_lane")
        self.journal = os.path.join(build, "tests", "bench", "bench_journal")
        self.start = os.path.join(build, "tests", "bench", "bench_start")

    @staticmethod
    def peer(name, *arguments):
        return [sys.executable, os.path.join(HERE, "peers", name), *arguments]


class Work:
    """Everything that is written lies below one directory, which is removed at the end."""

    def __init__(self, below=None):
        self.root = tempfile.mkdtemp(prefix="lessonlift-bench-", dir=below)
        self.in_memory = None
        self.number = 0

    def new(self, name):
        self.number += 1
        path = os.path.join(self.root, f"{name}-{self.number}")
        os.makedirs(path)
        return path

    def new_in_memory(self, megabytes):
        """Where there is room: a disk may need minutes to remove a hundred thousand files. Returns the
        directory and what it is."""
        shared = "/dev/shm"
        if not os.path.isdir(shared) or shutil.disk_usage(shared).free < 2 * megabytes * 1_000_000:
            return self.new("tree"), "in the page cache"
        self.in_memory = self.in_memory or tempfile.mkdtemp(prefix="lessonlift-bench-", dir=shared)
        return self.in_memory, "in memory (tmpfs)"

    def remove(self):
        for directory in filter(None, (self.root, self.in_memory)):
            shutil.rmtree(directory, ignore_errors=True)
