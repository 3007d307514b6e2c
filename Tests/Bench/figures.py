"""What the slowest of twenty waited."""


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def milliseconds(times: list[float]) -> dict[str, float]:
    return {
        "requests": len(times),
        "p50": round(percentile(times, 0.5) * 1000, 1),
        "p95": round(percentile(times, 0.95) * 1000, 1),
        "p99": round(percentile(times, 0.99) * 1000, 1),
    }


def line(name: str, times: list[float], goal: int | None = None) -> str:
    found = milliseconds(times)
    wanted = f"≤ {goal}" if goal else "—"
    return f"| {name} | {found['requests']} | {found['p50']} | {found['p95']} | {wanted} |"
