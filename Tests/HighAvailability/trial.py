"""What the trial stands on: the cluster, two servers behind nginx, and people at work."""

import queue
from contextlib import closing

from cluster.cluster import Cluster
from load.desk import Desk
from load.listener import Listener
from load.reader import Reader
from servers.front import Front
from servers.server import Server


class Trial:
    def __init__(self, folder, say):
        folder.chmod(0o755)
        self.cluster = Cluster(folder / "cluster")
        self.servers, self.front = [], None
        self.desks, self.reader, self.listener = [], None, None
        self._folder, self._say = folder, say

    def prepare(self, patients):
        self._say("two PostgreSQL with Patroni and one etcd start")
        self.cluster.start()
        self.servers = [Server(name, self._folder, self.cluster.url) for name in ("app1", "app2")]
        self.servers[0].run("migrate", "up")
        self.servers[0].run("demo-data", "--patients", patients, "--visits", 0)
        self._say("two SEHAT behind nginx start")
        for server in self.servers:
            server.start()
        front = Front(self._folder, self.servers)
        front.start()
        self.front = front

    def load(self, desks):
        """People begin to work, and go on until `rest`."""
        patients, visit = self._patients_and_visit()
        self.desks = [Desk(self.front, patients, visit) for _ in range(desks)]
        self.reader, self.listener = Reader(self.front), Listener(self.front)
        for each in (*self.desks, self.reader, self.listener):
            each.start()

    def rest(self):
        for each in (*self.desks, self.reader):
            each.end()

    @property
    def answers(self):
        return sorted(
            [answer for each in (*self.desks, self.reader) for answer in each.answers], key=lambda each: each.begun)

    @property
    def registered(self):
        return sum(len(desk.committed) for desk in self.desks)

    def end(self):
        for each in (self.front, *self.servers, self.cluster):
            if each:
                each.stop()

    def _patients_and_visit(self):
        patients = queue.SimpleQueue()
        with closing(self.cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT id FROM patient ORDER BY id")
            for (patient,) in cursor.fetchall():
                patients.put(patient)
            cursor.execute("SELECT id FROM room WHERE letter = 'A'")
            (room,) = cursor.fetchone()
            cursor.execute("SELECT id FROM practitioner WHERE profession = 'doctor'")
            (doctor,) = cursor.fetchone()
        return patients, {"poli": room, "pemeriksa": doctor, "pembayar": "general", "keluhan": "Batuk"}
