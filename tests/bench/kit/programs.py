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
        self.number = 0

    def new(self, name):
        self.number += 1
        path = os.path.join(self.root, f"{name}-{self.number}")
        os.makedirs(path)
        return path

    def remove(self):
        shutil.rmtree(self.root, ignore_errors=True)
