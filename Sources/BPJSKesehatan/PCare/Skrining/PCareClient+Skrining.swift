extension PCareClient {
  /// Totals by disease (contract 3.14).
  func rekapSkrining() async throws(BPJSError) -> [SkriningRekap] { try await rows(.rekapSkrining) }

  /// Participants by card or part of the name. This list counts its rows from 1 (D12).
  func pesertaSkrining(_ search: String) async throws(BPJSError) -> [SkriningPeserta] {
    try await allRows(from: 1) { .pesertaSkrining(search: search, $0) }
  }

  /// Candidates for Prolanis by card or part of the name.
  func prolanisSkrining(
    _ program: SkriningProlanis.Program, _ search: String
  ) async throws(BPJSError) -> [SkriningProlanis] {
    try await allRows(from: 1) { .prolanisSkrining(program, search: search, $0) }
  }
}
