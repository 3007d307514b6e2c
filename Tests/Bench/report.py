"""The tables of docs/performance.md, written anew between two marks. What stands around them is left alone."""

from pathlib import Path

from results import Results
from work import GOALS

FILE = Path(__file__).parents[2] / "docs" / "performance.md"
BEGIN, END = "<!-- make bench: begin -->", "<!-- make bench: end -->"
ENGINES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
MAIN = 1_000_000


def say(results: Results, district) -> None:
    """One measured database on the terminal."""
    run = results.run(district.engine, district.patients)
    print(f"\n{ENGINES[district.engine]}, {number(district.patients)} patients: {run['rush']['rate']} requests a second, "
          f"{run['memory']} MB")
    for count, calm in run["calm"].items():
        for kind, found in calm["work"].items():
            print(f"  {count:>3} users  {kind:34} p50 {found['p50']:6} p95 {found['p95']:6}  of {found['requests']}")
        print(f"  {count:>3} users  {calm['errors']} errors", flush=True)


def write(results: Results) -> None:
    text = FILE.read_text()
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    tables = "\n\n".join(part for part in [heading(results), pages(results), growth(results), sizes(results)] if part)
    FILE.write_text(f"{before}{BEGIN}\n{tables}\n{END}{after}")


def heading(results: Results) -> str:
    on = results.machine
    dates = sorted({run["date"] for run in results.runs.values()})
    others = max(run.get("load", 0) for run in results.runs.values())
    beside = (f" **Other work took the same cores meanwhile (load average up to {others} before a measurement began): the "
              "longest waits here show that work too.**" if others > 2 else "")
    return (f"Measured {' to '.join(dict.fromkeys([dates[0], dates[-1]]))}: release build, {on['cores']} cores shared by "
            f"server, database and load generator, {on['memory']} GiB, {on['system']}, Swift {on['swift']}, PostgreSQL "
            f"{on['postgresql']}. SQLite with `synchronous=FULL`, PostgreSQL with `fsync` and `synchronous_commit` on."
            + beside)


def pages(results: Results) -> str:
    """One million patients: every kind of work, few and many users, both engines."""
    runs = {engine: run for engine in ENGINES if (run := results.run(engine, MAIN))}
    if not runs:
        return ""
    columns = [(engine, count) for engine, run in runs.items() for count in run["calm"]]
    lines = [f"### {number(MAIN)} patients, {number(next(iter(runs.values()))['visits'])} visits: p50 / p95 in milliseconds",
             row("Work", "goal p95", *(f"{ENGINES[engine]}, {count} users" for engine, count in columns)),
             rule(len(columns) + 2)]
    for kind, goal in GOALS.items():
        cells = [cell(runs[engine]["calm"][count]["work"].get(kind), goal) for engine, count in columns]
        lines.append(row(kind, f"≤ {goal}", *cells))
    lines.append(row("errors", "0", *(str(runs[engine]["calm"][count]["errors"]) for engine, count in columns)))
    return "\n".join(lines)


def growth(results: Results) -> str:
    """p95 with many users at each size, and how much the largest differs from the million."""
    parts = []
    for engine, name in ENGINES.items():
        runs = {size: run for size in results.sizes() if (run := results.run(engine, size))}
        if len(runs) < 2:
            continue
        most = max(map(int, next(iter(runs.values()))["calm"]))
        lines = [f"### Growth, {name}, {most} users: p50 / p95 in milliseconds",
                 row("Work", *(f"{number(size)} patients" for size in runs), "p95, 1 to 4 million"), rule(len(runs) + 2)]
        for kind, goal in GOALS.items():
            found = {size: run["calm"][str(most)]["work"][kind] for size, run in runs.items()}
            lines.append(row(kind, *(cell(figure, goal) for figure in found.values()), factor(found)))
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def factor(found: dict[int, dict]) -> str:
    if not {MAIN, 4 * MAIN} <= found.keys():
        return "—"
    ratio = found[4 * MAIN]["p95"] / found[MAIN]["p95"]
    return f"× {ratio:.2f}" + (" **missed**" if ratio > 1.5 else "")


def sizes(results: Results) -> str:
    lines = ["### Throughput, memory, size",
             row("Database", "patients", "visits", "made in", "size", "waiting today", "load before", "start to first page",
                 "requests a second, no pauses", "of the server's processor each", "its memory afterwards"),
             rule(11),
             row("goal", "", "", "", "", "", "", "≤ 1 s", "≥ 300", "", "≤ 200 MB")]
    for size in results.sizes():
        for engine, name in ENGINES.items():
            if run := results.run(engine, size):
                rush = run["rush"]
                lines.append(row(
                    name, number(run["patients"]), number(run["visits"]), duration(run["filled"]["seconds"]),
                    f"{run['filled']['bytes'] / 1e9:.2f} GB", number(run["waiting"]), str(run.get("load", "—")), f"{run['start']:.2f} s",
                    f"{rush['rate']} ({rush['users']} users, {rush['errors']} errors)",
                    f"{rush['processor']:.1f} ms", f"{run['memory']} MB"))
    if sent := results.deliveries:
        lines.append(f"\n{sent['deliveries']} deliveries of {sent['visits']} visits drained against the sandbox in "
                     f"{sent['seconds']} s: {number(sent['rate'])} a second, both on the same cores (goal ≥ 300).")
    return "\n".join(lines)


def cell(found: dict | None, goal: int) -> str:
    if not found:
        return "—"
    return f"{found['p50']} / {found['p95']}" + (" **missed**" if found["p95"] > goal else "")


def duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds // 60:.0f} min {seconds % 60:.0f} s"


def number(value: int) -> str:
    return f"{value:,}"


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def rule(columns: int) -> str:
    return "|" + "---|" * columns
