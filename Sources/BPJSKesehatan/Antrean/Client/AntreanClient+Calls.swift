import Vocabulary

/// The five endpoints, B1 to B5 of contract 7.
extension AntreanClient {
  /// The polis that serve on a day, as HFIS has them.
  func poli(on day: CalendarDate) async throws(BPJSError) -> [PoliAntrean] {
    try await rows("ref", "poli", "tanggal", day.iso)
  }

  /// The doctors' sessions of a poli on a day, as HFIS has them.
  func dokter(poli: String, on day: CalendarDate) async throws(BPJSError) -> [DokterAntrean] {
    try await rows("ref", "dokter", "kodepoli", poli, "tanggal", day.iso)
  }

  func add(_ antrean: AntreanBaru) async throws(BPJSError) {
    try await write("antrean", "add", message: antrean)
  }

  func panggil(_ panggilan: PanggilanAntrean) async throws(BPJSError) {
    try await write("antrean", "panggil", message: panggilan)
  }

  func batal(_ pembatalan: PembatalanAntrean) async throws(BPJSError) {
    try await write("antrean", "batal", message: pembatalan)
  }
}
