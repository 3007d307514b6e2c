"""A disk that runs full: the person is told, nothing is there by half, and it goes on when there is room again."""

import sqlite3
import subprocess

import pytest

from faults import reconciliation
from faults.counter import Counter
from faults.records import PostgreSQLRecords
from faults.small_disk import RecordsOnDisk, SmallDisk
from installation.postgresql import PostgreSQL, until
from installation.program import SEHAT
from installation.puskesmas import Puskesmas

MOST = 400  # registrations until a full disk must have been noticed


class FullSQLite:
    """The whole database, its log and its index lie on the small disk."""

    def __init__(self, folder):
        self.puskesmas = Puskesmas(folder)
        database = self.puskesmas.database
        with sqlite3.connect(database) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.disk = SmallDisk(folder / "cakram", "24m", database)
        self.puskesmas.set({"database": f"sqlite:{self.disk.folder}/sehat.sqlite"})
        server = self.puskesmas.start_server(inside=self.disk.inside)
        self.disk.belongs_to(server.number)
        self.records = RecordsOnDisk(self.disk, self.disk.folder / "sehat.sqlite")

    def verify_journal(self):
        return self.disk.run([SEHAT, "journal", "verify", "--config", self.puskesmas.settings])

    def end(self):
        self.puskesmas.end()


class FullPostgreSQL:
    """Tables and indexes lie on the small disk, as a tablespace; the engine's own log does not."""

    def __init__(self, folder):
        self._postgresql = PostgreSQL()
        self.puskesmas = None
        place = self._postgresql.folder / "sempit"
        self.disk = SmallDisk(place, "96m")
        number = self._postgresql.start_inside(self.disk.inside)
        self.disk.belongs_to(number)
        status, words = self.disk.run(["install", "-d", "-o", "postgres", "-g", "postgres", "-m", "700", f"{place}/data"])
        assert status == 0, words
        self._postgresql.sql(f"CREATE TABLESPACE sempit LOCATION '{place}/data'", "postgres")
        self._postgresql.make_database("TABLESPACE sempit")
        self.puskesmas = Puskesmas(folder, database=self._postgresql.url)
        self.puskesmas.start_server()
        self.records = PostgreSQLRecords(self._postgresql)

    def verify_journal(self):
        return self.puskesmas.verify_journal()

    def end(self):
        if self.puskesmas:
            self.puskesmas.end()
        self._postgresql.end()


@pytest.fixture(params=[FullSQLite, FullPostgreSQL])
def place(request, tmp_path):
    made = request.param(tmp_path)
    yield made
    made.end()


def test_a_full_disk_is_told_and_leaves_nothing_by_half(place, capsys):
    records = place.records
    room = records.value("SELECT id FROM room WHERE letter = 'A'")
    doctor = records.value("SELECT id FROM practitioner WHERE profession = 'doctor'")
    counter = Counter(place.puskesmas.port, room, doctor)
    for _ in range(3):
        assert counter.register(tries=1).status == 303
    place.disk.fill()

    refused = next((answer for answer in (counter.register(tries=1) for _ in range(MOST)) if answer.status != 303), None)
    assert refused, f"{MOST} registrations found room on a full disk"
    assert refused.status == 507 and refused.is_page, refused
    assert refused.heading == "Penyimpanan penuh" and "belum tersimpan" in refused.text
    leave_nothing_by_half(counter, records, times=3)
    assert counter.get("/antrean").status == 200, "what is there can no longer be read"

    place.disk.free()
    until("registering again", lambda: counter.register(tries=1).status == 303)
    assert place.puskesmas.server.is_running
    assert set(counter.tickets.values()) <= {row["id"] for row in records.rows("SELECT id FROM ticket")}
    assert set(counter.patients.values()) <= {row["id"] for row in records.rows("SELECT id FROM patient")}
    assert reconciliation.numbers_doubled_or_missing(records) == []
    assert records.rows("SELECT id FROM encounter WHERE id NOT IN (SELECT encounter FROM ticket)") == []
    assert records.faults() == []
    status, words = place.verify_journal()
    assert status == 0 and "Rantai jurnal utuh." in words, words
    with capsys.disabled():
        print(f"\nfull disk: told after {len(counter.patients)} patients, {len(counter.tickets)} tickets kept")


def leave_nothing_by_half(counter, records, times):
    """So many registrations that are refused at once leave no row. Between them a smaller row may still find room in a
    page that is there: a patient without a visit, or both. Those are promised, and held against the promises later."""
    for _ in range(MOST):
        before, promised = account(records), len(counter.patients)
        answer = counter.register(tries=1)
        assert answer.status in (303, 507), answer
        if len(counter.patients) == promised:
            assert account(records) == before
            times -= 1
        if not times:
            return
    raise AssertionError(f"{MOST} registrations found room on a full disk")


def account(records):
    tables = ("patient", "encounter", "ticket", "journal_entry", "journal_payload", "counter")
    return {table: records.value(f"SELECT COUNT(*) AS n FROM {table}") for table in tables}


def test_a_log_on_a_full_disk_ends_no_command(tmp_path):
    puskesmas = Puskesmas(tmp_path)
    for command in (["migrate", "status"], ["journal", "verify"]):
        with open("/dev/full", "w") as full:
            done = subprocess.run([SEHAT, *command, "--config", puskesmas.settings], stdout=full, stderr=full, timeout=60)
        assert done.returncode == 0, command
