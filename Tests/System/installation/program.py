"""One process of SEHAT, stopped with notice or killed without."""

import os
import signal
import subprocess
from pathlib import Path

SEHAT = os.environ.get("SEHAT", str(Path(__file__).resolve().parents[3] / ".build/debug/sehat"))


class Program:
    """`sehat` with some arguments; everything it says goes to a log beside its data."""

    def __init__(self, name, arguments, log, inside=()):
        """`inside`: a command that becomes the program."""
        self.name = name
        self.log = log
        self._file = open(log, "ab")
        self._process = subprocess.Popen(
            [*map(str, inside), SEHAT, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=self._file, stderr=self._file
        )

    @property
    def number(self):
        """By which the system knows it."""
        return self._process.pid

    def wait(self, seconds):
        """Its status, once it has ended by itself."""
        return self._process.wait(seconds)

    @property
    def is_running(self):
        return self._process.poll() is None

    def kill(self):
        """SIGKILL: no last words, no flush, nothing finished."""
        self._end(signal.SIGKILL)

    def stop(self):
        """SIGTERM: whatever is under way is finished first, within 20 seconds."""
        self._end(signal.SIGTERM)

    def _end(self, sign):
        if self.is_running:
            self._process.send_signal(sign)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
                raise
        self._file.close()


def run(*arguments, patience=120):
    """Runs `sehat` to its end, which must come within `patience` seconds. Returns status and everything it said."""
    done = subprocess.run([SEHAT, *map(str, arguments)], capture_output=True, text=True, timeout=patience)
    return done.returncode, done.stdout + done.stderr
