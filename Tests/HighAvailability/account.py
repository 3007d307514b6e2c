"""What was promised at the counter against what the database holds."""

from collections import Counter
from contextlib import closing


class Account:
    def __init__(self, cluster, desks):
        self._promised = {patient: ticket for desk in desks for patient, ticket in desk.committed.items()}
        tried = list(self._promised.keys() | {patient for desk in desks for patient in desk.open})
        with closing(cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT patient, id, encounter FROM ticket WHERE patient = ANY(%s)", (tried,))
            self._tickets = cursor.fetchall()
            cursor.execute("SELECT patient, id FROM encounter WHERE patient = ANY(%s)", (tried,))
            self._visits = cursor.fetchall()
            cursor.execute("SELECT room || day, number FROM ticket")
            self._ticket_numbers = cursor.fetchall()
            # Visit numbers: day, dash, number of the day.
            cursor.execute("SELECT facility || day, CAST(SUBSTRING(number FROM 10) AS INTEGER) FROM encounter")
            self._visit_numbers = cursor.fetchall()

    @property
    def lost(self):
        """Promised at the counter, and visit or ticket are not in the database."""
        visits = {(patient, visit) for patient, visit in self._visits}
        held = {(patient, ticket) for patient, ticket, visit in self._tickets if (patient, visit) in visits}
        return [promise for promise in self._promised.items() if promise not in held]

    @property
    def doubled(self):
        """Patients with more than one visit or more than one ticket."""
        visits = Counter(patient for patient, _ in self._visits)
        tickets = Counter(patient for patient, *_ in self._tickets)
        return [patient for patient, count in (visits | tickets).items() if count > 1]

    @property
    def gaps(self):
        """Rooms and days whose numbers are not 1, 2, 3 …"""
        return [*_gaps(self._ticket_numbers), *_gaps(self._visit_numbers)]


def _gaps(rows):
    numbers = {}
    for series, number in rows:
        numbers.setdefault(series, []).append(number)
    return [series for series, found in numbers.items() if sorted(found) != list(range(1, len(found) + 1))]
