"""Takes the README's pictures anew: `SEHAT=… .venv/system/bin/python Tests/System/take_readme_pictures.py`."""

import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from conftest import pages_of
from installation.puskesmas import Puskesmas
from main_pages import PAGES, Day

FOLDER = Path(__file__).parents[2] / "docs/pictures"
NAMES = {"pendaftaran", "pemeriksaan", "laboratorium", "farmasi", "terkirim", "layar-antrean"}


def choose_a_patient(page: Page) -> None:
    page.goto("/pendaftaran?cari=hendra")
    page.get_by_role("link", name="Hendra Gunadi").click()
    page.locator(".eligibility").get_by_text("JKN aktif").wait_for()
    page.evaluate("scrollTo(0, 0)")


def call_somebody(day: Day) -> None:
    page = day.page("loket")
    page.goto("/antrean")
    page.get_by_role("button", name="Panggil berikutnya").click()
    page.locator(".called-number").wait_for()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Puskesmas(Path(folder))
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            site.start_sandbox()
            site.start_server()
            with pages_of(chromium, site) as open_page:
                day = Day(site.walk_a_visit(), open_page)
                call_somebody(day)
                for main_page in PAGES:
                    if main_page.name in NAMES:
                        page = day.open(main_page)
                        if main_page.name == "pendaftaran":
                            choose_a_patient(page)
                        page.screenshot(path=FOLDER / f"{main_page.name}.png")
        finally:
            chromium.close()
            site.end()


if __name__ == "__main__":
    main()
