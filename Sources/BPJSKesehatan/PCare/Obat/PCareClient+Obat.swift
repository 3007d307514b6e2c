extension PCareClient {
  /// What P-Care calls an added drug: its number and, in a compound, the compound's code (contract 3.8).
  struct AddedObat: Sendable, Equatable {
    let kdObatSK: String
    let kdRacikan: String?
  }

  /// Drugs of the DPHO list by code or part of the name (contract 3.8).
  func dpho(_ search: String) async throws(BPJSError) -> [DPHOItem] {
    try await allRows { .dpho(search: search, $0) }
  }

  /// What a partner pharmacy has of a drug, for rujuk balik and chronic illness (contract 3.8).
  func stock(ofApotek kdPPK: String, _ name: String) async throws(BPJSError) -> [ApotekStock] {
    try await allRows { .stockOfApotek(kdPPK: kdPPK, name: name, $0) }
  }

  func add(_ obat: Obat) async throws(BPJSError) -> AddedObat {
    let written = try await write("POST", .obat, obat)
    guard let kdObatSK = written.value(of: "kdObatSK") else {
      throw lacking("kdObatSK")
    }
    let racikan = written.first { $0.field.lowercased() == "kdracikan" }?.message
    return AddedObat(kdObatSK: kdObatSK, kdRacikan: racikan)
  }

  func obat(noKunjungan: String) async throws(BPJSError) -> [ObatEntry] {
    try await rows(.obatOfKunjungan(noKunjungan: noKunjungan))
  }

  func deleteObat(_ kdObatSK: String, noKunjungan: String) async throws(BPJSError) {
    try await write("DELETE", .oneObat(kdObatSK: kdObatSK, noKunjungan: noKunjungan))
  }
}
