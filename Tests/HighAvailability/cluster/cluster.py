"""Two nodes and their etcd, with a database for SEHAT."""

import shutil
from contextlib import closing

import psycopg2

from .etcd import Etcd
from .node import PASSWORD, Node
from .waiting import until


class Cluster:
    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
        shutil.chown(folder, *_owner(folder))
        self._folder = folder
        self._etcd, self.nodes = None, []

    def start(self):
        self._etcd = Etcd(self._folder)
        self.nodes = [Node(name, self._folder, self._etcd.port) for name in ("db1", "db2")]
        for node in self.nodes:
            node.start()
        until("a leader with a synchronous standby", 90, lambda: self.leader and self.standby)
        with closing(self.connect("postgres", "postgres")) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f"CREATE ROLE sehat LOGIN PASSWORD '{PASSWORD}'")
                cursor.execute("CREATE DATABASE sehat OWNER sehat")

    @property
    def url(self):
        """For SEHAT: every node; libpq finds the one that can be written to."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgres://sehat:{PASSWORD}@{hosts}/sehat?target_session_attrs=read-write&connect_timeout=3"

    @property
    def leader(self):
        return next((node for node in self.nodes if node.is_leader), None)

    @property
    def standby(self):
        return next((node for node in self.nodes if node.is_synchronous_standby), None)

    def connect(self, user="sehat", database="sehat"):
        """A connection to whichever node leads now."""
        return psycopg2.connect(
            host=",".join("127.0.0.1" for _ in self.nodes), port=",".join(str(node.port) for node in self.nodes),
            user=user, password=PASSWORD, dbname=database, target_session_attrs="read-write", connect_timeout=3)

    def is_writable(self):
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE TEMPORARY TABLE trial (one INTEGER)")
            return True

    def stop(self):
        for node in self.nodes:
            node.stop()
        if self._etcd:
            self._etcd.stop()


def _owner(folder):
    """The account PostgreSQL runs under."""
    from .process import AS_OWNER

    return ("postgres", "postgres") if AS_OWNER else (folder.owner(), folder.group())
