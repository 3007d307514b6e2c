"""Terkirim: what one visit has sent."""

import re

from playwright.sync_api import Page

SUMMARY = re.compile(r"(\d+) dari (\d+) terkirim")


class Deliveries:
    def __init__(self, page: Page):
        self.page = page

    def of_visit(self, visit: str) -> None:
        self.page.goto(f"/terkirim/kunjungan/{visit}")

    def wait_until_all_delivered(self, visit: str) -> int:
        """Reloads the page until it says that everything was delivered; answers how much that was."""
        for _ in range(200):
            self.of_visit(visit)
            found = SUMMARY.search(self.page.inner_text("main"))
            if found and found[1] == found[2] and "Kunjungan" in self.kinds() and "MedicationDispense" in self.kinds():
                return int(found[1])
            self.page.wait_for_timeout(150)
        raise AssertionError(self.page.inner_text("main"))

    def kinds(self) -> set[str]:
        """What has gone out, without the step behind it: `Encounter · selesai` is an `Encounter`."""
        words = self.page.locator("main table tbody td:nth-child(1)").all_inner_texts()
        return {word.split(" · ")[0] for word in words}
