"""Farmasi: review, preparation, second check, hand-over."""

from playwright.sync_api import Page, expect

from pages.identity import confirm_identity


class Pharmacy:
    def __init__(self, page: Page):
        self.page = page

    def open(self, name: str) -> None:
        self.page.goto("/farmasi")
        self.page.locator("table").get_by_role("link", name=name).first.click()

    def review(self) -> None:
        for answer in self.page.locator("form[action$='/telaah'] input[type=radio][value=baik]").all():
            answer.check()
        self._press("Setujui telaah")

    def prepare(self) -> None:
        self._press("Ambil dari stok")

    def check(self) -> None:
        self.page.fill("[name=aloneReason]", "Apoteker bertugas sendiri")
        self._press("Semua cocok")

    def hand_over(self) -> None:
        confirm_identity(self.page)
        self.page.fill("[name=receivedBy]", "Pasien sendiri")
        self.page.check("[name=counselled]")
        self._press("Serahkan obat")

    def _press(self, button: str) -> None:
        self.page.get_by_role("button", name=button).click()
        expect(self.page.get_by_role("button", name=button)).to_have_count(0)
