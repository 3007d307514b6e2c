"""The program under test, as processes."""

import os
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from time import monotonic, sleep

PATH = os.environ.get("SEHAT", str(Path(__file__).parents[3] / ".build/debug/sehat"))
PATIENCE = 30  # seconds until a program must answer, on a busy machine


def run(*arguments: str) -> str:
    """Runs `sehat` to its end and answers what it printed."""
    done = subprocess.run([PATH, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"sehat {' '.join(arguments)}: {done.stderr}{done.stdout}"
    return done.stdout


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """One `sehat` process that serves `url` until it is stopped."""

    def __init__(self, *arguments: str, url: str, log: Path):
        self.arguments, self.url, self.log = arguments, url, log
        self.process = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([PATH, *self.arguments], stdout=log, stderr=log)
        deadline = monotonic() + PATIENCE
        while not self.answers():
            assert self.process.poll() is None, self.log.read_text()
            assert monotonic() < deadline, f"{self.url} does not answer: {self.log.read_text()}"
            sleep(0.05)

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.url, timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
