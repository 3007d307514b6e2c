"""A SEHAT that runs for a measurement: its folder, its processes, its memory."""

import os
import re
import socket
import subprocess
import time
import urllib.request
from pathlib import Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    def __init__(self, folder: Path, database: str | None = None):
        self.sehat = os.environ["SEHAT"]
        self.folder = folder
        self.database = database
        self.port, self.sandbox_port = free_port(), free_port()
        self.processes: dict[str, subprocess.Popen] = {}

    @property
    def config(self) -> Path:
        return self.folder / "sehat.conf"

    def run(self, *arguments: str) -> float:
        """Runs one command of the program; answers its seconds."""
        started = time.monotonic()
        subprocess.run([self.sehat, *arguments], check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - started

    def prepare(self) -> None:
        elsewhere = ["--database", self.database] if self.database else []
        self.run("demo", "prepare", "--folder", str(self.folder), "--port", str(self.port),
                 "--sandbox-port", str(self.sandbox_port), *elsewhere)

    def start_server(self) -> float:
        """Seconds from the start of the process to the first page."""
        started = time.monotonic()
        self.processes["serve"] = self._spawn("serve", "--config", str(self.config))
        self._wait(f"http://127.0.0.1:{self.port}/masuk")
        return time.monotonic() - started

    def start_sandbox(self) -> None:
        self.processes["sandbox"] = self._spawn(
            "sandbox", "--port", str(self.sandbox_port), "--seed", "3204")
        self._wait(f"http://127.0.0.1:{self.sandbox_port}/")

    def memory(self) -> int:
        """Resident megabytes of the server."""
        status = Path(f"/proc/{self.processes['serve'].pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024

    def processor_seconds(self) -> float:
        """What the server has used of the processors."""
        fields = Path(f"/proc/{self.processes['serve'].pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(30)
        self.processes.clear()

    def _spawn(self, *arguments: str) -> subprocess.Popen:
        log = open(self.folder / f"{arguments[0]}.log", "ab")
        return subprocess.Popen([self.sehat, *arguments], stdout=log, stderr=log)

    @staticmethod
    def _wait(url: str) -> None:
        for _ in range(3000):
            try:
                urllib.request.urlopen(url, timeout=2).read()
                return
            except OSError:
                time.sleep(0.01)
        raise RuntimeError(f"{url} does not answer")
