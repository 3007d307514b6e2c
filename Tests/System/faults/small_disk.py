"""A disk of a few megabytes that only one program sees, and that a test can fill."""

import errno
import json
import os
import subprocess
import sys

import pytest

from .records import Records

# `$1` is where it is mounted, `$2` its size, `$3` what is copied onto it; then comes the program.
MOUNT = 'mount -t tmpfs -o "size=$2,mode=755" tmpfs "$1" && { [ -z "$3" ] || cp -a "$3" "$1/"; } && shift 3 && exec "$@"'


class SmallDisk:
    def __init__(self, folder, size, holding=""):
        """`holding`: a file that lies on it from the beginning."""
        skip_unless_mounting_is_allowed()
        folder.mkdir(exist_ok=True)
        self.folder = folder
        # As the prefix of a command: it runs where the disk is mounted.
        self.inside = ["unshare", "--mount", "--propagation", "private", "sh", "-c", MOUNT, "sh", folder, size, holding]
        self._program = None

    def belongs_to(self, number):
        """`number`: the process that sees it."""
        self._program = number

    def seen(self, name=""):
        """A path to what lies on it, from here."""
        return f"/proc/{self._program}/root{self.folder}/{name}"

    def run(self, command):
        """Runs a command where the disk is mounted. Returns status and what it said."""
        done = subprocess.run(
            ["nsenter", f"--mount=/proc/{self._program}/ns/mnt", *map(str, command)], capture_output=True, text=True,
            timeout=120)
        return done.returncode, done.stdout + done.stderr

    def fill(self):
        with open(self.seen("penuh"), "wb", buffering=0) as filler:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        filler.write(b"\0" * size)
                except OSError as error:
                    assert error.errno == errno.ENOSPC, error

    def free(self):
        os.remove(self.seen("penuh"))


class RecordsOnDisk(Records):
    """A SQLite that lies on a small disk: it is read there, for the engine follows a path to its end."""

    READ = """
import json, sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=30)
connection.row_factory = sqlite3.Row
print(json.dumps([dict(row) for row in connection.execute(sys.argv[2])]))
"""

    def __init__(self, disk, database):
        super().__init__(database)
        self._disk = disk

    def rows(self, query):
        status, words = self._disk.run([sys.executable, "-c", self.READ, self._database, query])
        assert status == 0, words
        return json.loads(words)


def skip_unless_mounting_is_allowed():
    tried = subprocess.run(
        ["unshare", "--mount", "--propagation", "private", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True)
    if tried.returncode != 0:
        pytest.skip("a small disk cannot be mounted here: needs root and a kernel that lets it")
