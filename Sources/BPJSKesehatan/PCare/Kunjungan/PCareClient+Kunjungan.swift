extension PCareClient {
  /// Writes the visit of a registered participant; gives its number (`noKunjungan`, contract 3.6).
  func add(_ kunjungan: Kunjungan) async throws(BPJSError) -> String {
    guard let number = try await write("POST", .kunjungan, kunjungan).value(of: "noKunjungan") else {
      throw lacking("noKunjungan")
    }
    return number
  }

  /// Replaces a visit; `noKunjungan` tells which.
  func update(_ kunjungan: Kunjungan) async throws(BPJSError) {
    try await write("PUT", .kunjungan, kunjungan)
  }

  /// The visits of a participant, as far back as P-Care shows them (contract 3.5).
  func riwayatKunjungan(noKartu: String) async throws(BPJSError) -> [KunjunganEntry] {
    try await rows(.riwayatKunjungan(noKartu: noKartu))
  }

  /// The letter of a visit that was referred (`kdStatusPulang` 4); nil for any other (contract 3.5).
  func rujukan(noKunjungan: String) async throws(BPJSError) -> Rujukan? {
    try await read(.rujukanOfKunjungan(noKunjungan: noKunjungan))
  }

  /// Takes a visit back; the participant counts as registered and not served again.
  func deleteKunjungan(_ noKunjungan: String) async throws(BPJSError) {
    try await write("DELETE", .oneKunjungan(noKunjungan: noKunjungan))
  }
}
