"""A PostgreSQL of the benchmark's own, set as in earnest: every commit is on the disk before it is answered."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

# A quarter of the memory for the server's own cache, but never more than 2 GB: the rest is the system's cache.
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
max_connections = 100
shared_buffers = 2GB
effective_cache_size = 8GB
maintenance_work_mem = 256MB
max_wal_size = 2GB
checkpoint_timeout = 15min
random_page_cost = 1.1
max_pred_locks_per_transaction = 1024
jit = off
fsync = on
synchronous_commit = on
full_page_writes = on
"""


class Cluster:
    """Kept in `folder`; a new one is made when there is none."""

    def __init__(self, folder: Path):
        self.folder = folder
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda bin: int(bin.parent.name))
        if not found:
            raise RuntimeError("PostgreSQL is not installed: apt install postgresql-15")
        self.bin = found[-1]

    def __enter__(self) -> "Cluster":
        data = self.folder / "data"
        if not data.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            if os.geteuid() == 0:
                shutil.chown(self.folder, "postgres")
            self._own("initdb", "--pgdata", data, "--username", "sehat", "--auth", "trust", "--encoding", "UTF8",
                      "--locale", "C")
            with open(data / "postgresql.conf", "a") as settings:
                settings.write(SETTINGS.format(folder=self.folder))
        self._own("pg_ctl", "--pgdata", data, "--log", self.folder / "log", "--wait", "start")
        return self

    def __exit__(self, *_) -> None:
        self._own("pg_ctl", "--pgdata", self.folder / "data", "--mode", "fast", "--wait", "stop")

    def address(self, database: str) -> str:
        return f"postgres://sehat@/{database}?host={self.folder}"

    def rows(self, database: str, sql: str) -> list[list[str]]:
        text = subprocess.run(
            [self.bin / "psql", "--no-psqlrc", "--tuples-only", "--no-align", "--field-separator", "\t", "--quiet",
             "--set", "ON_ERROR_STOP=1", self.address(database), "--file", "-"],
            input=sql, check=True, capture_output=True, text=True).stdout
        return [line.split("\t") for line in text.splitlines() if line]

    def _own(self, program: str, *arguments) -> None:
        """The server refuses to run as root."""
        who = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        as_owner = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []} if who else {}
        subprocess.run([self.bin / program, *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/", **as_owner)
