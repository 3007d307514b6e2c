/// A procedure that may be claimed with a visit. The first five are the contract's samples (4.13); the codes
/// from 09 on are the sandbox's own.
struct PCareProcedure: Sendable {
  var code: String
  var name: String
  /// Whole rupiah.
  var highestTariff: Int
  var withValue = false
  /// Kinds of care it is listed under (`kdTkp`).
  var kinds: Set<String> = ["10", "20", "50"]

  static let all = [
    PCareProcedure(code: "01006", name: "Pelayanan KB : Suntik\r\n", highestTariff: 15_000),
    PCareProcedure(code: "01007", name: "Pelayanan KB : lainnya", highestTariff: 100_000),
    PCareProcedure(
      code: "02003", name: "Pelayanan tindakan pasca persalinan", highestTariff: 175_000, kinds: ["20"]),
    PCareProcedure(
      code: "02005", name: "Paket persalinan per vaginam normal", highestTariff: 600_000, kinds: ["20"]),
    PCareProcedure(
      code: "02007", name: "Penanganan pendarahan pasca keguguran", highestTariff: 750_000, kinds: ["20"]),
    PCareProcedure(code: "09001", name: "Perawatan luka", highestTariff: 50_000),
    PCareProcedure(code: "09002", name: "Nebulisasi", highestTariff: 50_000),
    PCareProcedure(code: "09003", name: "Jahit luka", highestTariff: 100_000),
    PCareProcedure(code: "09004", name: "Insisi abses", highestTariff: 100_000),
    PCareProcedure(code: "09005", name: "Pencabutan gigi tetap", highestTariff: 75_000),
    PCareProcedure(code: "09006", name: "Gula darah sewaktu", highestTariff: 20_000, withValue: true),
  ]

  static func find(_ code: String?) -> PCareProcedure? { all.first { $0.code == code } }

  var json: JSON {
    [
      "kdTindakan": .string(code), "nmTindakan": .string(name),
      "maxTarif": .number(String(highestTariff)), "withValue": .bool(withValue),
    ]
  }
}
