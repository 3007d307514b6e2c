"""What lay waiting while the platforms were away, sent when they are back."""

import sqlite3
import time
from pathlib import Path

from site_of_bench import Site

OPEN = "('waiting', 'sending', 'retry')"


def drain(folder: Path, visits: int = 20) -> dict:
    site = Site(folder)
    site.prepare()
    site.start_server()
    site.run("demo", "walk", "--url", f"http://127.0.0.1:{site.port}", "--visits", str(visits))
    database = sqlite3.connect(f"file:{folder}/sehat.sqlite?mode=ro", uri=True)

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
    while count(f"state IN {OPEN}") > 0 and time.monotonic() - started < 300:
        time.sleep(0.1)
    seconds = time.monotonic() - started
    sent = count("state = 'delivered'") - before
    site.stop()
    return {"deliveries": sent, "visits": visits, "seconds": round(seconds, 1), "rate": round(sent / seconds)}
