import Vocabulary

extension PCareClient {
  /// Registers a participant for a poli and day; gives the number in the queue (`noUrut`, contract 3.10).
  func add(_ pendaftaran: Pendaftaran) async throws(BPJSError) -> String {
    guard let noUrut = try await write("POST", .pendaftaran, pendaftaran).value(of: "noUrut") else {
      throw lacking("noUrut")
    }
    return noUrut
  }

  func pendaftaran(noUrut: String, on day: CalendarDate) async throws(BPJSError) -> PendaftaranEntry? {
    try await read(.onePendaftaran(noUrut: noUrut, day: day))
  }

  /// Everyone registered here on that day.
  func pendaftaran(on day: CalendarDate) async throws(BPJSError) -> [PendaftaranEntry] {
    try await allRows { .pendaftaranOfDay(day, $0) }
  }

  /// Refused once the participant has been served.
  func deletePendaftaran(
    noKartu: String, on day: CalendarDate, noUrut: String, kdPoli: String
  ) async throws(BPJSError) {
    try await write(
      "DELETE", .deletePendaftaran(noKartu: noKartu, day: day, noUrut: noUrut, kdPoli: kdPoli))
  }
}
