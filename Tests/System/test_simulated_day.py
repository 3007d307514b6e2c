"""A whole day with faults on every line and an hour without any: in the evening everybody tells the same.

The day is as long as its visits: an eighth of them falls into the outage, as an hour does into eight. DAY_VISITS
changes their number; `make simulated-day` runs 2,000.
"""

import os
import re
import time
from datetime import datetime, timedelta, timezone

import pytest

from faults.agreement import assert_both_sides_agree
from faults.pcare_clerk import PCareClerk
from faults.records import Records
from faults.settling import settle
from installation.puskesmas import Puskesmas
from installation.sandbox import Sandbox

VISITS = int(os.environ.get("DAY_VISITS", 80))
WALKERS = 3
HOURS = 8
RATE = 0.1
COMMON = ["timeout-before", "timeout-after", "500", "503", "429", "reset", "malformed", "html"]
CIPHER = ["cut-cipher", "wrong-timestamp", "not-cipher", "empty"]
# Typed into P-Care past SEHAT: the only differences that the evening may show.
STRANGERS = ["0001234509001", "0001234509002"]
TODAY = datetime.now(timezone(timedelta(hours=7))).date()


@pytest.fixture
def puskesmas(tmp_path):
    made = Puskesmas(tmp_path)
    yield made
    made.end()


def test_a_day_of_faults_and_an_hour_of_outage_ends_in_agreement(puskesmas, capsys):
    records = Records(puskesmas.database)
    sandbox = Sandbox(puskesmas.sandbox_url, puskesmas.sandbox_state)
    platform = puskesmas.start_sandbox()
    clerk = PCareClerk(puskesmas.sandbox_url)
    for card in STRANGERS:
        clerk.register(card, TODAY)
    begin_faults(sandbox)
    puskesmas.start_server()
    begun = time.monotonic()
    # More than are wanted: the day ends when enough are done.
    walkers = [puskesmas.start_walker(number, visits=VISITS) for number in range(WALKERS)]

    wait_for_visits(records, VISITS * 3 // HOURS)
    platform.kill()
    outage = time.monotonic()
    wait_for_visits(records, VISITS * 4 // HOURS)
    outage = time.monotonic() - outage
    waiting = len(records.unsettled())
    puskesmas.start_sandbox()
    begin_faults(sandbox)
    wait_for_visits(records, VISITS)
    for walker in walkers:
        walker.kill()
    day = time.monotonic() - begun

    limit = 600 + VISITS
    by_hand = settle(puskesmas, records, patience=limit, limit=limit)
    evening = time.monotonic() - begun - day
    sandbox.clear_faults()
    ledgers = assert_both_sides_agree(puskesmas, records, sandbox, strangers=len(STRANGERS))
    compared = time.monotonic()
    differences = reconcile(puskesmas)
    compared = time.monotonic() - compared

    seeded = {row["id"] for row in records.rows("SELECT id FROM patient WHERE nik IS NULL")}
    stuck = [row for row in records.deliveries() if row["state"] == "attention"]
    outages = records.rows("SELECT destination FROM outage WHERE ended_at IS NOT NULL")
    figures = {
        "visits signed": records.signed_visits(),
        "deliveries": len(records.deliveries()),
        "attempts": records.value("SELECT COUNT(*) FROM delivery_attempt"),
        "writes lost on the way": sum(line["outcome"] == "dropped" for ledger in ledgers for line in ledger),
        "the day": f"{day:.0f} s",
        "the outage": f"{outage:.0f} s, {waiting} waiting at its end",
        "until everything had arrived after closing time": f"{evening:.0f} s",
        "reconciliation of the day": f"{compared:.0f} s, differences {differences}",
        "for a person": f"{len(stuck)}, all of {len({row['patient'] for row in stuck})} patients seeded so",
        "sent again by hand": by_hand,
    }
    with capsys.disabled():
        print("\n| The simulated day | |\n|---|---|")
        for name, figure in figures.items():
            print(f"| {name} | {figure} |")

    assert by_hand == 0
    assert {row["patient"] for row in stuck} <= seeded
    assert differences == {"pcare": len(STRANGERS), "satusehat": 0}
    assert {row["destination"] for row in outages} >= {"satusehat", "pcare"}


def begin_faults(sandbox):
    sandbox.set_faults(RATE, seed=7, systems=("satusehat", "antrean"), kinds=COMMON, hold=1)
    sandbox.set_faults(RATE, seed=8, systems=("bpjs",), kinds=COMMON + CIPHER, hold=1)


def reconcile(puskesmas):
    """How many differences each system shows."""
    _, words = puskesmas.reconcile(TODAY)
    found = {system: int(count) for system, count in re.findall(r"(\w+): kita .*? selisih (\d+),", words)}
    assert found, words
    return found


def wait_for_visits(records, wanted):
    last, moved = -1, time.monotonic()
    while (done := records.signed_visits()) < wanted:
        if done != last:
            last, moved = done, time.monotonic()
        assert time.monotonic() - moved < 120, f"the visits do not get on: {done} of {wanted}"
        time.sleep(0.1)
