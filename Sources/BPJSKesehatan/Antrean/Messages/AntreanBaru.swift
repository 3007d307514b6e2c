/// A number that was given out at the counter (contract 7, B3).
struct AntreanBaru: Sendable, Equatable, Encodable {
  /// Empty for patients who do not come as participants.
  let nomorkartu: String
  let nik: String
  let nohp: String
  /// As P-Care knows the poli (D14).
  let kodepoli: String
  let namapoli: String
  let norm: String
  /// `yyyy-MM-dd`
  let tanggalperiksa: String
  let kodedokter: Int
  /// Name and hours exactly as HFIS has them.
  let namadokter: String
  let jampraktek: String
  let nomorantrean: String
  let angkaantrean: Int
  let keterangan: String
}
