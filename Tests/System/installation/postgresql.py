"""A PostgreSQL of its own for a test: in a folder, on a socket there and nowhere else, started and stopped at will."""

import glob
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

# The server refuses to run as root.
AS_OWNER = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--reset-env"]
SETTINGS = """
listen_addresses = ''
max_connections = 100
max_locks_per_transaction = 256
shared_buffers = 64MB
"""


class PostgreSQL:
    def __init__(self, primary=None, settings=""):
        """An empty database `sehat`, or a streaming replica of `primary`, with `settings` beside the usual ones. Not started yet."""
        self._bin = newest_bin()
        self.folder = Path(tempfile.mkdtemp(prefix="sehat-postgresql."))
        self.folder.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self._log = self.folder / "log"
        if primary:
            self._run("pg_basebackup", "--host", primary.folder, "--username", "sehat", "--pgdata", self._data,
                      "--write-recovery-conf", "--checkpoint", "fast")
        else:
            self._run("initdb", "--pgdata", self._data, "--username", "sehat", "--auth", "trust",
                      "--encoding", "UTF8", "--locale", "C")
        settings = f"{SETTINGS}{settings}unix_socket_directories = '{self.folder}'\n"
        self._run("tee", "-a", self._data / "postgresql.conf", input=settings)

    @property
    def _data(self):
        return self.folder / "data"

    @property
    def url(self):
        return f"postgresql://sehat@/sehat?host={self.folder}"

    def start(self):
        self._run("pg_ctl", "--pgdata", self._data, "--log", self._log, "--wait", "--silent", "start")

    def start_inside(self, inside):
        """In a world of its own that the command `inside` makes; answers the server's process."""
        owner = AS_OWNER if os.geteuid() == 0 else []
        with open(self.folder / "inside.log", "ab") as log:
            started = subprocess.Popen(
                [*map(str, inside), *owner, f"{self._bin}/postgres", "-D", self._data], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, cwd=self.folder)
        until("a PostgreSQL that answers", lambda: started.poll() is not None or self._answers())
        assert started.poll() is None, (self.folder / "inside.log").read_text()
        return started.pid

    def _answers(self):
        return subprocess.run(
            [f"{self._bin}/pg_isready", "-q", "-h", self.folder], capture_output=True).returncode == 0

    def stop(self, how="immediate"):
        """`immediate`: like a machine that loses its power."""
        self._run("pg_ctl", "--pgdata", self._data, "--mode", how, "--wait", "--silent", "stop")

    def make_database(self, options=""):
        self.sql(f"CREATE DATABASE sehat TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' {options}", "postgres")

    def sql(self, statement, database="sehat"):
        """Runs one statement as an administrator; answers what psql prints."""
        command = ["psql", "--no-psqlrc", "-At", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "sehat", database]
        return subprocess.run(
            [*map(str, command), "-c", statement], capture_output=True, text=True, check=True, timeout=60).stdout.strip()

    def rows(self, query):
        return json.loads(self.sql(f"SELECT COALESCE(json_agg(row_to_json(r)), '[]') FROM ({query}) AS r"))

    def end(self):
        try:
            self.stop()
        except subprocess.CalledProcessError:
            pass  # It was not running.
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program, *arguments, input=None):
        path = f"{self._bin}/{program}"
        command = [path if os.path.exists(path) else program, *map(str, arguments)]
        owner = AS_OWNER if os.geteuid() == 0 else []
        try:
            # To files, not to pipes: the server that pg_ctl leaves behind would hold them open.
            with tempfile.TemporaryFile("w+") as said:
                subprocess.run(
                    [*owner, *command], input=input, text=True, stdout=said, stderr=said, check=True, timeout=120,
                    cwd=self.folder)
        except subprocess.CalledProcessError:
            log = self._log.read_text()[-2000:] if self._log.exists() else ""
            print(f"{program} failed; the server's log ends: {log}")
            raise


def newest_bin():
    found = glob.glob("/usr/lib/postgresql/*/bin")
    if not found:
        pytest.skip("PostgreSQL is not installed: make test-packages")
    return max(found, key=lambda path: int(path.split("/")[-2]))


def until(what, holds, seconds=60):
    """Waits until `holds()` is true, and answers it."""
    deadline = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < deadline, f"after {seconds} s: not {what}"
        time.sleep(0.1)
    return found
