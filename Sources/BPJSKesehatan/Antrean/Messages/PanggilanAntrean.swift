/// A number is called: its owner is there, or not (contract 7, B4).
struct PanggilanAntrean: Sendable, Equatable, Encodable {
  /// `yyyy-MM-dd`
  let tanggalperiksa: String
  let kodepoli: String
  let nomorkartu: String
  /// 1 hadir, 2 tidak hadir.
  let status: Int
  /// The moment of the click, in milliseconds since 1970.
  let waktu: Int64
}
