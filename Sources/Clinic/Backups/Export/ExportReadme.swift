/// What stands at the door of an export, for whoever opens it in ten years.
enum ExportReadme {
  static let file = "BACA-DULU.txt"
  static let text = """
    Ekspor seluruh data SEHAT (HOS-02)

    tabel/NAMA.csv       satu berkas untuk setiap tabel (RFC 4180, UTF-8, baris pertama nama kolom).
                         Teks selalu dalam tanda kutip; isian kosong tanpa tanda kutip berarti tidak ada isi.
                         Saat (waktu) ditulis dalam milidetik sejak 1970-01-01T00:00:00Z; tanggal TTTT-BB-HH;
                         ya/tidak 1/0; uang dalam rupiah bulat.
    kamus-data.csv       setiap tabel dan kolom: jenis, wajib, kunci, rujukan, arti.
    dokumen/TABEL/       berkas yang tersimpan di tabel itu; namanya tertulis di CSV.
    fhir/JENIS.ndjson    HL7 FHIR R4, satu resource per baris, satu berkas per jenis.
    manifes.json         jumlah baris per tabel, akhir jurnal per fasilitas, versi, dan SHA-256 setiap berkas.

    Kembali ke SEHAT:    sehat restore --from-export FOLDER (ke basis data kosong).

    Folder ini memuat data pribadi dan rekam medis tanpa kunci.

    """
}
