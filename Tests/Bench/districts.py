"""The databases that are measured: one for each engine and number of patients, made once and kept."""

import json
import os
import random
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cluster import Cluster
from site_of_bench import Site
from work import Known


def today() -> str:
    """The day at the Puskesmas."""
    return datetime.now(timezone(timedelta(hours=7))).date().isoformat()


class District:
    """`rows` asks the database itself; everything else goes through the program."""

    engine = ""

    def __init__(self, bench: Path, patients: int, visits: int, database: str):
        self.patients, self.visits = patients, visits
        self.site = Site(bench / f"{self.engine}-{patients}", database)

    def rows(self, sql: str) -> list:
        raise NotImplementedError

    def change(self, sql: str) -> None:
        """Only while no server is at work."""
        raise NotImplementedError

    def size(self) -> int:
        """Bytes on the disk."""
        raise NotImplementedError

    def files(self) -> list[Path]:
        """Where the rows lie."""
        raise NotImplementedError

    def make_empty(self) -> None:
        raise NotImplementedError

    @property
    def made(self) -> dict | None:
        """What was said when it was filled; `None` while it is not, or only in part."""
        note = self.site.folder / "filled.json"
        return json.loads(note.read_text()) if note.exists() else None

    def fill(self) -> None:
        self.site.folder.mkdir(parents=True, exist_ok=True)
        self.make_empty()
        self.site.config.write_text(f"database = {self.site.database}\n")
        seconds = self.site.run("demo-data", "--config", str(self.site.config), "--patients", str(self.patients),
                                "--visits", str(self.visits))
        self.settle()
        note = {"patients": self.patients, "visits": self.visits, "seconds": round(seconds, 1), "bytes": self.size()}
        (self.site.folder / "filled.json").write_text(json.dumps(note))

    def settle(self) -> None:
        """What the engine does by itself some minutes after so many rows came."""

    def known(self) -> Known:
        """Patients drawn by chance, and their visits."""
        wanted = random.sample(range(1, self.patients + 1), min(self.patients, 8000))
        found = self.rows(
            "SELECT id, name, nik, medical_record_number, search_key FROM patient WHERE nik IS NOT NULL AND search_key IN "
            f"({', '.join(map(str, wanted))})")
        random.shuffle(found)
        here = {row[0] for row in self.rows(f"SELECT patient FROM encounter WHERE day = '{today()}'")}
        patients = [tuple(row[:4]) for row in found]
        some = ", ".join(f"'{row[0]}'" for row in found[:2000])
        return Known(
            patients=patients[:4000],
            newcomers=[patient[0] for patient in patients if patient[0] not in here],
            visits=[row[0] for row in self.rows(
                f"SELECT id FROM encounter WHERE patient IN ({some}) AND status = 'finished'")],
            room=self.rows("SELECT id FROM room WHERE letter = 'A'")[0][0],
            doctor=self.rows("SELECT id FROM practitioner WHERE profession = 'doctor'")[0][0])

    def waiting(self) -> int:
        return int(self.rows(f"SELECT count(*) FROM ticket WHERE day = '{today()}' AND state = 'waiting'")[0][0])

    def send_home(self) -> None:
        """Everybody, and out of this day's queue: each round begins a morning of its own."""
        long_ago = f"19{today()[2:]}"
        self.change(f"UPDATE ticket SET state = 'done', day = '{long_ago}' WHERE day = '{today()}'")


class SQLiteDistrict(District):
    engine = "sqlite"

    def __init__(self, bench: Path, patients: int, visits: int):
        self.file = bench / f"{self.engine}-{patients}" / "sehat.sqlite"
        super().__init__(bench, patients, visits, f"sqlite:{self.file}")

    def make_empty(self) -> None:
        for file in self.file.parent.glob("sehat.sqlite*"):
            file.unlink()

    def rows(self, sql: str) -> list:
        database = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)
        try:
            return database.execute(sql).fetchall()
        finally:
            database.close()

    def change(self, sql: str) -> None:
        with closing(sqlite3.connect(self.file)) as database, database:
            database.execute(sql)

    def size(self) -> int:
        return os.path.getsize(self.file)

    def files(self) -> list[Path]:
        return [self.file]


class PostgreSQLDistrict(District):
    engine = "postgresql"

    def __init__(self, bench: Path, patients: int, visits: int, cluster: Cluster):
        self.cluster = cluster
        self.name = f"district_{patients}"
        super().__init__(bench, patients, visits, cluster.address(self.name))

    def make_empty(self) -> None:
        self.cluster.rows("postgres", f"DROP DATABASE IF EXISTS {self.name}")
        self.cluster.rows("postgres", f"CREATE DATABASE {self.name} TEMPLATE template0")

    def settle(self) -> None:
        self.rows("VACUUM (ANALYZE)")

    def rows(self, sql: str) -> list:
        return self.cluster.rows(self.name, sql)

    def change(self, sql: str) -> None:
        self.rows(sql)

    def size(self) -> int:
        return int(self.rows(f"SELECT pg_database_size('{self.name}')")[0][0])

    def files(self) -> list[Path]:
        number = self.rows(f"SELECT oid FROM pg_database WHERE datname = '{self.name}'")[0][0]
        base = self.cluster.folder / "data" / "base" / number
        # Tables and indexes are numbered; a cache beside them is made anew at any moment and may be gone.
        return [file for file in base.iterdir() if file.name[0].isdigit()]
