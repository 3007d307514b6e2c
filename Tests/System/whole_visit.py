"""One visit from the counter to the receipts, by the people who do it. What a browser without the script does otherwise
is in the hands: `Script` or `NoScript`.
"""

from pages.deliveries import Deliveries
from pages.desk import Desk
from pages.examination import Examination
from pages.laboratory import Laboratory
from pages.pharmacy import Pharmacy


class Script:
    """By keys at the counter; codes are found while one types."""

    def queue(self, desk: Desk, person) -> None:
        desk.open()
        desk.register_by_keyboard(person)
        desk.into_the_queue_by_keyboard()

    def add(self, examination: Examination, kind: str, words: str, code: str, into: str) -> None:
        examination.add(kind, words, into)


class NoScript:
    """Every step is an ordinary form."""

    def queue(self, desk: Desk, person) -> None:
        desk.register(person)
        desk.choose(person.nik, person.name)
        desk.into_the_queue()

    def add(self, examination: Examination, kind: str, words: str, code: str, into: str) -> None:
        examination.add_from_choices(kind, words, code, into)


class WholeVisit:
    def __init__(self, browser, hands, person):
        """`browser(role)` opens a page of that role."""
        self._browser, self._hands, self._person = browser, hands, person
        self._examination = Examination(browser("dokter"))
        # How many deliveries have arrived.
        self.delivered = 0

    def queue(self) -> None:
        self._hands.queue(Desk(self._browser("loket")), self._person)

    def examine(self, besides=lambda examination: None) -> None:
        """`besides`: what else is written down before it is saved."""
        examination = self._examination
        examination.start(self._person.name)
        examination.fill()
        self._hands.add(examination, "diagnoses", "batuk pilek", "J00", into="diagnoses.1.code")
        self._hands.add(examination, "items", "parasetamol", "PCT500", into="items.1.drug")
        examination.prescribe(days="3", quantity="9")
        besides(examination)
        examination.save()
        examination.order_laboratory("HB")

    def test_blood(self) -> None:
        laboratory = Laboratory(self._browser("analis"))
        laboratory.open(self._person.name)
        laboratory.collect()
        laboratory.result("Hemoglobin", "13,1")
        laboratory.release("Dalam batas rujukan.")

    def sign(self) -> None:
        self._examination.open()
        self._examination.sign()

    def hand_out_medicine(self) -> None:
        pharmacy = Pharmacy(self._browser("apoteker"))
        pharmacy.open(self._person.name)
        pharmacy.review()
        pharmacy.prepare()
        pharmacy.check()
        pharmacy.hand_over()

    def receipts(self) -> Deliveries:
        """Once everything has arrived."""
        deliveries = Deliveries(self._browser("kepala"))
        self.delivered = deliveries.wait_until_all_delivered(self._examination.visit)
        return deliveries

    def walk(self, besides=lambda examination: None) -> Deliveries:
        self.queue()
        self.examine(besides)
        self.test_blood()
        self.sign()
        self.hand_out_medicine()
        return self.receipts()
