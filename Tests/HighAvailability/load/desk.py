"""A counter under load: registers one patient after the other, and tries again as a person would."""

import queue
import threading
import time

from .browser import Browser


class Desk(threading.Thread):
    """`patients` is a queue that all desks share; each patient is taken by one of them."""

    PAUSE = 0.1
    AGAIN_AFTER = 1.0

    def __init__(self, front, patients, visit):
        super().__init__(daemon=True)
        self._browser = Browser(front)
        self._browser.sign_in("loket", "contoh sehat bersama")
        self._patients, self._visit = patients, visit
        self._ending = threading.Event()
        self.answers = []
        # Patient → the ticket that the page promised.
        self.committed = {}
        # Patients for whom a page was sent and no promise came back.
        self.open = set()

    def run(self):
        while not self._ending.is_set():
            try:
                self._register(self._patients.get_nowait())
            except queue.Empty:
                return
            time.sleep(self.PAUSE)

    def end(self):
        self._ending.set()
        self.join(60)

    def _register(self, patient):
        self.open.add(patient)
        while True:
            answer = self._browser.post(f"/pasien/{patient}/daftar", self._visit)
            self.answers.append(answer)
            if answer.status == 303 and "/pendaftaran/karcis/" in answer.location:
                self.committed[patient] = answer.location.split("/karcis/")[1].split("?")[0]
                self.open.discard(patient)
                return
            if self._ending.is_set():
                return
            time.sleep(self.AGAIN_AFTER)
