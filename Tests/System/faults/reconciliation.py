"""Compares both sides: what the clinic recorded and planned, what the platforms keep, what the journal says.

Each function returns sentences; an empty list means that both sides agree.
"""

import json
from collections import Counter


def lost(records):
    """Everything that a committed fact calls for is delivered, unless the sandbox refuses the patient."""
    deliveries = {(row["destination"], row["key"]): row for row in records.deliveries()}
    refused = {row["id"] for row in records.rows("SELECT id FROM patient WHERE nik IS NULL")}
    faults = []
    for row in deliveries.values():
        if row["state"] in ("delivered", "superseded"):
            continue
        # Passports and newborns whom SATUSEHAT does not know: a person has to mend those.
        if row["destination"] == "satusehat" and row["patient"] in refused and row["state"] != "retry":
            continue
        faults.append(f"{row['destination']} {row['key']} is {row['state']}: {row['problem']}")
    for destination, key in called_for(records):
        if (destination, key) not in deliveries:
            faults.append(f"{destination} {key} was never planned")
    return faults


def called_for(records):
    """Keys that must have been planned, read from the journal and the record itself."""
    facts = records.rows(
        """
        SELECT j.kind, e.id, e.payer FROM journal_entry j
        JOIN encounter e ON j.subject = 'Encounter/' || e.id
        """
    )
    steps = {"encounter.arrived": "arrived", "encounter.started": "in-progress", "encounter.signed": "finished"}
    bpjs = {"encounter.arrived": "pendaftaran", "encounter.signed": "kunjungan"}
    for fact in facts:
        if fact["kind"] in steps:
            yield "satusehat", f"Encounter/{fact['id']}/{steps[fact['kind']]}"
        if fact["kind"] in bpjs and fact["payer"].startswith("jkn"):
            yield "pcare", f"{bpjs[fact['kind']]}/{fact['id']}"
    for table, kind in (("observation", "Observation"), ("procedure", "Procedure")):
        signed = f"""
            SELECT t.id FROM {table} t JOIN encounter e ON e.id = t.encounter AND e.version = t.version
            WHERE e.status = 'finished'
            """
        for row in records.rows(signed):
            yield "satusehat", f"{kind}/{row['id']}"
    handed = """
        SELECT i.id, e.payer FROM prescription_item i JOIN prescription p ON p.id = i.prescription
        JOIN encounter e ON e.id = p.encounter WHERE p.handed_over_at IS NOT NULL
        """
    for row in records.rows(handed):
        yield "satusehat", f"MedicationRequest/{row['id']}"
        if row["payer"].startswith("jkn"):
            yield "pcare", f"obat/{row['id']}"


def doubled_in_ledger(ledger):
    """Each (kind, key) is stored once, however often it was tried."""
    stored = Counter((line["kind"], line["key"]) for line in ledger if line["outcome"] == "stored")
    return [f"{kind} {key} stored {count} times" for (kind, key), count in stored.items() if count > 1]


def unmatched_at_satusehat(records, resources):
    """One resource for each delivered thing, one delivered thing for each resource."""
    ours = Counter()
    for row in records.deliveries():
        if row["destination"] == "satusehat" and row["remote_id"]:
            # Every state of a visit is a state of one resource.
            same = row["encounter"] if row["kind"] == "Encounter" else row["key"]
            ours[row["kind"], row["remote_id"], same] = 1
    named = Counter((kind, remote) for kind, remote, _ in ours)
    for row in records.rows("SELECT kind, remote_id FROM satusehat_name WHERE kind = 'Location'"):
        named[row["kind"], row["remote_id"]] += 1
    theirs = set(resources)
    faults = [f"{kind} {remote} stands for {count} of ours" for (kind, remote), count in named.items() if count > 1]
    faults += [f"{kind} {remote} is at SATUSEHAT without a delivery" for kind, remote in theirs - set(named)]
    faults += [f"{kind} {remote} is not at SATUSEHAT" for kind, remote in set(named) - theirs]
    return faults


def doubled_by_content(resources):
    """No two resources of one visit say the same, whatever their identifiers."""
    said = Counter()
    for (kind, _), body in resources.items():
        visit = body.get("encounter") or body.get("context")
        if visit:
            content = {name: value for name, value in body.items() if name not in ("id", "meta", "identifier")}
            said[kind, json.dumps(content, sort_keys=True)] += 1
            moment = body.get("effectiveDateTime")
            if kind == "Observation":
                said[kind, json.dumps([visit, body["code"], moment], sort_keys=True)] += 1
        if kind == "Encounter":
            said[kind, json.dumps([body["subject"], body["period"]["start"]], sort_keys=True)] += 1
    return [f"{kind} said {count} times: {content[:200]}" for (kind, content), count in said.items() if count > 1]


# What a delivery is called on our pages, where P-Care has another word for it.
PCARE_WORDS = {"hasil laboratorium (mcu)": "mcu"}


def unmatched_at_pcare(records, ledger):
    """One entry for each registration, visit, drug, procedure and row of findings, and none besides."""
    ours = Counter(
        (PCARE_WORDS.get(kind := row["kind"].lower(), kind), row["remote_id"])
        for row in records.deliveries()
        if row["destination"] == "pcare" and row["state"] == "delivered"
    )
    theirs = Counter((line["kind"], line["id"]) for line in ledger if line["outcome"] == "stored")
    faults = [f"{kind} {remote} is at P-Care without a delivery" for kind, remote in (theirs - ours)]
    return faults + [f"{kind} {remote} is not at P-Care" for kind, remote in (ours - theirs)]


def receipts_missing_or_doubled(records):
    """The journal has one receipt for each delivered delivery."""
    receipts = Counter(
        row["subject"] for row in records.rows("SELECT subject FROM journal_entry WHERE kind = 'delivery.delivered'")
    )
    delivered = Counter(f"Delivery/{row['id']}" for row in records.deliveries() if row["state"] == "delivered")
    return [
        f"{subject}: {receipts[subject]} receipts, {delivered[subject]} deliveries"
        for subject in receipts | delivered
        if receipts[subject] != delivered[subject]
    ]


def numbers_doubled_or_missing(records):
    """Medical record, visit and queue numbers: none twice; queue numbers of a room and day without a gap."""
    numbers = {
        "medical record": "SELECT facility || ' ' || medical_record_number AS number FROM patient",
        "visit": "SELECT facility || ' ' || number AS number FROM encounter",
        "queue": "SELECT room || ' ' || day || ' ' || number AS number FROM ticket",
    }
    faults = []
    for kind, query in numbers.items():
        counts = Counter(row["number"] for row in records.rows(query))
        faults += [f"{kind} number {number} given {count} times" for number, count in counts.items() if count > 1]
    gaps = "SELECT room, COUNT(*) AS given, MAX(number) AS last FROM ticket GROUP BY room, day"
    faults += [f"queue of {row['room']} has gaps" for row in records.rows(gaps) if row["given"] != row["last"]]
    return faults
