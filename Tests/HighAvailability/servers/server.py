"""One `sehat serve`."""

import os
import subprocess
import urllib.request

from cluster.process import Process
from cluster.waiting import free_port, until

SEHAT = os.environ["SEHAT"]


class Server:
    def __init__(self, name, folder, database):
        self.name = name
        self.port = free_port()
        self._folder = folder
        self.settings = folder / f"{name}.conf"
        self.settings.write_text(
            f"database = {database}\nhost = 127.0.0.1\nport = {self.port}\nsecure = ya\nlog-level = warning\n")
        self._process = None
        # How each of its processes ended.
        self.endings = []

    def start(self):
        self._process = Process(
            self.name, [SEHAT, "serve", "--config", self.settings], self._folder / f"{self.name}.log")
        until(f"{self.name} is ready", 60, lambda: self.is_ready or self._process.is_running is False)
        if not self.is_ready:
            raise RuntimeError(f"{self.name} did not start: {self._process.last_words()}")

    @property
    def is_ready(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self):
        if self._process:
            self.endings.append(self._process.stop())
            self._process = None

    def run(self, *arguments):
        """Runs `sehat` with this server's settings to its end; answers what it said."""
        done = subprocess.run(
            [SEHAT, *map(str, arguments), "--config", self.settings], capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            raise RuntimeError(f"sehat {' '.join(map(str, arguments))}: {done.stdout}{done.stderr}")
        return done.stdout
