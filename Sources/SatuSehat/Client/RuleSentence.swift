/// What a refusal means, for the person at the desk. Contract §5.4 (only the rules whose meaning is published).
enum RuleSentence {
  static func sentence(for issues: [SatuSehatFailure.Issue]) -> String {
    let known = issues.compactMap { issue in issue.rule.flatMap { sentences[$0] } }
    if let first = known.first { return first }
    guard let issue = issues.first, !issue.text.isEmpty else { return "SATUSEHAT menolak data ini." }
    return "SATUSEHAT menolak data ini: \(issue.text)"
  }

  private static let sentences: [Int: String] = [
    10003: "Kode SNOMED diagnosis atau keluhan tidak dikenal SATUSEHAT; pilih kode lain.",
    10010: "Kode pemeriksaan tidak dikenal SATUSEHAT; periksa pemetaan LOINC.",
    10050: "Satuan obat tidak dikenal SATUSEHAT; periksa satuan pada data obat.",
    10056: "Rute pemberian obat tidak dikenal SATUSEHAT; periksa rute pada resep.",
    10117: "Nomor pengenal tidak sesuai organisasi; periksa nomor organisasi SATUSEHAT di pengaturan.",
    10118: "Pasien belum mempunyai nomor IHS.",
    10120: "Ruangan belum dipetakan ke Location SATUSEHAT.",
    10124: "Nomor organisasi SATUSEHAT belum diisi di pengaturan.",
    10130: "Kunjungan belum terkirim ke SATUSEHAT.",
    10132: "Tanggal atau jam tidak diterima SATUSEHAT; periksa waktu pada rekam medis.",
    10297: "Kode hasil pemeriksaan tidak dikenal SATUSEHAT; periksa pemetaan.",
    10336: "Tenaga kesehatan belum dipetakan ke nomor IHS.",
    10377: "Pelaksana permintaan belum dipetakan ke nomor IHS.",
    10383: "Pemeriksa belum dipetakan ke nomor IHS.",
    10385: "Laporan belum mempunyai hasil yang terkirim.",
    10387: "Laporan belum mempunyai permintaan yang terkirim.",
    10457: "Kunjungan selesai tanpa diagnosis; isi diagnosis lebih dahulu.",
    20003: "Fasilitas belum diberi hak mengirim jenis data ini; hubungi dukungan SATUSEHAT.",
  ]
}
