"""Laboratorium: specimen, result, report."""

from playwright.sync_api import Page, expect

from pages.identity import confirm_identity


class Laboratory:
    def __init__(self, page: Page):
        self.page = page

    def open(self, name: str) -> None:
        self.page.goto("/laboratorium")
        self.page.locator("table").get_by_role("link", name=name).first.click()

    def collect(self) -> None:
        confirm_identity(self.page)
        self.page.get_by_role("button", name="Catat spesimen").click()

    def result(self, test: str, value: str) -> None:
        self.page.get_by_label(test).fill(value)
        self.page.get_by_role("button", name="Simpan hasil").click()

    def release(self, conclusion: str) -> None:
        self.page.get_by_label("Kesimpulan").fill(conclusion)
        self.page.get_by_role("button", name="Keluarkan laporan").click()
        expect(self.page.locator("main")).to_contain_text(conclusion)
        expect(self.page.get_by_role("button", name="Keluarkan laporan")).to_have_count(0)
