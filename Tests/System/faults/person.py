"""Somebody with a browser, in a few lines: keeps cookies and the token of forms, and every answer."""

import html
import http.client
import re
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


class Person:
    def __init__(self, port):
        self._port, self._cookies, self._token = port, {}, ""
        self.answers = []

    def get(self, path):
        return self._ask("GET", path, None, {})

    def post(self, path, fields):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{self._port}"}
        return self._ask("POST", path, urllib.parse.urlencode(fields | {"_token": self._token}), headers)

    def sign_in(self, user, password=PASSWORD):
        """The page that follows, or why there is none."""
        self._take_token(self.get("/masuk"))
        answer = self.post("/masuk", {"nama-pengguna": user, "sandi": password})
        if answer.status != 303:
            return answer
        page = self.get("/")
        self._token = re.search(r'name="sehat-token" content="([^"]+)"', page.text).group(1)
        return page

    def set_up(self, path, password):
        """Opens the link of a first start, and answers its form: an office and who administers it."""
        self._take_token(self.get(path))
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(path).query)["kode"][0]
        return self.post("/siapkan", {
            "kode": code, "nama": "Pengelola Contoh", "nama-pengguna": "pengelola", "sandi-baru": password,
            "sandi-ulang": password, "puskesmas": "Dinas Kesehatan Contoh", "alamat": "Jl. Contoh 1",
            "kecamatan": "320413", "zona": "WIB"})

    def _take_token(self, page):
        self._token = re.search(r'name="_token" value="([^"]+)"', page.text).group(1)

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
