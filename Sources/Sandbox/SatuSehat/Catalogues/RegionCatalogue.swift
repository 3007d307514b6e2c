import Hummingbird

/// Master wilayah (contract section 6.6): one regency with a few districts and villages.
enum RegionCatalogue {
  private struct Region {
    var code: String
    var parent: String
    var name: String
  }

  private static let provinces = [Region(code: "32", parent: "", name: "JAWA BARAT")]
  private static let cities = [Region(code: "3204", parent: "32", name: "KAB. BANDUNG")]
  private static let districts = [
    Region(code: "320405", parent: "3204", name: "CILEUNYI"),
    Region(code: "320408", parent: "3204", name: "BOJONGSOANG"),
    Region(code: "320412", parent: "3204", name: "DAYEUHKOLOT"),
    Region(code: "320432", parent: "3204", name: "BALEENDAH"),
    Region(code: "320437", parent: "3204", name: "SOREANG"),
  ]
  private static let villages = [
    Region(code: "3204372001", parent: "320437", name: "SOREANG"),
    Region(code: "3204372003", parent: "320437", name: "PAMEKARAN"),
    Region(code: "3204122001", parent: "320412", name: "DAYEUHKOLOT"),
    Region(code: "3204122003", parent: "320412", name: "CITEUREUP"),
  ]

  static func answer(_ name: String, _ request: SandboxRequest) -> SandboxReply? {
    switch name {
    case "provinces": list(provinces, request, filter: "codes") { $0.code }
    case "cities": list(cities, request, filter: "province_codes") { $0.parent }
    case "districts": list(districts, request, filter: "city_codes") { $0.parent }
    case "sub-districts": list(villages, request, filter: "district_codes") { $0.parent }
    default: nil
    }
  }

  private static func list(
    _ regions: [Region], _ request: SandboxRequest, filter: String, by key: (Region) -> String
  ) -> SandboxReply {
    let wanted = request.query(filter).map { Set($0.split(separator: ",").map(String.init)) }
    let data = regions.filter { region in wanted.map { $0.contains(key(region)) } ?? true }.map {
      region -> JSON in
      [
        "code": .string(region.code), "parent_code": .string(region.parent), "bps_code": .string(region.code),
        "name": .string(region.name),
      ]
    }
    return .json(.ok, ["status": 200, "error": false, "message": "success", "data": .array(data)])
  }
}
