"""One database under load: few and many signed-in users with pauses, then without."""

import os
import random
from datetime import date

from districts import District
from figures import milliseconds
from load import Measured, work_together
from person import Person
from work import ROLES, Work

# Every signed-in user asks four times a second: a counter that hurries asks every few seconds.
PAUSE = 0.25
CALM = 20  # seconds of asking with pauses; fewer than fourteen users take longer, for as many answers
RUSH = 10  # seconds without pauses
WARM = 4
QUEUE = 1000  # people who wait before anything is measured


def measure(district: District, users: list[int], number: int) -> dict:
    """The round of that number, with people of its own."""
    random.seed(number)
    others = os.getloadavg()[0]
    site = district.site
    site.prepare()
    start = site.start_server()
    try:
        known = district.known()
        people = [Person(site.port, ROLES[number % len(ROLES)]) for number in range(max(users))]
        work = Work(known)
        fill_queue(district, people, work)
        work_together(people, work, WARM, 0)
        calm = {
            str(count): summary(work_together(people[:count], work, max(CALM, 14 * CALM / count), PAUSE))
            for count in users}
        rush = throughput(district, people, work)
        return {
            "date": date.today().isoformat(), "patients": district.patients, "visits": district.visits,
            "filled": district.made, "start": round(start, 2), "memory": site.memory(), "waiting": district.waiting(),
            "load": round(others, 1),
            "bytes": district.size(), "pause": PAUSE, "calm": calm, "rush": rush}
    finally:
        site.stop()


def fill_queue(district: District, people: list[Person], work: Work) -> None:
    """A day at which everybody came at once."""
    desk = [person for person in people if person.role == "loket"]
    while district.waiting() < QUEUE:
        work_together(desk, work.registration, 0.3, 0)


def summary(measured: Measured) -> dict:
    return {
        "rate": round(measured.rate), "errors": len(measured.errors),
        "work": {kind: milliseconds(times) for kind, times in measured.times.items()}}


def throughput(district: District, people: list[Person], work: Work) -> dict:
    before = district.site.processor_seconds()
    measured = work_together(people, work, RUSH, 0)
    used = district.site.processor_seconds() - before
    requests = sum(map(len, measured.times.values()))
    return summary(measured) | {"users": len(people), "processor": round(used / requests * 1000, 2)}
