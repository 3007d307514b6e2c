"""Speed and size with a million patients: `make bench` prints the tables of docs/performance.md.

PATIENTS, VISITS, USERS and BENCH (a folder to keep the database in) change the defaults.
"""

import os
import random
import sqlite3
import tempfile
import time
from pathlib import Path

from figures import line, together
from person import Person
from site_of_bench import Site

PATIENTS = int(os.environ.get("PATIENTS", 1_000_000))
VISITS = int(os.environ.get("VISITS", 3 * PATIENTS))
USERS = int(os.environ.get("USERS", 16))
ROUNDS = 60
random.seed(1)


def fill(site: Site) -> None:
    site.folder.mkdir(parents=True, exist_ok=True)
    if (site.folder / "sehat.sqlite").exists():
        return
    site.config.write_text(f"database = sqlite:{site.folder}/sehat.sqlite\n")
    seconds = site.run("demo-data", "--config", str(site.config), "--patients", str(PATIENTS),
                       "--visits", str(VISITS))
    print(f"made {PATIENTS} patients and {VISITS} visits in {seconds:.0f} s")


def pages(site: Site) -> None:
    database = sqlite3.connect(f"file:{site.folder}/sehat.sqlite?mode=ro", uri=True)
    people = database.execute(
        "SELECT id, name, nik, medical_record_number FROM patient WHERE search_key % ? = 0 LIMIT 4000",
        (max(1, PATIENTS // 4000),)).fetchall()
    visits = [row[0] for row in database.execute(
        "SELECT id FROM encounter WHERE rowid % ? = 0 LIMIT 2000", (max(1, VISITS // 2000),))]
    room = database.execute("SELECT id FROM room WHERE letter = 'A'").fetchone()[0]
    doctor = database.execute("SELECT id FROM practitioner WHERE profession = 'doctor'").fetchone()[0]
    database.close()
    random.shuffle(people)

    def fragment(number: int) -> str:
        name = people[number % len(people)][1].split(" ")[-1]
        return name[: random.randint(3, max(3, len(name)))]

    desk = [Person(site.port, "loket") for _ in range(USERS)]
    doctors = [Person(site.port, "dokter") for _ in range(USERS)]
    search = "/pendaftaran/cari?cari="
    print("| Work | requests | p50 ms | p95 ms | goal |\n|---|---|---|---|---|")
    print(line("search by fragment of a name", together(
        desk, ROUNDS, lambda p, n: p.timed_get(search + fragment(n))), 25))
    print(line("search by NIK", together(
        desk, ROUNDS, lambda p, n: p.timed_get(search + people[n % len(people)][2])), 25))
    print(line("search by RM number", together(
        desk, ROUNDS, lambda p, n: p.timed_get(search + people[n % len(people)][3])), 25))
    print(line("returning patient into the queue", together(
        desk, ROUNDS, lambda p, n: p.timed_post(
            f"/pasien/{people[n][0]}/daftar",
            {"poli": room, "pemeriksa": doctor, "pembayar": "general", "keluhan": "Batuk"})), 40))
    print(line("today's queue", together(
        desk, ROUNDS, lambda p, n: p.timed_get(f"/antrean?ruang={room}"))))
    print(line("patient's page", together(
        doctors, ROUNDS, lambda p, n: p.timed_get(f"/pasien/{people[n % len(people)][0]}")), 40))
    print(line("record of a visit", together(
        doctors, ROUNDS, lambda p, n: p.timed_get(f"/pemeriksaan/{visits[n % len(visits)]}/ringkasan")), 40))


def deliveries(folder: Path, visits: int = 20) -> None:
    """What lay waiting while the platforms were away, sent when they are back."""
    site = Site(folder)
    site.prepare()
    site.start_server()
    site.run("demo", "walk", "--url", f"http://127.0.0.1:{site.port}", "--visits", str(visits))
    database = sqlite3.connect(f"file:{folder}/sehat.sqlite?mode=ro", uri=True)
    open_states = "('waiting', 'sending', 'retry')"

    def count(condition: str) -> int:
        return database.execute(f"SELECT COUNT(*) FROM delivery WHERE {condition}").fetchone()[0]

    site.processes.pop("serve").kill()
    site.start_sandbox()
    # As if nothing had been tried yet, so that the back-off of the outage is not measured.
    with sqlite3.connect(f"{folder}/sehat.sqlite") as own:
        own.execute("UPDATE delivery SET due_at = 0 WHERE state = 'retry'")
    before = count("state = 'delivered'")
    site.start_server()
    started = time.monotonic()
    while count(f"state IN {open_states}") > 0 and time.monotonic() - started < 300:
        time.sleep(0.1)
    seconds = time.monotonic() - started
    sent = count("state = 'delivered'") - before
    print(f"\n{sent} deliveries of {visits} visits in {seconds:.1f} s: {sent / seconds:.0f} a second (goal ≥ 300)")
    site.stop()


def main() -> None:
    keep = os.environ.get("BENCH")
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(Path(keep or scratch) / "district")
        fill(site)
        site.prepare()
        print(f"start to first page {site.start_server():.2f} s (goal ≤ 1)")
        pages(site)
        print(f"\nresident memory afterwards {site.memory()} MB (goal ≤ 200)")
        site.stop()
        deliveries(Path(scratch) / "deliveries")


if __name__ == "__main__":
    main()
