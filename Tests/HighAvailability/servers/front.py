"""nginx in front of the servers, set up by deploy/nginx/sehat.conf but for addresses and certificate."""

import re
import subprocess
from pathlib import Path

from cluster.process import Process
from cluster.waiting import free_port, until

DEPLOYED = Path(__file__).resolve().parents[3] / "deploy/nginx/sehat.conf"


class Front:
    def __init__(self, folder, servers):
        self.port, plain_port = free_port(), free_port()
        self.certificate = folder / "certificate.pem"
        self._folder = folder
        key = folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "1", "-subj", "/CN=sehat", "-addext", "subjectAltName=IP:127.0.0.1",
             "-keyout", key, "-out", self.certificate], check=True, capture_output=True)
        site = DEPLOYED.read_text()
        for name, server in zip(("app1", "app2"), servers):
            site = site.replace(f"server {name}:8080", f"server 127.0.0.1:{server.port}")
        site = site.replace("listen 443", f"listen 127.0.0.1:{self.port}")
        site = site.replace("listen 80", f"listen 127.0.0.1:{plain_port}")
        site = re.sub(r"ssl_certificate \S+;", f"ssl_certificate {self.certificate};", site)
        site = re.sub(r"ssl_certificate_key \S+;", f"ssl_certificate_key {key};", site)
        site = site.replace("/var/log/nginx", str(folder))
        self._settings = folder / "nginx.conf"
        self._settings.write_text(
            f"daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx-errors.log;\n"
            f"events {{ worker_connections 512; }}\nhttp {{\n{_temporary_places(folder)}{site}}}\n")

    def start(self):
        self._process = Process("nginx", ["nginx", "-c", self._settings], self._folder / "nginx.log")
        until("nginx listens", 15, lambda: (self._folder / "nginx.pid").exists() and self._process.is_running)

    def stop(self):
        self._process.stop()


def _temporary_places(folder):
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    return "".join(f"{kind}_temp_path {folder}/nginx-{kind};\n" for kind in kinds)
