"""A person at the counter who registers one patient after the other, and sends a page again that was not answered well.

Every answer is kept, so that a test can ask whether each was readable, and what was promised.
"""

import datetime
import html
import http.client
import re
import threading
import time
import urllib.parse
from dataclasses import dataclass

PATIENCE = 30  # seconds after which a person thinks it hangs
PASSWORD = "contoh sehat bersama"


@dataclass(frozen=True)
class Answer:
    status: int  # 0: none
    text: str
    address: str
    seconds: float

    @property
    def heading(self):
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.text, re.S)
        return html.unescape(found.group(1)).strip() if found else ""

    @property
    def is_page(self):
        return "</html>" in self.text and 'lang="id"' in self.text


class Counter(threading.Thread):
    def __init__(self, port, room, doctor, user="loket", first=0, pause=0.05):
        super().__init__(daemon=True)
        self._port, self._visit = port, {"poli": room, "pemeriksa": doctor, "pembayar": "general", "keluhan": "Batuk"}
        self._cookies, self._token = {}, ""
        self._next, self._pause = first, pause
        self._ending = threading.Event()
        self.answers = []
        # NIK → the patient that the page named; patient → the ticket it promised.
        self.patients, self.tickets = {}, {}
        self._sign_in(user)

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

    def get(self, path):
        return self._ask("GET", path, None, {})

    def post(self, path, fields):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{self._port}"}
        return self._ask("POST", path, urllib.parse.urlencode(fields | {"_token": self._token}), headers)

    def _send_until(self, tries, path, fields, is_done):
        tried = 0
        while True:
            answer = self.post(path, fields)
            tried += 1
            if is_done(answer) or tried == tries or self._ending.is_set():
                return answer
            time.sleep(0.5)

    def _sign_in(self, user):
        self._token = re.search(r'name="_token" value="([^"]+)"', self.get("/masuk").text).group(1)
        answer = self.post("/masuk", {"nama-pengguna": user, "sandi": PASSWORD})
        assert answer.status == 303, f"{user} could not sign in: {answer.status} {answer.text[:500]}"
        self._token = re.search(r'name="sehat-token" content="([^"]+)"', self.get("/").text).group(1)

    def _ask(self, method, path, body, headers):
        begun = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        cookies = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        try:
            connection.request(method, path, body, headers | {"Cookie": cookies})
            came = connection.getresponse()
            text = came.read().decode()
            for line in came.headers.get_all("set-cookie") or []:
                name, _, value = line.partition(";")[0].partition("=")
                self._cookies[name] = value
            answer = Answer(came.status, text, came.headers.get("location") or "", time.monotonic() - begun)
        except (OSError, http.client.HTTPException) as error:
            answer = Answer(0, repr(error), "", time.monotonic() - begun)
        finally:
            connection.close()
        self.answers.append(answer)
        return answer


def invented(number):
    """A woman who is not: born on a day of her own, with a serial that no office gives out."""
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=number)
    nik = f"320413{born.day + 40:02}{born:%m%y}{9000 + number % 1000}"
    name = f"Contoh {' '.join(chr(65 + int(digit)) * 3 for digit in str(number))}"
    return {
        "nik": nik, "nama": name, "tanggal_lahir": f"{born:%d-%m-%Y}", "jenis_kelamin": "female",
        "alamat": "Kp. Cempaka RT 01 RW 02",
    }
