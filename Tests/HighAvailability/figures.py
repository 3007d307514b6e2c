"""The figures of the trial: printed, and kept in artifacts/ha-test.md."""

from pathlib import Path

PLACE = Path(__file__).resolve().parents[2] / "artifacts/ha-test.md"


class Figures:
    def __init__(self):
        self._lines = []
        self.failures = []

    def note(self, what, figure):
        self._lines.append((what, str(figure), "", ""))

    def demand(self, what, figure, goal, is_met):
        self._lines.append((what, str(figure), goal, "✓" if is_met else "✗"))
        if not is_met:
            self.failures.append(f"{what}: {figure} (goal {goal})")

    def write(self):
        if not self._lines:
            return
        head = "| | | goal | |\n|---|---|---|---|\n"
        table = head + "".join(f"| {' | '.join(line)} |\n" for line in self._lines)
        PLACE.parent.mkdir(exist_ok=True)
        PLACE.write_text(f"# High availability, tried on loopback\n\n{table}")
        print(table)
        for failure in self.failures:
            print(f"✗ {failure}")


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def milliseconds(answers, share):
    return f"{percentile([answer.seconds for answer in answers], share) * 1000:.0f} ms"
