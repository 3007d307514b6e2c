"""Many people at work at once, in one thread: asking costs the machine little, so that the server has the rest.

Each asks, waits for the answer, and asks again `pause` seconds after they asked last; a pause of 0 is the closed loop
that finds the throughput. Time runs from the last byte of the question sent to the last byte of the answer.
"""

import gc
import heapq
import random
import selectors
import time
from collections import defaultdict
from dataclasses import dataclass, field

from person import Answer, Person


@dataclass
class Measured:
    seconds: float = 0
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return sum(map(len, self.times.values())) / self.seconds


class Visitor:
    """One person and the question that is out."""

    def __init__(self, person: Person, work):
        self.person, self.work = person, work
        self.kind, self.expected = "", 200
        self.due = self.asked = 0.0
        self.answer: Answer | None = None
        person.socket.setblocking(False)

    def ask(self) -> None:
        self.kind, request, self.expected = self.work(self.person)
        self.answer = Answer()
        self.asked = time.perf_counter()
        if self.person.socket.send(request) != len(request):
            raise RuntimeError("the question did not fit into the socket")

    def receive(self, measured: Measured) -> bool:
        """Whether the answer is whole now."""
        self.answer.add(self.person.socket.recv(262_144))
        if not self.answer.is_whole:
            return False
        measured.times[self.kind].append(time.perf_counter() - self.asked)
        if self.answer.status != self.expected:
            measured.errors.append(f"{self.kind}: {self.answer.status}")
        if b"et-cookie:" in self.answer.head:
            self.person.take_cookies(self.answer.head)
        return True


def work_together(people: list[Person], work, seconds: float, pause: float) -> Measured:
    """`work(person)` answers the kind of a question, its bytes, and the status a good answer has."""
    measured = Measured()
    poll = selectors.DefaultSelector()
    began = time.perf_counter()
    waiting = []
    for number, person in enumerate(people):
        visitor = Visitor(person, work)
        visitor.due = began + random.random() * pause
        heapq.heappush(waiting, (visitor.due, number, visitor))
        poll.register(person.socket, selectors.EVENT_READ, (number, visitor))
    out = 0
    gc.disable()
    try:
        while waiting or out:
            now = time.perf_counter()
            while waiting and waiting[0][0] <= now:
                visitor = heapq.heappop(waiting)[2]
                if now - began < seconds:
                    visitor.ask()
                    out += 1
            rest = max(0.0, waiting[0][0] - time.perf_counter()) if waiting else 10.0
            for key, _ in poll.select(rest) if out or waiting else []:
                number, visitor = key.data
                if visitor.receive(measured):
                    out -= 1
                    visitor.due = max(visitor.due + pause, time.perf_counter())
                    heapq.heappush(waiting, (visitor.due, number, visitor))
    finally:
        gc.enable()
        poll.close()
        for person in people:
            person.socket.setblocking(True)
    measured.seconds = time.perf_counter() - began
    return measured
