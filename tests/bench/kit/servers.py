# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Servers on 127.0.0.1, on ports that were free."""
import json
import os
import subprocess

import requests


class Program:
    """A server that says its address as JSON in the first line it prints; ended with `with`."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, process_group=0)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{command[0]} did not start")
        self.told = json.loads(line)
        self.address = self.told["address"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.last = self.process.stdout.read()
        self.process.stdout.close()

    def cpu(self):
        """Seconds of processor time so far."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class LessonsServer(Program):
    """The practice server or the sink."""

    def __init__(self, command, token_file):
        super().__init__(command)
        self.token_file = token_file
        with open(token_file, "w") as file:
            file.write(self.told["token"])
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer " + self.told["token"]

    @property
    def lessons(self):
        return self.address + "/admin/audio-lessons"

    def create(self, title="curl"):
        made = self.session.post(self.lessons, data={"title": title, "sections": "[]"})
        made.raise_for_status()
        return made.json()["_id"]

    def newest(self):
        return self.session.get(self.lessons, params={"page": 1, "limit": 1}).json()["items"][0]

    def clear(self):
        """Removes every lesson with its files: each run finds the same empty server."""
        while items := self.session.get(self.lessons, params={"page": 1, "limit": 100}).json()["items"]:
            for lesson in items:
                self.session.delete(f"{self.lessons}/{lesson['_id']}").raise_for_status()


def practice(programs, work, *traits):
    """A practice server with a storage of its own."""
    storage = work.new("practice")
    return LessonsServer([programs.cli, "practice", "--storage", storage, *traits],
                         os.path.join(work.new("token"), "token"))


def sink(programs, work, *traits):
    return LessonsServer([programs.sink, *traits], os.path.join(work.new("token"), "token"))


class Line(Program):
    """Says at its end how many bytes it carried."""
    carried = 0

    def __exit__(self, *_):
        self.process.terminate()
        end = json.loads(self.process.stdout.readline())
        self.carried = end["up"] + end["down"]
        super().__exit__()


def link(programs, server, mbit, delay_ms):
    """A line to the server: one rate each way for all connections, and a delay each way."""
    port = server.address.split(":")[2].split("/")[0]
    return Line([programs.link, port, str(mbit), str(delay_ms)])
