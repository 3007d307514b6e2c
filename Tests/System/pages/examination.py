"""Pemeriksaan: the day's list, the record, the laboratory order, the signature."""

import re

from playwright.sync_api import Page, expect

from pages.identity import confirm_identity

VITAL_SIGNS = {
    "systolic": "120", "diastolic": "80", "pulse": "84", "respiration": "18", "temperature": "37,6",
    "oxygenSaturation": "98", "weight": "55", "height": "156",
}  # fmt: skip
SOAP = {
    "complaints": "Batuk",
    "subjective": "Batuk dan pilek tiga hari, demam ringan",
    "observed.headAndNeck": "Faring hiperemis",
    "assessment": "Nasofaringitis akut",
    "impression": "Infeksi saluran napas atas tanpa tanda bahaya",
    "plan": "Obati gejala",
    "carePlan": "Kontrol bila demam lebih dari tiga hari",
    "nonDrugTherapy": "Istirahat dan banyak minum",
}


class Examination:
    def __init__(self, page: Page):
        self.page = page
        self.address = None

    @property
    def visit(self) -> str:
        return self.address.rsplit("/", 1)[-1]

    def start(self, name: str) -> None:
        self.page.goto("/pemeriksaan")
        self.page.get_by_role("link", name=name).first.click()
        self.address = self.page.url.split("?")[0]
        confirm_identity(self.page)
        self.page.get_by_role("button", name="Mulai pemeriksaan").click()
        self.page.wait_for_selector("[name='observed.systolic']")

    def open(self) -> None:
        self.page.goto(self.address)

    def fill(self) -> None:
        for name, value in VITAL_SIGNS.items():
            self.page.fill(f"[name='observed.{name}']", value)
        self.page.select_option("[name='observed.consciousness']", "composMentis")
        for name, value in SOAP.items():
            self.page.fill(f"[name='{name}']", value)
        self.page.select_option("[name='allergies.1.category']", "environment")
        self.page.fill("[name='allergies.1.substance']", "Debu rumah")
        self.page.select_option("[name=prognosis]", "bonam")
        self.page.check("[name=disposition][value=home]")

    def add(self, kind: str, words: str, into: str) -> None:
        """Searches a code by words and takes the first hit; `into` is a field of the new line."""
        field = self.page.locator(f"[name='tambah.{kind}_cari']")
        field.click()
        field.press_sequentially(words)
        self.page.locator(".hits [role=option]").first.wait_for()
        field.press("Enter")
        self.page.wait_for_selector(f"[name='{into}']", state="attached")

    def add_from_choices(self, kind: str, words: str, code: str, into: str) -> None:
        """Without the script: the words are sent, and the page comes back with the choices as buttons."""
        self.page.fill(f"[name='tambah.{kind}_cari']", words)
        self.save()
        self.page.click(f"button[value='pilih:{kind}:{code}']")
        self.page.wait_for_selector(f"[name='{into}']", state="attached")

    def prescribe(self, days: str, quantity: str) -> None:
        self.page.fill("[name='items.1.days']", days)
        self.page.fill("[name='items.1.quantity']", quantity)

    def save(self) -> None:
        self.page.get_by_role("button", name="Simpan").last.click()
        self.page.wait_for_load_state()

    def order_laboratory(self, test: str) -> None:
        self.page.get_by_role("button", name="Minta pemeriksaan").click()
        self.page.wait_for_url("**/laboratorium")
        self.page.check(f"[name=tests][value={test}]")
        self.page.get_by_role("button", name="Minta pemeriksaan").click()
        self.page.wait_for_url(re.compile(re.escape(self.address)))

    def sign(self) -> None:
        self.page.get_by_role("button", name="Tutup & tanda tangani").click()
        self.page.wait_for_url("**/ringkasan")
        expect(self.page.locator("main")).to_contain_text("Nasofaringitis akut")
