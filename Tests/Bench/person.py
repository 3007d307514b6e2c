"""Somebody signed in, with what every request of theirs says. Signing in itself is not measured."""

import re
import socket
import time
from urllib.parse import urlencode

PASSWORD = "contoh sehat bersama"


class Person:
    def __init__(self, port: int, role: str):
        self.port, self.role = port, role
        self.cookies: dict[str, str] = {}
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        gate = self._ask(self.get("/masuk"))
        self.token = re.search(r'name="_token" value="([^"]+)"', gate).group(1)
        self._ask(self.post("/masuk", {"nama-pengguna": role, "sandi": PASSWORD}))
        home = self._ask(self.get("/"))
        self.token = re.search(r'name="sehat-token" content="([^"]+)"', home).group(1)

    def get(self, path: str) -> bytes:
        return self._request(f"GET {path} HTTP/1.1\r\n", b"")

    def post(self, path: str, fields: dict[str, str]) -> bytes:
        body = urlencode(fields | {"_token": self.token}).encode()
        return self._request(
            f"POST {path} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\nOrigin: http://127.0.0.1:{self.port}\r\n", body)

    def timed(self, request: bytes) -> float:
        """Seconds until the whole answer is here; an answer that refuses is an error."""
        started = time.perf_counter()
        self._ask(request)
        return time.perf_counter() - started

    def take_cookies(self, head: bytes) -> None:
        """A session is given a new secret now and then."""
        for name, value in re.findall(r"(?i)set-cookie: ([^=]+)=([^;\r]*)", head.decode("latin-1")):
            self.cookies[name] = value

    def _request(self, head: str, body: bytes) -> bytes:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return f"{head}Host: 127.0.0.1:{self.port}\r\nCookie: {cookie}\r\n\r\n".encode() + body

    def _ask(self, request: bytes) -> str:
        self.socket.sendall(request)
        answer = Answer()
        while not answer.is_whole:
            answer.add(self.socket.recv(65536))
        self.take_cookies(answer.head)
        if answer.status >= 400:
            raise RuntimeError(f"{request.splitlines()[0]}: {answer.status}")
        return answer.body.decode("utf-8", "replace")


class Answer:
    """What has come of one answer. Only its status and its length are read."""

    def __init__(self):
        self.parts: list[bytes] = []
        self.head = b""
        self.status = 0
        self.missing = 0

    def add(self, received: bytes) -> None:
        if not received:
            raise ConnectionError("the server closed the connection")
        if self.head:
            self.parts.append(received)
            self.missing -= len(received)
            return
        joined = b"".join(self.parts) + received
        end = joined.find(b"\r\n\r\n")
        self.parts = [joined]
        if end < 0:
            return
        self.head, self.parts = joined[:end], [joined[end + 4:]]
        self.status = int(self.head[9:12])
        length = re.search(rb"(?i)content-length: (\d+)", self.head)
        self.missing = (int(length.group(1)) if length else 0) - len(self.parts[0])

    @property
    def is_whole(self) -> bool:
        return bool(self.head) and self.missing <= 0

    @property
    def body(self) -> bytes:
        return b"".join(self.parts)
