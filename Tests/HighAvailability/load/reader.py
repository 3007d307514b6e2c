"""Somebody who looks at the queue all the time."""

import threading
import time

from .browser import Browser


class Reader(threading.Thread):
    PAUSE = 0.25

    def __init__(self, front):
        super().__init__(daemon=True)
        self._browser = Browser(front)
        self._browser.sign_in("loket", "contoh sehat bersama")
        self._ending = threading.Event()
        self.answers = []

    def run(self):
        while not self._ending.is_set():
            self.answers.append(self._browser.get("/antrean"))
            time.sleep(self.PAUSE)

    def end(self):
        self._ending.set()
        self.join(60)
