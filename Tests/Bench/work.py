"""What people at a Puskesmas ask for all day, as decks of which everybody draws in an order of their own."""

import itertools
import random
from dataclasses import dataclass

from person import Person

FRAGMENT = "search by fragment of a name"
NIK = "search by NIK"
RECORD_NUMBER = "search by RM number"
REGISTER = "returning patient into the queue"
QUEUE = "today's queue"
PATIENT = "patient's page"
RECORD = "record of a visit"

# The longest p95 in milliseconds that is wanted.
GOALS = {FRAGMENT: 25, NIK: 5, RECORD_NUMBER: 5, REGISTER: 40, QUEUE: 15, PATIENT: 40, RECORD: 40}

# Half of the people sit at the counter, half of them examine.
DECKS = {
    "loket": [FRAGMENT, FRAGMENT, NIK, RECORD_NUMBER, REGISTER, QUEUE],
    "dokter": [QUEUE, PATIENT, PATIENT, RECORD, RECORD],
}
ROLES = list(DECKS)


@dataclass
class Known:
    """What stands in the database: ids and numbers to ask for."""

    patients: list[tuple[str, str, str, str]]  # id, name, NIK, record number
    newcomers: list[str]  # ids of those who have no number today
    visits: list[str]
    room: str
    doctor: str


class Work:
    def __init__(self, known: Known):
        self.known = known
        self.newcomers = iter(known.newcomers)
        self.decks: dict[Person, itertools.cycle] = {}

    def __call__(self, person: Person) -> tuple[str, bytes, int]:
        """The kind of the next question of `person`, the question, and the status of a good answer."""
        if person not in self.decks:
            deck = DECKS[person.role]
            self.decks[person] = itertools.cycle(random.sample(deck, len(deck)))
        return self.question(next(self.decks[person]), person)

    def question(self, kind: str, person: Person) -> tuple[str, bytes, int]:
        if kind == REGISTER:
            return self.registration(person)
        return kind, person.get(self.path(kind)), 200

    def registration(self, person: Person) -> tuple[str, bytes, int]:
        fields = {"poli": self.known.room, "pemeriksa": self.known.doctor, "pembayar": "general", "keluhan": "Batuk"}
        return REGISTER, person.post(f"/pasien/{next(self.newcomers)}/daftar", fields), 303

    def path(self, kind: str) -> str:
        patient, name, nik, number = random.choice(self.known.patients)
        match kind:
            case "search by fragment of a name":
                word = name.split(" ")[-1]
                return "/pendaftaran/cari?cari=" + word[: random.randint(3, max(3, len(word)))]
            case "search by NIK":
                return f"/pendaftaran/cari?cari={nik}"
            case "search by RM number":
                return f"/pendaftaran/cari?cari={number}"
            case "today's queue":
                return f"/antrean?ruang={self.known.room}"
            case "patient's page":
                return f"/pasien/{patient}"
            case _:
                return f"/pemeriksaan/{random.choice(self.known.visits)}/ringkasan"
