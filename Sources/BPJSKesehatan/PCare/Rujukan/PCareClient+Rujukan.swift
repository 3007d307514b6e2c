import Vocabulary

extension PCareClient {
  func spesialis() async throws(BPJSError) -> [Spesialis] { try await rows(.spesialis) }

  func subSpesialis(of kdSpesialis: String) async throws(BPJSError) -> [SubSpesialis] {
    try await rows(.subSpesialis(kdSpesialis: kdSpesialis))
  }

  func sarana() async throws(BPJSError) -> [Sarana] { try await rows(.sarana) }

  func khusus() async throws(BPJSError) -> [Khusus] { try await rows(.khusus) }

  /// Facilities of a sub-specialty on that day. Without a sarana the path says 0 (contract 3.12).
  func faskes(
    subSpesialis: String, sarana: String?, on day: CalendarDate
  ) async throws(BPJSError) -> [FaskesRujukan] {
    try await rows(.faskesSubSpesialis(kdSubSpesialis: subSpesialis, kdSarana: sarana ?? "0", on: day))
  }

  /// Facilities of a special referral; `subSpesialis` belongs to thalassaemia and haemophilia (contract 4.8).
  func faskes(
    khusus: String, subSpesialis: String?, noKartu: String, on day: CalendarDate
  ) async throws(BPJSError) -> [FaskesRujukan] {
    guard let subSpesialis else {
      return try await rows(.faskesKhusus(kdKhusus: khusus, noKartu: noKartu, on: day))
    }
    return try await rows(
      .faskesKhusus(kdKhusus: khusus, kdSubSpesialis: subSpesialis, noKartu: noKartu, on: day))
  }
}
