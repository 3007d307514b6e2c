"""One Puskesmas in a folder of its own: its server, its sandbox, and people who walk through it."""

import json
import socket
import time
import urllib.request

from . import program
from .program import Program

# Slower than the demo, so that a kill often strikes while something is under way.
PACE = {"satusehat.rate": 25, "satusehat.concurrency": 6, "pcare.rate": 10, "pcare.concurrency": 4}


class Puskesmas:
    def __init__(self, folder, pace=None, database=None):
        """`pace`: settings of the deliveries in place of the demo's; `database`: another than a file in the folder."""
        self.folder = folder
        self.port, self.sandbox_port = free_port(), free_port()
        place = ["--folder", folder, "--port", self.port, "--sandbox-port", self.sandbox_port]
        status, words = program.run("demo", "prepare", *place, *(["--database", database] if database else []))
        assert status == 0, words
        self.settings = folder / "sehat.conf"
        self.set(pace or {})
        self._programs = []
        self.server = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox_url(self):
        return f"http://127.0.0.1:{self.sandbox_port}"

    @property
    def database(self):
        return self.folder / "sehat.sqlite"

    @property
    def sandbox_state(self):
        return self.folder / "sandbox.jsonl"

    def set(self, settings):
        """Writes settings in place of what stands there."""
        lines = self.settings.read_text().splitlines()
        kept = [line for line in lines if line.split("=")[0].strip() not in settings]
        self.settings.write_text("\n".join(kept + [f"{key} = {value}" for key, value in settings.items()]) + "\n")

    def start_sandbox(self):
        # The seed whose credentials `demo prepare` wrote into the settings.
        arguments = ["sandbox", "--port", self.sandbox_port, "--seed", 3204, "--state", self.sandbox_state]
        sandbox = self._start("sandbox", arguments)
        self._await(self.sandbox_url + "/", sandbox)
        return sandbox

    def start_server(self, wait=True, inside=()):
        """`inside`: a command that runs the server, in a world of its own."""
        self.server = self._start("serve", ["serve", "--config", self.settings], inside)
        if wait:
            self._await(self.url + "/readyz", self.server)
        return self.server

    def start_walker(self, number, visits):
        arguments = ["demo", "walk", "--url", self.url, "--visits", visits, "--persistent"]
        return self._start(f"walk-{number}", arguments)

    def walk_a_visit(self):
        """A whole visit over HTTP. Returns its ID."""
        status, words = program.run("demo", "walk", "--url", self.url)
        assert status == 0, words
        return words.split()[-1]

    def bundle(self, visit):
        """What `sehat visit-bundle` prints."""
        status, words = program.run("visit-bundle", "--config", self.settings, visit)
        assert status == 0, words
        return json.loads(words)

    def reconcile(self, day):
        """Compares one day with every system, as `sehat reconcile` does. Returns status and words."""
        return program.run("reconcile", "--config", self.settings, "--from", day.isoformat(), patience=1800)

    def verify_journal(self):
        return program.run("journal", "verify", "--config", self.settings)

    def end(self):
        for each in self._programs:
            each.kill()

    def _start(self, name, arguments, inside=()):
        started = Program(name, arguments, self.folder / f"{name}.log", inside)
        self._programs.append(started)
        return started

    @staticmethod
    def _await(url, started):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and started.is_running:
            try:
                with urllib.request.urlopen(url, timeout=2):
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"{started.name} did not start; its log: {started.log.read_text()[-2000:]}")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
