"""The sandbox's control interface, and what it keeps."""

import json
import urllib.request

SYSTEMS = ("satusehat", "bpjs")
FAULTS = ("timeout-before", "timeout-after", "500", "429", "reset")


class Sandbox:
    def __init__(self, url, state):
        self._control = url + "/_control"
        self._state = state

    def set_faults(self, rate, seed, systems=SYSTEMS, kinds=FAULTS, **more):
        """Faults of all kinds on both systems. `more`: other members of the plan."""
        for number, system in enumerate(systems):
            plan = {"system": system, "rate": rate, "kinds": kinds, "seed": seed + number, **more}
            self._ask("POST", "/faults", json.dumps(plan).encode())

    def clear_faults(self):
        self._ask("DELETE", "/faults")

    def ledger(self, system):
        """Every write that reached the system, in order."""
        return json.loads(self._ask("GET", f"/ledger?system={system}"))

    def resources(self):
        """The FHIR resources that SATUSEHAT keeps, by (type, id), as they stand now."""
        kept = {}
        for record in self._records("satusehat"):
            if "body" in record:
                kept[record["type"], record["id"]] = record["body"]
        return kept

    def received(self):
        """Every FHIR resource as it was sent, oldest first."""
        return [record["body"] for record in self._records("satusehat") if "body" in record]

    def _records(self, tag):
        for line in self._state.read_text().splitlines():
            entry = json.loads(line)
            if entry["tag"] == tag:
                yield entry["record"]

    def _ask(self, method, path, body=None):
        request = urllib.request.Request(self._control + path, data=body, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()
