"""A person at the counter who registers one patient after the other, and sends a page again that was not answered well.

Every answer is kept, so that a test can ask whether each was readable, and what was promised.
"""

import datetime
import threading
import time

from .person import PASSWORD, Person


class Counter(Person, threading.Thread):
    def __init__(self, port, room, doctor, user="loket", first=0, pause=0.05):
        threading.Thread.__init__(self, daemon=True)
        Person.__init__(self, port)
        self._visit = {"poli": room, "pemeriksa": doctor, "pembayar": "general", "keluhan": "Batuk"}
        self._next, self._pause = first, pause
        self._ending = threading.Event()
        # NIK → the patient that the page named; patient → the ticket it promised.
        self.patients, self.tickets = {}, {}
        answer = self.sign_in(user, PASSWORD)
        assert answer.status == 200, f"{user} could not sign in: {answer.status} {answer.text[:500]}"

    def run(self):
        while not self._ending.is_set():
            self.register()
            time.sleep(self._pause)

    def end(self):
        self._ending.set()
        if self.is_alive():
            self.join(60)

    def register(self, tries=None):
        """One new patient into the queue; `tries`: how often each page is sent. Answers the last answer."""
        person = invented(self._next)
        self._next += 1
        answer = self._send_until(tries, "/pasien", person, lambda a: a.status == 303 and "pasien=" in a.address)
        if not answer or answer.status != 303:
            return answer
        patient = answer.address.split("pasien=")[1][:36]
        self.patients[person["nik"]] = patient
        answer = self._send_until(
            tries, f"/pasien/{patient}/daftar", self._visit, lambda a: a.status == 303 and "/karcis/" in a.address)
        if answer and answer.status == 303:
            self.tickets[patient] = answer.address.split("/karcis/")[1].split("?")[0]
        return answer

    def _send_until(self, tries, path, fields, is_done):
        tried = 0
        while True:
            answer = self.post(path, fields)
            tried += 1
            if is_done(answer) or tried == tries or self._ending.is_set():
                return answer
            time.sleep(0.5)


def invented(number):
    """A woman who is not: born on a day of her own, with a serial that no office gives out."""
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=number)
    nik = f"320413{born.day + 40:02}{born:%m%y}{9000 + number % 1000}"
    name = f"Contoh {' '.join(chr(65 + int(digit)) * 3 for digit in str(number))}"
    return {
        "nik": nik, "nama": name, "tanggal_lahir": f"{born:%d-%m-%Y}", "jenis_kelamin": "female",
        "alamat": "Kp. Cempaka RT 01 RW 02",
    }
