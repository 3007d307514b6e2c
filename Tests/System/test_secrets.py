"""What lets us in elsewhere never shows: on no page, in no log or error, in no file that leaves the server in the clear."""

import json
import sqlite3
import time
import urllib.request

import pytest
from playwright.sync_api import expect

from conftest import pages_of
from installation import program

WRONG = "Sandi-Keliru-70417"


@pytest.fixture(scope="module")
def secrets(site):
    """What the sandbox gave out, and what was mistyped."""
    with urllib.request.urlopen(site.sandbox_url + "/_control/credentials") as answer:
        given = json.load(answer)
    bpjs, satusehat = given["bpjs"], given["satusehat"]
    return {
        "secret key": bpjs["secretKey"], "user_key": bpjs["userKey"], "P-Care user": bpjs["pcareUser"],
        "P-Care password": bpjs["pcarePassword"], "client_id": satusehat["clientId"],
        "client_secret": satusehat["clientSecret"], "Mobile JKN": "contoh-mobile-jkn", "mistyped": WRONG,
    }


@pytest.fixture(scope="module")
def head(chromium, site):
    """The head of the Puskesmas, signed in."""
    with pages_of(chromium, site) as open_page:
        yield open_page("kepala")


def leaks(secrets, text):
    data = text if isinstance(text, bytes) else text.encode()
    return [name for name, secret in secrets.items() if secret.encode() in data]


def at_pcare(site, visit):
    """State and problem of what a visit owes P-Care."""
    with sqlite3.connect(site.database) as connection:
        return connection.execute(
            "SELECT state, COALESCE(problem, '') FROM delivery WHERE encounter = ? AND destination = 'pcare'", [visit]
        ).fetchall()


def until(found, seconds=90):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found():
            return True
        time.sleep(0.3)
    return False


def arrives(site, visit):
    return until(lambda: (rows := at_pcare(site, visit)) and all(state == "delivered" for state, _ in rows))


def waits_for(site, visit, words):
    return until(lambda: any(state == "retry" and words in problem for state, problem in at_pcare(site, visit)))


def change_password(page, password):
    page.goto("/kredensial/sistem/pcare-login")
    page.fill("[name='kata-sandi']", password)
    page.get_by_role("button", name="Simpan").click()
    expect(page).to_have_url("/kredensial")


def try_login(page):
    page.goto("/kredensial")
    page.locator("tr", has_text="akun petugas").get_by_role("button", name="Coba sambungan").click()
    return page.locator("main .notice").first


def test_a_changed_password_holds_at_once_and_the_visit_waits_for_the_right_one(site, secrets, head):
    change_password(head, WRONG)
    expect(try_login(head)).to_contain_text("belum berhasil")
    visit = site.walk_a_visit()
    assert waits_for(site, visit, "menolak akses"), at_pcare(site, visit)
    change_password(head, secrets["P-Care password"])
    expect(try_login(head)).to_contain_text("berhasil. P-Care menjawab")
    assert arrives(site, visit), at_pcare(site, visit)


def test_without_the_pact_the_visit_waits_with_its_sentence_and_goes_when_it_is_filed(site, head):
    head.goto("/kredensial")
    head.locator("summary", has_text="Cabut").click()
    head.fill("[name=alasan]", "Mutasi, surat 5/2026")
    head.get_by_role("button", name="Cabut pakta").click()
    expect(head.locator("main")).to_contain_text("Ditahan")
    visit = site.walk_a_visit()
    assert waits_for(site, visit, "Pakta integritas"), at_pcare(site, visit)
    head.goto("/kredensial/pakta-baru")
    holder = head.locator("[name=petugas] option", has_text="Wawan").get_attribute("value")
    head.select_option("[name=petugas]", holder)
    for name, value in {
        "identitas": "3204130909759006", "jabatan": "Kepala Puskesmas", "surel": "kepala@puskesmas.example",
        "tempat": "Soreang", "tanggal": "01-01-2026", "berlaku-sampai": "31-12-2099", "bukti": "Map perjanjian",
    }.items():
        head.fill(f"[name={name}]", value)
    head.get_by_role("button", name="Simpan pakta").click()
    expect(head.locator("main")).to_contain_text("Berlaku")
    assert arrives(site, visit), at_pcare(site, visit)


def test_no_page_of_the_management_shows_a_secret(secrets, head):
    for path in [
        "/", "/kredensial", "/kredensial/sistem/pcare", "/kredensial/sistem/pcare-login", "/kredensial/sistem/antrean",
        "/kredensial/sistem/icare", "/kredensial/sistem/satusehat", "/kredensial/sistem/mobile-jkn",
        "/kredensial/pakta-baru", "/kredensial/daftar", "/catatan-keamanan", "/catatan-keamanan/berkas.csv",
        "/staf", "/cadangan", "/terkirim", "/metrics", "/kredensial/sistem/tidak-ada",
    ]:
        answer = head.request.get(path)
        assert leaks(secrets, answer.body()) == [], path


def test_no_log_setting_or_command_tells_a_secret(site, secrets):
    for log in site.folder.glob("*.log"):
        assert leaks(secrets, log.read_bytes()) == [], log.name
    assert leaks(secrets, site.settings.read_bytes()) == []
    for command in [("config", "check"), ("credentials", "status"), ("journal", "verify")]:
        status, words = program.run(*command, "--config", site.settings)
        assert status == 0, words
        assert leaks(secrets, words) == [], command


def test_no_byte_of_the_database_a_copy_or_an_export_tells_a_secret(site, secrets, tmp_path):
    for file in site.folder.glob("sehat.sqlite*"):
        assert leaks(secrets, file.read_bytes()) == [], file.name
    export = tmp_path / "ekspor"
    status, words = program.run("export", "--config", site.settings, "--to", export)
    assert status == 0, words
    for file in export.rglob("*"):
        if file.is_file():
            assert leaks(secrets, file.read_bytes()) == [], file.name
    key = tmp_path / "cadangan.kunci"
    status, words = program.run("backup", "keygen", "--to", key)
    assert status == 0, words
    public = next(word for word in words.split() if word.startswith("age1"))
    status, words = program.run("backup", "--config", site.settings, "--to", tmp_path / "cadangan", "--recipient", public)
    assert status == 0, words
    [copy] = (tmp_path / "cadangan").glob("*")
    restored = tmp_path / "pulih.sqlite"
    status, words = program.run(
        "restore", "--config", site.settings, "--database", f"sqlite:{restored}", "--key", key, copy
    )
    assert status == 0, words
    for file in tmp_path.glob("pulih.sqlite*"):
        assert leaks(secrets, file.read_bytes()) == [], file.name


def test_the_key_is_changed_while_the_server_runs(site, secrets, head):
    status, words = program.run("credentials", "rotate-key", "--config", site.settings)
    assert status == 0 and leaks(secrets, words) == [], words
    expect(try_login(head)).to_contain_text("berhasil. P-Care menjawab")
    assert (site.folder / "kredensial.kunci").stat().st_mode & 0o777 == 0o600
    expect(head.goto("/catatan-keamanan?jenis=perubahan") and head.locator("main")).to_contain_text(
        "Kunci kredensial diganti"
    )
