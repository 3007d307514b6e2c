"""Pendaftaran: the search box, the chosen patient, the slip."""

import re

from playwright.sync_api import Page, expect

from pages.keyboard import CountingKeyboard
from people import Person

SLIP = re.compile(r"/pendaftaran/karcis/")


class Desk:
    def __init__(self, page: Page):
        self.page = page
        self.keys = CountingKeyboard(page)

    def open(self) -> "Desk":
        self.page.goto("/pendaftaran")
        return self

    def choose_by_keyboard(self, words: str) -> None:
        """Types into the box that has the cursor already and takes the first hit."""
        expect(self.page.locator("main [name=cari]")).to_be_focused()
        self.keys.type(words)
        self.keys.press("Enter")
        self.page.wait_for_url(re.compile("pasien="))

    def into_the_queue_by_keyboard(self) -> str:
        """Presses the button that has the focus; answers the number on the slip."""
        expect(self.page.get_by_role("button", name="Masukkan ke antrean")).to_be_focused()
        self.keys.press("Enter")
        self.page.wait_for_url(SLIP)
        return self.number()

    def register_by_keyboard(self, person: Person) -> None:
        """A new patient: NIK, name, card and address, by keys alone."""
        self.keys.press("Control+b")
        self.page.wait_for_url("**/pasien/baru**")
        expect(self.page.get_by_label("NIK", exact=True)).to_be_focused()
        self.keys.type(person.nik)
        expect(self.page.locator("[name=tanggal_lahir]")).to_have_value(person.birth_date)
        self.tab_to("nama")
        self.keys.type(person.name)
        self.tab_to("kartu_jkn")
        self.keys.type(person.card)
        self.tab_to("alamat")
        self.keys.type("Kp. Cempaka")
        self.keys.press("Control+Enter")
        self.page.wait_for_url(re.compile("pasien="))

    def tab_to(self, field: str) -> None:
        for _ in range(12):
            self.keys.press("Tab")
            if self.page.evaluate("document.activeElement.name") == field:
                return
        raise AssertionError(f"{field} is not reached with the Tab key")

    def number(self) -> str:
        return re.search(r"[A-Z]-\d{3}", self.page.inner_text("main"))[0]

    # With the mouse, for browsers without the script.

    def register(self, person: Person) -> None:
        self.page.goto("/pendaftaran")
        self.page.get_by_role("link", name="Pasien baru").click()
        self.page.fill("[name=nik]", person.nik)
        self.page.fill("[name=nama]", person.name)
        self.page.fill("[name=kartu_jkn]", person.card)
        self.page.fill("[name=alamat]", "Kp. Cempaka")
        self.page.get_by_role("button", name="Simpan").click()
        self.page.wait_for_url(re.compile("pasien="))

    def choose(self, words: str, name: str) -> None:
        self.page.goto("/pendaftaran")
        self.page.fill("main [name=cari]", words)
        self.page.press("main [name=cari]", "Enter")
        self.page.get_by_role("link", name=name).first.click()
        self.page.wait_for_url(re.compile("pasien="))

    def into_the_queue(self) -> str:
        self.page.get_by_role("button", name="Masukkan ke antrean").click()
        self.page.wait_for_url(SLIP)
        return self.number()
