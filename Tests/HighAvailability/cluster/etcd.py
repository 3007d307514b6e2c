"""One etcd: the place where the nodes agree who leads. (Three of them in earnest.)"""

import json
import urllib.request

from .process import AS_OWNER, Process
from .waiting import free_port, until


class Etcd:
    def __init__(self, folder):
        self.port, peer_port = free_port(), free_port()
        client, peer = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{peer_port}"
        self._process = Process("etcd", [
            *AS_OWNER, "etcd", "--name", "only", "--data-dir", folder / "etcd",
            "--listen-client-urls", client, "--advertise-client-urls", client,
            "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer, "--initial-cluster", f"only={peer}",
        ], folder / "etcd.log")
        until("etcd answers", 30, self._is_healthy)

    def _is_healthy(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=2) as answer:
            return json.load(answer)["health"] == "true"

    def stop(self):
        self._process.stop()
