"""A doctor's half-written record survives a closed browser and a lost connection."""

from playwright.sync_api import expect

from pages.examination import Examination

SUBJECTIVE = "[name=subjective]"


def test_a_half_written_record_survives_a_closed_browser(browser):
    examination = Examination(browser("dokter"))
    examination.start("Hendra Gunadi")
    examination.page.fill(SUBJECTIVE, "Pusing sejak dua hari, belum selesai ditanya")
    expect(examination.page.locator("[data-draft-note]").first).to_contain_text("Tersimpan")
    examination.page.context.close()

    again = browser("dokter")
    again.goto(examination.address)
    expect(again.locator(SUBJECTIVE)).to_have_value("Pusing sejak dua hari, belum selesai ditanya")


def test_a_half_written_record_survives_a_lost_connection(site, browser):
    examination = Examination(browser("dokter"))
    examination.start("Kokom Komalasari")
    site.server.stop()
    examination.page.fill(SUBJECTIVE, "Gatal, ditulis waktu server mati")
    note = examination.page.locator("[data-draft-note]").first
    expect(note).to_contain_text("Belum terkirim", timeout=10_000)
    site.start_server()
    examination.page.reload()
    expect(examination.page.locator(SUBJECTIVE)).to_have_value("Gatal, ditulis waktu server mati")
    expect(note).to_contain_text("Tersimpan", timeout=10_000)

    again = browser("dokter")
    again.goto(examination.address)
    expect(again.locator(SUBJECTIVE)).to_have_value("Gatal, ditulis waktu server mati")
