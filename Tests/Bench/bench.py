"""Speed and size on both engines, from ten thousand to four million patients: `make bench` renews docs/performance.md.

ENGINES, SIZES, USERS (lists with commas) choose a part; what was measured before stays in the tables. FILL=only makes
the databases and measures nothing. BENCH names the folder in which they are kept; without it they are made in a
temporary one. Four million patients come with one visit each, all others with three.
"""

import os
import tempfile
from contextlib import nullcontext
from pathlib import Path

from cluster import Cluster
from deliveries import drain
from districts import District, PostgreSQLDistrict, SQLiteDistrict
from measure import measure
from report import say, write
from results import Results


def chosen(name: str, default: str) -> list[str]:
    return [item for item in os.environ.get(name, default).split(",") if item]


ENGINES = chosen("ENGINES", "sqlite,postgresql")
SIZES = [int(size) for size in chosen("SIZES", "10000,100000,1000000,4000000")]
USERS = [int(count) for count in chosen("USERS", "8,32")]
FILL_ONLY = os.environ.get("FILL") == "only"


def visits(patients: int) -> int:
    return patients if patients > 1_000_000 else 3 * patients


def districts(bench: Path, cluster: Cluster | None) -> list[District]:
    found: list[District] = []
    for patients in SIZES:
        if "sqlite" in ENGINES:
            found.append(SQLiteDistrict(bench, patients, visits(patients)))
        if cluster:
            found.append(PostgreSQLDistrict(bench, patients, visits(patients), cluster))
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        bench = Path(os.environ.get("BENCH") or scratch)
        bench.mkdir(parents=True, exist_ok=True)
        bench.chmod(0o755)  # PostgreSQL runs as somebody else.
        results = Results.load()
        with Cluster(bench / "postgresql") if "postgresql" in ENGINES else nullcontext() as cluster:
            for district in districts(bench, cluster):
                if not district.made:
                    district.fill()
                    print(f"{district.engine}: {district.made}", flush=True)
                if not FILL_ONLY:
                    results.keep(district, measure(district, USERS))
                    say(results, district)
        if not FILL_ONLY:
            if "sqlite" in ENGINES:
                results.keep_deliveries(drain(Path(scratch) / "deliveries"))
            write(results)


if __name__ == "__main__":
    main()
