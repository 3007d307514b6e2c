"""A person at the desk who presses `Kirim ulang`, through the same pages as everybody."""

import html
import http.cookiejar
import re
import urllib.parse
import urllib.request


class Desk:
    def __init__(self, url):
        self._url = url
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(cookies)

    def sign_in(self, name="kepala", password="contoh sehat bersama"):
        page = self._get("/masuk")
        self._submit(page, "/masuk", {"nama-pengguna": name, "sandi": password})

    def resend(self, delivery):
        address = f"/terkirim/{delivery}/ulang"
        page = self._get(f"/terkirim/{delivery}")
        # It may have gone by itself since it was looked up; then there is nothing to press.
        if address in page:
            self._submit(page, address, {})

    def _get(self, path):
        with self._opener.open(self._url + path, timeout=30) as answer:
            return answer.read().decode()

    def _submit(self, page, action, fields):
        form = re.search(rf'<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', page, re.S).group(1)
        hidden = {}
        for tag in re.findall(r"<input[^>]*>", form):
            parts = {name: html.unescape(text) for name, text in re.findall(r'([\w-]+)="([^"]*)"', tag)}
            if parts.get("type") == "hidden":
                hidden[parts["name"]] = parts.get("value", "")
        body = urllib.parse.urlencode(hidden | fields).encode()
        request = urllib.request.Request(self._url + action, data=body, headers={"Origin": self._url})
        with self._opener.open(request, timeout=30) as answer:
            return answer.read().decode()
