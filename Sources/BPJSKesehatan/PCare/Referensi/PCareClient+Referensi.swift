extension PCareClient {
  /// The poli of this facility (contract 3.11).
  func poli() async throws(BPJSError) -> [Poli] { try await allRows { .poli($0) } }

  /// The doctors registered for this facility (contract 3.2).
  func dokter() async throws(BPJSError) -> [Dokter] { try await allRows { .dokter($0) } }

  /// Diagnoses by code or part of the name (contract 3.1).
  func diagnosa(_ search: String) async throws(BPJSError) -> [Diagnosa] {
    try await allRows { .diagnosa(search: search, $0) }
  }

  func kesadaran() async throws(BPJSError) -> [Kesadaran] { try await rows(.kesadaran) }

  func statusPulang(rawatInap: Bool) async throws(BPJSError) -> [StatusPulang] {
    try await rows(.statusPulang(rawatInap: rawatInap))
  }

  func prognosa() async throws(BPJSError) -> [Prognosa] { try await rows(.prognosa) }

  func alergi(_ jenis: JenisAlergi) async throws(BPJSError) -> [Alergi] {
    try await rows(.alergi(jenis: jenis.rawValue))
  }

  /// The facilities of the region (contract 3.11).
  func provider() async throws(BPJSError) -> [Provider] { try await allRows { .provider($0) } }
}
