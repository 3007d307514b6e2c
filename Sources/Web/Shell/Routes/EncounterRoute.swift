/// Pemeriksaan: one visit, from triage to the signed record.
enum EncounterRoute: Sendable, Hashable {
  case list(room: String? = nil, page: Int? = nil)
  /// The examination; saved at the same address. `at` is the part that takes the cursor.
  case open(String, at: String? = nil)
  /// One step with a page of its own, by its Indonesian word: `triase`. It is saved at the same address.
  case step(String, step: String)
  case start(String)
  /// Where what is typed is kept (`PUT`), and thrown away (`POST`).
  case draft(String)
  case order(String)
  case cancel(String)
  case amend(String)
  /// The record to read and to print; `nil` for the newest version.
  case summary(String, version: Int? = nil)
  case letter(String)
  /// The letter as PDF, with the code by which it can be checked.
  case letterFile(String)
  /// The copy of a prescription for the apotek at which it is collected, as PDF.
  case prescriptionCopy(String, prescription: String)
  /// It is handed over here after all.
  case collectHere(String, prescription: String)
  /// The papers of a visit's health screenings; one is written down at the same address.
  case screeningPapers(String)
  /// One that was written down by mistake is taken back.
  case withdrawScreeningPaper(String)
  /// One of them as PDF, by its kind and what is screened for.
  case screeningPaper(String, kind: String, subject: String)
  /// The form that takes the patient in (rawat inap); it is saved at the same address.
  case admission(String)
  /// Writes down what the patient was told about taking the drugs of rujuk balik.
  case adherence(String)
  /// Opens the patient's history at the insurer, in a tab of its own.
  case careHistory(String)
  /// A patient's visits, a page at a time.
  case history(String, before: Int64? = nil)

  var address: Address {
    switch self {
    case .list(let room, let page):
      Address("pemeriksaan", query: ["ruang": room, "hal": page.map { String($0) }])
    case .open(let id, let part): Address("pemeriksaan", id, query: ["di": part])
    case .step(let id, let step): Address("pemeriksaan", id, "langkah", step)
    case .start(let id): Address("pemeriksaan", id, "mulai")
    case .draft(let id): Address("pemeriksaan", id, "draf")
    case .order(let id): Address("pemeriksaan", id, "laboratorium")
    case .cancel(let id): Address("pemeriksaan", id, "batal")
    case .amend(let id): Address("pemeriksaan", id, "koreksi")
    case .summary(let id, let version):
      Address("pemeriksaan", id, "ringkasan", query: ["versi": version.map { String($0) }])
    case .letter(let id): Address("pemeriksaan", id, "surat-rujukan")
    case .letterFile(let id): Address("pemeriksaan", id, "surat-rujukan.pdf")
    case .prescriptionCopy(let id, let prescription):
      Address("pemeriksaan", id, "salinan-resep", prescription)
    case .collectHere(let id, let prescription):
      Address("pemeriksaan", id, "salinan-resep", prescription, "ambil-di-sini")
    case .screeningPapers(let id): Address("pemeriksaan", id, "surat-skrining")
    case .withdrawScreeningPaper(let id): Address("pemeriksaan", id, "surat-skrining", "tarik")
    case .screeningPaper(let id, let kind, let subject):
      Address("pemeriksaan", id, "surat-skrining", kind, subject)
    case .admission(let id): Address("pemeriksaan", id, "rawat-inap")
    case .adherence(let id): Address("pemeriksaan", id, "edukasi")
    case .careHistory(let id): Address("pemeriksaan", id, "icare")
    case .history(let patient, let before):
      Address("pasien", patient, "riwayat", query: ["sebelum": before.map { String($0) }])
    }
  }
}
