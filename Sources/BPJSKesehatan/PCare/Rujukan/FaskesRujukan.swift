/// A facility that takes referrals, with its schedule and its load of today (contract 3.12).
struct FaskesRujukan: Sendable, Equatable {
  let kdppk: String
  let nmppk: String?
  let alamatPpk: String?
  let telpPpk: String?
  /// `A` to `D`.
  let kelas: String?
  /// The branch office it belongs to.
  let nmkc: String?
  /// Metres.
  let distance: Double?
  /// To be shown as it is.
  let jadwal: String?
  let jmlRujuk: Int?
  let kapasitas: Int?
  /// Share of the capacity that is taken, percent.
  let persentase: Double?
}

extension FaskesRujukan: Decodable {
  private enum Key: String, CodingKey {
    case kdppk, nmppk, alamatPpk, telpPpk, kelas, nmkc, distance, jadwal, jmlRujuk, kapasitas, persentase
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdppk = try container.identity(.kdppk)
    nmppk = container.text(.nmppk)
    alamatPpk = container.text(.alamatPpk)
    telpPpk = container.text(.telpPpk)
    kelas = container.text(.kelas)
    nmkc = container.text(.nmkc)
    distance = container.number(.distance)
    jadwal = container.text(.jadwal)
    jmlRujuk = container.whole(.jmlRujuk)
    kapasitas = container.whole(.kapasitas)
    persentase = container.number(.persentase)
  }
}
