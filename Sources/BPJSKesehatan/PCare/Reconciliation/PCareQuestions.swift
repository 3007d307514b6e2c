import Vocabulary

/// What P-Care is asked about one day. A night asks hundreds of questions, and one lost answer must not lose the night:
/// a question changes nothing, so it is asked again.
struct PCareQuestions: Sendable {
  let client: PCareClient
  let day: CalendarDate
  /// Our own code there; the history of a participant also tells of other facilities.
  let provider: String?

  private static let attempts = 6
  private static let firstPause: Duration = .milliseconds(200)

  func registrations() async throws -> [PendaftaranEntry] {
    try await patiently { () async throws(BPJSError) in try await client.pendaftaran(on: day) }
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

  func findings(of noKunjungan: String) async throws -> [MCU] {
    try await patiently { () async throws(BPJSError) in try await client.mcu(noKunjungan: noKunjungan) }
  }

  /// The activities of clubs on this day.
  func activities() async throws -> [KegiatanEntry] {
    try await patiently { () async throws(BPJSError) in try await client.kegiatan(inMonthOf: day) }
      .filter { $0.tglPelayanan == day }
  }

  func participants(of eduId: String) async throws -> [String] {
    try await patiently { () async throws(BPJSError) in try await client.peserta(ofKegiatan: eduId) }
      .map(\.peserta.noKartu)
  }

  private func patiently<Answer: Sendable>(
    _ question: () async throws(BPJSError) -> Answer
  ) async throws -> Answer {
    var pause = Self.firstPause
    for _ in 1..<Self.attempts {
      do throws(BPJSError) {
        return try await question()
      } catch {
        guard error.disposition(of: .read) == .retry else { throw error }
      }
      try await Task.sleep(for: pause)
      pause *= 2
    }
    return try await question()
  }
}
