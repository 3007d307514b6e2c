"""Reports are read from a replica while it keeps up, and from the leader when it is behind or gone."""

import pytest

from faults.counter import Counter
from faults.records import PostgreSQLRecords
from installation.postgresql import PostgreSQL, until
from installation.puskesmas import Puskesmas

REPORT = "/gangguan"


@pytest.fixture(scope="module")
def leader():
    made = PostgreSQL()
    try:
        made.start()
        made.make_database()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def replica(leader):
    made = PostgreSQL(leader)
    try:
        made.start()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def head(leader, replica, tmp_path_factory):
    """The head of the Puskesmas, who reads reports."""
    puskesmas = Puskesmas(tmp_path_factory.mktemp("puskesmas"), {"database.replica": replica.url}, leader.url)
    try:
        puskesmas.start_server()
        records = PostgreSQLRecords(leader)
        room, doctor = (records.value(f"SELECT id FROM {table} LIMIT 1") for table in ("room", "practitioner"))
        yield Counter(puskesmas.port, room, doctor, user="kepala")
    finally:
        puskesmas.end()


def note_outage(leader, cause):
    leader.sql(f"""
        INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
        VALUES (gen_random_uuid()::text, 'pcare', 1795136400000, 1795136400000, 1795136400001, '{cause}')
        """)


def shows(head, words):
    page = head.get(REPORT)
    assert page.status == 200, page
    return words in page.text


def test_a_report_is_read_from_the_replica_that_keeps_up(head, leader, replica):
    def is_read_there():
        note_outage(leader, "Contoh: replika menyusul")
        assert shows(head, "Gangguan")
        return replica.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'sehat'") != "0"

    until("a report read from the replica", is_read_there)


def test_a_replica_that_is_behind_is_left_alone_until_it_has_caught_up(head, leader, replica):
    replica.sql("SELECT pg_wal_replay_pause()")
    try:
        note_outage(leader, "Contoh: replika tertinggal")
        # Ten seconds old is new enough for a report; after that it must come from the leader.
        until("the leader's answer", lambda: shows(head, "Contoh: replika tertinggal"), 20)
        assert replica.sql("SELECT COUNT(*) FROM outage WHERE cause LIKE '%tertinggal'") == "0"
    finally:
        replica.sql("SELECT pg_wal_replay_resume()")


def test_a_replica_that_is_gone_stops_no_report(head, leader, replica):
    replica.stop()
    note_outage(leader, "Contoh: replika mati")
    assert shows(head, "Contoh: replika mati")
    replica.start()
