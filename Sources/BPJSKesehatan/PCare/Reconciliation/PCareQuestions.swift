import Vocabulary

/// What P-Care is asked about one day. A night asks hundreds of questions, and one lost answer must not lose the night.
struct PCareQuestions: Sendable {
  let client: PCareClient
  let day: CalendarDate
  /// Our own code there; the history of a participant also tells of other facilities.
  let provider: String?

  func registrations() async throws -> [PendaftaranEntry] {
    try await client.pendaftaran(on: day)
  }

  /// The visits of a participant here on this day.
  func visits(of card: String) async throws -> [KunjunganEntry] {
    try await patiently { () async throws(BPJSError) in try await client.riwayatKunjungan(noKartu: card) }
      .filter { entry in
        entry.tglKunjungan == day && (entry.kdProvider == nil || entry.kdProvider == provider)
      }
  }

  func drugs(of noKunjungan: String) async throws -> [ObatEntry] {
    try await patiently { () async throws(BPJSError) in try await client.obat(noKunjungan: noKunjungan) }
  }

  func procedures(of noKunjungan: String) async throws -> [TindakanEntry] {
    try await patiently { () async throws(BPJSError) in try await client.tindakan(noKunjungan: noKunjungan) }
  }
}
