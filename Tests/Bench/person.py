"""Somebody signed in, on one kept-open connection. As little work as possible between the clock's two readings."""

import re
import socket
import time
from urllib.parse import urlencode

PASSWORD = "contoh sehat bersama"


class Person:
    def __init__(self, port: int, role: str):
        self.port = port
        self.cookies: dict[str, str] = {}
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        gate = self.get("/masuk")
        self.token = re.search(r'name="_token" value="([^"]+)"', gate).group(1)
        self.post("/masuk", {"nama-pengguna": role, "sandi": PASSWORD})
        self.token = re.search(r'name="sehat-token" content="([^"]+)"', self.get("/")).group(1)

    def get(self, path: str) -> str:
        return self._send(f"GET {path} HTTP/1.1\r\n", b"")[1]

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, str]:
        body = urlencode(fields | {"_token": self.token}).encode()
        head = (f"POST {path} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"Content-Length: {len(body)}\r\nOrigin: http://127.0.0.1:{self.port}\r\n")
        return self._send(head, body)

    def timed_get(self, path: str) -> float:
        started = time.perf_counter()
        self.get(path)
        return time.perf_counter() - started

    def timed_post(self, path: str, fields: dict[str, str]) -> float:
        started = time.perf_counter()
        status, _ = self.post(path, fields)
        if status not in (200, 303):
            raise RuntimeError(f"{path}: {status}")
        return time.perf_counter() - started

    def _send(self, head: str, body: bytes) -> tuple[int, str]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.socket.sendall(
            f"{head}Host: 127.0.0.1:{self.port}\r\nCookie: {cookie}\r\n\r\n".encode() + body)
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self._receive()
        headers, _, rest = answer.partition(b"\r\n\r\n")
        text = headers.decode("latin-1")
        length = int(re.search(r"(?i)content-length: (\d+)", text).group(1))
        parts, missing = [rest], length - len(rest)
        while missing > 0:
            parts.append(self._receive())
            missing -= len(parts[-1])
        for name, value in re.findall(r"(?i)set-cookie: ([^=]+)=([^;\r]*)", text):
            self.cookies[name] = value
        status = int(text.split(" ", 2)[1])
        if status >= 400:
            raise RuntimeError(f"{head.splitlines()[0]}: {status}")
        return status, b"".join(parts).decode("utf-8", "replace")

    def _receive(self) -> bytes:
        received = self.socket.recv(65536)
        if not received:
            raise ConnectionError("the server closed the connection")
        return received
