"""Kills the server at random moments while people work, and starts it again each time."""

import random
import time

# Seconds from the start of the process: some kills strike while it still starts, most while it works.
EARLIEST, LATEST = 0.2, 4.5
# How long a kill that wants to strike while something is being sent waits for that.
LURKING = 3.0


class Killing:
    def __init__(self, puskesmas, records, seed):
        self._puskesmas = puskesmas
        self._records = records
        self._random = random.Random(seed)
        self.kills = 0
        # Kills that struck while at least one delivery was being sent.
        self.strikes = 0

    def run(self, kills):
        """Every second kill strikes wherever it strikes, the others while something is on its way."""
        for number in range(kills):
            server = self._puskesmas.start_server(wait=False)
            time.sleep(self._random.uniform(EARLIEST, LATEST))
            if number % 2:
                self._lurk()
            assert server.is_running, f"The server ended by itself: {server.log.read_text()[-2000:]}"
            server.kill()
            self.kills += 1
            self.strikes += self._records.under_way() > 0

    def _lurk(self):
        deadline = time.monotonic() + LURKING
        while not self._records.under_way() and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(self._random.uniform(0, 0.02))
