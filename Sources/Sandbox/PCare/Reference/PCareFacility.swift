/// A facility that P-Care knows. Codes have eight characters (BPJS contract 2.1).
struct PCareFacility: Sendable, Hashable {
  var code: String
  var name: String

  /// The one that signs in with the sandbox's credentials: the invented Puskesmas of the demo.
  static let own = PCareFacility(code: "0114A026", name: "PUSKESMAS CEMPAKA SARI")
  static let elsewhere = PCareFacility(code: "0114U163", name: "KLINIK PRATAMA CONTOH")
  static let hospital = PCareFacility(code: "0112R016", name: "RSUD CONTOH")
  /// A partner pharmacy for rujuk balik.
  static let pharmacy = PCareFacility(code: "0114A900", name: "APOTEK CONTOH")

  static let all = [own, elsewhere, hospital]

  var json: JSON { ["kdProvider": .string(code), "nmProvider": .string(name)] }
  static let none: JSON = ["kdProvider": nil, "nmProvider": nil]
}
