import Vocabulary

extension PCareClient {
  /// The Prolanis clubs of a programme: 01 diabetes mellitus, 02 hypertension (contract 3.3).
  func clubs(kdProgram: String) async throws(BPJSError) -> [Club] {
    try await rows(.club(kdProgram: kdProgram))
  }

  /// The activities of the month that this day lies in.
  func kegiatan(inMonthOf day: CalendarDate) async throws(BPJSError) -> [KegiatanEntry] {
    try await rows(.kegiatanOfMonth(day))
  }

  /// Adds an activity, or changes the one whose `eduId` it carries; gives the `eduId`.
  func save(_ kegiatan: Kegiatan) async throws(BPJSError) -> String {
    let written = try await write("POST", .kegiatan, kegiatan)
    guard let eduId = written.value(of: "eduId") ?? kegiatan.eduId else {
      throw lacking("eduId")
    }
    return eduId
  }

  /// Takes an activity back, with its participants.
  func deleteKegiatan(_ eduId: String) async throws(BPJSError) {
    try await write("DELETE", .oneKegiatan(eduId: eduId))
  }

  func peserta(ofKegiatan eduId: String) async throws(BPJSError) -> [PesertaKegiatanEntry] {
    try await rows(.pesertaKegiatan(eduId: eduId))
  }

  func add(_ peserta: PesertaKegiatan) async throws(BPJSError) {
    try await write("POST", .pesertaKegiatan, peserta)
  }

  func deletePeserta(_ noKartu: String, ofKegiatan eduId: String) async throws(BPJSError) {
    try await write("DELETE", .onePesertaKegiatan(eduId: eduId, noKartu: noKartu))
  }
}
