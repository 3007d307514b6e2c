"""Mobile JKN takes numbers: fifty a second, each answered in thirty milliseconds, none twice and none left out.

SEHAT=… python Tests/Bench/antrean.py [seconds]; it makes a demo of its own in a temporary folder.
"""

import http.client
import json
import sys
import tempfile
import threading
import time
from datetime import date, timedelta
from pathlib import Path

from figures import line, percentile
from site_of_bench import Site

RATE = 50
GOAL = 30
ACCOUNT = {"x-username": "mobile-jkn", "x-password": "contoh-mobile-jkn"}
WORKERS = 16


class Caller:
    def __init__(self, port: int, token: str = ""):
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.headers = {"x-username": ACCOUNT["x-username"], "x-token": token}

    def ask(self, method: str, path: str, body: dict | None = None, headers: dict | None = None) -> dict:
        text = json.dumps(body) if body is not None else None
        self.connection.request(method, f"/mjkn/{path}", text, headers or self.headers)
        return json.loads(self.connection.getresponse().read())


def person(number: int) -> dict:
    born = date(1950, 1, 1) + timedelta(days=number)
    return {"nik": f"320413{born:%d%m%y}{9000 + number % 1000}", "card": f"0009{number:09d}", "born": born.isoformat()}


def newcomer(who: dict) -> dict:
    return {"nomorkartu": who["card"], "nik": who["nik"], "nomorkk": "3204130101909999", "nama": "Warga Contoh",
            "jeniskelamin": "L", "tanggallahir": who["born"], "alamat": "Jl. Contoh 1", "kodeprop": "11",
            "namaprop": "Jawa Barat", "kodedati2": "0120", "namadati2": "Kab. Bandung", "kodekec": "1319",
            "namakec": "Banjaran", "kodekel": "D2105", "namakel": "Banjaran", "rw": "001", "rt": "013"}


def sessions(caller: Caller, wanted: int) -> list[dict]:
    """Enough doctor's sessions of the coming month for so many numbers: each gives out sixty at the demo."""
    found = []
    for ahead in range(1, 30):
        day = (date.today() + timedelta(days=ahead)).isoformat()
        for row in caller.ask("GET", f"antrean/status/001/{day}").get("response") or []:
            found += [{"tanggalperiksa": day, "kodedokter": row["kodedokter"], "jampraktek": row["jampraktek"]}] * 55
        if len(found) >= wanted:
            return found[:wanted]
    raise RuntimeError("the schedule has too few sessions")


def book(port: int, token: str, wishes: list[dict]) -> tuple[list[float], list[str]]:
    times, numbers, lock = [], [], threading.Lock()
    start = time.perf_counter() + 0.5

    def work(first: int) -> None:
        caller = Caller(port, token)
        for place in range(first, len(wishes), WORKERS):
            due = start + place / RATE
            time.sleep(max(0, due - time.perf_counter()))
            answer = caller.ask("POST", "antrean", wishes[place])
            # From when it was due: a queue in front of the server counts, too.
            spent = time.perf_counter() - due
            with lock:
                times.append(spent)
                if answer["metadata"]["code"] == 200:
                    numbers.append(f"{wishes[place]['tanggalperiksa']} {answer['response']['nomorantrean']}")

    threads = [threading.Thread(target=work, args=(index,)) for index in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times, numbers


def gaps(numbers: list[str]) -> int:
    """How many numbers of a queue and day were left out."""
    queues: dict[str, list[int]] = {}
    for number in numbers:
        queue, count = number.rsplit("-", 1)
        queues.setdefault(queue, []).append(int(count))
    return sum(max(counts) - len(counts) for counts in queues.values())


def main() -> None:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder))
        site.prepare()
        try:
            site.start_server()
            gate = Caller(site.port)
            token = gate.ask("GET", "auth", headers=ACCOUNT)["response"]["token"]
            caller = Caller(site.port, token)
            wishes = sessions(caller, seconds * RATE)
            for number, wish in enumerate(wishes):
                who = person(number)
                caller.ask("POST", "peserta", newcomer(who))
                wish = wishes[number] = dict(wish)
                wish.update(nomorkartu=who["card"], nik=who["nik"], kodepoli="001", keluhan="Batuk",
                            nohp="081200009001")
            times, numbers = book(site.port, token, wishes)
        finally:
            site.stop()
    print("| | number | p50 ms | p95 ms | goal |\n|---|---|---|---|---|")
    print(line("Mobile JKN booking, 50 a second", times, GOAL))
    print(f"{len(wishes)} asked, {len(numbers)} given, {len(numbers) - len(set(numbers))} double, {gaps(numbers)} left out")
    faults = len(numbers) != len(wishes) or len(set(numbers)) != len(numbers) or gaps(numbers) > 0
    sys.exit(faults or percentile(times, 0.95) * 1000 > GOAL)


if __name__ == "__main__":
    main()
