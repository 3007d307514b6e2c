"""A browser as far as a person at the counter needs one: cookies, the page's token, forms; every answer timed."""

import http.client
import re
import ssl
import time
from dataclasses import dataclass
from urllib.parse import urlencode

PATIENCE = 15  # seconds after which a person thinks it hangs
SORRY = ("Tunggu sebentar", "periksa apakah data sudah ada")


@dataclass(frozen=True)
class Answer:
    asked: str
    status: int  # 0: no answer
    text: str
    location: str
    begun: float
    seconds: float

    @property
    def is_sorry(self):
        """Not done now, or not certainly done, and a page in Indonesian tells what to do."""
        is_page = "</html>" in self.text and 'lang="id"' in self.text
        return self.status == 503 and is_page and any(words in self.text for words in SORRY)


class Browser:
    def __init__(self, front):
        self._host, self._port = "127.0.0.1", front.port
        self._trust = ssl.create_default_context(cafile=str(front.certificate))
        self._cookies = {}
        self.token = ""

    def sign_in(self, user, password):
        gate = self.get("/masuk").text
        self.token = re.search(r'name="_token" value="([^"]+)"', gate).group(1)
        answer = self.post("/masuk", {"nama-pengguna": user, "sandi": password})
        assert answer.status == 303, f"{user} could not sign in: {answer.status} {answer.text[:500]}"
        self.token = re.search(r'name="sehat-token" content="([^"]+)"', self.get("/").text).group(1)

    def get(self, path):
        return self._send("GET", path, None, {})

    def post(self, path, fields):
        return self._send("POST", path, urlencode(fields | {"_token": self.token}), {
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": f"https://{self._host}:{self._port}"})

    def open(self, path):
        """A line that stays open, for server-sent events."""
        connection = http.client.HTTPSConnection(self._host, self._port, timeout=60, context=self._trust)
        connection.request("GET", path, None, {"Cookie": self._cookie})
        return connection.getresponse()

    @property
    def _cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    def _send(self, method, path, body, headers):
        begun = time.monotonic()
        connection = http.client.HTTPSConnection(self._host, self._port, timeout=PATIENCE, context=self._trust)
        try:
            connection.request(method, path, body, headers | {"Cookie": self._cookie})
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            return Answer(path, 0, repr(error), "", begun, time.monotonic() - begun)
        finally:
            connection.close()
        for line in answer.headers.get_all("set-cookie") or []:
            name, _, value = line.partition(";")[0].partition("=")
            self._cookies[name] = value
        location = answer.headers.get("location") or ""
        return Answer(path, answer.status, text, location, begun, time.monotonic() - begun)
