"""Speed and size on both engines, from ten thousand to four million patients: `make bench` renews docs/performance.md.

ENGINES, SIZES, USERS (lists with commas) choose a part; what was measured before stays in the tables. FILL=only makes
the databases and measures nothing. The databases of an engine are measured in turn, ROUNDS times, so that what else
befalls the machine befalls all of them; the middle figure counts. BENCH names the folder in which they are kept; without it they are made in a
temporary one. Four million patients come with one visit each, all others with three.
"""

import os
import tempfile
from contextlib import ExitStack, nullcontext
from pathlib import Path

from cluster import Cluster
from deliveries import drain
from districts import District, PostgreSQLDistrict, SQLiteDistrict
from measure import measure
from report import say, write
from results import Results
from rounds import middle
from warm_files import WarmFiles


def chosen(name: str, default: str) -> list[str]:
    return [item for item in os.environ.get(name, default).split(",") if item]


ENGINES = chosen("ENGINES", "sqlite,postgresql")
SIZES = [int(size) for size in chosen("SIZES", "10000,100000,1000000,4000000")]
USERS = [int(count) for count in chosen("USERS", "8,32")]
ROUNDS = int(os.environ.get("ROUNDS", "3"))
FILL_ONLY = os.environ.get("FILL") == "only"


def visits(patients: int) -> int:
    return patients if patients > 1_000_000 else 3 * patients


def districts(engine: str, bench: Path, cluster: Cluster | None) -> list[District]:
    if engine == "sqlite":
        return [SQLiteDistrict(bench, patients, visits(patients)) for patients in SIZES]
    return [PostgreSQLDistrict(bench, patients, visits(patients), cluster) for patients in SIZES]


def fill(found: list[District]) -> None:
    for district in found:
        if not district.made:
            district.fill()
            print(f"{district.engine}: {district.made}", flush=True)


def measure_in_turn(found: list[District], results: Results) -> None:
    rounds: dict[District, list[dict]] = {district: [] for district in found}
    with ExitStack() as memory:
        for district in found:
            memory.enter_context(WarmFiles(district.files()))
        for number in range(ROUNDS):
            for district in found:
                district.send_home()
                rounds[district].append(measure(district, USERS, number))
                results.keep(district, middle(rounds[district]))
                say(results, district)


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        bench = Path(os.environ.get("BENCH") or scratch)
        bench.mkdir(parents=True, exist_ok=True)
        bench.chmod(0o755)  # PostgreSQL runs as somebody else.
        results = Results.load()
        with Cluster(bench / "postgresql") if "postgresql" in ENGINES else nullcontext() as cluster:
            for engine in ENGINES:
                found = districts(engine, bench, cluster)
                fill(found)
                if not FILL_ONLY:
                    measure_in_turn(found, results)
        if not FILL_ONLY:
            if "sqlite" in ENGINES:
                results.keep_deliveries(drain(Path(scratch) / "deliveries"))
            write(results)


if __name__ == "__main__":
    main()
