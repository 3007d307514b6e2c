/// A participant whom the screening suggests for Prolanis (contract 3.14).
struct SkriningProlanis: Sendable, Equatable {
  enum Program: String, Sendable, CaseIterable {
    case diabetes = "dm"
    case hypertension = "ht"
  }

  let noKartu: String
  let nama: String?
  /// Years.
  let usia: Int?
  let jenisKelamin: String?
  /// `E119;<name>;`, as it came.
  let diagnosaTerakhir: String?
  /// Whether they have joined.
  let isMember: Bool
}

extension SkriningProlanis: Decodable {
  private enum Key: String, CodingKey {
    case noKartu = "nomor_peserta"
    case nama, usia
    case jenisKelamin = "jenis_kelamin"
    case diagnosaTerakhir = "diagnosa_terakhir"
    case status = "status_prolanis"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKartu = try container.identity(.noKartu)
    nama = container.text(.nama)
    usia = container.whole(.usia)
    jenisKelamin = container.text(.jenisKelamin)
    diagnosaTerakhir = container.text(.diagnosaTerakhir)
    isMember = container.text(.status)?.lowercased() == "sudah"
  }
}
