"""Ten thousand signed visits that wait for P-Care: one real visit, walked through the pages, written down again and again
for other people. Only what P-Care is told is copied; the journal is not.
"""

import re
import sqlite3
import time
from pathlib import Path

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# Where the visit left traces that P-Care does not ask for, and what the engine keeps for itself.
LEFT_OUT = re.compile(r"journal|deliver|ticket|laborator|specimen|diagnostic|service_request|stock|session|draft|"
                      r"_text|eligibility|confirmation|satusehat|pcare|reconciliation|answer|outage|account|booking")
AFTER = {"Kunjungan": "Pendaftaran", "Obat": "Kunjungan", "Tindakan": "Kunjungan"}
MARK = "\x00"


class Visit:
    """The rows of one visit, each with the places where a copy must differ."""

    def __init__(self, database: sqlite3.Connection, encounter: str):
        self.database = database
        patient = database.execute("SELECT patient FROM encounter WHERE id = ?", (encounter,)).fetchone()[0]
        self.own = {encounter, patient}
        self.rows: dict[tuple[str, int], dict] = {}
        while self._gather():
            pass
        # Without the laboratory's findings: its rows are not copied.
        keys = database.execute(
            "SELECT * FROM delivery WHERE destination = 'pcare' AND encounter = ? AND key NOT LIKE 'mcu/%' "
            "ORDER BY created_at, id", (encounter,))
        names = [column[0] for column in keys.description]
        self.deliveries = [dict(zip(names, row)) for row in keys]
        self.own |= {delivery["id"] for delivery in self.deliveries}

    def _gather(self) -> bool:
        """Takes every row that speaks of what is ours already; answers whether there were new ones."""
        before = len(self.rows)
        tables = self.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if LEFT_OUT.search(table) or table.startswith("sqlite"):
                continue
            found = self.database.execute(f'SELECT rowid AS own_place, * FROM "{table}"')
            names = [column[0] for column in found.description]
            for values in found.fetchall():
                row = dict(zip(names, values))
                if any(value in self.own for value in values if isinstance(value, str)):
                    self.rows[table, row.pop("own_place")] = row
                    if UUID.fullmatch(str(row.get("id"))) and table not in ("room", "practitioner", "facility"):
                        self.own.add(row["id"])
        return len(self.rows) > before

    def marked(self, value):
        """Our own identities with a mark where the copy's number goes."""
        if not isinstance(value, str):
            return value
        return UUID.sub(lambda found: self._marked(found.group()), value)

    def _marked(self, identity: str) -> str:
        return identity[:24] + MARK + identity[30:] if identity in self.own else identity


def copy(folder: Path, encounter: str, count: int) -> None:
    database = sqlite3.connect(folder / "sehat.sqlite")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA foreign_keys = OFF")
    visit = Visit(database, encounter)
    for (table, _), row in visit.rows.items():
        row.pop("search_key", None)
        insert(database, table, [copied(visit, table, row, number) for number in range(count)])
    now = int(time.time() * 1000)
    waiting, needs = [], []
    for number in range(count):
        ids = {delivery["kind"]: str(fill(visit.marked(delivery["key"]), number)) for delivery in visit.deliveries}
        for delivery in visit.deliveries:
            row = {name: fill(visit.marked(value), number) for name, value in delivery.items()}
            needed = AFTER.get(delivery["kind"])
            row |= {"state": "waiting", "attempts": 0, "outcome_unknown": 0, "blocked_by": int(needed is not None),
                    "created_at": now, "due_at": now, "lease_until": None, "delivered_at": None, "remote_id": None,
                    "problem": None, "remedy": None, "holder": None}
            waiting.append(row)
            if needed:
                needs.append({"facility": row["facility"], "destination": "pcare", "needed_key": ids[needed], "delivery": row["id"]})
    insert(database, "delivery", waiting)
    insert(database, "delivery_need", needs)
    database.commit()
    database.close()


def copied(visit: Visit, table: str, row: dict, number: int) -> dict:
    copy = {name: fill(visit.marked(value), number) for name, value in row.items()}
    numbered = {"encounter": "number", "prescription": "number", "patient": "medical_record_number"}.get(table)
    if numbered:
        copy[numbered] += f"-{number}"
    if "jkn_number" in copy:
        copy["jkn_number"] = card(number)
    if table == "patient":
        copy["nik"] = f"3204130101{number:06d}"
    return copy


def card(number: int) -> str:
    return f"0007{number:09d}"


def fill(value, number: int):
    return value.replace(MARK, f"{number:06x}") if isinstance(value, str) else value


def insert(database: sqlite3.Connection, table: str, rows: list[dict]) -> None:
    if not rows:
        return
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    database.executemany(
        f'INSERT INTO "{table}" ({columns}) VALUES ({places})', ([row[name] for name in names] for row in rows))
