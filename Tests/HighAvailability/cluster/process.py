"""One program of the trial: started on loopback, its words in a file, its end certain."""

import os
import signal
import subprocess
from pathlib import Path

# PostgreSQL refuses to run as root.
AS_OWNER = (
    ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env"] if os.getuid() == 0 else []
)


class Process:
    def __init__(self, name, arguments, log: Path, environment=None):
        self.name = name
        self.log = log
        with open(log, "ab") as words:
            self._process = subprocess.Popen(
                [str(each) for each in arguments],
                stdin=subprocess.DEVNULL, stdout=words, stderr=words,
                env={**os.environ, **(environment or {})}, cwd=log.parent, start_new_session=True,
            )

    @property
    def is_running(self):
        return self._process.poll() is None

    def kill(self):
        """SIGKILL: no last words."""
        self._process.kill()
        self._process.wait()

    def stop(self, patience=30):
        """SIGTERM, and SIGKILL to what does not listen. Answers the status it ended with."""
        if self.is_running:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(patience)
            except subprocess.TimeoutExpired:
                self.kill()
        return self._process.returncode

    def last_words(self):
        return self.log.read_text(errors="replace")[-3000:]
