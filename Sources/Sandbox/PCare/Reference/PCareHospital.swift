/// A hospital of the neighbourhood that takes referrals (BPJS contract 3.12).
struct PCareHospital: Sendable {
  var facility: PCareFacility
  var address: String
  var phone: String
  /// `A` to `D`.
  var level: String
  /// Metres.
  var distance: String
  var schedule: String
  /// A day.
  var capacity: Int
  /// `kdSubSpesialis`; empty takes all.
  var parts: Set<String> = []

  static let all = [
    PCareHospital(
      facility: .hospital, address: "Jl. Contoh No. 1", phone: "021-000000", level: "C", distance: "951.0729",
      schedule: "Senin : 07:30 - 14:00, 08:00 - 17:00;14:00 - 19:00", capacity: 40),
    PCareHospital(
      facility: PCareFacility(code: "0112R017", name: "RS CONTOH SEHAT"), address: "Jl. Contoh No. 27",
      phone: "021-000001", level: "D", distance: "4210.5", schedule: "Senin, Rabu : 08:00 - 12:00",
      capacity: 10, parts: ["3", "10", "17", "26", "44"]),
    PCareHospital(
      facility: PCareFacility(code: "0112R018", name: "RSUP CONTOH RAYA"), address: "Jl. Contoh Raya No. 3",
      phone: "021-000002", level: "A", distance: "27630", schedule: "Senin - Jumat : 07:00 - 15:00",
      capacity: 120),
  ]

  static func find(_ code: String?) -> PCareHospital? { all.first { $0.facility.code == code } }

  func takes(_ part: String) -> Bool { parts.isEmpty || parts.contains(part) }

  /// - referred: how many are expected on the day asked about.
  func json(referred: Int) -> JSON {
    [
      "kdppk": .string(facility.code), "nmppk": .string(facility.name), "alamatPpk": .string(address),
      "telpPpk": .string(phone), "kelas": .string(level), "nmkc": "KOTA CONTOH",
      "distance": .number(distance), "jadwal": .string(schedule), "jmlRujuk": .number(String(referred)),
      "kapasitas": .number(String(capacity)), "persentase": .number(String(referred * 100 / capacity)),
    ]
  }
}
