"""A month of the capitation ledger: the same on page, paper and command, then closed and proven by its code."""

import json
import re
import shutil
import subprocess
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from installation import program

LAST_MONTH = (date.today().replace(day=1) - timedelta(days=1)).strftime("%Y-%m")
THIS_MONTH = date.today().strftime("%Y-%m")
FILES = f"/buku-kapitasi/bulan/{LAST_MONTH}/berkas"


def participants(count: int) -> str:
    head = "no kartu;nama;tgl lahir;jk;jenis peserta;status"
    rows = [
        f"0002{number:09d};Peserta {number};01-01-{1940 + number % 80};{'LP'[number % 2]};PBI (APBN);AKTIF"
        for number in range(1, count + 1)
    ]
    return "\n".join([head, *rows])


@pytest.fixture(scope="module")
def listed(site, tmp_path_factory):
    """The list of this month is taken in again; that of the month before came with the demo."""
    file = tmp_path_factory.mktemp("peserta") / "peserta.csv"
    file.write_text(participants(400))
    status, words = program.run("participants", "import", file, "--config", site.settings, "--month", THIS_MONTH)
    assert status == 0, words


def answer_of_command(case: bytes) -> dict:
    done = subprocess.run([program.SEHAT, "jkn", "capitation"], input=case, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def words_of(pdf: bytes, folder) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed.")
    file = folder / "rincian.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True).stdout


def test_page_paper_and_command_say_the_same_and_the_month_is_closed(browser, listed, tmp_path):
    page = browser("kepala")
    page.goto(f"/buku-kapitasi/bulan/{LAST_MONTH}")
    shown = page.locator("tr", has_text="Kapitasi: tarif yang dibayar").locator("td").nth(1).inner_text()
    total = answer_of_command(page.request.get(f"{FILES}/kasus.json").body())["total"]
    assert int(re.sub(r"\D", "", shown)) == total > 0

    page.get_by_role("button", name=re.compile("^Tutup ")).click()
    expect(page.get_by_text("dihitung ulang: sama")).to_be_visible()
    words = words_of(page.request.get(f"{FILES}/rincian.pdf").body(), tmp_path)
    assert shown in words and "Kode surat" in words
