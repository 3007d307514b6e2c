"""A Puskesmas moves into another database, and its process is killed again and again on the way."""

import os
import random
import socket
import sqlite3
import subprocess
import time
import uuid

import pytest

from installation import program
from installation.program import Program
from installation.puskesmas import Puskesmas

PATIENTS, VISITS = 1500, 3000
# Those who stand in the demo's queue of today: journalled and to be sent, as the loaded ones are not.
QUEUE = 40
# What tells of a database itself, and what is made anew on arrival.
STAYS = {"session", "sign_in_attempt", "account_link", "backup", "restore_drill", "reference_import", "schema_migration"}
LISTS = {"journal_head", "departure", "outage"}


def prepared(path, folder):
    """A database with a Puskesmas, its staff, patients and visits, and a journal of today."""
    loaded = ["--patients", PATIENTS, "--visits", VISITS, "--seed", random.randrange(1 << 30)]
    for arguments in (["demo-data", *loaded], ["demo", "prepare", "--folder", folder]):
        status, words = program.run(*arguments, "--database", path)
        assert status == 0, words
    return path


@pytest.fixture
def source(tmp_path):
    return prepared(f"sqlite:{tmp_path}/puskesmas.sqlite", tmp_path / "puskesmas")


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request, tmp_path):
    if request.param == "sqlite":
        yield prepared(f"sqlite:{tmp_path}/kabupaten.sqlite", tmp_path / "kabupaten")
        return
    server = os.environ.get("SEHAT_TEST_DATABASE")
    if not server:
        pytest.skip("SEHAT_TEST_DATABASE names no PostgreSQL: scripts/postgresql-for-tests")
    name = f"sehat_test_{uuid.uuid4().hex}"
    psql(server, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
    yield prepared(server.replace("/postgres?", f"/{name}?"), tmp_path / "kabupaten")
    psql(server, f"DROP DATABASE {name} WITH (FORCE)")


def psql(database, statement):
    done = subprocess.run(
        ["psql", "-X", "-A", "-t", "-F", "\t", "-c", statement, database], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return [line.split("\t") for line in done.stdout.splitlines()]


def rows(database, statement):
    if database.startswith("sqlite:"):
        with sqlite3.connect(database[7:]) as connection:
            return [[text(value) for value in row] for row in connection.execute(statement)]
    return psql(database, statement)


def text(value):
    """As PostgreSQL prints it."""
    return "" if value is None else f"\\x{value.hex()}" if isinstance(value, bytes) else str(value)


def move(source, target, *more):
    return program.run("move", "--from", source, "--to", target, "--account-suffix", ".asal", *more)


def tables(source):
    """Tables of facilities, with their columns but for keys the database counts up itself."""
    found = {}
    with sqlite3.connect(source[7:]) as connection:
        listed = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
        for (table,) in connection.execute(listed).fetchall():
            columns = connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
            names = [name for name, kind in columns if kind != "INTEGER"]
            if table not in STAYS | LISTS and "facility" in names and not table.startswith(("relocation", "arriving")):
                found[table] = names
    return found


def assert_arrived(source, target):
    facility = rows(source, "SELECT id FROM facility")[0][0]
    compared = 0
    for table, columns in tables(source).items():
        columns = [each for each in columns if (table, each) != ("account", "user_name")]
        statement = f"SELECT {', '.join(columns)} FROM {table} WHERE facility = '{facility}'"
        if table.startswith("journal_"):
            last = rows(source, f"SELECT MAX(sequence) FROM journal_entry WHERE facility = '{facility}'")[0][0] or 0
            statement += f" AND sequence <= {last}"
        here, there = sorted(rows(source, statement)), sorted(rows(target, statement))
        assert here == there, table
        compared += len(here)
    assert compared > PATIENTS + VISITS
    neighbours = f"SELECT COUNT(*) FROM patient WHERE facility <> '{facility}'"
    assert rows(target, neighbours) == [[str(PATIENTS + QUEUE)]]
    status, words = program.run("journal", "verify", "--database", target)
    assert status == 0 and "2 fasilitas" in words, words


def test_a_move_that_is_killed_again_and_again_ends_as_if_it_never_was(source, target, tmp_path, capsys):
    seed = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(1 << 32))
    chance = random.Random(seed)
    kills = 0
    for _ in range(12):
        arguments = ["move", "--from", source, "--to", target, "--account-suffix", ".asal"]
        started = Program("move", arguments, tmp_path / "move.log")
        time.sleep(chance.uniform(0.1, 1.6))
        kills += started.is_running
        started.kill()
        opened = rows(target, "SELECT COUNT(*) FROM relocation WHERE opened_at IS NOT NULL")[0][0] != "0"
        closed = rows(target, "SELECT COUNT(*) FROM arriving_facility")[0][0] != "0"
        assert not (opened and closed)
    status, words = move(source, target)
    assert status == 0 and ("Selesai" in words or "Sudah selesai" in words), words
    assert_arrived(source, target)
    status, words = move(source, target)
    assert status == 0 and "Sudah selesai" in words, words
    status, words = program.run("serve", "--database", source)
    assert status == 1 and "sudah pindah" in words, words
    with capsys.disabled():
        print(f"\nmove test: KILL_SEED={seed}, {kills} kills")


def test_a_source_at_work_is_left_alone_and_a_marked_one_is_not_served(tmp_path):
    site = Puskesmas(tmp_path / "site")
    target = prepared(f"sqlite:{tmp_path}/kabupaten.sqlite", tmp_path / "kabupaten")
    source = f"sqlite:{site.database}"
    try:
        site.start_sandbox()
        site.start_server()
        status, words = move(source, target)
        assert status == 1 and "masih dipakai" in words, words
        site.server.stop()
        started = Program("move", ["move", "--from", source, "--to", target, "--account-suffix", ".asal"], tmp_path / "log")
        # Looking into the source would be somebody at work there.
        while started.is_running and rows(target, "SELECT COUNT(*) FROM arriving_facility") == [["0"]]:
            time.sleep(0.005)
        started.kill()
        if rows(target, "SELECT COUNT(*) FROM relocation WHERE opened_at IS NOT NULL")[0][0] == "0":
            status, words = program.run("serve", "--config", site.settings)
            assert status == 1 and "sedang dipindahkan" in words, words
            status, words = move(source, target, "--cancel")
            assert status == 0, words
            site.start_server()
    finally:
        site.end()


def test_bad_addresses_are_refused_with_a_sentence_and_nothing_is_made(source, tmp_path):
    missing = tmp_path / "tidak-ada.sqlite"
    text = tmp_path / "teks.sqlite"
    text.write_text("bukan basis data\n" * 100)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        away = f"postgres://sehat@127.0.0.1:{nobody.getsockname()[1]}/sehat"
        cases = [
            (f"sqlite:{missing}", source, "asal bukan basis data SEHAT"),
            (source, f"sqlite:{missing}", "tujuan bukan basis data SEHAT"),
            (f"sqlite:{text}", source, "asal bukan basis data SEHAT"),
            (source, f"sqlite:{text}", "tujuan bukan basis data SEHAT"),
            (source, source, "basis data yang sama"),
            (source, away, "tidak dapat dihubungi"),
            ("mysql://x", source, "bukan alamat basis data"),
        ]
        for start, end, sentence in cases:
            status, words = move(start, end)
            assert status in (1, 64) and sentence in words, words
    assert not missing.exists()
    assert rows(source, "SELECT COUNT(*) FROM departure") == [["0"]]


def test_a_full_disk_stops_a_move_that_goes_on_when_there_is_room(source, tmp_path):
    target = prepared(f"sqlite:{tmp_path}/kabupaten.sqlite", tmp_path / "kabupaten")
    # SQLite's log of what the move writes comes to some five megabytes; the database itself need not grow before it is
    # emptied into it.
    limit = 2048  # kilobytes
    arguments = ["move", "--from", source, "--to", target, "--account-suffix", ".asal"]
    command = " ".join(map(str, [f"trap '' XFSZ; ulimit -f {limit}; exec", program.SEHAT, *arguments]))
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "penuh" in done.stderr and "perintah yang sama" in done.stderr, done.stderr
    status, words = move(source, target)
    assert status == 0 and "Selesai" in words, words
    assert_arrived(source, target)
