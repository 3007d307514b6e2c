extension PCareClient {
  /// The participant with this card of 13 digits; nil when P-Care knows none (contract 3.9).
  func peserta(noKartu: String) async throws(BPJSError) -> Peserta? {
    try await read(.pesertaByCard(noKartu))
  }

  /// The same by the address that names its number (contract 2.2, row 30).
  func peserta(noka: String) async throws(BPJSError) -> Peserta? {
    try await read(.pesertaByNoka(noka))
  }

  /// The participant with this NIK of 16 digits; nil when P-Care knows none (contract 3.9).
  func peserta(nik: String) async throws(BPJSError) -> Peserta? {
    try await read(.pesertaByNIK(nik))
  }
}
