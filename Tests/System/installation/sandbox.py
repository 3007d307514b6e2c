"""What the national platforms received: the sandbox's ledger, and the file in which it keeps every resource."""

import json
import urllib.request
from pathlib import Path


class Sandbox:
    def __init__(self, url: str, state: Path):
        self.url = url
        self.state = state

    def ledger(self, system: str) -> list[dict]:
        return self._json(f"{self.url}/_control/ledger?system={system}")

    def received(self) -> list[dict]:
        """The resources as they were sent to SATUSEHAT, oldest first."""
        lines = [json.loads(line) for line in self.state.read_text().splitlines()]
        return [line["record"]["body"] for line in lines if line["tag"] == "satusehat"]

    @staticmethod
    def _json(address: str):
        with urllib.request.urlopen(address) as answer:
            return json.load(answer)
