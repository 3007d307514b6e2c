"""High availability, shown: the leader is killed under load, comes back, and the servers are replaced one by one.

DESKS and PATIENTS change the load; KEEP names a folder to keep logs in.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from account import Account
from cluster.waiting import until
from figures import Figures, milliseconds
from load.browser import PATIENCE
from trial import Trial

DESKS = int(os.environ.get("DESKS", 6))
PATIENTS = int(os.environ.get("PATIENTS", 6000))
WRITABLE_WITHIN = 30  # seconds
NGINX_TRIES_AGAIN_AFTER = 6  # seconds: fail_timeout in deploy/nginx/sehat.conf, and one more

_begun = time.monotonic()


def say(words):
    print(f"{time.monotonic() - _begun:6.1f} s  {words}", flush=True)


def kill_the_leader(trial, figures):
    leader = trial.cluster.leader
    say(f"{leader.name} leads and is killed: patroni and postgres, SIGKILL")
    killed = time.monotonic()
    leader.kill()
    until("the database can be written to again", 120, trial.cluster.is_writable)
    seconds = time.monotonic() - killed
    say(f"{trial.cluster.leader.name} leads")
    first = until("a visit is registered again", 60, lambda: first_registered(trial, killed))
    away = [answer for answer in trial.answers if killed <= answer.begun <= first]
    figures.demand("database writable again after", f"{seconds:.1f} s", f"≤ {WRITABLE_WITHIN} s", seconds <= WRITABLE_WITHIN)
    figures.demand(
        "first visit registered again after", f"{first - killed:.1f} s", f"≤ {WRITABLE_WITHIN} s",
        first - killed <= WRITABLE_WITHIN)
    sorry = sum(answer.is_sorry for answer in away)
    figures.note("answers meanwhile", f"{len(away)}, of them {sorry} a page that asks to wait")
    figures.note("slowest of them", milliseconds(away, 1))
    return leader, killed


def first_registered(trial, after):
    """When the first page that was sent after `after` brought a number."""
    return next(
        (answer.begun + answer.seconds for answer in trial.answers if answer.begun > after and answer.status == 303), None)


def bring_back(trial, leader, figures):
    begun = time.monotonic()
    leader.start()
    until(f"{leader.name} is a synchronous standby", 120, lambda: leader.is_synchronous_standby)
    say(f"{leader.name} is back as synchronous standby")
    figures.note("killed node back as synchronous standby after", f"{time.monotonic() - begun:.1f} s")


def replace_servers(trial, figures):
    begun = time.monotonic()
    for server in trial.servers:
        server.stop()
        server.start()
        say(f"{server.name} stopped and started again")
        time.sleep(NGINX_TRIES_AGAIN_AFTER)
    answers = [answer for answer in trial.answers if answer.begun >= begun]
    failed = [answer for answer in answers if answer.status not in (200, 303)]
    figures.demand("answers while the servers were replaced one by one", f"{len(answers)}, {len(failed)} failed", "0 failed", not failed)


def reckon(trial, killed, figures):
    trial.rest()
    account, answers = Account(trial.cluster, trial.desks), trial.answers
    unreadable = [answer for answer in answers if answer.status not in (200, 303) and not answer.is_sorry]
    before = [answer for answer in answers if answer.begun < killed - PATIENCE / 15]
    figures.note("visits registered", trial.registered)
    figures.note("answers", f"{len(answers)}; before the kill p50 {milliseconds(before, 0.5)}, p95 {milliseconds(before, 0.95)}")
    figures.demand("committed visits lost", len(account.lost), "0", not account.lost)
    figures.demand("visits doubled", len(account.doubled), "0", not account.doubled)
    figures.demand("gaps in numbers", len(account.gaps), "0", not account.gaps)
    figures.demand("answers that were no readable page", len(unreadable), "0", not unreadable)
    for answer in unreadable[:5]:
        say(f"unreadable: {answer.status} after {answer.seconds:.1f} s: {answer.text[:200]!r}")
    heard = [sum(at < killed for at in trial.listener.heard), sum(at > killed for at in trial.listener.heard)]
    figures.demand("announcements heard before and after the kill", f"{heard[0]}, {heard[1]}", "both", all(heard))
    words = trial.servers[0].run("journal", "verify")
    figures.demand("journal", words.strip().splitlines()[-1], "whole", "utuh" in words)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    folder, figures = Path(tempfile.mkdtemp(prefix="sehat-ha.")), Figures()
    trial = Trial(folder, say)
    try:
        trial.prepare(PATIENTS)
        say(f"{DESKS} counters register visits")
        trial.load(DESKS)
        time.sleep(10)
        leader, killed = kill_the_leader(trial, figures)
        time.sleep(5)
        bring_back(trial, leader, figures)
        replace_servers(trial, figures)
        time.sleep(3)
        reckon(trial, killed, figures)
        figures.write()
        if figures.failures:
            sys.exit(1)
    finally:
        trial.end()
        if os.environ.get("KEEP"):
            shutil.copytree(folder, os.environ["KEEP"], ignore=shutil.ignore_patterns("db1", "db2", "etcd"), dirs_exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
