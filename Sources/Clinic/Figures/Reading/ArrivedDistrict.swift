public import Store
public import Vocabulary

/// What is here of a district: for whoever looks after the lines.
public struct ArrivedDistrict: Sendable, Hashable {
  public let name: String
  public let facilities: Int
  public let rows: Int
  /// Until when the oldest of its Puskesmas is complete.
  public let completeUntil: Instant

  public static func all(in tx: ReadTransaction) throws -> [ArrivedDistrict] {
    try tx.all(
      """
      SELECT f.district_code, MAX(f.district) AS district, COUNT(*) AS facilities,
        MIN(f.complete_until) AS complete_until,
        SUM((SELECT COUNT(*) FROM figure_day d WHERE d.facility = f.facility)) AS rows
      FROM figure_facility f
      GROUP BY f.district_code ORDER BY f.district_code
      """
    ) { row in
      let (name, code) = (try row["district"] as String, try row["district_code"] as String)
      return ArrivedDistrict(
        name: name.isEmpty ? "Kab./Kota \(code)" : name, facilities: try row["facilities"],
        rows: try row["rows"], completeUntil: try row["complete_until"])
    }
  }
}
