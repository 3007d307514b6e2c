"""High availability, shown: the leader is killed under load and comes back, then the servers are replaced one by one.

DESKS, PATIENTS and KILLS change the trial; KEEP names a folder to keep the logs in.
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
from trial import Trial

DESKS = int(os.environ.get("DESKS", 6))
PATIENTS = int(os.environ.get("PATIENTS", 8000))
KILLS = int(os.environ.get("KILLS", 2))
WRITABLE_WITHIN = 30  # seconds
NGINX_TRIES_AGAIN_AFTER = 6  # seconds: fail_timeout in deploy/nginx/sehat.conf, and one more

_begun = time.monotonic()


def say(words):
    print(f"{time.monotonic() - _begun:6.1f} s  {words}", flush=True)


def kill_the_leader(trial, figures):
    """Answers when it was killed."""
    leader = trial.cluster.leader
    say(f"{leader.name} leads and is killed: patroni and postgres, SIGKILL")
    leader.kill()
    killed = time.monotonic()
    until("the database can be written to again", 120, trial.cluster.is_writable)
    writable = time.monotonic() - killed
    registered = until("a visit is registered again", 60, lambda: first_registered(trial, killed)) - killed
    say(f"{trial.cluster.leader.name} leads, visits are registered again")
    time.sleep(5)
    meanwhile = [answer for answer in trial.answers if killed <= answer.begun <= killed + registered]
    goal = f"≤ {WRITABLE_WITHIN} s"
    figures.demand(
        f"{leader.name} killed: database writable again after", f"{writable:.1f} s", goal, writable <= WRITABLE_WITHIN)
    figures.demand("first visit registered again after", f"{registered:.1f} s", goal, registered <= WRITABLE_WITHIN)
    sorry = [answer for answer in meanwhile if answer.is_sorry]
    figures.note("answers meanwhile", f"{len(meanwhile)}, of them {len(sorry)} a page that asks to wait")
    figures.note("slowest of them", milliseconds(meanwhile, 1))
    bring_back(leader, figures)
    return killed


def first_registered(trial, killed):
    """When a page that was sent after the kill first brought a number."""
    brought = (answer for answer in trial.answers if answer.begun > killed and answer.status == 303)
    return next((answer.begun + answer.seconds for answer in brought), None)


def bring_back(node, figures):
    begun = time.monotonic()
    node.start()
    until(f"{node.name} is a synchronous standby", 120, lambda: node.is_synchronous_standby)
    say(f"{node.name} is back as synchronous standby")
    figures.note(f"{node.name} started again: synchronous standby after", f"{time.monotonic() - begun:.1f} s")


def replace_servers(trial, figures):
    begun = time.monotonic()
    for server in trial.servers:
        server.stop()
        server.start()
        say(f"{server.name} stopped and started again")
        time.sleep(NGINX_TRIES_AGAIN_AFTER)
    answers = [answer for answer in trial.answers if answer.begun >= begun]
    refused = [answer for answer in answers if answer.status not in (200, 303)]
    figures.demand(
        "answers while the servers were replaced one by one", f"{len(answers)}, {len(refused)} asked to try again",
        "≤ 1 %", len(refused) <= len(answers) / 100)


def reckon(trial, kills, figures):
    account, answers = Account(trial.cluster, trial.desks), trial.answers
    before = [answer for answer in answers if answer.begun + answer.seconds < kills[0]]
    unreadable = [answer for answer in answers if answer.status not in (200, 303) and not answer.is_sorry]
    for answer in unreadable[:5]:
        since = min(answer.begun - kill for kill in kills if answer.begun > kill - 5)
        words = f"{answer.status} in {answer.seconds:.1f} s: {answer.text[:200]!r}"
        say(f"unreadable, {since:.1f} s after a kill: {answer.asked} {words}")
    figures.note("visits registered", trial.registered)
    figures.note("answers before the first kill", f"p50 {milliseconds(before, 0.5)}, p95 {milliseconds(before, 0.95)}")
    figures.demand("committed visits lost", len(account.lost), "0", not account.lost)
    figures.demand("visits doubled", len(account.doubled), "0", not account.doubled)
    figures.demand("gaps in the numbers of a day", len(account.gaps), "0", not account.gaps)
    figures.demand(f"answers that were no readable page, of {len(answers)}", len(unreadable), "0", not unreadable)
    heard = sum(at > kills[-1] for at in trial.listener.heard)
    figures.demand("announcements heard by an open page after the last kill", heard, "some", heard > 0)
    words = trial.servers[0].run("journal", "verify")
    endings = [ending for server in trial.servers for ending in server.endings]
    figures.demand("servers that ended badly when they were replaced", sum(map(bool, endings)), "0", not any(endings))
    figures.demand("journal", words.strip().splitlines()[-1], "whole", "utuh" in words)


def run(trial, figures):
    trial.prepare(PATIENTS)
    say(f"{DESKS} counters register visits")
    trial.load(DESKS)
    time.sleep(10)
    kills = []
    for _ in range(KILLS):
        kills.append(kill_the_leader(trial, figures))
        time.sleep(5)
    replace_servers(trial, figures)
    trial.rest()
    reckon(trial, kills, figures)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    folder, figures = Path(tempfile.mkdtemp(prefix="sehat-ha.")), Figures()
    trial = Trial(folder, say)
    try:
        run(trial, figures)
    finally:
        trial.end()
        figures.write()
        if keep := os.environ.get("KEEP"):
            leave_out = shutil.ignore_patterns("db1", "db2", "etcd")
            shutil.copytree(folder, keep, ignore=leave_out, dirs_exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
    if figures.failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
