"""The same visit with JavaScript switched off: every step is an ordinary form."""

from dataclasses import replace

from playwright.sync_api import expect

from pages.desk import Desk
from people import new_patient
from whole_visit import NoScript, WholeVisit

UNKNOWN_CARD = "0000000000000"


def test_a_visit_needs_no_script(browser):
    def plain(role):
        return browser(role, java_script_enabled=False)

    visit = WholeVisit(plain, NoScript(), new_patient())
    visit.walk()
    assert visit.delivered > 0


def test_who_is_unknown_to_bpjs_needs_no_script(browser):
    """Both documents are ticked, the visit begins, and the notice can be printed (IDN-05)."""
    person = replace(new_patient(), card=UNKNOWN_CARD)
    page = browser("loket", java_script_enabled=False)

    desk = Desk(page)
    desk.register(person)
    page.get_by_role("button", name="Masukkan ke antrean").click()
    expect(page.get_by_text("Minta KIS atau KIS Digital diperlihatkan, lalu centang.")).to_be_visible()
    page.get_by_label("KIS atau KIS Digital diperlihatkan").check()
    page.get_by_label("KTP-el diperlihatkan").check()
    desk.into_the_queue()

    page.get_by_role("link", name="Pemberitahuan BPJS").click()
    expect(page.get_by_role("heading", name="Pemberitahuan Pemutakhiran Data Peserta JKN")).to_be_visible()
    paper = page.request.get(page.get_by_role("link", name="Berkas PDF").get_attribute("href"))
    assert paper.headers["content-type"] == "application/pdf" and paper.body().startswith(b"%PDF")
