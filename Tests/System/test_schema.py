"""Servers that start together on one new database, and a database that is newer than the program."""

import sqlite3
import subprocess

import pytest

from installation import program
from installation.postgresql import PostgreSQL, until
from installation.program import SEHAT
from installation.puskesmas import Puskesmas, free_port

NEWER = "lebih baru daripada program ini"
LATER = "INSERT INTO schema_migration (number, name, applied_at) VALUES (9999, 'masa depan', 0)"


@pytest.fixture
def postgresql():
    made = PostgreSQL()
    try:
        made.start()
        made.make_database()
        yield made
    finally:
        made.end()


class OnSQLite:
    def __init__(self, folder):
        self.puskesmas = Puskesmas(folder)

    def sql(self, statement):
        with sqlite3.connect(self.puskesmas.database) as connection:
            return connection.execute(statement).fetchall()


class OnPostgreSQL:
    def __init__(self, folder, postgresql):
        self.puskesmas = Puskesmas(folder, database=postgresql.url)
        self.sql = postgresql.sql


def test_servers_that_start_together_on_an_empty_database_apply_each_step_once(postgresql, tmp_path):
    servers = []
    try:
        for number in range(3):
            folder = tmp_path / f"server-{number}"
            folder.mkdir()
            settings = folder / "sehat.conf"
            settings.write_text(f"database = {postgresql.url}\nhost = 127.0.0.1\nport = {free_port()}\n")
            log = folder / "serve.log"
            servers.append((program.Program("serve", ["serve", "--config", settings], log), log))
        migrate = [subprocess.Popen([SEHAT, "migrate", "up", "--config", settings], stdout=subprocess.DEVNULL)
                   for _ in range(2)]
        assert [each.wait(120) for each in migrate] == [0, 0]
        for server, log in servers:
            until("ready", lambda: "SEHAT siap" in log.read_text(), 120)
            assert server.is_running
    finally:
        for server, _ in servers:
            server.stop()
    status, words = program.run("migrate", "status", "--config", settings)
    assert status == 0 and "Skema mutakhir." in words, words


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_database_that_is_newer_than_the_program_is_refused_and_left_alone(engine, tmp_path, request):
    on = OnSQLite(tmp_path) if engine == "sqlite" else OnPostgreSQL(tmp_path, request.getfixturevalue("postgresql"))
    on.sql(LATER)
    before = on.sql("SELECT * FROM schema_migration ORDER BY number"), on.sql("SELECT COUNT(*) FROM journal_entry")
    settings = on.puskesmas.settings
    for command in (["serve"], ["migrate", "up"]):
        status, words = program.run(*command, "--config", settings)
        assert status == 1 and NEWER in words, (command, words)
    status, words = program.run("migrate", "status", "--config", settings)
    assert status == 1 and NEWER in words and "? 9999 masa depan" in words, words
    after = on.sql("SELECT * FROM schema_migration ORDER BY number"), on.sql("SELECT COUNT(*) FROM journal_entry")
    assert after == before
