"""One PostgreSQL with the Patroni that minds it, set up by deploy/patroni/config.yml but for places and passwords."""

import os
import signal
import urllib.request
from pathlib import Path

import yaml

from .process import AS_OWNER, Process
from .waiting import free_port

DEPLOYED = Path(__file__).resolve().parents[3] / "deploy/patroni/config.yml"
PASSWORD = "only-on-loopback"


class Node:
    def __init__(self, name, folder, etcd_port):
        self.name = name
        self.port, self._rest_port = free_port(), free_port()
        self._folder = folder
        self._data = folder / name
        self._settings = folder / f"{name}.yml"
        self._settings.write_text(yaml.safe_dump(self._configuration(etcd_port)))
        self._patroni = None

    def start(self):
        self._patroni = Process(
            self.name, [*AS_OWNER, "patroni", self._settings], self._folder / f"{self.name}.log",
            {"LC_ALL": "C.UTF-8"})

    @property
    def is_leader(self):
        return self._answers("/primary")

    @property
    def is_synchronous_standby(self):
        return self._answers("/synchronous")

    @property
    def log(self):
        return self._patroni.last_words() if self._patroni else ""

    def kill(self):
        """The machine is gone: Patroni first, so that it cannot mend, then every process of PostgreSQL."""
        self._patroni.kill()
        postmaster = int((self._data / "postmaster.pid").read_text().split()[0])
        for process in [postmaster, *_children(postmaster)]:
            _kill(process)

    def stop(self):
        if self._patroni:
            self._patroni.stop()

    def _answers(self, path):
        """What Patroni says of itself to HAProxy: 200 where the node is what is asked for."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self._rest_port}{path}", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False

    def _configuration(self, etcd_port):
        made = yaml.safe_load(DEPLOYED.read_text())
        made["name"] = self.name
        made["restapi"]["listen"] = made["restapi"]["connect_address"] = f"127.0.0.1:{self._rest_port}"
        made["etcd3"]["hosts"] = [f"127.0.0.1:{etcd_port}"]
        made["watchdog"]["mode"] = "off"
        postgresql = made["postgresql"]
        postgresql["listen"] = postgresql["connect_address"] = f"127.0.0.1:{self.port}"
        postgresql["data_dir"] = str(self._data)
        postgresql["pgpass"] = str(self._folder / f"{self.name}.pgpass")
        for role in postgresql["authentication"].values():
            role["password"] = PASSWORD
        postgresql["parameters"] = {
            "shared_buffers": "64MB", "unix_socket_directories": str(self._folder), "ssl": "off"}
        postgresql["pg_hba"] = [
            f"host {database} all 127.0.0.1/32 scram-sha-256" for database in ("all", "replication")]
        return made


def _children(parent):
    """Process numbers of a process's children."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(status.parent.name))
    return found


def _kill(process):
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass
