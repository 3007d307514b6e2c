"""The main pages, each with the role that works there, as they look after a day has begun."""

import re
from dataclasses import dataclass
from datetime import date

from playwright.sync_api import Page

from pages.examination import Examination


@dataclass(frozen=True)
class MainPage:
    name: str
    role: str | None  # `None` for pages before the sign-in
    path: str


PAGES = [
    MainPage("masuk", None, "/masuk"),
    MainPage("beranda", "loket", "/"),
    MainPage("pendaftaran", "loket", "/pendaftaran?cari=siti"),
    MainPage("pasien-baru", "loket", "/pasien/baru"),
    MainPage("antrean", "loket", "/antrean"),
    MainPage("daftar-periksa", "dokter", "/pemeriksaan"),
    MainPage("identitas", "dokter", "waiting visit"),
    MainPage("pemeriksaan", "dokter", "open visit"),
    MainPage("permintaan-laboratorium", "dokter", "laboratory order"),
    MainPage("ringkasan", "dokter", "signed visit"),
    MainPage("surat-skrining", "dokter", "visit's screening papers"),
    MainPage("rawat-inap", "dokter", "/rawat-inap"),
    MainPage("masuk-rawat-inap", "dokter", "visit's admission"),
    MainPage("daftar-laboratorium", "analis", "/laboratorium"),
    MainPage("laboratorium", "analis", "specimen to collect"),
    MainPage("daftar-farmasi", "apoteker", "/farmasi?keadaan=selesai"),
    MainPage("farmasi", "apoteker", "prescription to review"),
    MainPage("stok", "apoteker", "/farmasi/stok"),
    MainPage("terkirim", "kepala", "/terkirim"),
    MainPage("terkirim-kunjungan", "kepala", "visit's deliveries"),
    MainPage("rekonsiliasi", "kepala", "/rekonsiliasi"),
    MainPage("gangguan", "kepala", "/gangguan"),
    MainPage("laporan-manual", "kepala", "/laporan-manual"),
    MainPage("klaim", "klaim", "/klaim"),
    MainPage("klaim-baru", "klaim", "/klaim/baru?jenis=antenatal"),
    MainPage("klaim-klub", "klaim", "/klaim/klub"),
    MainPage("skrining", "dokter", "/prolanis/skrining?cari=contoh"),
    MainPage("rujuk-balik", "dokter", "/rujuk-balik"),
    MainPage("rujuk-balik-pasien", "dokter", "patient's rujuk balik"),
    MainPage("surat-rujuk-balik", "dokter", "refer-back form"),
    MainPage("klaim-jejaring", "klaim", "/klaim/jejaring"),
    MainPage("klaim-laporan-jejaring", "klaim", "/klaim/laporan-jejaring"),
    MainPage("klaim-pembinaan-jejaring", "klaim", "/klaim/pembinaan-jejaring"),
    MainPage("klaim-jejaring-menunggu", "klaim", "/klaim?tampil=network"),
    MainPage("jejaring", "bidan-jejaring", "/jejaring"),
    MainPage("jejaring-laporan", "bidan-jejaring", "/jejaring/laporan"),
    MainPage("hari-libur", "admin-dinas", "/tenggat/libur?tahun=2027"),
    MainPage("jadwal-praktik", "kepala", "/jadwal-praktik"),
    MainPage("surat-keluar", "kepala", "/surat-keluar"),
    MainPage("periksa-surat", None, "/periksa"),
    MainPage("tenaga", "kepala", "/fasilitas/tenaga"),
    MainPage("pengganti", "kepala", "/fasilitas/pengganti"),
    MainPage("pakta-tenaga", "kepala", "/fasilitas/pakta-tenaga"),
    MainPage("kelengkapan-hfis", "kepala", "/fasilitas/kelengkapan-hfis"),
    MainPage("perubahan-hfis", "kepala", "/fasilitas/hfis"),
    MainPage("pengguna-bpjs", "kepala", "/fasilitas/pengguna-bpjs"),
    MainPage("pergantian-pejabat", "kepala", "/fasilitas/pejabat"),
    MainPage("data-fasilitas", "kepala", "/fasilitas/data"),
    MainPage("janji-layanan", "kepala", "/fasilitas/janji-layanan"),
    MainPage("perangkat", "kepala", "/fasilitas/perangkat"),
    MainPage("komitmen-integrasi", "kepala", "/fasilitas/komitmen-integrasi"),
    MainPage("pelayanan-prima", "kepala", "/fasilitas/pelayanan-informasi"),
    MainPage("pakta-saya", "dokter", "/pakta-saya"),
    MainPage("jadwal-umum", None, "/jadwal/0114A026"),
    MainPage("peserta-jkn", "kepala", "/peserta-jkn"),
    MainPage("kapitasi-kbk", "kepala", "/kapitasi"),
    MainPage("praktik-dokter", "kepala", "/kapitasi/praktik"),
    MainPage("kriteria-tarif", "kepala", "/kapitasi/kriteria"),
    MainPage("buku-kapitasi", "kepala", "/buku-kapitasi"),
    MainPage("buku-kapitasi-bulan", "kepala", "/buku-kapitasi/bulan/2026-10"),
    MainPage("buku-kapitasi-catatan", "kepala", "/buku-kapitasi/catatan"),
    MainPage("buku-kapitasi-penerimaan", "kepala", "/buku-kapitasi/penerimaan"),
    MainPage("buku-kapitasi-pencocokan", "kepala", "receipt to match"),
    MainPage("buku-kapitasi-tagihan", "kepala", "/buku-kapitasi/tagihan"),
    MainPage("buku-kapitasi-perjanjian", "kepala", "/buku-kapitasi/perjanjian"),
    MainPage("daftar-puskesmas", "kepala", "/buku-kapitasi/daftar-puskesmas"),
    MainPage("staf", "kepala", "/staf"),
    MainPage("kredensial", "kepala", "/kredensial"),
    MainPage("kredensial-isi", "kepala", "/kredensial/sistem/pcare-login"),
    MainPage("pakta-integritas", "kepala", "/kredensial/pakta-baru"),
    MainPage("daftar-integrasi", "kepala", "/kredensial/daftar"),
    MainPage("catatan-keamanan", "kepala", "/catatan-keamanan"),
    MainPage("cadangan", "kepala", "/cadangan"),
    MainPage("verifikasi-audit", "kepala", "/audit"),
    MainPage("lembaga-pengawas", "kepala", "/lembaga-pengawas"),
    MainPage("pemulihan", "kepala", "/pemulihan"),
    MainPage("teguran", "kepala", "/teguran"),
    MainPage("pengakhiran", "kepala", "/pengakhiran"),
    MainPage("sengketa", "kepala", "/sengketa"),
    MainPage("berkas-audit", "auditor", "/berkas-audit"),
    MainPage("anti-kecurangan", "tim-kecurangan", "/kecurangan"),
    MainPage("tanda-klaim", "tim-kecurangan", "/kecurangan/tanda"),
    MainPage("tanda-klaim-admin", "admin-dinas", "/kecurangan/tanda"),
    MainPage("laporan-tanpa-nama", "tim-kecurangan", "/kecurangan/laporan"),
    MainPage("tim-kecurangan", "tim-kecurangan", "/kecurangan/tim"),
    MainPage("lapor-kecurangan", None, "/lapor-kecurangan"),
    MainPage("lihat-laporan", None, "/lapor-kecurangan/lihat"),
    MainPage("sandi", "loket", "/akun/sandi"),
    MainPage("layar-antrean", None, "display"),
]


