/// Pemeriksaan: one visit, step by step.
enum EncounterRoute: Sendable, Hashable {
  case list(room: String? = nil)
  case open(String)
  /// One step of the examination, by its Indonesian word (`triase`, `anamnesis`, `diagnosis` …).
  /// It is saved at the same address.
  case step(String, step: String)
  case start(String)
  /// An entry of a step: a diagnosis, an allergy, a line of the prescription.
  case entry(String, step: String, entry: String)
  case removeEntry(String, step: String, entry: String)
  case close(String)
  case amend(String)
  case summary(String)

  var address: Address {
    switch self {
    case .list(let room): Address("pemeriksaan", query: ["ruang": room])
    case .open(let id): Address("pemeriksaan", id)
    case .step(let id, let step): Address("pemeriksaan", id, "langkah", step)
    case .start(let id): Address("pemeriksaan", id, "mulai")
    case .entry(let id, let step, let entry): Address("pemeriksaan", id, "langkah", step, entry)
    case .removeEntry(let id, let step, let entry):
      Address("pemeriksaan", id, "langkah", step, entry, "hapus")
    case .close(let id): Address("pemeriksaan", id, "tutup")
    case .amend(let id): Address("pemeriksaan", id, "koreksi")
    case .summary(let id): Address("pemeriksaan", id, "ringkasan")
    }
  }
}
