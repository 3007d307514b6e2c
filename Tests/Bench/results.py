"""What was measured, kept beside the document that shows it: docs/performance.json."""

import json
import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parents[2] / "docs" / "performance.json"


@dataclass
class Results:
    runs: dict[str, dict]
    deliveries: dict | None
    machine: dict

    @classmethod
    def load(cls) -> "Results":
        kept = json.loads(FILE.read_text()) if FILE.exists() else {}
        return cls(kept.get("runs", {}), kept.get("deliveries"), kept.get("machine", {}))

    def keep(self, district, run: dict) -> None:
        self.runs[f"{district.engine}-{district.patients}"] = run
        self.save()

    def keep_deliveries(self, found: dict) -> None:
        self.deliveries = found
        self.save()

    def run(self, engine: str, patients: int) -> dict | None:
        return self.runs.get(f"{engine}-{patients}")

    def sizes(self) -> list[int]:
        return sorted({run["patients"] for run in self.runs.values()})

    def save(self) -> None:
        self.machine = machine()
        kept = {"machine": self.machine, "runs": dict(sorted(self.runs.items())), "deliveries": self.deliveries}
        FILE.write_text(json.dumps(kept, indent=1) + "\n")


def machine() -> dict:
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)) // 1024 // 1024
    system = re.search(r'PRETTY_NAME="([^"]+)"', Path("/etc/os-release").read_text()).group(1)
    return {"cores": os.cpu_count(), "memory": memory, "system": system, "architecture": platform.machine(),
            "swift": first_line("swift", "--version"), "postgresql": first_line("postgres", "--version")}


def first_line(*command: str) -> str:
    try:
        text = subprocess.run(command, capture_output=True, text=True).stdout
    except OSError:
        return ""
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group(0) if found else ""
