public import Store
public import Vocabulary

extension Region {
  /// The region with this code, dots or no dots; `nil` when it is unknown.
  public static func find(_ code: String, in tx: ReadTransaction) throws -> Region? {
    try tx.first("SELECT * FROM region WHERE code = \(code.filter { $0 != "." })", Region.init)
  }

  /// What lies directly below a region, by name; below `nil`, the provinces.
  public static func below(_ parent: String?, in tx: ReadTransaction) throws -> [Region] {
    guard let parent else {
      return try tx.all("SELECT * FROM region WHERE level = \(Level.province) ORDER BY name", Region.init)
    }
    return try tx.all(
      "SELECT * FROM region WHERE parent = \(parent) AND level <> \(Level.former) ORDER BY name", Region.init)
  }

  /// The region and all it lies in, for an address: `Soreang, Kabupaten Bandung, Jawa Barat`.
  public static func fullName(_ code: String, in tx: ReadTransaction) throws -> String? {
    var names: [String] = []
    var next: String? = code
    while let current = next, let region = try find(current, in: tx) {
      names.append(region.name)
      next = region.parent
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Refuses a NIK whose first four digits are no regency or city, present or former.
  ///
  /// District codes are not checked: districts are divided and renumbered often, and NIK keep the old ones.
  public static func check(_ nik: NIK, in tx: ReadTransaction) throws {
    guard try find(nik.regencyCode, in: tx) == nil else { return }
    throw Problem(
      field: "nik", "Kode kabupaten/kota \(nik.regencyCode) di dalam NIK (angka 1–4) tidak dikenal.")
  }
}
