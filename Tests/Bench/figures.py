"""Many people at once, and what the slowest of twenty of them waited."""

import threading


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def together(workers: list, rounds: int, work) -> list[float]:
    """Every worker does `work(worker, number)` `rounds` times; all their times."""
    times: list[float] = []
    failures: list[Exception] = []
    lock = threading.Lock()

    def turn(index: int, worker) -> None:
        own = []
        try:
            for number in range(rounds):
                own.append(work(worker, index * rounds + number))
        except Exception as failure:  # counted and told, never passed over
            failures.append(failure)
        with lock:
            times.extend(own)

    threads = [threading.Thread(target=turn, args=pair) for pair in enumerate(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return times


def line(name: str, times: list[float], goal: int | None = None) -> str:
    p50, p95 = percentile(times, 0.5) * 1000, percentile(times, 0.95) * 1000
    wanted = f"≤ {goal}" if goal else "—"
    return f"| {name} | {len(times)} | {p50:.1f} | {p95:.1f} | {wanted} |"
