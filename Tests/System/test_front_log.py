"""nginx as it is set up in front: it writes down who came, and nothing of an anonymous report, whatever becomes of it."""

import http.client
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from installation.puskesmas import free_port

DEPLOYED = Path(__file__).parents[2] / "deploy/nginx/sehat.conf"
REPORT = "/lapor-kecurangan"


class Front:
    """The deployed file on loopback, without TLS, in front of two servers that are away."""

    def __init__(self, folder):
        self.port, self.plain = free_port(), free_port()
        self.folder = folder
        site = DEPLOYED.read_text().replace("/var/log/nginx", str(folder))
        site = re.sub(r"server app\d:8080", f"server 127.0.0.1:{free_port()}", site)
        site = site.replace("listen 443 ssl http2", f"listen 127.0.0.1:{self.port}")
        site = site.replace("listen 80", f"listen 127.0.0.1:{self.plain}")
        site = re.sub(r"\n\s*ssl_[^\n]*", "", site)
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        places = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
        self.settings = folder / "nginx.conf"
        # The log that Debian keeps of every site that names none.
        self.settings.write_text(
            f"daemon off; pid {folder}/nginx.pid; error_log {folder}/errors.log info;\n"
            f"events {{}}\nhttp {{\naccess_log {folder}/access.log;\n{places}{site}}}\n")
        self.process = subprocess.Popen(["nginx", "-c", self.settings], stderr=subprocess.DEVNULL)

    def ask(self, port, method, path):
        until = time.monotonic() + 15
        while True:
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
            try:
                line.request(method, path, body="pesan=x" if method == "POST" else None)
                return line.getresponse().status
            except ConnectionRefusedError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)
            finally:
                line.close()

    def stop(self):
        self.process.terminate()
        self.process.wait(15)


@pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed.")
def test_an_anonymous_report_leaves_no_line(tmp_path):
    front = Front(tmp_path)
    try:
        assert front.ask(front.port, "GET", "/masuk") == 503
        for method, path in [("GET", REPORT), ("POST", REPORT), ("POST", REPORT + "/lihat")]:
            assert front.ask(front.port, method, path) == 503
        assert front.ask(front.plain, "GET", REPORT) == 308
    finally:
        front.stop()
    logs = {file.name: file.read_text() for file in tmp_path.glob("*.log")}
    assert "/masuk" in logs["sehat.log"]
    for name, text in logs.items():
        assert "lapor" not in text, name
