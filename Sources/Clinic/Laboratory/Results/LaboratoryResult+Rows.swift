import Store
import Vocabulary

extension LaboratoryResult {
  /// The newest version of each result of an order, in the order of its tests.
  static func latest(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [LaboratoryResult] {
    try tx.all(
      """
      SELECT v.* FROM laboratory_result v
      JOIN service_request r ON r.id = v.service_request AND r.facility = v.facility
      WHERE r.laboratory_order = \(order) AND r.facility = \(facility) AND v.version =
        (SELECT MAX(n.version) FROM laboratory_result n
          WHERE n.service_request = v.service_request AND n.facility = v.facility)
      ORDER BY r.line
      """, LaboratoryResult.init)
  }

  /// Every version of each result of an order, oldest first.
  static func history(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [LaboratoryResult] {
    try tx.all(
      """
      SELECT v.* FROM laboratory_result v
      JOIN service_request r ON r.id = v.service_request AND r.facility = v.facility
      WHERE r.laboratory_order = \(order) AND r.facility = \(facility) ORDER BY r.line, v.version
      """, LaboratoryResult.init)
  }

  private init(_ row: Row) throws {
    let value: Kept<Observation.Value> = try row["value"]
    let range: Kept<ReferenceRange>? = try row["reference"]
    self.init(
      id: try row["id"], request: try row["service_request"], specimen: try row["specimen"],
      value: value.value, range: range?.value, interpretation: try row["interpretation"],
      explanation: try row["explanation"], version: try row["version"], at: try row["entered_at"],
      by: try row["entered_by"])
  }

  func insert(at facility: FacilityID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO laboratory_result (id, facility, version, service_request, specimen, value, reference,
        interpretation, explanation, entered_at, entered_by)
      VALUES (\(id), \(facility), \(version), \(request), \(specimen), \(Kept(value)),
        \(range.map { Kept($0) }), \(interpretation), \(explanation), \(at), \(by))
      """)
  }
}
