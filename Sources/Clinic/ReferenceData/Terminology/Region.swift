public import Store

/// One administrative region with its Kemendagri code (Kepmendagri 300.2.2-2138/2025).
public struct Region: Hashable, Sendable {
  public enum Level: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case province, regency, district, village
    /// A regency's code before its province was divided: no address has it any more, but NIK keep it.
    case former
  }

  /// Digits only: 2 for a province, 4 for a regency, 6 for a district, 10 for a village.
  public let code: String
  public let name: String
  public let level: Level
  /// `kabupaten`, `kota`, `desa`, `kelurahan`; `nil` where the level says it all.
  public let kind: String?

  public init(code: String, name: String, level: Level, kind: String?) {
    self.code = code
    self.name = name
    self.level = level
    self.kind = kind
  }

  /// The code of the region it lies in; `nil` for a province.
  public var parent: String? {
    switch level {
    case .province: nil
    case .regency, .former: String(code.prefix(2))
    case .district: String(code.prefix(4))
    case .village: String(code.prefix(6))
    }
  }
}

extension RowFormat<Region> {
  /// Every format of a regions file that `sehat import regions` takes.
  public static var regions: [RowFormat] { [ownRegions, kemendagriRegions] }

  public static var ownRegions: RowFormat {
    RowFormat("code name level kind") { row throws(CSVProblem) in
      try row.region(
        digits: try row.required("code"), name: try row.required("name"), level: try row.choice("level"),
        column: "code", kind: row.optional("kind"))
    }
  }

  /// Dotted codes and Indonesian levels, with or without `jenis`.
  public static var kemendagriRegions: RowFormat {
    RowFormat("kode nama level") { row throws(CSVProblem) in
      let level: Region.Level
      switch row.text("level") {
      case "provinsi": level = .province
      case "kabkota": level = .regency
      case "kecamatan": level = .district
      case "desakel": level = .village
      case let other:
        throw row.problem(
          "level", "“\(other)” tidak dikenal; pilihannya provinsi, kabkota, kecamatan, desakel.")
      }
      let kind = row.optional("jenis")
      return try row.region(
        digits: try row.required("kode").filter { $0 != "." }, name: try row.required("nama"), level: level,
        column: "kode", kind: kind == "?" ? nil : kind)
    }
  }
}

extension CSVRow {
  fileprivate func region(
    digits: String, name: String, level: Region.Level, column: String, kind: String?
  ) throws(CSVProblem) -> Region {
    let length =
      switch level {
      case .province: 2
      case .regency, .former: 4
      case .district: 6
      case .village: 10
      }
    guard digits.utf8.count == length, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw problem(column, "“\(digits)” bukan kode wilayah \(length) angka.")
    }
    return Region(code: digits, name: name, level: level, kind: kind)
  }
}