class Day:
    """A day with one visit walked and one under way, and the addresses that are known only then."""

    def __init__(self, walked: str, new_page):
        """`walked` is the ID of a finished visit; `new_page(role)` signs in."""
        self._walked = walked
        self._new_page = new_page
        self._pages = {}
        self._found = {}

    def page(self, role: str | None) -> Page:
        if role not in self._pages:
            self._pages[role] = self._new_page(role)
        return self._pages[role]

    def open(self, main: MainPage) -> Page | None:
        """The page, opened; `None` where this build has none."""
        page = self.page(main.role)
        path = main.path if main.path.startswith("/") else self._address(main.path)
        if path is None:
            return None
        answer = page.goto(path)
        return page if answer.status == 200 else None

    def _address(self, what: str) -> str | None:
        if what not in self._found:
            self._found[what] = getattr(self, "_" + re.sub("[ -]", "_", what.replace("'", "")))()
        return self._found[what]

    def _signed_visit(self) -> str:
        return f"/pemeriksaan/{self._walked}/ringkasan"

    def _visits_screening_papers(self) -> str:
        return f"/pemeriksaan/{self._walked}/surat-skrining"

    def _visits_admission(self) -> str:
        return f"/pemeriksaan/{self._walked}/rawat-inap"

    def _visits_deliveries(self) -> str:
        return f"/terkirim/kunjungan/{self._walked}"

    def _patients_rujuk_balik(self) -> str:
        return f"/rujuk-balik/pasien/{self._walked_patient()}"

    def _refer_back_form(self) -> str:
        return f"/rujuk-balik/baru?pasien={self._walked_patient()}"

    def _walked_patient(self) -> str:
        page = self.page("dokter")
        page.goto(self._signed_visit())
        return page.locator("a[href^='/pasien/']").first.get_attribute("href").split("/")[2]

    def _waiting_visit(self) -> str:
        return self._link("dokter", "/pemeriksaan", "Siti Aminah")

    def _open_visit(self) -> str:
        """A visit with a diagnosis, a drug and a laboratory order, not signed yet."""
        examination = Examination(self.page("dokter"))
        examination.start("Agus Setiawan")
        examination.fill()
        examination.add("diagnoses", "batuk pilek", into="diagnoses.1.code")
        examination.add("items", "parasetamol", into="items.1.drug")
        examination.prescribe(days="3", quantity="9")
        examination.save()
        examination.order_laboratory("HB")
        return examination.address

    def _laboratory_order(self) -> str:
        return self._address("open visit") + "/laboratorium"

    def _specimen_to_collect(self) -> str:
        self._address("open visit")
        return self._link("analis", "/laboratorium", "Agus Setiawan")

    def _prescription_to_review(self) -> str:
        """Of a visit that is signed."""
        examination = Examination(self.page("dokter"))
        examination.start("Lina Marlina")
        examination.fill()
        examination.add("diagnoses", "batuk pilek", into="diagnoses.1.code")
        examination.add("items", "parasetamol", into="items.1.drug")
        examination.prescribe(days="3", quantity="9")
        examination.sign()
        return self._link("apoteker", "/farmasi", "Lina Marlina")

    def _receipt_to_match(self) -> str:
        """A payment into the account for claims that nobody has matched with a batch yet."""
        page, today = self.page("kepala"), date.today()
        page.goto("/buku-kapitasi/penerimaan")
        form = page.locator("form[action='/buku-kapitasi/penerimaan/baru']")
        form.locator("[name=rekening]").select_option("nonkapitasi")
        form.locator("[name=untuk-bulan]").fill(f"{today:%Y-%m}")
        form.locator("[name=diterima]").fill(f"{today:%d-%m-%Y}")
        form.locator("[name=bruto]").fill("1.250.000")
        form.get_by_role("button").click()
        return page.get_by_role("link", name="Cocokkan dengan pengajuan").first.get_attribute("href")

    def _display(self) -> str | None:
        head = self.page("kepala")
        if head.goto("/antrean/layar").status != 200:
            return None
        head.locator("form[action='/antrean/layar'] button").click()
        return head.locator(".one-time a").get_attribute("href")

    def _link(self, role: str, list_path: str, name: str) -> str:
        page = self.page(role)
        page.goto(list_path)
        return page.locator("table").get_by_role("link", name=name).first.get_attribute("href")
