"""Two districts and the warehouse of a province, made by the command line alone: PostgreSQL's logical replication between
three databases, three servers, and the page Angka of each."""

import re

import pytest

from faults.person import Person
from installation import program
from installation.postgresql import PostgreSQL, until
from installation.puskesmas import free_port

PASSWORD = "kata sandi gudang contoh"


class Site:
    """One database with its settings and its server."""

    def __init__(self, name, cluster, folder, settings=""):
        self.name, self._cluster, self.folder = name, cluster, folder / name
        self.folder.mkdir()
        self.port = free_port()
        cluster.sql(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'", "postgres")
        self.address = f"postgresql://sehat@/{name}?host={cluster.folder}"
        self.settings = self.folder / "sehat.conf"
        self.settings.write_text(f"database = {self.address}\nport = {self.port}\nbackup.folder = {self.folder}\n{settings}")
        self.server = None

    def run(self, *arguments, status=0):
        """What the command said, once it has ended as it should."""
        ended, words = program.run(*arguments, "--config", self.settings)
        assert ended == status, words
        return words

    def sql(self, statement):
        return self._cluster.sql(statement, self.name)

    def start(self):
        self.server = program.Program("serve", ["serve", "--config", self.settings], self.folder / "serve.log")
        until(f"{self.name} serves", lambda: Person(self.port).get("/readyz").status == 200)
        return self

    def signed_in(self, user, password="contoh sehat bersama"):
        person = Person(self.port)
        answer = person.sign_in(user, password)
        assert answer.status == 200, answer.text
        return person

    def end(self):
        if self.server:
            self.server.stop()


@pytest.fixture(scope="module")
def cluster():
    made = PostgreSQL(settings="wal_level = logical\nmax_slot_wal_keep_size = 64MB\nwal_retrieve_retry_interval = 500ms\n"
                               "max_logical_replication_workers = 16\nmax_worker_processes = 32\n")
    try:
        made.start()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def districts(cluster, tmp_path_factory):
    """A year of two districts; an outage in one of them."""
    folder = tmp_path_factory.mktemp("districts")
    made = {}
    try:
        for seed, (name, code) in enumerate({"kab_bandung": "320413", "kab_garut": "320512"}.items(), 1):
            site = Site(name, cluster, folder)
            made[name] = site
            site.run("demo-data", "--patients", 60, "--visits", 240, "--seed", seed)
            site.sql(f"UPDATE facility SET district_code = '{code}'")
            site.sql("""
                INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
                SELECT 'o', 'pcare', t - 1800000, t - 1800000, t, 'kabel putus'
                FROM (SELECT CAST(extract(epoch FROM now()) * 1000 AS BIGINT) - 7200000 AS t) AS now""")
            assert "hari dihitung ulang" in site.run("figures", "recount")
        yield made
    finally:
        for site in made.values():
            site.end()


@pytest.fixture(scope="module")
def warehouse(cluster, tmp_path_factory):
    site = Site("gudang", cluster, tmp_path_factory.mktemp("warehouse"), "warehouse = ya\n")
    try:
        site.run("migrate", "up")
        yield site
    finally:
        site.end()


def figures(site):
    return site.sql("SELECT facility, measure, day, kind, sex, age, amount FROM figure_day ORDER BY 1, 2, 3, 4, 5, 6")


def figures_of(site, district):
    facility = district.sql("SELECT id FROM facility")
    return site.sql(f"""
        SELECT facility, measure, day, kind, sex, age, amount FROM figure_day WHERE facility = '{facility}'
        ORDER BY 1, 2, 3, 4, 5, 6""")


def table(text, name):
    """The cells of each row of the table of that name."""
    start = text.index(f'aria-label="{name}"')
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", text[start:text.index("</table>", start)], re.S)
    return [[re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)]
            for row in rows]


def test_before_anything_is_connected_each_command_says_what_is_missing(districts, warehouse, tmp_path):
    words = warehouse.run("warehouse", "subscribe", "--district", "kab_bandung", "--from", districts["kab_bandung"].address,
                          status=1)
    assert "publish" in words
    assert "Belum ada sambungan." in warehouse.run("warehouse", "status")
    sqlite = tmp_path / "sehat.conf"
    sqlite.write_text(f"database = sqlite:{tmp_path}/x.sqlite\n")
    status, words = program.run("warehouse", "status", "--config", sqlite)
    assert status == 1 and "memerlukan PostgreSQL" in words


