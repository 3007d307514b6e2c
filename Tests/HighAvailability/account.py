"""What was promised at the counter against what the database holds."""

from contextlib import closing


class Account:
    def __init__(self, cluster, desks):
        self.promised = {patient: ticket for desk in desks for patient, ticket in desk.committed.items()}
        tried = self.promised.keys() | {patient for desk in desks for patient in desk.open}
        with closing(cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT patient, id, encounter, number, room FROM ticket WHERE patient = ANY(%s)", (list(tried),))
            self._tickets = cursor.fetchall()
            cursor.execute("SELECT patient, COUNT(*) FROM encounter WHERE patient = ANY(%s) GROUP BY patient", (list(tried),))
            self._visits = dict(cursor.fetchall())
            cursor.execute(
                "SELECT room, day, COUNT(*), MIN(number), MAX(number), COUNT(DISTINCT number) FROM ticket GROUP BY room, day")
            self._numbering = cursor.fetchall()
            cursor.execute(
                "SELECT facility, day, COUNT(*), MAX(CAST(SUBSTRING(number FROM 10) AS INTEGER)) FROM encounter"
                " GROUP BY facility, day HAVING COUNT(*) <> MAX(CAST(SUBSTRING(number FROM 10) AS INTEGER))")
            self._visit_gaps = cursor.fetchall()

    @property
    def lost(self):
        """Promised at the counter, not in the database."""
        held = {(patient, ticket) for patient, ticket, *_ in self._tickets}
        return [pair for pair in self.promised.items() if pair not in held]

    @property
    def doubled(self):
        """Patients with more than one visit or more than one ticket."""
        tickets = [patient for patient, *_ in self._tickets]
        return [patient for patient, count in self._visits.items() if count > 1 or tickets.count(patient) > 1]

    @property
    def gaps(self):
        """Rooms whose numbers of a day are not 1, 2, 3 …, and days whose visits are not."""
        return [row for row in self._numbering if not row[2] == row[4] == row[5] or row[3] != 1] + self._visit_gaps
