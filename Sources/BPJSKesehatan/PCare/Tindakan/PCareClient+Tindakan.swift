extension PCareClient {
  /// Procedures that P-Care knows for a kind of care: 10, 20 or 50 (contract 3.13, 4.2).
  func tindakan(kdTkp: String) async throws(BPJSError) -> [TindakanItem] {
    try await allRows { .tindakanList(kdTkp: kdTkp, $0) }
  }

  /// Adds a procedure to a visit; gives its number (`kdTindakanSK`, contract 3.13).
  func add(_ tindakan: Tindakan) async throws(BPJSError) -> String {
    guard let number = try await write("POST", .tindakan, tindakan).value(of: "kdTindakanSK") else {
      throw lacking("kdTindakanSK")
    }
    return number
  }

  /// Replaces a procedure; `kdTindakanSK` tells which.
  func update(_ tindakan: Tindakan) async throws(BPJSError) {
    try await write("PUT", .tindakan, tindakan)
  }

  func tindakan(noKunjungan: String) async throws(BPJSError) -> [TindakanEntry] {
    try await rows(.tindakanOfKunjungan(noKunjungan: noKunjungan))
  }

  func deleteTindakan(_ kdTindakanSK: String, noKunjungan: String) async throws(BPJSError) {
    try await write("DELETE", .oneTindakan(kdTindakanSK: kdTindakanSK, noKunjungan: noKunjungan))
  }
}
