"""Bad input gets one sentence beside its field; what was typed stays; nothing is saved by half."""

import pytest
from playwright.sync_api import Page, expect

from pages.desk import Desk
from pages.examination import Examination
from people import new_patient


def problem_of(page: Page, field: str):
    """The sentence that the field names as its own."""
    ids = page.locator(f"[id='f-{field}']").get_attribute("aria-describedby") or ""
    own = [id for id in ids.split() if id.endswith("-galat")]
    assert own, f"{field} has no sentence beside it"
    return page.locator(f"[id='{own[0]}']")


@pytest.mark.parametrize(
    "field, typed",
    [
        ("nik", "32041357"),
        ("nik", "3204139908909400"),
        ("nik", "1004135708909400"),
        ("tanggal_lahir", "01-01-2099"),
        ("kartu_jkn", "12345"),
    ],
)
def test_a_wrong_field_of_a_new_patient_is_told_beside_it(browser, field, typed):
    page = browser("loket")
    page.goto("/pasien/baru")
    page.fill("[name=nama]", "Entis Sutisna")
    page.check("[name=jenis_kelamin][value=male]")
    page.fill("[name=tanggal_lahir]", "03-04-1980")
    page.fill(f"[name={field}]", typed)
    page.get_by_role("button", name="Simpan").click()
    expect(problem_of(page, field)).not_to_be_empty()
    expect(page.locator(f"[name={field}]")).to_have_value(typed)
    expect(page.locator("[name=nama]")).to_have_value("Entis Sutisna")
    page.goto("/pendaftaran?cari=entis+sutisna")
    expect(page.locator("main")).to_contain_text("Tidak ada pasien")


@pytest.mark.parametrize("sign, value", [("systolic", "1200"), ("temperature", "73"), ("pulse", "-4"), ("weight", "abc")])
def test_an_impossible_vital_sign_is_told_beside_it(browser, sign, value):
    examination = started(browser)
    page, field = examination.page, f"observed.{sign}"
    page.fill(f"[name='{field}']", value)
    page.fill("[name=subjective]", "Tetap ada")
    examination.save()
    expect(problem_of(page, field)).not_to_be_empty()
    expect(page.locator(f"[name='{field}']")).to_have_value(value)
    expect(page.locator("[name=subjective]")).to_have_value("Tetap ada")


def test_an_unknown_diagnosis_is_told_and_the_record_stays_as_typed(browser):
    examination = started(browser)
    page = examination.page
    page.fill("[name=subjective]", "Tetap ada")
    page.fill("[name='tambah.diagnoses_cari']", "Q99.99")
    examination.save()
    expect(page.locator("#diagnosis")).to_contain_text("Tidak ada yang cocok dengan “Q99.99”")
    expect(page.locator("[name='tambah.diagnoses_cari']")).to_have_value("Q99.99")
    expect(page.locator("[name=subjective]")).to_have_value("Tetap ada")


def test_a_record_without_its_minimum_is_not_signed(browser):
    page = started(browser).page
    page.get_by_role("button", name="Tutup & tanda tangani").click()
    expect(page.locator("main")).to_contain_text("diagnosis")
    expect(page.get_by_role("button", name="Tutup & tanda tangani")).to_be_visible()


def started(browser) -> Examination:
    """An examination of somebody new."""
    person = new_patient()
    desk = Desk(browser("loket"))
    desk.register(person)
    desk.into_the_queue()
    examination = Examination(browser("dokter"))
    examination.start(person.name)
    return examination
