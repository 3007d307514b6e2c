/// The facility takes a number back (contract 7, B5).
struct PembatalanAntrean: Sendable, Equatable, Encodable {
  /// `yyyy-MM-dd`
  let tanggalperiksa: String
  let kodepoli: String
  let nomorkartu: String
  let alasan: String
}
