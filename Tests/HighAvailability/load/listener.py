"""A page that stays open and hears what happens: server-sent events through nginx."""

import http.client
import threading
import time

from .browser import Browser


class Listener(threading.Thread):
    def __init__(self, front):
        super().__init__(daemon=True)
        self._browser = Browser(front)
        self._browser.sign_in("loket", "contoh sehat bersama")
        # When something was heard.
        self.heard = []

    def run(self):
        while True:
            try:
                line = self._browser.open("/antrean/kabar")
                while text := line.readline():
                    if text.startswith(b"event:"):
                        self.heard.append(time.monotonic())
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(1)  # the browser's EventSource tries again after two
