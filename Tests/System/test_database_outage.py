"""PostgreSQL away at the start and away for a while: people are told, nothing is lost, nothing is there by half."""

import os
import time
import urllib.error
import urllib.request

import pytest

from faults.agreement import assert_both_sides_agree
from faults.counter import Counter
from faults.records import PostgreSQLRecords
from faults.settling import settle
from installation.postgresql import PostgreSQL, until
from installation.puskesmas import PACE, Puskesmas
from installation.sandbox import Sandbox

AWAY = "Basis data tidak dapat dihubungi"
OUTAGE = int(os.environ.get("OUTAGE_SECONDS", 20))


@pytest.fixture(scope="module")
def postgresql():
    made = PostgreSQL()
    try:
        made.start()
        made.make_database()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def puskesmas(postgresql, tmp_path_factory):
    made = Puskesmas(tmp_path_factory.mktemp("puskesmas"), PACE, postgresql.url)
    yield made
    made.end()


@pytest.fixture(scope="module")
def records(postgresql):
    return PostgreSQLRecords(postgresql)


def ask(url):
    """Status and text; 0 while nobody listens."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.read().decode()
    except OSError:
        return 0, ""


def counter(puskesmas, records, number):
    room = records.value("SELECT id FROM room WHERE letter = 'A'")
    doctor = records.value("SELECT id FROM practitioner WHERE profession = 'doctor'")
    return Counter(puskesmas.port, room, doctor, first=number * 3000)


def test_a_server_whose_database_is_away_at_the_start_says_so_and_serves_once_it_is_there(puskesmas, postgresql, records):
    postgresql.stop("fast")
    server = puskesmas.start_server(wait=False)
    until("a page while the database is away", lambda: ask(puskesmas.url + "/masuk")[0] == 503)
    for path in ("/", "/masuk", "/antrean", "/pasien/baru"):
        status, page = ask(puskesmas.url + path)
        assert status == 503 and AWAY in page and 'lang="id"' in page, page[:500]
    assert ask(puskesmas.url + "/healthz")[0] == 200
    assert ask(puskesmas.url + "/readyz") == (503, "not ready: basis data\n")
    assert "Menunggu basis data" in server.log.read_text()

    server.stop()
    assert server.wait(1) == 0, "a server that waits for its database does not stop when it is asked to"
    server = puskesmas.start_server(wait=False)
    until("a page again", lambda: ask(puskesmas.url + "/masuk")[0] == 503)

    postgresql.start()
    until("ready", lambda: ask(puskesmas.url + "/readyz")[0] == 200)
    assert ask(puskesmas.url + "/masuk")[0] == 200
    assert "Basis data sudah menjawab." in server.log.read_text()
    outages = "SELECT * FROM outage WHERE destination = 'database' AND ended_at IS NOT NULL"
    until("the outage in the register", lambda: len(records.rows(outages)) == 1)
    server.stop()


def test_an_outage_under_load_loses_and_doubles_nothing(puskesmas, postgresql, records, capsys):
    puskesmas.start_sandbox()
    server = puskesmas.start_server()
    outages = len(records.rows("SELECT id FROM outage WHERE destination = 'database'"))
    walkers = [puskesmas.start_walker(number, visits=1000) for number in range(2)]
    counters = [counter(puskesmas, records, number) for number in range(2)]
    for each in counters:
        each.start()
    until("visits at work", lambda: records.signed_visits() >= 1 and all(each.tickets for each in counters), 240)

    postgresql.stop()
    stopped, seen = time.monotonic(), [len(each.answers) for each in counters]
    until("the page of an outage", lambda: any(answer.status == 503 for answer in meanwhile(counters, seen)))
    assert ask(puskesmas.url + "/readyz")[0] == 503
    status, page = ask(puskesmas.url + "/layar/tidak-ada")
    assert status == 503 and AWAY in page, (status, page[:500])
    time.sleep(max(0.0, OUTAGE - (time.monotonic() - stopped)))
    postgresql.start()

    promised = sum(len(each.tickets) for each in counters)
    until("registering again", lambda: sum(len(each.tickets) for each in counters) > promised)
    signed = records.signed_visits()
    until("visits signed again", lambda: records.signed_visits() > signed, 240)
    until("the outage in the register", lambda: len(records.rows(
        "SELECT id FROM outage WHERE destination = 'database'")) == outages + 1)
    for each in counters:
        each.end()
    for walker in walkers:
        walker.kill()
    assert server.is_running

    assert_readable(meanwhile(counters, seen))
    assert_kept(counters, records)
    settle(puskesmas, records, patience=30, limit=600)
    assert_both_sides_agree(puskesmas, records, Sandbox(puskesmas.sandbox_url, puskesmas.sandbox_state))
    with capsys.disabled():
        answers = meanwhile(counters, seen)
        sorry = [answer for answer in answers if answer.status == 503]
        print(f"\ndatabase outage: {OUTAGE} s away, {len(sorry)} of {len(answers)} pages asked to wait, slowest "
              f"{max(answer.seconds for answer in answers):.1f} s, {sum(len(each.tickets) for each in counters)} "
              f"tickets promised and kept, {records.signed_visits()} visits signed")


def test_a_server_that_is_told_to_stop_while_its_database_is_away_stops(puskesmas, postgresql):
    if not puskesmas.server.is_running:
        puskesmas.start_server()
    postgresql.stop()
    time.sleep(1)
    puskesmas.server.stop()
    assert puskesmas.server.wait(1) == 0, puskesmas.server.log.read_text()[-2000:]
    postgresql.start()


def meanwhile(counters, seen):
    return [answer for each, count in zip(counters, seen) for answer in each.answers[count:]]


def assert_readable(answers):
    for answer in answers:
        assert answer.status in (200, 303, 422, 503), answer
        assert answer.status == 303 or answer.is_page, answer
        assert answer.seconds < 15, answer


def assert_kept(counters, records):
    """Whatever a page promised is there, and there once."""
    for each in counters:
        kept = {row["nik"]: row for row in records.rows("SELECT nik, COUNT(*) AS n, MIN(id) AS id FROM patient GROUP BY nik")}
        for nik, patient in each.patients.items():
            assert kept.get(nik, {}).get("n") == 1 and kept[nik]["id"] == patient, nik
        tickets = {}
        for row in records.rows("SELECT patient, id, encounter FROM ticket"):
            tickets.setdefault(row["patient"], []).append(row)
        visits = {row["id"]: row["patient"] for row in records.rows("SELECT id, patient FROM encounter")}
        for patient, ticket in each.tickets.items():
            assert [row["id"] for row in tickets.get(patient, [])] == [ticket], patient
            assert visits.get(tickets[patient][0]["encounter"]) == patient
