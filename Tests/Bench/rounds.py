"""One figure from several rounds: the middle one, so that no single bad minute of the machine decides."""

from statistics import median


def middle(rounds: list[dict]) -> dict:
    """Of one database: what each round measured, as one."""
    last = rounds[-1]
    return last | {
        "rounds": len(rounds), "start": round(median(found["start"] for found in rounds), 2),
        "memory": max(found["memory"] for found in rounds), "load": max(found["load"] for found in rounds),
        "calm": {count: middle_work([found["calm"][count] for found in rounds]) for count in last["calm"]},
        "rush": last["rush"] | middle_work([found["rush"] for found in rounds])
        | {"processor": median(found["rush"]["processor"] for found in rounds)}}


def middle_work(rounds: list[dict]) -> dict:
    return {
        "rate": round(median(found["rate"] for found in rounds)), "errors": sum(found["errors"] for found in rounds),
        "work": {kind: middle_times([found["work"][kind] for found in rounds if kind in found["work"]])
                 for kind in rounds[-1]["work"]}}


def middle_times(rounds: list[dict]) -> dict:
    return {"requests": sum(found["requests"] for found in rounds)} | {
        share: round(median(found[share] for found in rounds), 1) for share in ("p50", "p95", "p99")}