def test_publishing_says_exactly_what_leaves(districts):
    for name, district in districts.items():
        words = district.run("warehouse", "publish", "--role", f"gudang_{name}")
        leaving = dict(re.findall(r"^  (\w+): (.+)$", words, re.M))
        assert set(leaving) == {"figure_day", "figure_facility", "reconciliation"}, words
        for column in ("nik", "patient", "cause", "problem", "address"):
            assert column not in [each for columns in leaving.values() for each in columns.split(", ")]


def test_both_districts_arrive_whole(districts, warehouse):
    for name, district in districts.items():
        address = district.address.replace("sehat@", f"gudang_{name}@")
        assert "tersambung" in warehouse.run("warehouse", "subscribe", "--district", name, "--from", address)
    for district in districts.values():
        assert figures(district), "figures to send"
        until(f"{district.name} arrived", lambda: figures_of(warehouse, district) == figures(district))
    until("both lines", lambda: warehouse.run("warehouse", "status").count(": tersambung\n") == 2)
    words = warehouse.run("warehouse", "status")
    assert "menerima kab_bandung" in words and "menerima kab_garut" in words
    assert re.search(r"1 Puskesmas, \d+ baris angka, data sampai \d+ menit", words), words
    assert "mengirim kab_bandung: tersambung" in districts["kab_bandung"].run("warehouse", "status")


def test_the_district_and_the_warehouse_serve_the_same_figures(districts, warehouse):
    warehouse.start()
    log = (warehouse.folder / "serve.log").read_text()
    link = re.search(r"http://[^/]+(/\S+)", log[log.index("sekali pakai"):]).group(1)
    first = Person(warehouse.port)
    answer = first.set_up(link, PASSWORD)
    assert answer.status == 303, answer.text
    province = warehouse.signed_in("pengelola", PASSWORD).get("/angka")
    assert province.status == 200
    lines = {row[0]: row for row in table(province.text, "Angka") if row}
    seen = {}
    for name, district in districts.items():
        district.start()
        own = district.signed_in("kepala").get("/angka")
        assert own.status == 200
        seen[name] = table(own.text, "Angka")
    total = lines.pop("Jumlah")
    assert len(lines) == 2, lines
    # Visits of the last days, as each district's own page sums them.
    for column in (1, 2, 5):
        theirs = sum(number(rows[-1][column] if rows[-1][0] == "Jumlah" else rows[1][column]) for rows in seen.values())
        assert number(total[column]) == theirs, (total, seen)
    gangguan = {row[0]: row for row in table(province.text, "Gangguan") if row}
    assert gangguan["P-Care"][1:] == ["1", "30"]
    assert "kabel putus" not in province.text


def number(text):
    return int(re.sub(r"\D", "", text) or 0)


def test_a_district_that_is_cut_off_catches_up(districts, warehouse):
    garut = districts["kab_garut"]
    garut.sql("ALTER ROLE gudang_kab_garut NOLOGIN")
    garut.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_replication WHERE usename = 'gudang_kab_garut'")
    until("the break is told", lambda: "kab_garut: terputus" in program.run(
        "warehouse", "status", "--config", warehouse.settings)[1])
    assert program.run("warehouse", "status", "--config", warehouse.settings)[0] == 1
    facility = garut.sql("SELECT id FROM facility")
    garut.sql(f"""INSERT INTO figure_day (facility, measure, day, kind, sex, age, amount)
        VALUES ('{facility}', 'visit', '2020-01-01', '', '', '', 7)""")
    assert figures_of(warehouse, garut) != figures(garut)
    garut.sql("ALTER ROLE gudang_kab_garut LOGIN")
    until("caught up", lambda: figures_of(warehouse, garut) == figures(garut))


def test_a_line_is_copied_anew_and_ended(districts, warehouse):
    bandung = districts["kab_bandung"]
    warehouse.run("warehouse", "renew", "--district", "kab_bandung")
    until("copied anew", lambda: figures_of(warehouse, bandung) == figures(bandung))
    for name in districts:
        warehouse.run("warehouse", "disconnect", "--district", name)
    assert "Belum ada sambungan." in warehouse.run("warehouse", "status")
    assert figures_of(warehouse, bandung) == figures(bandung), "what came over a line stays"
    assert "Belum ada sambungan." in bandung.run("warehouse", "status")
    assert "Tidak ada sambungan bernama" in warehouse.run("warehouse", "disconnect", "--district", "kab_bandung", status=1)
