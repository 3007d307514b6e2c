"""Killing the process at any moment loses and doubles nothing."""

import os
import random
import time

import pytest

from faults.agreement import assert_both_sides_agree
from faults.killing import Killing
from faults.records import Records
from faults.settling import settle
from installation.puskesmas import PACE, Puskesmas
from installation.sandbox import Sandbox

KILLS = 50
WALKERS = 2
VISITS = 8


@pytest.fixture
def puskesmas(tmp_path):
    made = Puskesmas(tmp_path, PACE)
    yield made
    made.end()


@pytest.fixture
def records(puskesmas):
    return Records(puskesmas.database)


@pytest.fixture
def sandbox(puskesmas):
    return Sandbox(puskesmas.sandbox_url, puskesmas.sandbox_state)


def test_fifty_kills_under_faults_lose_and_double_nothing(puskesmas, records, sandbox, capsys):
    seed = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(1 << 32))
    begun = time.monotonic()
    with capsys.disabled():
        print(f"\nkill test: KILL_SEED={seed}")
    puskesmas.start_sandbox()
    sandbox.set_faults(rate=0.1, seed=seed)
    walkers = [puskesmas.start_walker(number, visits=1000) for number in range(WALKERS)]
    killing = Killing(puskesmas, records, seed)
    killing.run(KILLS)

    puskesmas.start_server()
    finish_visits(records, at_least=VISITS)
    for walker in walkers:
        walker.kill()
    sandbox.clear_faults()
    by_hand = settle(puskesmas, records, patience=75, limit=600)

    ledgers = assert_both_sides_agree(puskesmas, records, sandbox)
    faults = sum(line["outcome"] == "dropped" for ledger in ledgers for line in ledger)
    with capsys.disabled():
        print(
            f"kill test: {records.signed_visits()} visits signed, {len(records.deliveries())} deliveries, "
            f"{records.attempts()} attempts, {killing.kills} kills ({killing.strikes} while sending), "
            f"{faults} writes lost on the way, {by_hand} sent again by hand, {time.monotonic() - begun:.0f} s"
        )


def test_a_platform_that_goes_away_delays_and_loses_nothing(puskesmas, records, sandbox, capsys):
    platform = puskesmas.start_sandbox()
    puskesmas.start_server()
    walker = puskesmas.start_walker(0, visits=1000)
    finish_visits(records, at_least=1)
    platform.kill()
    before, visits = failures(records), records.signed_visits()
    time.sleep(20)
    knocks, waiting = failures(records) - before, len(records.unsettled())

    assert records.signed_visits() > visits, "care stopped because a platform was away"
    # Each courier fails eight times with what it has in its hands, then the breaker lets one through at a time.
    assert 0 < knocks <= 40 < waiting, f"{knocks} knocks at a closed door, {waiting} waiting"

    puskesmas.start_sandbox()
    walker.kill()
    settle(puskesmas, records, patience=60, limit=600)
    assert_both_sides_agree(puskesmas, records, sandbox)
    with capsys.disabled():
        print(f"\noutage test: {records.signed_visits()} visits signed, {len(records.deliveries())} deliveries")


def finish_visits(records, at_least):
    deadline = time.monotonic() + 90
    while records.signed_visits() < at_least:
        assert time.monotonic() < deadline, "the visits do not get on"
        time.sleep(0.2)


def failures(records):
    return records.value("SELECT COUNT(*) FROM delivery_attempt WHERE outcome IN ('retry', 'unknown')")
