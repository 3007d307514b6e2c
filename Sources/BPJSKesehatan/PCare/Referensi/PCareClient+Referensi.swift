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

  /// Procedures that P-Care knows for a kind of care: 10, 20 or 50 (contract 3.13, 4.2).
  func tindakan(kdTkp: String) async throws(BPJSError) -> [TindakanItem] {
    try await allRows { .tindakanList(kdTkp: kdTkp, $0) }
  }

  /// Drugs of the DPHO list by code or part of the name (contract 3.8).
  func dpho(_ search: String) async throws(BPJSError) -> [DPHOItem] {
    try await allRows { .dpho(search: search, $0) }
  }

  func provider() async throws(BPJSError) -> [Provider] { try await allRows { .provider($0) } }
}
