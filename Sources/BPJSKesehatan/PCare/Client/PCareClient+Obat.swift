extension PCareClient {
  /// What P-Care calls an added drug: its number and, in a compound, the compound's code (contract 3.8).
  struct AddedObat: Sendable, Equatable {
    let kdObatSK: String
    let kdRacikan: String?
  }

  func add(_ obat: Obat) async throws(BPJSError) -> AddedObat {
    let written = try await write("POST", .obat, obat)
    guard let kdObatSK = written.value(of: "kdObatSK") else {
      throw .unreadable(code: 201, reason: "kdObatSK")
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
