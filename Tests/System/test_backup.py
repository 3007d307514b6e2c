"""A copy is made while people work, tried out, and brought back elsewhere."""

import sqlite3
import time

import pytest

from installation import program
from installation.program import Program


@pytest.fixture(scope="module")
def keys(site, tmp_path_factory):
    """A pair of keys: the public one in the server's settings, the private one elsewhere."""
    private = tmp_path_factory.mktemp("kunci") / "kunci.txt"
    status, words = program.run("backup", "keygen", "--to", private)
    assert status == 0, words
    public = next(word for word in words.split() if word.startswith("age1"))
    with site.settings.open("a") as settings:
        settings.write(f"backup.folder = {site.folder}/cadangan\nbackup.recipient = {public}\n")
    return private


def copies(site):
    return sorted((site.folder / "cadangan").glob("*"))


def elsewhere(site, folder):
    """The same settings with a database of their own."""
    settings = folder / "sehat.conf"
    lines = site.settings.read_text().splitlines()
    database = f"database = sqlite:{folder}/sehat.sqlite"
    settings.write_text("\n".join(database if line.startswith("database") else line for line in lines) + "\n")
    return settings


def entries(database):
    """Every entry of its journals."""
    with sqlite3.connect(database) as connection:
        return connection.execute("SELECT * FROM journal_entry ORDER BY facility, sequence").fetchall()


def test_a_copy_made_while_people_work_is_brought_back_whole(site, keys, tmp_path):
    visit = site.walk_a_visit()
    walker = site.start_walker(1, 50)
    try:
        status, words = program.run("backup", "--config", site.settings)
        assert status == 0, words
    finally:
        walker.kill()
    [copy] = copies(site)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert b"Cempaka" not in copy.read_bytes()

    status, words = program.run("restore-drill", "--config", site.settings, "--key", keys)
    assert status == 0 and "berhasil" in words, words

    settings = elsewhere(site, tmp_path)
    status, words = program.run("restore", "--config", settings, "--key", keys, copy)
    assert status == 0, words
    status, words = program.run("journal", "verify", "--config", settings)
    assert status == 0 and "Rantai jurnal utuh" in words, words
    status, words = program.run("visit-bundle", "--config", settings, visit)
    assert status == 0 and visit in words, words

    before = entries(tmp_path / "sehat.sqlite")
    status, words = program.run("restore", "--config", settings, "--key", keys, copy)
    assert status == 1 and "sudah berisi" in words, words
    assert entries(tmp_path / "sehat.sqlite") == before


def test_a_damaged_copy_and_another_key_are_refused_and_nothing_is_made(site, keys, tmp_path):
    copy = copies(site)[-1]
    damaged = tmp_path / "rusak.age"
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    settings = elsewhere(site, tmp_path)
    status, words = program.run("restore", "--config", settings, "--key", keys, damaged)
    assert status == 1 and "rusak atau diubah" in words, words

    other = tmp_path / "lain.txt"
    program.run("backup", "keygen", "--to", other)
    status, words = program.run("restore", "--config", settings, "--key", other, copy)
    assert status == 1 and "tidak membuka" in words, words

    status, words = program.run("restore", "--config", settings, copy)
    assert status == 1 and "--key" in words, words
    with sqlite3.connect(tmp_path / "sehat.sqlite") as database:
        assert database.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone() == (0,)


def test_a_copy_that_is_killed_never_bears_a_copys_name(site, keys):
    before = {each for each in copies(site) if each.suffix == ".age"}
    time.sleep(1)  # names are made of seconds
    started = Program("backup", ["backup", "--config", site.settings], site.folder / "backup.log")
    while started.is_running and not any(each.suffix == ".part" for each in copies(site)):
        time.sleep(0.001)
    started.kill()
    after = {each for each in copies(site) if each.suffix == ".age"}
    # Killed in the middle there is none; had it been quicker than the kill, it is whole.
    for new in after - before:
        status, words = program.run("restore-drill", "--config", site.settings, "--key", keys, new)
        assert status == 0, words


def test_everything_leaves_in_open_formats_and_comes_back(site, keys, tmp_path):
    folder = tmp_path / "ekspor"
    status, words = program.run("export", "--config", site.settings, "--to", folder)
    assert status == 0, words
    assert (folder / "kamus-data.csv").exists() and (folder / "fhir" / "Condition.ndjson").exists()
    settings = elsewhere(site, tmp_path)
    status, words = program.run("restore", "--config", settings, "--from-export", folder)
    assert status == 0, words
    status, words = program.run("journal", "verify", "--config", settings)
    assert status == 0, words


def test_the_page_shows_how_old_the_copies_are(site, keys, browser, artifacts):
    page = browser("kepala")
    page.goto("/cadangan")
    assert page.get_by_text("sehat-").first.is_visible()
    assert page.get_by_text("Berhasil").first.is_visible()
    assert page.locator(".notice.danger").count() == 0
    page.screenshot(path=artifacts / "cadangan.png", full_page=True)
