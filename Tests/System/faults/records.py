"""The clinic's side of the account, read from its database while nobody writes or while everybody does."""

import sqlite3


class Records:
    def __init__(self, database):
        self._database = database

    def rows(self, query):
        connection = sqlite3.connect(f"file:{self._database}?mode=ro", uri=True, timeout=30)
        connection.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in connection.execute(query)]
        finally:
            connection.close()

    def value(self, query):
        return next(iter(self.rows(query)[0].values()))

    def faults(self):
        """What the engine itself finds wrong with its file."""
        answers = [row["integrity_check"] for row in self.rows("PRAGMA integrity_check")]
        return [] if answers == ["ok"] else answers

    def deliveries(self):
        return self.rows("SELECT * FROM delivery")

    def unsettled(self):
        """Deliveries that still move by themselves; one that waits for a refused one does not."""
        return self.rows(
            """
            SELECT id, destination, kind, state, due_at, problem FROM delivery
            WHERE state IN ('sending', 'retry') OR state = 'waiting' AND blocked_by = 0
              OR state = 'waiting' AND NOT EXISTS (
                SELECT 1 FROM delivery_need n JOIN delivery d
                  ON d.destination = n.destination AND d.key = n.needed_key
                WHERE n.delivery = delivery.id AND d.state = 'attention')
            """
        )

    def unplanned(self):
        """Subscribers that have not come to the journal's end."""
        return self.rows(
            """
            SELECT c.subscriber, c.sequence FROM journal_head h JOIN subscriber_cursor c
            ON c.facility = h.facility AND c.sequence < h.sequence
            """
        )

    def signed_visits(self):
        return self.value("SELECT COUNT(*) FROM encounter WHERE status = 'finished'")

    def under_way(self):
        """How many deliveries were being sent when the server died."""
        return self.value("SELECT COUNT(*) FROM delivery WHERE state = 'sending'")

    def attempts(self):
        return self.value("SELECT COALESCE(SUM(attempts), 0) FROM delivery")


class PostgreSQLRecords(Records):
    """The same account, read from a PostgreSQL."""

    def __init__(self, postgresql):
        self._postgresql = postgresql

    def rows(self, query):
        return self._postgresql.rows(query)

    def faults(self):
        return []
